"""The article's text set against the page: what is put in, what is left out, what comes first."""

import pytest

from toolkit.formats.html.pieces import pieces_of
from toolkit.formats.html.stated_text import is_another, paragraphs_of
from toolkit.formats.html.syntax import parse_page
from toolkit.formats.html.whole import completed

HEAD = "<title>Bridge reopens</title>"
P = [
    "The bridge over the river reopened on Friday after fourteen months of repairs.",
    "Traffic will be limited to two lanes until the end of March, the mayor said.",
    "The council will decide on a toll for lorries in the spring of next year.",
]
LEAD = "Repairs took two months longer than planned."


def page_of(body):
    """A page with something in its body."""
    return parse_page(f"<html><head>{HEAD}</head><body>{body}</body></html>")


def text_of(body, *, found=None, summaries=()):
    """What becomes of the text that an extractor found on a page; of all paragraphs where none is given."""
    page = page_of(body)
    lines = P if found is None else found
    return completed("\n\n".join(lines), page.pieces, headline="Bridge reopens", summaries=summaries).split("\n\n")


def paragraphs(*texts, kind="p"):
    """Each in an element."""
    return "".join(f"<{kind}>{text}</{kind}>" for text in texts)


def test_a_text_is_parted_where_elements_part_it():
    """By paragraphs, breaks and boxes; not by what only marks words, and without what is not shown."""
    page = page_of("<div>a <b>b</b><br>c<p>d <a href=/>e</a> f</p>g<script>h</script></div>i<!-- j -->")
    assert ["a b", "c", "d e f", "g", "i"] == [piece.text for piece in pieces_of(page.root.find("body"))]
    assert [0, 0, 1, 0, 0] == [piece.linked for piece in pieces_of(page.root.find("body"))]


def test_a_paragraph_that_stands_as_the_others_is_put_in():
    """In its place, though the extractor passed it over; a link to another article is none."""
    body = f"<h1>Bridge reopens</h1><div class=text>{paragraphs(*P)}<p><a href=/>Ferries to stop</a></p></div>"
    assert P == text_of(body, found=[P[0], P[2]])


def test_a_heading_within_the_text_is_put_in():
    """Where a paragraph follows it, also where each stands in a box of its own; others are not the text's."""
    boxes = "".join(
        f"<div class=b>{part}</div>" for part in (f"<p>{P[0]}</p>", "<h2>Tolls</h2>", f"<p>{P[1]}</p>")
    )
    body = f"<h1>Bridge reopens</h1><section>{boxes}<div class=b><p>{P[2]}</p></div><h2>Most read</h2></section>"
    assert [P[0], "Tolls", *P[1:]] == text_of(body)
    beside = (
        f"<h1>Bridge reopens</h1><div>{paragraphs(*P)}</div><div class=x><h3>Weather</h3>{paragraphs(*P)}</div>"
    )
    assert P == text_of(beside)
    related = f"<h1>Bridge reopens</h1><div><p>{P[0]}</p><aside><h3>Tram</h3></aside>{paragraphs(*P[1:])}</div>"
    assert P == text_of(related)
    below = (
        f"<h1>Bridge reopens</h1><div><p>{P[0]}</p><div><ul><li><h3>Tram</h3></ul></div>{paragraphs(*P[1:])}</div>"
    )
    assert P == text_of(below)


def test_what_stands_after_the_text_is_left_out():
    """Teasers that the extractor took along, wherever it put them; the rest comes in the order of the page."""
    teaser = "Ferries are to stop at noon on Sunday, the company says."
    body = f"<h1>Bridge reopens</h1><div class=text>{paragraphs(*P)}</div><div class=more><p>{teaser}</p></div>"
    assert P == text_of(body, found=[teaser, *P])
    early = f"<div class=more><p>{teaser}</p></div><h1>Bridge reopens</h1><div class=text>{paragraphs(*P)}</div>"
    assert P == text_of(early, found=[teaser, *P])


def test_a_paragraph_that_the_page_has_twice_is_the_texts():
    """Pages print the first one over the headline too."""
    body = f"<h2>{P[0]}</h2><h1>Bridge reopens</h1><div class=text>{paragraphs(*P)}</div>"
    assert P == text_of(body)


def test_a_line_that_holds_the_whole_text_is_kept():
    """The extractor may have made one of headline and text, and it begins as what stands elsewhere."""
    line = " ".join(["Bridge reopens to lorries", *P])
    body = f"<p>Bridge reopens to lorries</p><h1>Bridge reopens</h1><div class=text>{paragraphs(*P)}</div>"
    assert line in text_of(body, found=[line, *P])


