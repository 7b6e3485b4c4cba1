"""Which of the headlines that a page states is taken."""

import pytest

from toolkit.formats.html.headlines import chosen

LONG = (
    "The council of the northern port has voted after a long debate for the repair of the bridge over the river"
    " tomorrow"
)


@pytest.mark.parametrize(
    ("stated", "expected"),
    [
        ([], None),
        (
            [("JSON-LD", "Bridge reopens"), ("h1", "Bridge reopens"), ("og:title", "You will love it")],
            "Bridge reopens",
        ),
        ([("og:title", "Bridge reopens"), ("twitter:title", "Bridge opens")], "Bridge reopens"),
        ([("title", "Bridge reopens again - Port - Example")], "Bridge reopens again"),
        ([("title", "Ice - The Northern Port Gazette")], "Ice - The Northern Port Gazette"),
        ([("title", "港口大桥重新开放-北港新闻"), ("h1", "")], "港口大桥重新开放"),
        ([("title", "Мост открыт"), ("h1", "Example"), ("h1", "Мост открыт")], "Мост открыт"),
    ],
)
def test_sources_vote(stated, expected):
    """What most of them say, with or without a tail, is the headline."""
    assert chosen(stated) == expected


@pytest.mark.parametrize(
    ("title", "sites"),
    [
        ("Bridge reopens | Gazette Politics", ["Gazette"]),
        ("Bridge reopens › The Gazette", ["https://www.gazette.example/a"]),
        ("Bridge reopens - Port - Gazette", ["Port - Gazette"]),
        ("Gazette » Bridge reopens", ["Gazette"]),
        ("Bridge reopens - The Port Gazette", ["https://portgazette.example/a"]),
        ("Bridge reopens - Gazette", ["Gazette", "/a/bridge-reopens.html"]),
    ],
)
def test_the_name_of_the_site_is_cut_off(title, sites):
    """Whether it stands at the end or at the start, whole or with a word more, by its name or its host."""
    assert chosen([("og:title", title)], sites=sites) == "Bridge reopens"


@pytest.mark.parametrize(
    "tail", ["：北港新闻", "｜北港新闻", "－北港新闻", " ― 北港新闻", "∣北港新闻", " ⋆ 北港新闻", " ~ 北港新闻"]
)
def test_the_signs_before_the_name_of_the_site_are_known(tail):
    """Each script has its own."""
    assert chosen([("og:title", f"港口大桥重新开放{tail}")], sites=["北港新闻"]) == "港口大桥重新开放"


def test_a_title_loses_its_tail_and_not_what_follows_its_first_colon():
    """What is left is most of it."""
    title = "港口：大桥重新开放，工程历时十四个月-北港 新闻"
    assert chosen([("title", title)]) == "港口：大桥重新开放，工程历时十四个月"


def test_markup_and_open_graph_that_agree_outweigh_the_heading():
    """The heading may have a kicker in it that no class tells, and the title is made from it."""
    stated = [
        ("JSON-LD", "Bridge reopens"),
        ("og:title", "Bridge reopens | Gazette"),
        ("h1", "Harbour: Bridge reopens"),
        ("title", "Harbour: Bridge reopens"),
    ]
    assert chosen(stated, sites=["Gazette"]) == "Bridge reopens"
    assert chosen([*stated[1:], ("JSON-LD", "It is open")], sites=["Gazette"]) == "Harbour: Bridge reopens"


def test_a_kicker_before_what_a_declared_source_says_is_no_part_of_the_headline():
    """Unless the other declared source words it as the heading does; a tail of a word or two may be chance."""
    heading = ("h1", "Harbour Bridge reopens after repairs")
    said = ("og:title", "Bridge reopens after repairs")
    assert chosen([heading, said]) == "Bridge reopens after repairs"
    assert chosen([heading, said, ("JSON-LD", heading[1])]) == heading[1]
    assert chosen([heading, ("og:title", "After repairs"), ("title", heading[1])]) == heading[1]


def test_a_heading_in_words_of_its_own_is_what_readers_see():
    """Markup and tags that agree on others are worded for search; more or fewer words may be another thing."""
    stated = [("JSON-LD", "How to cross the new bridge fast"), ("og:title", "How to cross the new bridge fast")]
    own = ("h1", "How to cross the bridge without a ticket")
    assert chosen([*stated, own]) == own[1]
    assert chosen([*stated, own, ("h1", "How to cross the river")]) == stated[0][1]
    assert chosen([*stated, ("h1", "How to cross the new bridge fast Gazette")]) == stated[0][1]
    assert chosen([*stated, ("h1", "News")]) == stated[0][1]


@pytest.mark.parametrize(
    ("heading", "expected"),
    [
        (
            "The bridge reopens after fourteen months of repairs",
            "The bridge reopens after fourteen months of repairs",
        ),
        ("The bridge reopens Gazette", "The bridge reopens"),
    ],
)
def test_a_heading_that_goes_on_where_tags_end_says_it_in_full(heading, expected):
    """If nothing in it is an element of its own, and more than a word is added."""
    stated = [("JSON-LD", "The bridge reopens"), ("og:title", "The bridge reopens"), ("h1", heading)]
    assert expected == chosen(stated, plain=[heading])
    assert "The bridge reopens" == chosen(stated)


