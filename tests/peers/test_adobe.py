"""What an independent validator of structured data says of our output; only where node has it (tox -e peers)."""

import json
import os
import shutil
import subprocess
from pathlib import Path

import pytest
from corpora import corpus

from toolkit.formats.jsonld import EMBED, FORMAT, snippet
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
    QuoteKind,
    Source,
    Span,
    When,
)

NODE = shutil.which("node")
LIBRARIES = os.environ.get("DATELINE_NODE_LIBRARIES", "")
needs_node = pytest.mark.skipif(
    not (NODE and LIBRARIES), reason="set DATELINE_NODE_LIBRARIES to the folder that has node_modules"
)
ANNA = Person(name="Anna Lind", job_title="minister", affiliation=Organization(name="Ministry", kind="government"))
FEED = Feed(
    articles=(
        Article(
            id="https://example.org/a",
            url="https://example.org/a",
            headline="Talks begin in Riyadh",
            alternative_headline="Talks open",
            description="They began on Tuesday.",
            body="“We agreed,” said Anna Lind.",
            language="en",
            date_created=Moment("2025-02-18T11:00+03:00"),
            date_published=Moment("2025-02-18T12:42+03:00[Europe/Moscow]"),
            date_modified=Moment("2025-02-18T14:00+03:00"),
            dateline="RIYADH, February 18",
            section="World",
            genre="report",
            keywords=("talks", "Riyadh"),
            authors=(Person(name="Boris Orlov", url="https://example.org/boris", same_as=("https://x.org/b",)),),
            publisher=Organization(name="Example News", logo=Image(url="https://example.org/l.png")),
            sources=(Source(name="Agency", url="https://a.example/1", title="Talks", text="They began."),),
            images=(Image(url="https://example.org/1.jpg", caption="Hall", credit="A", width=1600, height=900),),
            content_location=Place(
                name="Riyadh", country="SA", latitude=24.6, longitude=46.7, timezone="Asia/Riyadh"
            ),
            mentions=(ANNA, Place(name="Jeddah", address="Corniche")),
            quotes=(
                Quote(
                    text="We agreed", speaker=ANNA, cue="said", span=Span(0, 12), said_on=When.parse("2025-02-18")
                ),
                Quote(text="they agreed", kind=QuoteKind.INDIRECT, speaker=ANNA),
            ),
            events=(
                Event(
                    uid="e3e70682-c209-5cac-a29f-6fbed82c07cd",
                    name="Talks",
                    when=When.parse("2025-02~"),
                    place=Place(name="Riyadh", country="SA"),
                    participants=(ANNA,),
                    kind="talks",
                    status=EventStatus.TENTATIVE,
                ),
            ),
            version=2,
            is_accessible_for_free=True,
            copyright_notice="© Example News",
            license="https://example.org/license",
        ),
    )
)


@needs_node
@pytest.mark.parametrize("format", [EMBED, FORMAT], ids=lambda format: format.name)
def test_the_validator_has_no_issue(format, tmp_path):
    """Neither what is embedded nor the complete graph gives an issue."""
    page = tmp_path / "page.html"
    page.write_text(f"<html><head>{snippet(format.write(FEED))}</head><body></body></html>", encoding="utf-8")
    vocabulary = corpus("jsonld/schemaorg-30.0") / "schemaorg-current-https.jsonld"
    script = Path(__file__).with_name("adobe.mjs")
    command = [str(NODE), str(script), str(vocabulary), str(page)]
    result = subprocess.run(command, cwd=LIBRARIES, capture_output=True, text=True, check=True, timeout=120)
    answer = json.loads(result.stdout)
    assert "NewsArticle" in answer["read"]
    assert answer["issues"] == []
