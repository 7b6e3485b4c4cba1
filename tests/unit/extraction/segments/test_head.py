"""Which line is the headline, and what stands above it and between it and the report."""

# ruff: noqa: E501

import pytest

from toolkit import extract
from toolkit.extraction.segments import Layout, segment
from toolkit.extraction.times import read_timestamp

HEADLINE = "Nine ministers meet in Oslo over fish"
REPORT = "Ministers from nine countries met in Oslo on Tuesday to talk of fish. They agreed on little."
HEADLINE_RU = "Министры девяти стран обсудили в Осло вылов рыбы"
REPORT_RU = "Министры девяти стран обсудили во вторник в Осло квоты на вылов рыбы. Согласия пока нет."


def take(text: str) -> Layout:
    """The layout, with timestamps of any language."""
    return segment(text, read_stamp=read_timestamp)


@pytest.mark.parametrize(
    "above",
    [
        "FOR IMMEDIATE RELEASE",
        "FOR IMMEDIATE RELEASE: March 3, 2026",
        "Ministry of Fisheries\nPress Office\n\nPress release No. 14/2026\nOslo, 3 March 2026",
        "The White House\nOffice of the Press Secretary\nFor Immediate Release",
        "FOR IMMEDIATE RELEASE\n\nContact: Jane Roe, (202) 555-0143, press@example.org",
        "Home > World > Europe",
        "News / World / Europe",
        "WORLD",
        "Norway-fish-talks",
        "North Sea Herald",
        "World | March 3, 2026",
    ],
)
def test_what_stands_above_an_english_headline(above: str) -> None:
    """Trails, departments, slugs, letterheads and the name of a document are no headline and no text."""
    layout = take(f"{above}\n\n{HEADLINE}\n\nMarch 3, 2026\n\n{REPORT}")

    assert (HEADLINE, REPORT) == (layout.headline, layout.body)


@pytest.mark.parametrize(
    "above",
    [
        "ПРЕСС-РЕЛИЗ",
        "МИНИСТЕРСТВО РЫБОЛОВСТВА\nПресс-служба\n\nПРЕСС-РЕЛИЗ",
        "Пресс-релиз\n\nОсло, 3 марта 2026 года",
        "Сообщение для СМИ",
        "Главная > Новости > Экономика",
        "Экономика",
        "Степной телеграф",
    ],
)
def test_what_stands_above_a_russian_headline(above: str) -> None:
    """The same in Russian."""
    layout = take(f"{above}\n\n{HEADLINE_RU}\n\n3 марта 2026\n\n{REPORT_RU}")

    assert (HEADLINE_RU, REPORT_RU) == (layout.headline, layout.body)


@pytest.mark.parametrize(
    "text",
    [
        f"Storm hits Oslo\n\nThe port is shut until Friday evening\n\nMarch 3, 2026\n\n{REPORT}",
        f"STORM HITS OSLO\nPort shut until Friday evening\n\n{REPORT}",
        f"Storm hits Oslo\n\nWill it reach Bergen before Friday?\n\n{REPORT}",
        f"Storm hits Oslo\n\nMarch 3, 2026\n\n{REPORT}",
        f"Storm hits Oslo\n\nFOR IMMEDIATE RELEASE\n\nMarch 3, 2026\n\n{REPORT}",
    ],
)
def test_a_short_headline_is_no_kicker(text: str) -> None:
    """Of two lines the first is the headline, where nothing else tells that it only leads to the second."""
    assert "storm hits oslo" == take(text).headline.lower()


