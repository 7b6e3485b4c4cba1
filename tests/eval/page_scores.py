"""How well news pages are read: headline, day, authors and text against what people noted of them.

    PYTHONPATH=.:tests python tests/eval/page_scores.py FOLDER [--failures]

The folder holds pages, as octets, and ``gold.json``: a list of objects, one a page, with

- ``file``: the name of the page in the folder,
- ``url``: where it was found; given to the reader,
- ``headline``: as the page shows it, without what stands above it and without the site's name,
- ``date``: of first publication, ISO 8601, with the time where the page states one; days are compared,
- ``authors``: a list of names,
- ``language``: a BCP 47 tag; its first part is compared,
- ``body``: the standfirst, paragraphs, subheads, quotations and items of lists, parted by empty lines.

What is not noted is not judged. The text extractor alone is measured in the same run. Our own pages are in
`tests/eval/pages`.
"""

import json
import re
import sys
import time
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from toolkit.errors import ReadError
from toolkit.formats import FORMATS
from toolkit.model import Article, Moment, fold

Row = dict[str, Any]
_WORD = re.compile(r"[^\W_]+")
_DENSE = re.compile(r"[\u3040-\u30ff\u3400-\u9fff\u0e00-\u0e7f]")


def words(text: str) -> Counter[str]:
    """The words of a text; of scripts without spaces, the characters."""
    spaced = _DENSE.sub(lambda match: f" {match[0]} ", text.casefold())
    return Counter(_WORD.findall(spaced))


def f1(found: str, wanted: str) -> float:
    """The harmonic mean of precision and recall of the words."""
    one, other = words(found), words(wanted)
    common = sum((one & other).values())
    return 2 * common / (one.total() + other.total()) if common else 0.0


def same_headline(found: str | None, wanted: str) -> bool:
    """Whether two headlines are equal but for letter case, marks and spaces."""
    return found is not None and "".join(words(fold(found))) == "".join(words(fold(wanted)))


def same_day(found: str | None, wanted: str) -> bool:
    """Whether two dates are of one day: in the offset of either where both have a time."""
    try:
        one, other = Moment(found or ""), Moment(wanted)
    except ValueError:
        return (found or "")[:10] == wanted[:10]
    if one.day == other.day:
        return True
    instants = [moment.start for moment in (one, other)]
    zones = [getattr(instant, "tzinfo", None) for instant in instants]
    return None not in zones and instants[0].astimezone(zones[1]).date() == other.day  # type: ignore[union-attr]


def same_authors(found: list[str], wanted: list[str]) -> bool:
    """Whether the same persons are named."""
    return {fold(name) for name in found} == {fold(name) for name in wanted}


def same_language(found: str | None, wanted: str) -> bool:
    """Whether two tags are of one language."""
    return (found or "").partition("-")[0].lower() == wanted.partition("-")[0].lower()


def ours(data: bytes, url: str | None) -> Row:
    """What the toolkit makes of a page."""
    try:
        document = FORMATS["html"].parse(data, url=url)
    except ReadError:
        return {}
    article: Article = FORMATS["html"].read(document.tree).articles[0]
    return {
        "headline": article.headline,
        "date": str(article.date_published or ""),
        "authors": [author.name for author in article.authors],
        "language": article.language,
        "body": article.body,
    }


def alone(data: bytes, url: str | None) -> Row:
    """What the text extractor makes of it by itself."""
    import trafilatura

    found = trafilatura.bare_extraction(data, url=url, with_metadata=True, include_comments=False)
    facts = {} if found is None else found.as_dict()
    return {
        "headline": facts.get("title"),
        "date": facts.get("date"),
        "authors": [name.strip() for name in (facts.get("author") or "").split(";") if name.strip()],
        "language": facts.get("language"),
        "body": facts.get("text") or "",
    }


SAME = {
    "headline": same_headline,
    "date": same_day,
    "authors": same_authors,
    "language": same_language,
    "body": f1,
}


def compared(folder: Path) -> Iterator[tuple[Row, Row, Row]]:
    """Each page's gold, our reading and the extractor's."""
    for gold in json.loads((folder / "gold.json").read_text(encoding="utf-8")):
        data = (folder / gold["file"]).read_bytes()
        yield gold, ours(data, gold.get("url")), alone(data, gold.get("url"))


def scores(rows: list[tuple[Row, Row, Row]]) -> dict[str, tuple[int, float, float]]:
    """For each field: how many pages have gold, our mean, and the extractor's."""
    table = {}
    for field, same in SAME.items():
        judged = [
            (float(same(found.get(field) or type(gold[field])(), gold[field])),
             float(same(other.get(field) or type(gold[field])(), gold[field])))
            for gold, found, other in rows
            if gold.get(field)
        ]  # fmt: skip
        if judged:
            mine, theirs = zip(*judged, strict=True)
            table[field] = (len(judged), sum(mine) / len(judged), sum(theirs) / len(judged))
    return table


def failures(rows: list[tuple[Row, Row, Row]]) -> Iterator[str]:
    """Each field that is not as noted, with both readings."""
    for gold, found, other in rows:
        for field, same in SAME.items():
            if not gold.get(field):
                continue
            score, rival = (
                float(same(one.get(field) or type(gold[field])(), gold[field])) for one in (found, other)
            )
            if score < (1 if field != "body" else rival - 0.01):
                yield (
                    f"{gold['file']} {field} {score:.2f} {rival:.2f}\n   gold {str(gold[field])[:160]!r}\n"
                    f"   ours {str(found.get(field))[:160]!r}\n   peer {str(other.get(field))[:160]!r}"
                )


def main() -> None:
    """Print the table."""
    start = time.process_time()
    rows = list(compared(Path(sys.argv[1])))
    if "--failures" in sys.argv:
        print("\n".join(failures(rows)))
    for field, (count, mine, theirs) in scores(rows).items():
        print(f"{field:10} {count:5} pages   toolkit {mine:.3f}   trafilatura alone {theirs:.3f}")
    print(f"{time.process_time() - start:.0f} s")


if __name__ == "__main__":
    main()
