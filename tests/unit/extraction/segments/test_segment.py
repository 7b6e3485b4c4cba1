"""An article taken apart: the frame as pages, wires and files print it, and the paragraphs."""

# ruff: noqa: E501

import pytest

import toolkit
from toolkit.extraction.segments import Layout, segment, sentences
from toolkit.extraction.segments.dateline import dateline
from toolkit.extraction.times import read_timestamp
from toolkit.model import Moment, Source


def take(text: str) -> Layout:
    """The layout, with timestamps of either language."""
    return segment(text, read_stamp=read_timestamp)


def test_a_page_copied_by_hand() -> None:
    """Headline, timestamp, body; the caption that repeats the headline and the source line are no paragraphs."""
    layout = take(
        "Министры встретятся в Женеве\n\nМар 2, 2025 / 12:42\n\nПервый абзац текста.\n\n"
        "Министры встретятся в Женеве\n\nВторой абзац.\n\nПо материалам: www.example.org"
    )
    assert "Министры встретятся в Женеве" == layout.headline
    assert Moment("2025-03-02T12:42") == layout.published
    assert "Первый абзац текста.\n\nВторой абзац." == layout.body
    assert (Source(name="www.example.org", url="https://www.example.org"),) == layout.sources


def test_a_wire() -> None:
    """Slug, headline, dateline and trailer belong to the frame."""
    layout = take(
        "RUSSIA-USA/TALKS (UPDATE 1)\n\nMinisters to meet\n\nRIYADH, March 2 (Reuters) - Ministers will meet.\n\n"
        "They said so.\n\n(Reporting by Jane Roe; Editing by John Doe)"
    )
    assert ("RUSSIA-USA/TALKS (UPDATE 1)",) == layout.flags
    assert "Ministers to meet" == layout.headline
    assert "Ministers will meet.\n\nThey said so." == layout.body
    assert ("Jane Roe",) == layout.authors
    assert layout.dateline is not None
    assert ("RIYADH", "March 2", "Reuters") == (
        layout.dateline.place,
        layout.dateline.date,
        layout.dateline.agency,
    )


@pytest.mark.parametrize(
    ("head", "published", "authors"),
    [
        ("New Delhi, January 9, 2024", "2024-01-09", ()),
        ("Talks were held on 09.01.2024", None, ()),
        ("Le Courrier du Nord 27/01/2024", "2024-01-27", ()),
        ("By Jane Roe January 9, 2024", "2024-01-09", ("Jane Roe",)),
        ("By Example staff\n9 January 2024", "2024-01-09", ("Example staff",)),
        ("World • 1754 views\nShare\n9 January 2024", "2024-01-09", ()),
        (
            "Reuters | Oslo | Updated: 10-01-2024 13:19 GMT | Created: 09-01-2024 13:19 GMT",
            "2024-01-09T13:19+00:00",
            (),
        ),
        ("Last updated: 9 January 2024", "2024-01-09", ()),
    ],
)
def test_what_stands_between_headline_and_report(
    head: str, published: str | None, authors: tuple[str, ...]
) -> None:
    """A date among names, labels and a page's own words is that of publication."""
    layout = take(f"Ministers to meet\n\n{head}\n\nMinisters will meet on 12 January 2024 in Oslo. They said so.")

    assert published == (layout.published.text if layout.published else None)
    assert authors == layout.authors
    assert layout.body.endswith("Ministers will meet on 12 January 2024 in Oslo. They said so.")


@pytest.mark.parametrize("flag", ["UPDATE 1", "Exclusive", "BREAKING"])
def test_a_flag_before_the_headline(flag: str) -> None:
    """It is the wire's, not the headline's."""
    layout = take(f"{flag} - Ministers to meet\n\nMinisters will meet in Oslo. They said so.")

    assert ("Ministers to meet", (flag,)) == (layout.headline, layout.flags)


def test_a_lead_before_the_dateline() -> None:
    """The paragraph that begins with a dateline need not be the first."""
    layout = take(
        "Ministers to meet\n\nFirst talks in years\n\nOSLO, March 2 (Reuters) - Ministers will meet. Soon."
    )

    assert "First talks in years\n\nMinisters will meet. Soon." == layout.body
    assert layout.dateline is not None
    assert "OSLO" == layout.dateline.place