def test_a_kicker_above_headline_and_standfirst() -> None:
    """Three lines above the stamp: the short one on top names the matter."""
    layout = take(
        f"North Sea talks\n\n{HEADLINE}\n\nA deal on cod is near, officials say\n\nMarch 3, 2026\n\n{REPORT}"
    )

    assert HEADLINE == layout.headline
    assert "A deal on cod is near, officials say" == layout.meta("alternative_headline")


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("VOA News", None),
        ("Степной телеграф", None),
        ("Reuters", None),
        ("Oslo Gets a Bridge", "Oslo Gets a Bridge"),
    ],
)
def test_a_newspaper_over_the_stamp(name: str, expected: str | None) -> None:
    """Where no headline stands, the name of a newspaper is none: it is the source."""
    layout = take(f"{name}\n11 Jul 2003, 10:33 UTC\n\n{REPORT}")

    assert expected == (layout.headline if layout.headline_is_own else None)
    assert ([] if expected else [name]) == [source.name for source in layout.sources]
    assert REPORT == layout.body


@pytest.mark.parametrize(
    "between",
    [
        "Share\nTweet\nEmail",
        "(Recasts, adds quotes, background)",
        "3 hours ago",
        "3 min read",
        "1542 просмотра",
        "Поделиться\nВКонтакте\nТелеграм",
        "Boats in Bergen, May 2025. (Ole Berg/Reuters)",
    ],
)
def test_what_is_of_the_page(between: str) -> None:
    """Buttons, counts, notes to editors and captions with their credit are no text."""
    assert REPORT == take(f"{HEADLINE}\n\nMarch 3, 2026\n\n{between}\n\n{REPORT}").body


@pytest.mark.parametrize(
    ("line", "authors"),
    [
        ("Jane Roe", ["Jane Roe"]),
        ("Jane Roe in Oslo", ["Jane Roe"]),
        ("North Sea Council", []),
        ("Getty Images", []),
    ],
)
def test_a_bare_name_by_the_stamp(line: str, authors: list[str]) -> None:
    """A person's is the author's; another is no text either."""
    article = extract(f"{HEADLINE}\n\n{line}\n\nMarch 3, 2026\n\n{REPORT}", language="en")

    assert authors == [author.name for author in article.authors]
    assert REPORT == article.body


def test_a_bare_name_beside_the_stamp_below_a_standfirst() -> None:
    """In one line with it; a town in its place is nobody."""
    head = f"{HEADLINE}\n\nThe ministers have agreed on little. They are to meet again.\n\n"
    by = [extract(f"{head}{name} | March 3, 2026\n\n{REPORT}").authors for name in ("Jane Roe", "Oslo")]

    assert [["Jane Roe"], []] == [[author.name for author in authors] for authors in by]


def test_a_caption_names_no_author() -> None:
    """A bare name that the report tells of stands under a picture."""
    article = extract(f"{HEADLINE}\n\nMarch 3, 2026\n\nKari Lund\n\n{REPORT} Kari Lund said so.", language="en")

    assert () == article.authors


@pytest.mark.parametrize(
    ("head", "published", "modified"),
    [
        ("12:42 03.03.2026 (обновлено: 14:10 03.03.2026)", "2026-03-03T12:42", "2026-03-03T14:10"),
        ("02.03.2025 | 19:04 | 1542 просмотра", "2025-03-02T19:04", None),
        ("3 марта 2026 года\n15:30", "2026-03-03T15:30", None),
        ("Oslo, 3 March 2026", "2026-03-03", None),
        ("3 March 2026 Economic Development", "2026-03-03", None),
        ("3 Mar 2026 12:42\nLast modified on Tue 3 Mar 2026 14:10", "2026-03-03T12:42", "2026-03-03T14:10"),
        ("Nine countries hope for a deal.\n\nPublished 3 March 2026", "2026-03-03", None),
    ],
)
def test_stamps_among_other_words(head: str, published: str, modified: str | None) -> None:
    """A change beside the publication, an hour of its own, a place or a department beside a day."""
    layout = take(f"{HEADLINE}\n\n{head}\n\n{REPORT}")

    assert (published, modified) == (
        layout.published and layout.published.text,
        layout.modified and layout.modified.text,
    )


