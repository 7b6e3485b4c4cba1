"""What an independent validator of structured data says of our output; only where node has it (tox -e peers)."""

import json
import os
import shutil
import subprocess
from pathlib import Path

import pytest
from corpora import corpus
from samples import FULL

from toolkit.formats.jsonld import EMBED, FORMAT, snippet
from toolkit.model import Feed

NODE = shutil.which("node")
LIBRARIES = os.environ.get("DATELINE_NODE_LIBRARIES", "")
needs_node = pytest.mark.skipif(
    not (NODE and LIBRARIES), reason="set DATELINE_NODE_LIBRARIES to the folder that has node_modules"
)


@needs_node
@pytest.mark.parametrize("format", [EMBED, FORMAT], ids=lambda format: format.name)
def test_the_validator_has_no_issue(format, tmp_path):
    """Neither what is embedded nor the complete graph gives an issue."""
    page = tmp_path / "page.html"
    page.write_text(
        f"<html><head>{snippet(format.write(Feed(articles=(FULL,))))}</head><body></body></html>", encoding="utf-8"
    )
    vocabulary = corpus("jsonld/schemaorg-30.0") / "schemaorg-current-https.jsonld"
    script = Path(__file__).with_name("adobe.mjs")
    command = [str(NODE), str(script), str(vocabulary), str(page)]
    result = subprocess.run(command, cwd=LIBRARIES, capture_output=True, text=True, check=True, timeout=120)
    answer = json.loads(result.stdout)
    assert "NewsArticle" in answer["read"]
    assert answer["issues"] == []