def test_a_block_of_labels() -> None:
    """Labels in either language, in any case; the rest is the body."""
    layout = take(
        "Title: A day\nDATE: 2025-03-02\nURL: https://example.org/a\nТеги: один, два\n\nThe body stands here."
    )

    assert ("A day", "https://example.org/a", "один, два") == (
        layout.headline,
        layout.meta("url"),
        layout.meta("keywords"),
    )
    assert Moment("2025-03-02") == layout.published
    assert "The body stands here." == layout.body


def test_a_label_that_gives_no_date() -> None:
    """It is noted, and nothing is made up."""
    layout = take("Title: A day\nDate: soon\n\nThe body stands here.")

    assert layout.published is None
    assert [("Date: soon", None)] == [(one.line.text, one.fault) for one in layout.unread]


def test_front_matter() -> None:
    """A block between fences, as site generators have it."""
    layout = take('---\ntitle: "A day"\ndate: 2025-03-02\n---\n\nThe body stands here.')

    assert "A day" == layout.headline
    assert "The body stands here." == layout.body


def test_markdown() -> None:
    """Marks go, words stay, pictures are kept apart."""
    layout = take(
        "# A day\n\n*By Jane Roe*\n\nMarch 2, 2025\n\nSome **bold** and *soft* [words](https://example.org).\n\n"
        "![A hall](https://example.org/hall.jpg)\n\n> A quote.\n\n- An item."
    )
    assert "A day" == layout.headline
    assert ("Jane Roe",) == layout.authors
    assert "Some bold and soft words.\n\nA quote.\n\nAn item." == layout.body
    assert [("https://example.org/hall.jpg", "A hall")] == [(image.url, image.caption) for image in layout.images]


def test_lines_of_fixed_width_are_joined() -> None:
    """A paragraph set in short lines is one paragraph; each keeps its place in the source."""
    wrapped = (
        "A day\n\nThis is a paragraph that was set in lines of some\nsixty characters, as wires did for a long time and\n"
        "as some still do when they send a report to you by\nmail.\n\nThe second paragraph is short."
    )
    layout = take(wrapped)

    assert 2 == len(layout.paragraphs)
    assert layout.paragraphs[1].text == wrapped[layout.source_offset(len(layout.paragraphs[0].text) + 2) :]


def test_a_text_without_headline() -> None:
    """Its first sentence stands in, and the layout says so."""
    layout = take("GENEVA (Reuters) - Ministers met on Tuesday. They agreed.")

    assert "Ministers met on Tuesday." == layout.headline
    assert not layout.headline_is_own


def test_what_is_no_paragraph() -> None:
    """Captions, advertisements and copyright lines are left out."""
    layout = take(
        "A day\n\nThe body stands here.\n\nФото: Иван Петров\n\nRead more: another day\n\n© 2025 Example News"
    )

    assert "The body stands here." == layout.body
    assert "© 2025 Example News" == layout.copyright