def test_a_second_part_of_the_text_is_kept():
    """As long a text in another element may be the rest of it."""
    body = f"<h1>Bridge reopens</h1><div class=a>{paragraphs(*P[:2])}</div><div class=b>{paragraphs(P[2])}</div>"
    assert P == text_of(body)


def test_where_little_stands_alike_nothing_is_left_out():
    """Each paragraph may have a box with a name of its own; numbers in those names tell nothing apart."""
    texts = [P[0] * 3, *P]
    names = ("one", "two", "three", "four")
    boxes = "".join(f"<div class={name}><p>{text}</p></div>" for name, text in zip(names, texts, strict=True))
    assert texts == text_of(f"<h1>Bridge reopens</h1>{boxes}", found=texts)
    numbered = "".join(f"<div class=part-{number}><p>{text}</p></div>" for number, text in enumerate(P))
    assert P == text_of(f"<h1>Bridge reopens</h1>{numbered}", found=[P[0], P[2]])


def test_a_heading_that_has_more_than_the_headline_is_where_the_article_begins():
    """The name of a series stands in it, say."""
    heading = "<h1>On the river: Bridge reopens to lorries</h1>"
    page = page_of(f"{heading}<p class=lead>{LEAD}</p><div>{paragraphs(*P)}</div>")
    text = completed("\n\n".join(P), page.pieces, headline="Bridge reopens to lorries", summaries=())
    assert [LEAD, *P] == text.split("\n\n")


def test_boxes_amidst_the_text_are_left_out():
    """Captions, and what its class calls a newsletter or the like."""
    caption, offer = (
        "The bridge at dawn on its first day, seen from the east bank.",
        "Get our letter every morning.",
    )
    body = (
        f"<h1>Bridge reopens</h1><div class=text><p>{P[0]}</p><figure><figcaption>{caption}</figcaption></figure>"
        f"<p>{P[1]}</p><div class=newsletterBox><p>{offer}</p></div><p>{P[2]}</p></div>"
    )
    assert P == text_of(body, found=[P[0], caption, P[1], offer, P[2]])


def test_lists_are_no_whole():
    """Most of a text may stand in items; what follows the list is the text's all the same."""
    items = [
        f"Item {word} of the list of things that the council will still have to mend." for word in ("a", "b", "c")
    ]
    body = f"<h1>Bridge reopens</h1><div><p>{P[0]}</p><ul>{paragraphs(*items, kind='li')}</ul><p>{P[1]}</p></div>"
    found = [P[0], *(f"- {item}" for item in items), P[1]]
    assert found == text_of(body, found=found)


def test_what_stands_loosely_in_the_text_is_the_texts():
    """Beside the paragraphs, in no element of its own."""
    loose = "Work began in the autumn of the year before last, after a flood."
    body = f"<h1>Bridge reopens</h1><div class=text><p>{P[0]}</p>{loose}<p>{P[1]}</p><p>{P[2]}</p></div>"
    assert [P[0], loose, *P[1:]] == text_of(body, found=[P[0], loose, *P[1:]])


def test_lines_that_stand_nowhere_keep_their_place():
    """The extractor may have made a line of what the page has in parts."""
    body = f"<h1>Bridge reopens</h1><div>{paragraphs(*P)}</div>"
    assert [P[0], "a | b", *P[1:]] == text_of(body, found=[P[0], "a | b", *P[1:]])


@pytest.mark.parametrize(
    "lead",
    [
        f"<p class='article__lead'>{LEAD}</p>",
        f"<h2>{LEAD}</h2>",
        f"<header><span>Friday</span><div class=subTitle><p>{LEAD}</p></div></header>",
        f"<div>{LEAD}</div>",
    ],
)
def test_the_standfirst_comes_first(lead):
    """Called so, a heading, or the sentence next to the headline."""
    assert [LEAD, *P] == text_of(f"<h1>Bridge reopens</h1>{lead}<div class=text>{paragraphs(*P)}</div>")


def test_the_standfirst_is_known_by_how_the_page_describes_the_article():
    """Whatever its class."""
    body = f"<h1>Bridge reopens</h1><p>By Ada Quill</p><div>{LEAD}</div><div class=text>{paragraphs(*P)}</div>"
    assert P == text_of(body)
    assert [LEAD, *P] == text_of(body, summaries=["", f"{LEAD} More."[:-6]])


