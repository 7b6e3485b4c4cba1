"""The article of a page that is drawn in the browser alone."""

import json

import pytest

from toolkit.formats.html import FORMAT, handed
from toolkit.formats.html.handed import Handed, handed_article

LINES = [
    "The bridge over the river reopened on Friday after fourteen months of repairs.",
    "It cost the city a million crowns, the mayor said at the opening.",
    "Two lanes are open to cars, and one to the trams of the northern line.",
]


def page(data, title="Bridge reopens", kind="application/json"):
    script = f'<script id="state" type="{kind}">{json.dumps(data)}</script>'
    return (
        f"<html lang=en><head><title>{title}</title></head><body><div id=app>Loading</div>{script}</body></html>"
    )


def article_of(text):
    (article,) = FORMAT.read(FORMAT.parse(text).tree).articles
    return article


def test_the_article_is_the_object_with_the_headline_of_the_page():
    """Its prose is the text, in order; its date and authors are the article's."""
    data = {
        "props": {
            "article": {
                "title": "Bridge reopens",
                "publishedAt": "2026-03-06T18:30:00+01:00",
                "authors": [{"name": "Ada Quill"}, "Ben Stone", {"id": 5}, 7],
                "body": [{"type": "paragraph", "text": line} for line in LINES],
            }
        }
    }
    article = article_of(page(data))
    found = (article.body, str(article.date_published), [author.name for author in article.authors])
    assert found == ("\n\n".join(LINES), "2026-03-06T18:30:00+01:00", ["Ada Quill", "Ben Stone"])


@pytest.mark.parametrize(
    "script",
    [
        "window.__STATE__ = {};",
        "window['__STATE__']={};(function(){{}}())",
        "var other = {{a: 1}}; const state = {}",
        "window.__STATE__ = JSON.parse({quoted});",
        "window.__STATE__ = {undefined}",
    ],
)
def test_data_to_which_a_script_gives_a_name_are_read(script):
    """Written as JSON, or as a text that is parsed; a script's `undefined` is nothing."""
    data = json.dumps(
        {"news": {"title": "Bridge reopens", "content": [{"html": f"<p>{line}</p>"} for line in LINES]}}
    )
    filled = script.format(data, quoted=json.dumps(data), undefined=data.replace("{", '{"a":undefined,', 1))
    text = f"<html lang=en><title>Bridge reopens</title><body><div id=app></div><script>{filled}</script>"
    assert article_of(text).body == "\n\n".join(LINES)


def test_a_text_in_one_string_of_markup_is_parted_as_that_parts_it():
    """Whatever the key is called."""
    data = [{"headline": "Bridge reopens", "html": "".join(f"<p>{line}</p>" for line in LINES)}]
    assert handed_article(page(data), ["Bridge reopens"]) == Handed(body="\n\n".join(LINES))


def test_a_headline_may_stand_in_an_object_of_its_wordings():
    """Systems keep one for each place that shows it."""
    data = {"headlines": {"basic": "Bridge reopens"}, "byline": "Ada Quill", "content": LINES[0]}
    assert handed_article(page(data), ["Bridge reopens"]) == Handed(body=LINES[0], authors=("Ada Quill",))


def test_what_stands_beside_the_text_is_no_part_of_it():
    """Summaries, captions, links and other articles; a part with a title of its own is."""
    data = {
        "title": "Bridge reopens",
        "summary": LINES[1],
        "image": {"caption": LINES[1]},
        "latest": [{"title": "Ferry stops", "published": "2026-03-05", "text": LINES[1]}],
        "parts": [{"title": "Trams", "text": LINES[2]}, 7, "short."],
    }
    assert handed_article(page(data), ["Bridge reopens"]).body == LINES[2]