@pytest.mark.parametrize(
    ("paragraph", "place", "date", "agency"),
    [
        ("KABUL (PAN): Text.", "KABUL", None, "PAN"),
        ("RIGA (Nord Wire) Nov 27, 2026 - Text.", "RIGA", "Nov 27, 2026", "Nord Wire"),
        ("МИНСК (БелТА) 27 ноября — Текст.", "МИНСК", "27 ноября", "БелТА"),
        ("Islamabad, Oct 19 (IANS): Text.", "Islamabad", "Oct 19", "IANS"),
        ("ANKARA (Xinhua / Anadolu - 4 July, 2023) Text.", "ANKARA", "4 July, 2023", "Xinhua / Anadolu"),
        ("RIYADH (Reuters) - Text.", "RIYADH", None, "Reuters"),
        ("RIYADH, Saudi Arabia (AP) — Text.", "RIYADH, Saudi Arabia", None, "AP"),
        ("WASHINGTON/MOSCOW, March 2 (Reuters) - Text.", "WASHINGTON/MOSCOW", "March 2", "Reuters"),
        ("МОСКВА, 2 мар — РИА Новости. Текст.", "МОСКВА", "2 мар", "РИА Новости"),
        ("МОСКВА, 2 марта. /ТАСС/. Текст.", "МОСКВА", "2 марта.", "ТАСС"),
        ("Москва. 2 марта. INTERFAX.RU - Текст.", "Москва", "2 марта.", "Интерфакс"),
        ("SEOUL, Feb. 3 (Yonhap) -- Text.", "SEOUL", "Feb. 3", "Yonhap"),
        ("KYIV, Sept. 12, 2024 (AP) — Text.", "KYIV", "Sept. 12, 2024", "AP"),
        ("KYIV, Ukraine (Sept. 12, 2024) — Text.", "KYIV, Ukraine", "Sept. 12, 2024", None),
        ("АБАКАН /Хакасия/, 2 марта 2025 г. /ТАСС/. Текст.", "АБАКАН", "2 марта 2025 г.", "ТАСС"),
        ("ЖЕНЕВА – Текст.", "ЖЕНЕВА", None, None),
    ],
)
def test_datelines(paragraph: str, place: str, date: str | None, agency: str | None) -> None:
    """Place, date and agency in the forms of the agencies; the report begins after them."""
    found = dateline(paragraph)

    assert found is not None
    assert (place, date, agency) == (found.place, found.date, found.agency)
    assert paragraph[found.end :] in ("Text.", "Текст.")


@pytest.mark.parametrize(
    "paragraph",
    [
        "Москва – столица России.",
        "Ministers met - and left.",
        "We (the people) - all of us.",
        "",
        "12 марта - среда.",
        "NATO (North Atlantic Treaty Organization) Secretary General spoke.",
        "Smith (Labour) The rest.",
    ],
)
def test_no_datelines(paragraph: str) -> None:
    """A dash alone makes no dateline."""
    assert dateline(paragraph) is None


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("He came. He saw.", 2),
        ("U.S. President Donald Trump met Mr. Smith at 5 p.m. in Washington.", 1),
        ("It was in the U.S. The talks went on.", 2),
        ('Police held Per "P.B." Berg on Tuesday.', 1),
        ('He has left the "U.S." The talks went on.', 2),
        ("He said “I saw the lot.” Berg left.", 2),
        ("Суд допросил Петра «П.Б.» Лунина.", 1),
        ("А. С. Пушкин родился в 1799 г. в Москве.", 1),
        ("«Да, конечно», – сказал он. Все ушли.", 2),
        ("«Да!» – сказал он.", 1),
        ("Цена 5 тыс. руб. за штуку.", 1),
        ("One\nTwo", 2),
        ("", 0),
    ],
)
def test_sentences(text: str, count: int) -> None:
    """Abbreviations, initials and marks inside quotation end no sentence; a line break always does."""
    language = "ru" if any("а" <= char <= "я" for char in text) else "en"

    assert count == len(sentences(text, language=language))


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Они встретятся в конце недели.Ранее это отрицали.", 2),
        ("Встреча будет в Женеве.«С вашего согласия», – сказал он.", 2),
        ("The troops left.Then they came back.", 2),
        ("He works at Booking.Com now.", 1),
        ("Сайт РИА.ру сообщил об этом.", 1),
        ("The U.S.Army left.", 1),
        ("Иванов А.Петров пришёл.", 1),
    ],
)
def test_a_sentence_that_lost_the_space_behind_it(text: str, expected: int) -> None:
    """Pages lose spaces; a whole word in lower case before the full stop tells a sentence from a domain."""
    assert expected == len(sentences(text, language="ru"))


