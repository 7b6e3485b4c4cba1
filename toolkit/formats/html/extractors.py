"""What well-kept libraries make of a page: its text, author, title, date, microdata and RDFa.

Each works on the tree of the page, of which it makes a copy where it changes it. Whatever one of them raises
means that it found nothing: its own words on a page are no concern of the reader.
"""

from importlib import import_module
from types import ModuleType
from typing import Any

from toolkit.errors import MissingExtra
from toolkit.formats.base import Tree
from toolkit.formats.html.attributes import few_attributes
from toolkit.formats.html.tree_syntax import tree_with_scripts


def _extra(name: str) -> ModuleType:
    try:
        return import_module(name)
    except ImportError as error:
        raise MissingExtra(name, "html") from error


def body_of(root: Any, url: str | None) -> str:
    """The article's text, paragraphs parted by one empty line; "" where none is found."""
    trafilatura = _extra("trafilatura")
    try:
        found = trafilatura.bare_extraction(root, url=url, include_comments=False)
        text = found.text if found is not None else ""
    except Exception:
        text = ""  # as above
    return "\n\n".join(line.strip() for line in (text or "").splitlines() if line.strip())


def author_of(root: Any) -> str:
    """Who the extractor takes for the author, names parted by semicolons; "" for nobody."""
    metadata = _extra("trafilatura.metadata")
    try:
        tagged: str = metadata.examine_meta(root).author or ""
        return tagged if " " in tagged else metadata.extract_author(root) or ""
    except Exception:
        return ""  # as above


def title_of(root: Any) -> str:
    """What the extractor takes for the title; "" for nothing."""
    metadata = _extra("trafilatura.metadata")
    try:
        return metadata.examine_meta(root).title or metadata.extract_title(root) or ""
    except Exception:
        return ""  # as above


def date_of(text: str, url: str | None) -> str | None:
    """The date that a search through the whole page finds, its scripts too."""
    htmldate = _extra("htmldate")
    try:
        found: str | None = htmldate.find_date(tree_with_scripts(text), url=url, original_date=True)
    except Exception:
        found = None  # as above
    return found


def items_of(root: Any, text: str, url: str | None) -> list[Tree]:
    """Microdata and RDFa as JSON-LD nodes; the work is spared where a page has neither."""
    few = few_attributes(text)[0] if "typeof=" in text else text
    signs = (("microdata", "itemscope", root), ("rdfa", "typeof=", few))  # RDFa wants a tree of its own kind
    wanted = [(name, page) for name, sign, page in signs if sign in text and "schema.org" in text]
    nodes: list[Any] = []
    for name, page in wanted:
        extruct = _extra("extruct")
        try:
            found = extruct.extract(page, base_url=url, syntaxes=[name], uniform=True, errors="ignore")
        except Exception:
            found = {}  # as above
        nodes += found.get(name, [])
    return [node for node in nodes if isinstance(node, dict)]