def test_a_heading_before_the_headline_in_the_title_is_the_name_of_the_site():
    """Blogs have their own name as the first heading of each page, and the headline in a lesser one."""
    stated = [
        ("h1", "The Port Notes"),
        ("og:title", "The port bridge"),
        ("title", "The Port Notes: The port bridge"),
    ]
    assert "The port bridge" == chosen(stated, shown=["The port bridge"])


def test_a_title_may_have_the_name_of_the_site_after_a_space():
    """Where the page shows the rest."""
    stated = [("title", "港口大桥重新开放 北港市政府")]
    assert "港口大桥重新开放" == chosen(stated, shown=["港口大桥重新开放", "港口"])


def test_where_markup_and_open_graph_differ_the_heading_decides():
    """It may have more than one of them says."""
    stated = [("JSON-LD", "How the bridge was opened"), ("og:title", "The bridge that split a town")]
    title = ("title", "How the bridge was opened")
    heading = ("h1", "The bridge that split a town, explained")
    assert chosen([*stated, title, heading]) == heading[1]


def test_a_label_that_the_page_shows_elsewhere_is_no_part_of_the_headline():
    """The heading is without it; a heading of a word or two may be another thing."""
    stated = [("JSON-LD", "Photos: the bridge is open"), ("title", "Photos: the bridge is open | Gazette")]
    assert chosen([*stated, ("h1", "The bridge is open")], sites=["Gazette"]) == "The bridge is open"
    short = [("JSON-LD", "Harbour: bridge open"), ("og:title", "Harbour: bridge open"), ("h1", "Bridge open")]
    assert chosen(short) == "Harbour: bridge open"


def test_whom_a_portal_has_an_article_from_is_no_part_of_the_headline():
    """It stands in brackets at the end, before the portal's own name."""
    title = "港口大桥重新开放（北港新闻） - 大港网"
    assert chosen([("og:title", title)], sites=["大港网", "北港新闻"]) == "港口大桥重新开放"
    assert chosen([("og:title", "Bridge reopens (photos)")], sites=["Gazette"]) == "Bridge reopens (photos)"


def test_where_nothing_agrees_the_heading_that_readers_see_is_taken():
    """It is what they would cite."""
    stated = [
        ("h1", "Bridge reopens after repairs"),
        ("JSON-LD", "Bridge reopens"),
        ("og:title", "Bridge is open"),
    ]
    assert chosen(stated) == "Bridge reopens after repairs"


def test_capitals_are_how_one_source_sets_a_headline():
    """Another that spells it is believed."""
    assert chosen([("h1", "BRIDGE REOPENS"), ("og:title", "Bridge reopens")]) == "Bridge reopens"
    assert chosen([("h1", "BRIDGE REOPENS")]) == "BRIDGE REOPENS"


def test_what_only_mentions_the_site_stays():
    """A part that says more than the site's name is a part of the headline."""
    text = "Bridge reopens - what the Gazette found out about its repair - Gazette"
    assert chosen([("og:title", text)], sites=["Gazette"]) == text.removesuffix(" - Gazette")


def test_what_the_page_shows_confirms():
    """A lesser heading decides between the title and the site's name in the only first heading."""
    stated = [("h1", "Port Council"), ("title", "Bridge reopens - Council of the Port")]
    assert chosen(stated) == "Port Council"
    assert chosen(stated, shown=["Bridge reopens"]) == "Bridge reopens"


def test_the_last_part_of_a_title_may_be_the_headline():
    """Old pages put the site and the section first; what the page shows confirms it."""
    title = "Gazette Online - Local - Tram depot plan stalls again"
    assert chosen([("title", title)], shown=["Tram depot plan stalls again"]) == "Tram depot plan stalls again"


def test_a_box_around_a_heading_confirms_nothing():
    """It holds what the heading holds."""
    stated = [("twitter:title", "Bridge reopens"), ("h1", "Bridge reopensGazette")]
    assert chosen(stated, shown=["Bridge reopensGazette"]) == "Bridge reopensGazette"
    assert chosen([*stated, ("title", "Bridge reopens » Gazette")], shown=["Bridge reopensGazette"]) == (
        "Bridge reopens"
    )


@pytest.mark.parametrize("cut", [LONG[:110], f"{LONG[:70]}...", f"{LONG[:40]}…"])
def test_a_headline_that_was_cut_short_is_given_whole(cut):
    """Publishing systems cut it for the markup; the page has all of it."""
    assert chosen([("JSON-LD", cut), ("og:title", cut), ("h1", LONG)]) == LONG


def test_a_headline_that_goes_on_after_a_separator_was_not_cut():
    """What follows is the name of something else."""
    whole = LONG[:105].strip()
    assert chosen([("JSON-LD", whole), ("og:title", f"{whole} | Gazette")]) == whole


def test_an_ellipsis_alone_is_no_beginning():
    """It says nothing of what it is the start of."""
    assert chosen([("JSON-LD", "..."), ("h1", "Bridge reopens")]) == "Bridge reopens"


def test_a_title_of_very_many_parts_is_cut_at_the_first_and_the_last():
    """What no headline is like must not take its square in time."""
    title = "Bridge reopens" + " - a" * 50_000
    assert chosen([("title", title), ("h1", "Bridge reopens"), ("og:title", title)]) == "Bridge reopens"