def test_front_matter_in_full() -> None:
    """Names with underscores, quoted values and lists are read; fields of other programs are no text."""
    layout = take(
        "---\nlayout: post\ntitle: 'Talks: a first round'\nlast_modified: 2025-03-03\ndate: \"2025-03-02 12:42\"\n"
        'tags: [trade, "sea, air", ]\nauthors:\n  - name: Jane Roe\n    email: j@example.org\n  - Bo Ek\nseo:\n  index: no\n'
        "canonical_url: https://example.org/a\ndraft: false\n---\n\n## A *subhead*\n\nThe body stands here.\n\n---\n\nSo."
    )

    assert ("Talks: a first round", "https://example.org/a") == (layout.headline, layout.meta("url"))
    assert (Moment("2025-03-02T12:42"), Moment("2025-03-03")) == (layout.published, layout.modified)
    assert ["trade", "sea, air"] == [value for name, value in layout.metadata if name == "keywords"]
    assert ["Jane Roe", "Bo Ek"] == [value for name, value in layout.metadata if name == "author"]
    assert "A subhead\n\nThe body stands here.\n\nSo." == layout.body


@pytest.mark.parametrize(
    "text",
    [
        "---\nOnly a rule stands here.\n---\n\nThe body stands here.",
        "---\nThe body stands here.",
        "---\n---\nThe body stands here.",
    ],
)
def test_a_rule_is_no_front_matter(text: str) -> None:
    """Where no field is known between the fences, all of it is text."""
    assert "The body stands here." in take(text).body
    assert () == take(text).metadata


def test_front_matter_that_is_not_closed() -> None:
    """The fields on top are read all the same."""
    layout = take("---\ntitle: A day\ndate: 2025-03-02\n\nThe body stands here.")

    assert ("A day", Moment("2025-03-02"), "The body stands here.") == (
        layout.headline,
        layout.published,
        layout.body,
    )


@pytest.mark.parametrize(
    ("paragraph", "text", "agency"),
    [
        ("МИНСК, 24 декабря 2026 г. — РИА «Полесье». Стороны", "МИНСК, 24 декабря 2026 г.", "РИА «Полесье»"),
        ("МИНСК, 24 декабря 2026 г. — Стороны", "МИНСК, 24 декабря 2026 г.", None),
        ("МИНСК, 24 декабря — ИА «Полесье». Стороны", "МИНСК, 24 декабря — ИА «Полесье»", "ИА «Полесье»"),
    ],
)
def test_a_dateline_with_an_agency_of_any_kind(paragraph: str, text: str, agency: str | None) -> None:
    """The kind of agency may be a word of few letters; the stop of the year stays."""
    found = dateline(paragraph)

    assert found is not None
    assert (agency, "Стороны") == (found.agency, paragraph[found.end :])
    assert text in found.text


def test_long_first_sentence_is_no_headline() -> None:
    """A first line of many words with a full stop belongs to the report, though a line break follows it."""
    text = "Сегодня в Осло министры иностранных дел Норвегии и Японии обсудят поставки рыбы.\nВстреча пройдет утром.\n"
    layout = segment(text, read_stamp=lambda line: None)
    assert not layout.headline_is_own
    assert layout.body.startswith("Сегодня в Осло министры")


def test_headline_said_again_as_a_sentence_is_kept() -> None:
    """The headline with the full stop that it lacked is the first sentence of the report."""
    text = "Выборы в Осло пройдут 7 марта\n\nВыборы в Осло пройдут 7 марта.\n\nПодготовка идет давно.\n"
    layout = segment(text, read_stamp=lambda line: None)
    assert "Выборы в Осло пройдут 7 марта" == layout.headline
    assert layout.body.startswith("Выборы в Осло пройдут 7 марта.")


def test_stamp_between_bars_without_spaces() -> None:
    """An agency's line of source, time and editor tells when the report appeared."""
    text = "Fair opens in Oslo\n\nSource: NTB| 2025-03-05 04:10:39|Editor: Kari Lund\n\nOSLO -- A fair opened on Monday.\n"
    assert Moment("2025-03-05T04:10:39") == segment(text, read_stamp=read_timestamp).published


