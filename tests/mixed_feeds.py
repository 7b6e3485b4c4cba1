"""A repository of feeds as a newsroom has it: every format, packed and in lines, some documents with a defect."""

import gzip
import json
from collections.abc import Callable
from pathlib import Path

from attrs import frozen

import toolkit
from toolkit.model import Article, Event, EventStatus, Moment, Person, Place, Quote, Span, When


@frozen
class Defect:
    """One change to a document: a text, what takes its place, the code, and the line counted from there."""

    old: str
    new: str
    code: str
    line: int = 0


@frozen
class Kind:
    """One kind of file: its ending, how a document is written, and what can be wrong in it."""

    ending: str
    write: Callable[[int], str]
    defects: tuple[Defect, ...]
    packed: bool = False


def article(number: int) -> Article:
    """An article with all that a clean one has."""
    speaker = Person(name="Anna Lind", job_title="envoy")
    event = Event(
        uid=f"0b6a5b0e-6a41-5f5c-8a56-{number:012}",
        name=f"Talks {number}",
        when=When.parse("2025-03-05/2025-03-07"),
        place=Place(name="Geneva"),
        status=EventStatus.SCHEDULED,
    )
    return Article(
        id=address(number),
        url=address(number),
        headline=f"Talks begin in Geneva, part {number}",
        body="“We begin today,” Anna Lind said in Geneva.",
        language="en",
        date_published=Moment("2025-03-02T12:42+03:00"),
        authors=(Person(name="Bo Ek"),),
        quotes=(Quote(text="We begin today", speaker=speaker, span=Span(0, 17)),),
        events=(event,),
    )


def address(number: int) -> str:
    """Where the article of that number is."""
    return f"https://example.org/talks/{number}"


def _written(format: str) -> Callable[[int], str]:
    return lambda number: toolkit.dumps(article(number), format)


def _page(number: int) -> str:
    head = f"<title>Talks</title>\n{toolkit.dumps(article(number), 'html-snippet')}"
    return f'<!DOCTYPE html>\n<html lang="en">\n<head>{head}</head>\n<body><p>Talks.</p></body>\n</html>\n'


def _lines(number: int) -> str:
    """Three articles, of which a defect changes the first."""
    texts = (json.dumps(json.loads(toolkit.dumps(article(n), "article"))) for n in (number, number + 1000))
    return "".join(f"{text}\n" for text in texts)


def _array(number: int) -> str:
    return (
        f"[\n{toolkit.dumps(article(number + 1000), 'article')},\n{toolkit.dumps(article(number), 'article')}]\n"
    )


def _rss(number: int) -> str:
    return f"""<?xml version="1.0" encoding="UTF-8"?>
<rss version="2.0">
<channel><title>Новости {number}</title><link>https://example.org/</link><description>All</description>
<item>
<title>Talks</title>
<link>https://example.org/rss/{number}</link>
<guid>https://example.org/rss/{number}</guid>
<pubDate>Sun, 02 Mar 2025 12:42:00 +0300</pubDate>
</item>
</channel>
</rss>
"""


def _atom(number: int) -> str:
    return f"""<feed xmlns="http://www.w3.org/2005/Atom">
<title>News</title>
<id>tag:example.org,2025:{number}</id>
<updated>2025-03-02T12:42:00+03:00</updated>
<entry>
<title>Talks</title>
<id>tag:example.org,2025:entry-{number}</id>
<link href="https://example.org/atom/{number}"/>
<updated>2025-03-02T12:42:00+03:00</updated>
</entry>
</feed>
"""


def _json_feed(number: int) -> str:
    item = {"id": f"item-{number}", "url": f"https://example.org/json/{number}", "content_text": "Talks."}
    feed = {"version": "https://jsonfeed.org/version/1.1", "title": "News", "items": [item]}
    return json.dumps(feed, indent=2)


def _sitemap(number: int) -> str:
    return f"""<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"
 xmlns:news="http://www.google.com/schemas/sitemap-news/0.9">
<url><loc>https://example.org/map/{number}</loc>
<news:news>
<news:publication><news:name>News</news:name><news:language>en</news:language></news:publication>
<news:publication_date>2025-03-02</news:publication_date>
<news:title>Talks</news:title>
</news:news></url></urlset>
"""


