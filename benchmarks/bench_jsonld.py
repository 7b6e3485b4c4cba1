"""Writing, judging and linting JSON-LD, beside what else does a part of it.

    PYTHONPATH=. python benchmarks/bench_jsonld.py

Each figure is the best of several rounds of CPU time on one core. The graph is an article with 8 quotes,
6 events, 6 persons, a publisher and places: 23 nodes or more. Peers that are not installed are left out.
"""

import gc
import json
import time
from collections.abc import Callable
from pathlib import Path

from toolkit.formats import FORMATS
from toolkit.formats.base import Document, Tree
from toolkit.model import (
    Article,
    Event,
    EventStatus,
    Feed,
    Image,
    Moment,
    Organization,
    Person,
    Place,
    Quote,
    Span,
    When,
)
from toolkit.validation import schema
from toolkit.validation.catalogue import default_rules
from toolkit.validation.engine import check_document, check_tree
from toolkit.validation.rule import Scope

ROUNDS = 15
SCHEMA = "jsonld.schema.json"


def article() -> Article:
    """The article that is written."""
    people = [Person(name=f"Anna Petrova {n}", job_title="minister") for n in range(6)]
    words = [f"We promised that bridge number {n} would reopen before the winter" for n in range(8)]
    body = "\n\n".join(f"“{text},” said {people[n % 6].name}." for n, text in enumerate(words))
    port = Place(name="Northport", country="NO")
    return Article(
        id="https://n.example/a",
        url="https://n.example/a",
        headline="Bridge reopens after fourteen months",
        description="The bridge over the river is open again.",
        body=body,
        language="en",
        date_published=Moment("2026-11-20T09:05:00+01:00"),
        date_modified=Moment("2026-11-20T11:40:00+01:00"),
        authors=(Person(name="Jane Doe", url="https://n.example/staff/jane"),),
        publisher=Organization(
            name="Example News", url="https://n.example/", logo=Image(url="https://n.example/l.png")
        ),
        images=(Image(url="https://n.example/i.jpg", width=1600, height=900),),
        quotes=tuple(
            Quote(
                text=text,
                speaker=people[n % 6],
                cue="said",
                span=Span(body.index(text) - 1, body.index(text) + 60),
            )
            for n, text in enumerate(words)
        ),
        events=tuple(
            Event(
                uid=f"e3e70682-c209-5cac-a29f-6fbed82c07c{n}",
                name=f"Opening of bridge {n}",
                when=When.parse(f"2026-11-{12 + n}"),
                place=port,
                status=EventStatus.HAPPENED if n < 5 else None,
                description=words[n],
            )
            for n in range(6)
        ),
    )


def rate(work: Callable[[], object], seconds: float = 0.4) -> float:
    """How often a second, at best."""
    work()
    best = 0.0
    for _ in range(ROUNDS):
        gc.collect()
        count, start = 0, time.process_time()
        while (spent := time.process_time() - start) < seconds / ROUNDS:
            work()
            count += 1
        best = max(best, count / spent if count else 1 / (time.process_time() - start))
    return best


def row(name: str, figure: float, unit: str = "docs/s") -> None:
    """A line of the table."""
    print(f"{name:56} {figure:12,.0f} {unit}")


def lint(tree: Tree) -> None:
    """What the vocabulary rules find in a tree; those that can find nothing are not asked, as in a check."""
    for group in default_rules().groups(Scope.TREE, "jsonld"):
        subject, rules = group.over(Document(tree=tree))
        for rule in rules:
            for _ in rule.check(subject):
                pass