@pytest.mark.parametrize(
    ("paragraph", "place", "agency", "author"),
    [
        ("ТАСС, 2 марта. Текст.", None, "ТАСС", None),
        ("МИНСК, 2 марта /Корр. БЕЛТА/. Текст.", "МИНСК", "БелТА", None),
        ("ООН, 2 марта. /Корр. ТАСС Петр Салов/. Текст.", "ООН", "ТАСС", "Петр Салов"),
        ("МОСКВА, 2 мар - РИА Новости, Иван Белов. Текст.", "МОСКВА", "РИА Новости", "Иван Белов"),
        ("БАКУ, 2 марта. /АЗЕРТАДЖ/. Текст.", "БАКУ", "АЗЕРТАДЖ", None),
    ],
)
def test_a_dateline_with_its_correspondent(
    paragraph: str, place: str | None, agency: str, author: str | None
) -> None:
    """The agency is named without the word for its reporter, whose name is the author's."""
    found = dateline(paragraph)

    assert found is not None
    assert (place, agency, author, "Текст.") == (found.place, found.agency, found.author, paragraph[found.end :])


def test_a_body_that_a_report_comes_from() -> None:
    """It is the place of the dateline as it is printed, not as a word."""
    place = toolkit.extract("A day\n\nООН, 2 марта 2026. /ТАСС/. Стороны согласовали договор.").location_created
    assert place is not None
    assert "ООН" == place.name


@pytest.mark.parametrize(
    ("paragraph", "place", "date"),
    [
        ("РИГА (Латвия), 13 мар 2026 - РИА Новости. Текст.", "РИГА", "13 мар 2026"),
        ("ТВЕРЬ (Тверская область), 2 июн 2017 — РИА Новости. Текст.", "ТВЕРЬ", "2 июн 2017"),
        ("RIGA (Latvia), March 13 (Reuters) - Текст.", "RIGA", "March 13"),
    ],
)
def test_a_region_in_brackets_behind_the_place(paragraph: str, place: str, date: str) -> None:
    """The place of a dateline may have its country or region in brackets; the date and the agency follow."""
    found = dateline(paragraph)

    assert found is not None
    assert (place, date, "Текст.") == (found.place, found.date, paragraph[found.end :])


@pytest.mark.parametrize(
    "paragraph",
    ["Рига (Латвия) - город на Балтике.", "Рига (Латвия), 13 марта открыла мост.", "Рига (Латвия). Мост."],
)
def test_brackets_behind_a_place_make_no_dateline(paragraph: str) -> None:
    """Without a date and what parts it from the report the brackets are the sentence's own."""
    assert dateline(paragraph) is None


@pytest.mark.parametrize("act", ["публикации", "создания", "размещения", "обновления", "изменения"])
@pytest.mark.parametrize("head", ["Дата", "время", "Дата и время"])
def test_a_stamp_named_by_the_act(head: str, act: str) -> None:
    """The date or the time of each act of publishing is a stamp: of the report, or of its change."""
    layout = segment(
        f"Мост открыт\n\n{head} {act}: 10 марта 2026 г., 20:25\n\nМост в Риге открыт.\n", read_stamp=read_timestamp
    )
    changed = act in {"обновления", "изменения"}
    told = Moment("2026-03-10T20:25")

    assert (told, told if changed else None) == (layout.published, layout.modified)
    assert ["Мост в Риге открыт."] == [each.text for each in layout.paragraphs]


@pytest.mark.parametrize(
    "region", ["Тверская область", "Республика Коми", "Приморский край", "Рига", "Чукотский АО"]
)
@pytest.mark.parametrize("gap", ["    ", "\t", " "])
def test_a_stamp_with_a_region_behind_it(gap: str, region: str) -> None:
    """The region of a report may stand behind its hour and day."""
    layout = segment(
        f"Мост открыт\n\n15:58, 24 авг 2025 г.{gap}{region}\n\nМост открыт.\n", read_stamp=read_timestamp
    )
    assert Moment("2025-08-24T15:58") == layout.published


@pytest.mark.parametrize(
    "line",
    [
        "24 августа 2025 года Тверская область открыла мост.",
        "15:58, 24 авг 2025 г. Тверская область открыла мост",
        "15:58 Тверская область",
    ],
)
def test_a_sentence_with_a_date_is_no_stamp(line: str) -> None:
    """A verb goes on with the date, and an hour alone is no day."""
    assert segment(f"Мост открыт\n\n{line}\n\nМост.\n", read_stamp=read_timestamp).published is None
