"""HTML and SVG as text: an element escapes all that it is given, so that no article can put markup into a page."""

import re
from html import escape

from attrs import frozen

# What neither HTML nor XML may hold: control characters and lone surrogates.
_FORBIDDEN = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ud800-\udfff\ufffe\uffff]")
_VOID = frozenset(("link", "meta", "input", "br"))


@frozen
class Markup:
    """Text that is markup already."""

    text: str

    def __str__(self) -> str:
        return self.text


Child = str | Markup | None
NOTHING = Markup("")


def plain(text: str) -> str:
    """Text for a page: escaped, without what HTML forbids."""
    return escape(_FORBIDDEN.sub("\ufffd", text))


def element(name: str, /, *children: Child, **attributes: str | int | float | bool | None) -> Markup:
    """An element; an attribute's name loses a last ``_``, others become ``-``; None and False leave it out."""
    parts = []
    for key, value in attributes.items():
        if value is None or value is False:
            continue
        shown = key.rstrip("_").replace("_", "-")
        parts.append(f" {shown}" if value is True else f' {shown}="{plain(str(value))}"')
    opening = f"<{name}{''.join(parts)}>"
    if name in _VOID:
        return Markup(opening)
    return Markup(f"{opening}{joined(*children)}</{name}>")


def joined(*children: Child) -> Markup:
    """Several children one after the other; plain text is escaped, None left out."""
    return Markup(
        "".join(child.text if isinstance(child, Markup) else plain(child) for child in children if child)
    )


def safe_link(url: str | None) -> str | None:
    """A URL that may stand in a link: of the web or mail, never a script."""
    return url if url and re.match(r"(?i)(https?://|mailto:)[^\s]+$", url) else None