def test_a_standfirst_that_the_extractor_found_is_not_put_in_again():
    """It stands before the text, and stays where it is."""
    body = f"<h1>Bridge reopens</h1><p class=lead>{LEAD}</p><div class=text>{paragraphs(*P)}</div>"
    assert [LEAD, *P] == text_of(body, found=[LEAD, *P])


@pytest.mark.parametrize(
    "other",
    [
        f"<p class='caption'>{LEAD}</p>",
        f"<div class='author-bio'><div class=intro>{LEAD}</div></div>",
        f"<figure class=lead><p>{LEAD}</p></figure>",
        f"<p class=lead><a href=/>{LEAD}</a></p>",
        "<p class=lead>Short.</p>",
        f"<div>Photo</div><div>{LEAD}</div>",
        f"<p class=lead>{P[0]}</p>",
    ],
)
def test_what_is_no_standfirst_is_not_put_first(other):
    """A caption, a link, a word, what stands apart from the headline, what the text has anyway."""
    assert P == text_of(f"<h1>Bridge reopens</h1>{other}<div class=text>{paragraphs(*P)}</div>")


def test_a_standfirst_that_a_later_paragraph_takes_up_stays():
    """Word for word even; not one that the text begins with, which the page has cut."""
    head = "<h1>Bridge reopens</h1>"
    again = f"{LEAD} The mayor said so on Friday."
    body = f"{head}<p class=opener>{LEAD}</p><div class=text>{paragraphs(*P, again)}</div>"
    assert [LEAD, *P, again] == text_of(body, found=[*P, again])
    cut = f"{head}<p class=opener>{P[0][:60]}…</p><div class=text>{paragraphs(*P)}</div>"
    assert P == text_of(cut)
    longer = f"{head}<p class=opener>{P[0]} {P[1]} {P[2]}</p><div class=text>{paragraphs(*P)}</div>"
    assert P == text_of(longer)


def test_a_box_that_has_a_paragraph_too_does_not_stand_for_it():
    """The paragraph stays where it is, whichever of the two was found; the box's copy is no standfirst."""
    box = f"<div class=promo-audio><div>Bridge reopens</div><div class=promo-description>{P[0]}</div></div>"
    body = f"<article>{box}{paragraphs(*P)}</article>"
    assert P == text_of(f"<h1>Bridge reopens</h1>{body}")
    assert P == text_of(body)


def test_the_text_before_the_first_break_is_put_in():
    """Where the paragraphs are parted by breaks it stands in the same element; short lines there are labels."""
    body = f"<h1>Bridge reopens</h1><div class=text><div>Tolls to come</div>{P[0]}<br>{P[1]}<br>{P[2]}</div>"
    assert P == text_of(body, found=P[1:])
    labelled = f"<h1>Bridge reopens</h1><div class=text>Our reporter, Northmere<br>{P[0]}<br>{P[1]}</div>"
    assert P[:2] == text_of(labelled, found=P[:2])


def test_the_headline_that_the_extractor_repeats_does_not_tell_where_the_text_stands():
    """A table of layout holds the heading in one cell, and a shorter text in another."""
    headline = "Bridge over the river reopens on Friday after months of repairs, the mayor says"
    cells = f"<td><b>{headline}</b></td><td><div class=intro>{P[0]}</div><p>{P[2]}</p></td>"
    page = page_of(f"<table><tr>{cells}</tr></table>")
    text = completed(f"{headline}\n\n{P[2]}", page.pieces, headline=headline, summaries=())
    assert [P[0], headline, P[2]] == text.split("\n\n")


def test_without_its_headline_a_page_has_no_standfirst():
    """Then nothing says where it would stand."""
    assert P == text_of(f"<p class=lead>{LEAD}</p><div class=text>{paragraphs(*P)}</div>")
    page = page_of(f"<p class=lead>{LEAD}</p>{paragraphs(*P)}")
    assert completed("\n\n".join(P), page.pieces, headline="", summaries=()).split("\n\n") == P


def test_a_text_that_the_page_does_not_have_stays():
    """What was found in no element is left as it is, and nothing is made of nothing."""
    assert ["Something else entirely, which no element of the page says."] == text_of(
        paragraphs(*P), found=["Something else entirely, which no element of the page says."]
    )
    assert completed("", page_of("<p>a</p>").pieces, headline="a", summaries=()) == ""


def test_another_text_than_the_markup_states_is_not_the_articles():
    """The extractor took a notice for the article; a summary in the markup says nothing of that."""
    notice = "Cookies help us to show you what you want to see, and others what they want you to see. " * 5
    article = " ".join(P * 2)
    assert is_another(article, notice)
    assert not is_another(article, "\n\n".join(P * 2))
    assert not is_another(P[0], notice)