_JSON_LD = (
    Defect('"datePublished": "2025-03-02T', '"datePublished": "2025-02-30T', "JLD604"),
    Defect('"@type": "Quotation"', '"@type": "Quotaton"', "JLD102"),
    Defect('"headline": "Talks', '"HeadLine": "Talks', "JLD202"),
)
_ARTICLE = (
    Defect('"headline": "Talks', '"headlin": "Talks', "SCH005"),
    Defect('"kind": "direct"', '"kind": "loud"', "SCH003"),
    Defect('"when": "2025-03-05/2025-03-07"', '"when": "2025-03-05/2025-03-01"', "EVT003"),
)
_CALENDAR = (
    Defect("DTSTART;VALUE=DATE:20250305", "DTSTART;VALUE=DATE:20250230", "ICS100"),
    Defect("END:VEVENT", "END:VEVNT", "ICS040"),
)

KINDS = (
    Kind(
        ".jsonld",
        _written("jsonld"),
        (*_JSON_LD, Defect('"endDate": "2025-03-07"', '"endDate": "2025-03-01"', "EVT003")),
    ),
    Kind(".html", _page, _JSON_LD),
    Kind(
        ".newsmlg2.xml",
        _written("newsmlg2"),
        (
            Defect("<generator>", "<generater>", "SYN002"),
            Defect("<versionCreated>2025-03-02", "<versionCreated>2025-13-02", "SCH004"),
            Defect("<end>2025-03-07", "<end>2025-03-01", "NML042"),
        ),
    ),
    Kind(
        ".ninjs.json",
        _written("ninjs"),
        (Defect('"versionCreated": "2025-03-02T', '"versionCreated": "2025-02-30T', "NIN017"),),
    ),
    Kind(".ics", _written("icalendar"), _CALENDAR),
    Kind(".ics.gz", _written("icalendar"), _CALENDAR[:1], packed=True),
    Kind(".article.json", _written("article"), _ARTICLE),
    Kind(".json", _array, _ARTICLE),
    Kind(".jsonl", _lines, _ARTICLE),
    Kind(
        ".rss",
        _rss,
        (
            Defect("Sun, 02 Mar 2025", "2 Märch 2025", "FED002"),
            Defect("<link>https://example.org/rss/", "<link>/rss/", "FED005"),
            Defect("</title>\n<link>", "<title>\n<link>", "SYN002", line=4),
        ),
    ),
    Kind(".atom", _atom, (Defect("<updated>2025-03-02T12:42:00+03:00", "<updated>2025-03-02 12:42", "FED003"),)),
    Kind(
        ".jsonfeed",
        _json_feed,
        (
            Defect('"id": "item', '"ident": "item', "FED004", line=-1),
            Defect('"title"', '"tytle"', "FED009", line=-2),
        ),
    ),
    Kind(
        ".sitemap.xml",
        _sitemap,
        (
            Defect("<news:publication_date>2025-03-02", "<news:publication_date>02.03.2025", "FED011"),
            Defect("<loc>https://example.org/map", "<loc>map", "FED005"),
        ),
    ),
)


def plant(folder: Path, count: int = 200) -> dict[str, tuple[int, str]]:
    """Write the documents; where the defects are: file, line, code."""
    planted = {}
    turns = dict.fromkeys(KINDS, 0)
    for number in range(count):
        kind = KINDS[number % len(KINDS)]
        path = folder / f"{number // 20:02}" / f"{number:03}{kind.ending}"
        text = kind.write(number)
        turns[kind] += 1
        if turns[kind] % 3 == 2:
            defect = kind.defects[turns[kind] // 3 % len(kind.defects)]
            assert defect.old in text, (kind.ending, defect)
            at = text.rindex(defect.old) if kind.write is _array else text.index(defect.old)
            planted[path.relative_to(folder).as_posix()] = (text.count("\n", 0, at) + 1 + defect.line, defect.code)
            text = f"{text[:at]}{defect.new}{text[at + len(defect.old) :]}"
        path.parent.mkdir(exist_ok=True)
        path.write_bytes(gzip.compress(text.encode()) if kind.packed else text.encode())
    (folder / "package.json").write_text('{"name": "newsroom", "version": "1.0.0"}')
    (folder / "README.txt").write_text("Feeds of a newsroom.")
    return planted