def test_only_the_object_with_the_headline_is_read():
    """Of several the one that holds most; other data is no concern, be it broken or without a headline."""
    data = {"a": {"title": "Bridge reopens"}, "b": {"title": "Bridge reopens", "text": LINES[0]}}
    assert handed_article(page(data), ["Bridge reopens"]).body == LINES[0]
    for text in (page(data, kind="text/plain"), page(data).replace("{", "{{", 1)):
        assert handed_article(text, ["Bridge reopens"]) == Handed()
    assert handed_article(page(data), ["Ferry stops"]) == Handed()
    assert handed_article(page(data), [""]) == Handed()


def test_very_many_texts_are_no_article():
    """What is read of them ends somewhere."""
    data = {"title": "Bridge reopens", "lines": [f"{number}: {LINES[0]}" for number in range(6000)]}
    assert handed_article(page(data), ["Bridge reopens"]).body.count("\n\n") == 5000


NEWS = {
    "title": "Bridge reopens",
    "publishedAt": "2026-03-06",
    "html": "".join(f"<p>{line}</p>" for line in LINES),
}


def streamed(*pieces):
    pushed = "".join(f"<script>self.__next_f.push({json.dumps([1, piece])})</script>" for piece in pieces)
    return f"<html lang=en><title>Bridge reopens</title><body><div id=app></div>{pushed}"


@pytest.mark.parametrize(
    "pieces",
    [
        (f'5:{{"news":{json.dumps(NEWS)}}}\n',),
        ('1:I["a.js"]\n4:{"ne', f'ws":{json.dumps(NEWS)}}}\n2:null\n'),
        (f"7:T{len(NEWS['html']):x},", NEWS["html"], f"5:{json.dumps({**NEWS, 'html': '$7'})}\n"),
        (f"5:{json.dumps({**NEWS, 'html': '$7'})}\n7:T{len(NEWS['html']):x},{NEWS['html']}",),
    ],
)
def test_rows_of_a_stream_are_read(pieces):
    """Whole or in pieces; what a row names stands in another, before or behind it."""
    assert article_of(streamed(*pieces)).body == "\n\n".join(LINES)


@pytest.mark.parametrize(
    "script",
    [
        'window.__NUXT__=(function(a,b,c){return {n:{title:a,more:c,html:HTML},x:void 0}}("Bridge reopens",2,!0))',
        'window.__NUXT__=(function(a,b){return {data:[{title:a,html:b,n:-1.5,ok:!1}]}}("Bridge reopens",HTML));',
    ],
)
def test_the_result_of_a_function_is_read(script):
    """With the values that it is called with in the place of its parameters."""
    script = script.replace("HTML", json.dumps(NEWS["html"]).replace("<", "\\u003C"))
    text = f"<html lang=en><title>Bridge reopens</title><body><div id=app></div><script>{script}</script>"
    assert article_of(text).body == "\n\n".join(LINES)


@pytest.mark.parametrize(
    "script",
    [
        "self.__next_f.push([1,5])",
        'self.__next_f.push([1,"5:{\\n7:Tff"])',
        'self.__next_f.push([1,"7:Tffffffff,a"])',
        "window.__NUXT__=(function(a){return {a:a}}",
        "window.__NUXT__=(function(a){return {a:b.c}}(1))",
        "window.__NUXT__=(function(a){return {a:a}}({b:1}))",
        "window.__NUXT__=(function(a){return " + "{a:" * 3000,
    ],
)
def test_scripts_that_are_written_otherwise_are_no_concern(script):
    """Nor those that were cut."""
    assert handed_article(f"<script>{script}</script>", ["Bridge reopens"]) == Handed()


def test_a_text_that_many_objects_name_is_read_once(monkeypatch):
    """A page may name one long text in every row of a list."""
    told = []
    monkeypatch.setattr(handed, "paragraphs_of", lambda text: told.append(text) or text)
    text = " ".join(LINES)
    rows = f"7:T{len(text):x},{text}1:{json.dumps([{'title': 'Bridge reopens', 'body': ['$7', '$7']}] * 5)}\n"
    article = handed_article(f"<script>self.__next_f.push([1,{json.dumps(rows)}])</script>", ["Bridge reopens"])

    assert (["Bridge reopens", text], text) == (told, article.body)