def test_a_headline_with_its_agency() -> None:
    """What a page sets behind it is the source and the day."""
    layout = take(f"{HEADLINE_RU} - РИА Новости, 03.03.2026\n\n{REPORT_RU}")

    assert (HEADLINE_RU, "2026-03-03") == (layout.headline, layout.published and layout.published.text)
    assert ["РИА Новости"] == [source.name for source in layout.sources]


@pytest.mark.parametrize(
    ("paragraph", "source", "author"),
    [
        ("ОСЛО, 11 марта 2026 года — Степной телеграф. ", "Степной телеграф", None),
        ("ОСЛО, 30 янв 2026 — Интерконтакт. ", "Интерконтакт", None),
        ("ОСЛО, 30 янв 2026 — Интерконтакт, Иван Белов. ", "Интерконтакт", "Иван Белов"),
        ("OSLO, 3 March 2026 — Nordic Wire. ", "Nordic Wire", None),
        ("OSLO, March 3, 2026 — Nordic Wire — ", "Nordic Wire", None),
        ("OSLO, Norway--(BUSINESS WIRE)--", "Business Wire", None),
        ("Oslo (dpa/lno) - ", "dpa/lno", None),
    ],
)
def test_an_agency_of_any_name(paragraph: str, source: str, author: str | None) -> None:
    """What stands between the dash and the first sentence is the source, and neither headline nor text."""
    layout = take(f"{paragraph}{REPORT}")

    assert not layout.headline_is_own
    assert REPORT == layout.body
    assert layout.dateline is not None
    assert (source, author) == (layout.dateline.agency, layout.dateline.author)


@pytest.mark.parametrize(
    "report",
    [
        "Рыба дорожает. Министры обсудили квоты.",
        "Переговоры начались. Министры обсудили квоты.",
        "Kari Lund — the minister — said so.",
    ],
)
def test_a_first_sentence_is_no_agency(report: str) -> None:
    """A verb or a word in lower case behind the dash is of the report."""
    assert report == take(f"ОСЛО, 3 марта 2026 — {report}").body


@pytest.mark.parametrize(
    ("opening", "published"),
    [("May 6, 2003 — ", "2003-05-06"), ("12 April 2017 – ", "2017-04-12"), ("3 марта 2026 года — ", "2026-03-03")],
)
def test_a_report_that_begins_with_its_day(opening: str, published: str) -> None:
    """It is that of publication, and no text."""
    layout = take(f"{HEADLINE}\n\n{opening}{REPORT}")

    assert (published, REPORT) == (layout.published and layout.published.text, layout.body)


def test_a_chronicle_is_not_dated_by_its_first_day() -> None:
    """Days that several paragraphs begin with are those of what is told."""
    layout = take(f"A life in dates\n\nMay 6, 1953 — She is born.\n\nMay 7, 1973 — She leaves. {REPORT}")

    assert layout.published is None
    assert layout.body.startswith("May 6, 1953")


@pytest.mark.parametrize(
    "block",
    [
        "From: press@example.org\nTo: desk@example.com\nSubject: Fwd: {}\nDate: Tue, 3 Mar 2026 12:42:00 +0300 (MSK)",
        "Return-Path: <press@example.org>\nX-Mailer: Example 1.0\nSubject: {}\nDate: Tue, 3 Mar 2026 12:42:00 +0300",
        "От: Пресс-служба <press@example.org>\nКому: desk@example.com\nТема: {}\nДата: Вт, 3 мар 2026 12:42:00 +0300",
        '+++\ntitle = "{}"\ndate = 2026-03-03T12:42+03:00\n+++',
        "Title: {}\nDate: 2026-03-03T12:42+03:00\nBody:",
    ],
)
def test_blocks_on_top(block: str) -> None:
    """The head of a mail, fields in TOML, and a label over the text."""
    layout = take(f"{block.format(HEADLINE)}\n\n{REPORT}")

    assert (HEADLINE, REPORT) == (layout.headline, layout.body)
    assert "2026-03-03T12:42+03:00" == (layout.published and layout.published.text)