def test_a_stated_text_is_parted_as_its_markup_parts_it():
    """Or by its lines; without what stands in brackets for machines."""
    assert paragraphs_of("&lt;p&gt;a <b>b</b>&lt;/p&gt;<br>c") == "a b\n\nc"
    assert paragraphs_of("a\n\nb") == "a\n\nb"


def test_an_article_in_a_layout_of_tables_is_parted():
    """The extractor makes one row of it, with the menu and the masthead; a table of data stays a table."""
    cells = f"<td><a href=/>Local news</a></td><td>{'<br>'.join([*P, 'Gazette 41'])}</td>"
    row = f"| Local news | {' '.join(P)} Gazette 41 |"
    assert text_of(f"<table><tr>{cells}</tr></table>", found=[row]) == [*P, "Gazette 41"]
    data = "<table><tr><td>Bridge A</td><td>370 m</td><td>open</td></tr></table>"
    found = [*P, "| Bridge A | 370 m | open |"]
    assert text_of(f"<div>{paragraphs(*P)}{data}</div>", found=found) == found


def test_joiners_of_a_script_are_kept():
    """In Persian they part what would run together; the extractor drops them."""
    texts = [f"{text} می\u200cشود." for text in P]
    found = [text.replace("\u200c", "") for text in texts]
    assert text_of(f"<div>{paragraphs(*texts)}</div>", found=found) == texts


def test_a_link_in_brackets_is_left_out():
    """It leads to another article; a link that is a sentence of the text stays."""
    body = paragraphs(*P[:2], "<a href=/>[ Ferries to stop ]</a>", "<a href=/>Ferries to stop</a>", P[2])
    found = [*P[:2], "[ Ferries to stop ]", "Ferries to stop", P[2]]
    assert text_of(f"<div>{body}</div>", found=found) == [*P[:2], "Ferries to stop", P[2]]


def test_paragraphs_that_begin_alike_are_told_apart():
    """A line is the one that goes on as it does; what the extractor moved comes back to its place."""
    texts = [
        f"The bridge over the {name} reopened on Friday after fourteen months." for name in ("river", "canal")
    ]
    body = f"<div>{paragraphs(*texts, *P[1:])}</div>"
    assert text_of(body, found=[texts[1], texts[0], *P[1:]]) == [*texts, *P[1:]]


def test_a_line_that_only_begins_as_a_paragraph_is_none():
    """Where it stands on the page is not known, so that it keeps its place."""
    found = [P[0], "The bridge over the road is another one, and closed.", *P[1:]]
    assert text_of(f"<div>{paragraphs(*P)}</div>", found=found) == found


def test_the_entries_of_a_live_blog_are_one_text():
    """Extractors take the first of them; each has its time, and the headline stands before them all."""
    entries = "".join(
        f"<article class='entry n{n}'><time>1{n}:30</time><div><p>{P[n]}</p></div></article>" for n in range(3)
    )
    assert text_of(f"<h1>Bridge reopens</h1><div>{entries}</div>", found=P[:1]) == P


@pytest.mark.parametrize(
    "other",
    [
        "<article class=entry><h1>Fair returns</h1><time>11:30</time><div><p>{}</p></div></article>",
        "<article class=entry><div><p>{}</p></div></article>",
        "<article class=teaser><time>11:30</time><div><p>{}</p></div></article>",
    ],
)
def test_what_follows_an_article_is_no_entry_of_it(other):
    """Not where the first has the headline in it, where no time is told, or where it is called otherwise."""
    own = f"<article class=entry><h1>Bridge reopens</h1><time>10:30</time><div><p>{P[0]}</p></div></article>"
    assert text_of(f"<div>{own}{other.format(P[1])}</div>", found=P[:1]) == P[:1]
    outside = f"<h1>Bridge reopens</h1><div><article class=entry><div><p>{P[0]}</p></div></article>"
    assert text_of(f"{outside}{other.format(P[1])}</div>", found=P[:1]) == P[:1]


CARD = "<div class='card card-{0}'><h3><a href='/{0}'>Ferries to stop in June</a></h3><p>{1}</p></div>"
OTHER = "The last ferry across the estuary will sail on the last day of June, its operator said."