def ours(feed: Feed) -> str:
    """The toolkit's own figures; gives the text back."""
    format = FORMATS["jsonld"]
    tree = format.write(feed)
    text = format.render(tree)
    data = text.encode()
    print(f"{len(tree['@graph'])} nodes, {len(data):,} octets")
    row("write tree", rate(lambda: format.write(feed)))
    row("render", rate(lambda: format.render(tree)))
    row("write + JSON Schema verdict", rate(lambda: schema.is_valid(format.write(feed), SCHEMA)))
    row(
        "write + render + JSON Schema verdict",
        rate(lambda: (schema.is_valid(format.write(feed), SCHEMA), format.render(tree))),
    )
    row("lint of its tree (vocabulary rules)", rate(lambda: lint(tree)))
    row("write + schema + all rules (as dumps does)", rate(lambda: check_tree(feed, format, format.write(feed))))
    row("parse", rate(lambda: format.parse(data)))
    row("parse + all stages", rate(lambda: check_document(format.parse(data), format)))
    return text


def foreign() -> None:
    """Lint of graphs that others wrote, where they are at hand."""
    folder = Path(__file__).resolve().parents[2] / "shared/corpora/jsonld"
    files = sorted(folder.glob("one-defect/[0-9]*.json")) + sorted(folder.glob("schemaorg-examples-news/*.json"))
    format = FORMATS["jsonld"]
    texts = [path.read_bytes() for path in files]
    if not texts:
        return
    trees = [format.parse(text).tree for text in texts]

    row(f"lint of {len(trees)} foreign graphs", rate(lambda: [lint(tree) for tree in trees], 3) * len(trees))
    row(
        "  with parsing, schema and model rules",
        rate(lambda: [check_document(format.parse(t), format) for t in texts], 3) * len(texts),
    )


def peers(text: str) -> None:
    """What other libraries do with the same graph."""
    tree = json.loads(text)
    import jsonschema
    import jsonschema_rs

    loaded = schema.load_schema(SCHEMA)
    compiled = jsonschema_rs.validator_for(loaded)
    row("jsonschema-rs, the same schema", rate(lambda: compiled.is_valid(tree)))
    slow = jsonschema.Draft202012Validator(loaded)
    row("jsonschema, the same schema", rate(lambda: slow.is_valid(tree)))
    row("json.dumps, indented", rate(lambda: json.dumps(tree, indent=2, ensure_ascii=False)))
    try:
        from pyld import jsonld
    except ImportError:
        print("PyLD is not installed")
    else:
        plain = {
            **tree,
            "@context": {"@vocab": "https://schema.org/", "dateline": "https://dateline.invalid/terms#"},
        }
        row("PyLD expand, context inlined", rate(lambda: jsonld.expand(plain), 2))
    pydantic_peer()


def pydantic_peer() -> None:
    """The same article in the models of pydantic2-schemaorg; it has no place for quotes, which are left out."""
    try:
        from pydantic2_schemaorg.Event import Event as PeerEvent
        from pydantic2_schemaorg.NewsArticle import NewsArticle
        from pydantic2_schemaorg.Organization import Organization as PeerOrganization
        from pydantic2_schemaorg.Person import Person as PeerPerson
        from pydantic2_schemaorg.Place import Place as PeerPlace
    except ImportError as error:
        print("pydantic2-schemaorg:", type(error).__name__)
        return
    made = article()

    def build() -> str:
        happenings = [
            PeerEvent(
                name=event.name,
                startDate=str(event.when),
                description=event.description,
                location=PeerPlace(name=event.place.name if event.place else ""),
            )
            for event in made.events
        ]
        return NewsArticle(
            headline=made.headline,
            description=made.description,
            articleBody=made.body,
            inLanguage=made.language,
            url=made.url,
            datePublished=str(made.date_published),
            dateModified=str(made.date_modified),
            author=[PeerPerson(name=author.name, url=author.url) for author in made.authors],
            publisher=PeerOrganization(name="Example News", url="https://n.example/"),
            about=happenings,
        ).json()

    row("pydantic2-schemaorg, build and dump (without quotes)", rate(build, 2))


if __name__ == "__main__":
    document = ours(Feed(articles=(article(),)))
    foreign()
    peers(document)