def test_a_text_behind_its_label() -> None:
    """It is the body, not an author; behind the same label a name is one."""
    assert REPORT_RU == take(f"Заголовок: {HEADLINE_RU}\nТекст: {REPORT_RU}").body
    assert "Иван Белов" == take(f"Заголовок: {HEADLINE_RU}\nТекст: Иван Белов\n\n{REPORT_RU}").meta("author")


@pytest.mark.parametrize(
    ("value", "headline"),
    [('"Close to a deal": a minister on fish', '"Close to a deal": a minister on fish'), ('"A deal"', "A deal")],
)
def test_marks_in_a_title(value: str, headline: str) -> None:
    """Those around all of it go, those that close before its end stay."""
    assert headline == take(f"Title: {value}\n\n{REPORT}").headline


@pytest.mark.parametrize(
    "above",
    [
        "г. Рига\n08 июня 2026 07:21:47",
        "Рига, Латвия\n8 июня 2026",
        "8 июня, 16:20\nМеждународная панорама",
        "Пресс-служба правительства\n8 июня 2026 г.",
        "Коммерсантъ\n08.06.2026, 16:20",
    ],
)
def test_places_times_and_offices_above_a_headline(above: str) -> None:
    """None of them is the headline."""
    layout = take(f"{above}\n\n{HEADLINE_RU}\n\n{REPORT_RU}")

    assert (HEADLINE_RU, REPORT_RU) == (layout.headline, layout.body)


@pytest.mark.parametrize(
    ("opening", "place", "date", "agency"),
    [
        ("RIGA (Reuters) -", "RIGA", None, "Reuters"),
        ("RIGA, Latvia (AP) _ ", "RIGA, Latvia", None, "AP"),
        ("(ANSA) - RIGA, JUN 8 - ", "RIGA", "JUN 8", "ANSA"),
        ("RIGA, Latvia – June 8, 2026 – ", "RIGA, Latvia", "June 8, 2026", None),
        ("Рига, 8 июня, 2026, 10:34 — ИА Регнум. ", "Рига", "8 июня, 2026", "ИА Регнум"),
        ("OSLO —\n\n", "OSLO", None, None),
    ],
)
def test_datelines_as_wires_space_them(opening: str, place: str, date: str | None, agency: str | None) -> None:
    """Without a blank behind the dash, with two dashes, with the hour, on a line of their own."""
    layout = take(f"{HEADLINE}\n\n{opening}{REPORT}")

    assert layout.dateline is not None
    assert (place, date, agency, REPORT) == (
        layout.dateline.place,
        layout.dateline.date,
        layout.dateline.agency,
        layout.body,
    )


@pytest.mark.parametrize(
    ("opening", "dateline", "town"),
    [
        ("OSLO: ", "OSLO", "Oslo"),
        ("Kuala Lumpur: ", "Kuala Lumpur", "Kuala Lumpur"),
        ("NEW DELHI, Mar 3: ", "NEW DELHI, Mar 3", "New Delhi"),
        ("Oslo | AFP | Tuesday 3/3/2026 - ", "Oslo | AFP | Tuesday 3/3/2026", "Oslo"),
    ],
)
def test_datelines_with_colons_and_strokes(opening: str, dateline: str, town: str) -> None:
    """As papers of Asia and the pages of an agency set them."""
    article = extract(f"{HEADLINE}\n\n{opening}{REPORT}")

    assert (dateline, town, REPORT) == (article.dateline, article.location_created.name, article.body)


def test_a_russian_dateline_with_a_colon() -> None:
    """A town that stands in the tables, in capitals or not."""
    assert ["ОСЛО", "Осло"] == [
        extract(f"{HEADLINE_RU}\n\n{town}: {REPORT_RU}").dateline for town in ("ОСЛО", "Осло")
    ]