def test_a_link_around_blocks_is_a_teaser():
    """Also amidst the text; a link to a place on the page, or around a whole article, is none."""
    teaser = f"<a href='/ferry'><h4>Ferries to stop</h4><p>{OTHER}</p></a>"
    body = f"<h1>Bridge reopens</h1><div><p>{P[0]}</p>{teaser}{paragraphs(*P[1:])}</div>"
    assert P == text_of(body, found=[P[0], "Ferries to stop", OTHER, *P[1:]])
    assert OTHER in text_of(body.replace("/ferry", "#ferry"), found=[P[0], OTHER, *P[1:]])
    whole = f"<h1>Bridge reopens</h1><a href='/'><div>{paragraphs(*P * 3)}</div></a>"
    assert P == text_of(whole)


def test_cards_after_a_short_article_are_no_text():
    """Though they are longer than it; one box with a linked heading is none, nor is what links to itself."""
    cards = CARD.format(1, OTHER) + CARD.format(2, f"{OTHER} {OTHER}")
    body = f"<h1>Bridge reopens</h1><div class=text><p>{P[0]}</p></div><div>{cards}</div>"
    found = [P[0], "Ferries to stop in June", OTHER, f"{OTHER} {OTHER}"]
    assert [P[0]] == text_of(body, found=found)
    one = f"<h1>Bridge reopens</h1><div class=text><p>{P[0]}</p>{CARD.format(1, OTHER)}</div>"
    assert OTHER in text_of(one, found=[P[0], OTHER])
    assert OTHER in text_of(body.replace("'/", "'#"), found=found)
    assert OTHER in text_of(f"<h1>Bridge reopens</h1>{cards}", found=found[1:])


def test_a_link_that_stands_in_no_paragraph_leads_elsewhere():
    """And so does a linked heading in a box of its own; one right before a paragraph is a subhead."""
    for other in (
        "<div><a href=/x>Ferries to stop</a></div>",
        "<div class=m><h3><a href=/x>Ferries to stop</a></h3></div>",
    ):
        body = f"<h1>Bridge reopens</h1><div>{paragraphs(*P[:2])}{other}<p>{P[2]}</p></div>"
        assert P == text_of(body, found=[*P[:2], "Ferries to stop", P[2]])
    body = f"<h1>Bridge reopens</h1><div>{paragraphs(*P[:2])}<h3><a href=/x>The toll</a></h3><p>{P[2]}</p></div>"
    assert [*P[:2], "The toll", P[2]] == text_of(body, found=[*P[:2], "The toll", P[2]])


def test_a_whole_page_in_one_line_is_parted_as_the_page_shows_it():
    """The extractor gives a short page so, with its headline and date."""
    body = f"<article><h1>Bridge reopens</h1><div>3 March 2026</div><div>{paragraphs(*P)}</div></article>"
    assert P == text_of(body, found=[f"Bridge reopens 3 March 2026 {' '.join(P)}"])


def test_a_title_under_a_label_leads_elsewhere():
    """Where both stand in one paragraph."""
    also = "<p>Read also:<br><a href=/x>Ferries to stop</a></p>"
    body = f"<h1>Bridge reopens</h1><div><p>{P[0]}</p>{also}{paragraphs(*P[1:])}</div>"
    assert [P[0], "Read also:", *P[1:]] == text_of(body, found=[P[0], "Read also:", "Ferries to stop", *P[1:]])


@pytest.mark.parametrize("label", ["<b>Read also</b>", "<b>Read also:</b> ", "À lire aussi "])
def test_a_title_after_a_label_leads_elsewhere(label):
    """Also where nothing but style parts them."""
    body = (
        f"<h1>Bridge reopens</h1><div>{P[0]}<p>{label}<a href=/x>Ferries to stop</a></p>{paragraphs(*P[1:])}</div>"
    )
    also = next(piece.text for piece in page_of(body).pieces if "Ferries" in piece.text)
    assert P == text_of(body.replace(P[0], f"<p>{P[0]}</p>"), found=[P[0], also, *P[1:]])


def test_a_paragraph_that_is_called_otherwise_than_the_others_may_be_a_box():
    """By a word of its class or the end of one; not where all paragraphs are called so."""
    box = "<p class='c-newsletter'>Our letter tells you every morning what matters in town.</p>"
    body = f"<h1>Bridge reopens</h1><div>{paragraphs(*P)}{box}</div>"
    found = [*P, "Our letter tells you every morning what matters in town."]
    assert P == text_of(body, found=found)
    assert P == text_of(body.replace("c-newsletter", "mailnewsletter"), found=found)
    assert found == text_of(body.replace("<p>", "<p class='c-newsletter'>"), found=found)
