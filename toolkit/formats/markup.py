"""Text out of markup that stands in a string: HTML in a member of JSON, or in the character data of XML."""

import re

_WHOLE = re.compile(
    r"<(head|script|style|template)\b.*?</\1\s*>|<!--.*?-->|<[!?][^>]*>", re.DOTALL | re.IGNORECASE
)
_TAGS = re.compile(r"</?(?P<name>[a-zA-Z][\w:.-]*)[^>]*>")
_BLOCKS = frozenset(
    [
        "address",
        "article",
        "blockquote",
        "br",
        "dd",
        "div",
        "dl",
        "dt",
        "figcaption",
        "figure",
        "h1",
        "h2",
        "h3",
        "h4",
        "h5",
        "h6",
        "hr",
        "li",
        "ol",
        "p",
        "pre",
        "section",
        "table",
        "td",
        "th",
        "title",
        "tr",
        "ul",
    ]
)
_ENTITIES = {"amp": "&", "lt": "<", "gt": ">", "quot": '"', "apos": "'", "nbsp": " "}
_REFERENCE = re.compile(r"&(amp|lt|gt|quot|apos|nbsp|#[0-9]{1,7}|#x[0-9a-fA-F]{1,6});")
_BLOCK = re.compile(r"\s*<(?:!doctype\b|html\b|body\b|p\b|div\b|h[1-6]\b)", re.IGNORECASE)


def looks_like_markup(text: str) -> bool:
    """Whether a text begins with an element of HTML that holds paragraphs, and ends with a tag."""
    return _BLOCK.match(text) is not None and text.rstrip().endswith(">")


def plain_text(markup: str) -> str:
    """The text of markup, its blocks as paragraphs; line ends of the source are white space."""
    joined = " ".join(_WHOLE.sub(" ", markup).split())
    parted = _TAGS.sub(lambda tag: "\n" if tag["name"].lower() in _BLOCKS else "", joined)
    text = _REFERENCE.sub(_character, parted)
    return "\n\n".join(" ".join(line.split()) for line in text.split("\n") if line.strip())


def _character(match: re.Match[str]) -> str:
    name = match[1]
    if name[0] != "#":
        return _ENTITIES[name]
    number = int(name[2:], 16) if name[1] == "x" else int(name[1:])
    return chr(number) if 0 < number < 0x110000 and not 0xD800 <= number < 0xE000 else "\ufffd"