@pytest.mark.parametrize(
    "body",
    [
        f"WARNING: {REPORT}",
        f"JANE ROE: {REPORT}",
        f"Norway: {REPORT}",
        f"Oslo: the town of ministers. {REPORT}",
        f"OSLO: {REPORT}\n\nBERGEN: {REPORT}",
        f"PARIS: {REPORT}\n\nHOST: Thank you, Paris.\n\nPARIS: {REPORT}\n\nHOST: {REPORT}",
    ],
)
def test_what_else_stands_before_a_colon(body: str) -> None:
    """A flag, a speaker, a state, one side of several: no dateline."""
    article = extract(f"{HEADLINE}\n\nMarch 3, 2026\n\n{body}")

    assert (None, body) == (article.dateline, article.body)


def test_a_list_below_the_headline_holds_no_second_one() -> None:
    """Points and fixtures are no subtitle, though a date follows."""
    points = "- Nine ministers talk of fish\n\n- Bergen is the next town\n\n- No word on the quotas yet"
    article = extract(f"{HEADLINE}\n\n{points}\n\nMarch 3, 2026\n\n{REPORT}")

    assert (HEADLINE, None) == (article.headline, article.alternative_headline)


@pytest.mark.parametrize(
    ("line", "authors"),
    [
        ("By Jane Roe in Oslo", ["Jane Roe"]),
        ("By JANE ROE FOR THE DAILY", ["Jane Roe"]),
        ("By Jane Roe and John Doe, Example Wire", ["Jane Roe", "John Doe"]),
        ("Interview by Jane Roe", ["Jane Roe"]),
        ("Беседовал Иван Белов", ["Иван Белов"]),
        ("Интервью провела Анна Белова", ["Анна Белова"]),
        ("Von Hans Muster, Oslo", ["Hans Muster"]),
        ("By May, the ministers will have met again in Bergen", []),
    ],
)
def test_bylines_with_a_place_or_a_house(line: str, authors: list[str]) -> None:
    """Whoever wrote or asked, without where and for whom; a headline that begins so is none."""
    article = extract(f"{HEADLINE}\n\n{line}\n\nMarch 3, 2026\n\n{REPORT}")

    assert authors == [author.name for author in article.authors]


def test_a_direction_in_capitals_is_no_name() -> None:
    """As transcripts have them in brackets."""
    article = extract(
        f"{HEADLINE}\n\nMarch 3, 2026\n\n{REPORT}\n\n(SOUNDBITE OF ARCHIVED RECORDING)\n\nThey left."
    )

    assert () == article.authors


@pytest.mark.parametrize(
    ("language", "stamp", "expected"),
    [
        ("de", "3. März 2026 um 14:10 Uhr", "2026-03-03T14:10"),
        ("en", "March 3, 20262:10 PM GMT+2Updated 2 hours ago", "2026-03-03T14:10+02:00"),
        ("ru", "03.03.2026 № 45-п", "2026-03-03"),
    ],
)
def test_stamps_that_lost_what_parts_them(language: str, stamp: str, expected: str) -> None:
    """Or have the number of the document behind them, or a preposition before the hour."""
    assert expected == str(read_timestamp(stamp, language))


@pytest.mark.parametrize(
    ("language", "line"),
    [
        ("ru", "#Экономика #Рыба"),
        ("en", "Reading time: 3 minutes"),
        ("ru", "Время чтения: 3 мин."),
        ("de", "Lesezeit: 3 Minuten"),
    ],
)
def test_subjects_and_times_of_reading_are_no_headline(language: str, line: str) -> None:
    """They are no text either."""
    article = extract(f"{line}\n{HEADLINE}\n\n{REPORT}", language=language)

    assert (HEADLINE, REPORT) == (article.headline, article.body)


def test_a_headline_of_two_sentences_is_no_newspaper() -> None:
    """Though its last word is one that papers are called by."""
    assert "Шторм в Осло. Хроника" == extract(f"Шторм в Осло. Хроника\n\n3 марта 2026\n\n{REPORT_RU}").headline
