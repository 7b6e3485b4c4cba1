"""The article's text without what stands around it."""

import pytest

from toolkit.formats.html.body import cleaned

FIRST = "The harbour bridge reopened on Friday after fourteen months of repairs, the city said in the evening."
SECOND = "Traffic is limited to two lanes until the end of March, when engineers are to inspect the bearings."
FRAME = {
    "titles": ["Bridge reopens"],
    "authors": ["Ada Quill", "Ben Stone"],
    "sites": ["The Gazette", "", "Traffic"],
}


def kept(*lines):
    """What is left of the lines."""
    return cleaned("\n\n".join(lines), **FRAME).split("\n\n")


@pytest.mark.parametrize(
    "line",
    [
        "Bridge reopens",
        "BRIDGE REOPENS",
        "The Gazette",
        "- Traffic",
        "| The Gazette |",
        "Ada Quill",
        "By Ada Quill and Ben Stone",
        "21 November 2025, 14:30",
        "Ada Quill | Nov 21, 2025, 10:47 IST",
        "Stand: 21.11.2025, 14:30 Uhr",
        "Published: Friday, 21 November 2025, 14:30. By Ada Quill, local democracy reporter",
        "By Ada Quill, views: 1410",
        "Ada Quill Northmere",
        "21/11/2025",
        "21 November, 14:30",
        "14:30 | 3 min read",
        "alle 14:30 2 minuti di lettura",
        "(责编：陶然)",
        "Data publicării: Data actualizării:",
        "By Ada Quill Edited By: Cy Late Updated: Fri, 21 Nov 2025 09:40 PM (IST) Publish Date: 21/11/2025 18:20",
    ],
)
def test_the_frame_of_the_article_is_taken_off(line):
    """Headline, site, section, byline and date before its first sentence, or after its last."""
    assert kept(line, FIRST, SECOND) == [FIRST, SECOND] == kept(FIRST, SECOND, line)


@pytest.mark.parametrize("line", ["Ada Quill", "21 November 2025", "Bridge reopens"])
def test_within_the_text_such_a_line_stays(line):
    """There it is a subhead, or an item of a list."""
    middle = [FIRST, line, *[SECOND] * 13]
    assert kept(*middle) == middle


@pytest.mark.parametrize(
    "line",
    [
        "Read also: Ferry passengers complain of crowded decks",
        "READ MORE",
        "Lesen Sie auch: Fähre voll",
        "Lire aussi : La piscine attendra",
        "- Читайте также: Трамвайную линию продлят",
        "延伸阅读：北港渡轮",
        "Advertisement",
        "Реклама",
        "Article réservé à nos abonnés Lire aussi : La piscine attendra",
        "À lire aussi«La piscine attendra», dit le maire",
        "यह खबर भी पढ़ें: नाव बंद",
        "Související: Který most je nejstarší",
        "Taip pat skaitykite: Keltas stovi",
        "Saken fortsetter under annonsen",
        "कॉपी लिंक",
        "SKIP ADVERTISEMENT",
        "Photo: City of Northmere",
        "Фото: мэрия / пресс-служба",
    ],
)
def test_what_leads_elsewhere_is_taken_out(line):
    """Links to other articles, advertisements, credits of pictures: wherever they stand."""
    assert kept(FIRST, line, SECOND) == [FIRST, SECOND]


@pytest.mark.parametrize(
    "line",
    [
        "© 2025 The Gazette. All rights reserved.",
        "（责任编辑：李丽）",
        "無断転載を禁じます。",
        "김민수 기자 kim@bukhang.example",
        "Подписывайтесь на наш канал",
        "Ακολουθήστε τη Gazette στο Google News",
        "Ndiqni Gazette edhe në Instagram",
        "Tags: bridge, harbour",
        "关键词：大桥",
        "Reporting by Ada Quill; Editing by Ben Stone",
        "Il vous reste 52% de cet article à lire.",
        "Source: https://gazette.example/bridge",
        "Abonnez-vous pour lire la suite.",
        "(aq/bst)",
        "#bridge #harbour",
    ],
)
def test_what_closes_the_page_is_taken_off(line):
    """Rights, editors, tags, invitations."""
    assert kept(FIRST, SECOND, line) == [FIRST, SECOND]


def test_a_menu_at_the_foot_is_taken_off():
    """Several short items that are no sentences; a list of a few is the article's, and one of sentences."""
    menu = ["- Sport", "- Culture", "- Money", "- Cars"]
    assert kept(FIRST, SECOND, *menu) == [FIRST, SECOND]
    assert kept(FIRST, SECOND, *menu[1:]) == [FIRST, SECOND, *menu[1:]]
    assert kept(FIRST, *(f"{item}." for item in menu)) == [FIRST, *(f"{item}." for item in menu)]


@pytest.mark.parametrize(
    "line",
    [
        "Read more slowly, the teacher told the class, and you will see what the author wants to say here.",
        "Photos of the bridge were shown at the ceremony.",
        f"Copyright law was the subject of the second day of the conference{', and of the third' * 9}.",
        "Write to ada@gazette.example if you know more.",
    ],
)
def test_sentences_that_begin_alike_stay(line):
    """A paragraph is not taken for a line of the page."""
    assert kept(FIRST, line, SECOND, line) == [FIRST, line, SECOND, line]


def test_short_sentences_of_a_script_without_spaces_are_sentences():
    """They say as much in a third of the letters; what follows them is not the frame any more."""
    text = [
        "市长林安娜在通车仪式上说，我们做到了。",
        "21 November 2025",
        *["市交通局表示大桥只开放两条车道。"] * 14,
    ]
    assert kept(*text) == text


def test_a_text_that_is_nothing_but_frame_is_left():
    """Something is better than nothing."""
    assert kept("Bridge reopens", "Ada Quill") == ["Bridge reopens", "Ada Quill"]
    assert kept("") == [""]


def test_a_long_head_without_a_sentence_ends():
    """After some lines what stands there is the text."""
    lines = ["a", "b", "c", "d", "e", "f", "g", "h", "Ada Quill", *["x"] * 13]
    assert kept(*lines) == lines


@pytest.mark.parametrize(
    "line", ["Premium", "有料記事", "Foto: Ben Stone", "编辑｜王小明", "The East BankHarbour bridge reopens early"]
)
def test_labels_credits_and_the_heading_with_its_kicker_are_no_text(line):
    """What stands above the text is of the page, whatever element it shares with the headline."""
    text = "The bridge over the river reopened on Friday after fourteen months of repairs that cost millions."
    body = f"{line}\n\n{text}\n\n{text}"
    kept = cleaned(body, titles=["Harbour bridge reopens early"], authors=[], sites=[])
    assert kept == f"{text}\n\n{text}"
