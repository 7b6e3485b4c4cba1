"""Texts, IRIs and numbers in the JSON view: the standard's own place, and the exact value where that cannot be.

XML has no control characters and no lone surrogates, a G2 name has no line ends, an IRI has no spaces. The
visible text is cleaned; what was cleaned away stands escaped in ``dl:exact``, so that nothing is lost.
"""

import re
from collections.abc import Callable, Iterable, Iterator
from typing import Any
from uuid import UUID

from toolkit.formats.identifiers import EVENT_IDS, name_below, named_below
from toolkit.formats.language_tags import is_language_tag
from toolkit.formats.newsmlg2.terms import own

View = dict[str, Any]

EXACT = own("exact")
# XML 1.0 2.2 Char. A carriage return is written as a reference, so it survives.
_NOT_XML = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
_BREAKS = re.compile("[\t\n\r]")
_ESCAPE = re.compile(r"\\(\\|u[0-9a-f]{4})")
# Stricter than RFC 3987, so that every validator agrees.
_SEGMENT = r"(?:[^\W]|[-._~!$&'()*+,;=:@/]|%[0-9A-Fa-f]{2})"
_IRI = re.compile(
    r"[A-Za-z][A-Za-z0-9+.-]*:(?://[\w.-]+(?::[0-9]{1,5})?(?=[/?#]|$)|(?!//))"
    rf"{_SEGMENT}*(?:\?(?:{_SEGMENT}|\?)*)?(?:#(?:{_SEGMENT}|\?)*)?"
)


def clean(value: str) -> str:
    """The text without what XML cannot hold, each such character replaced by U+FFFD."""
    return _NOT_XML.sub("\ufffd", value)


def escaped(value: str) -> str:
    """The text with what XML cannot hold, and the backslash, as escapes."""
    return _NOT_XML.sub(lambda match: f"\\u{ord(match[0]):04x}", value.replace("\\", "\\\\"))


def unescaped(value: str) -> str:
    """What `escaped` was given; other text as it stands."""
    return _ESCAPE.sub(lambda match: "\\" if match[1] == "\\" else chr(int(match[1][1:], 16)), value)


def text(value: str, **attributes: str) -> View:
    """An element with a text of any form."""
    shown = clean(value)
    return _element(value, shown, folded(shown), attributes)


def line(value: str, **attributes: str) -> View:
    """An element with a text on one line."""
    shown = _BREAKS.sub(" ", clean(value))
    return _element(value, shown, on_one_line(shown), attributes)


def _element(value: str, shown: str, read: str, attributes: dict[str, str]) -> View:
    """An element; with its exact text where a reader takes what is shown for another."""
    view: View = {f"@{name}": content for name, content in attributes.items()}
    if shown:
        view["$"] = shown
    if read != value:
        view[EXACT] = escaped(value)
    return view


_INDENTED = re.compile(r"[ \t]*\n[ \t]+")
_BLANK_ENDS = re.compile(r"[ \t]+(?=\n)")


def folded(value: str) -> str:
    """A text without the white space that only serves the layout of the document around it.

    A line that goes on with an indented one was broken by a program that arranges XML; other line ends are the
    author's.
    """
    if "\n" in value:
        value = _BLANK_ENDS.sub("", _INDENTED.sub(" ", value.strip(" \t\n\r")))
    return value.strip(" \t\n\r")


_SPACES = re.compile(r"[ \t\n\r]+")


def on_one_line(value: str) -> str:
    """A text with each run of white space as one space."""
    if "  " not in value and "\n" not in value and "\t" not in value and "\r" not in value:
        return value.strip(" ")
    return _SPACES.sub(" ", value).strip(" ")


def read_text(view: View) -> str:
    """The text of an element, exact where that is said, elements in it passed over."""
    return unescaped(str(view[EXACT])) if EXACT in view else folded(_whole_text(view))


def read_label(view: View) -> str:
    """The text of an element on one line: a headline, a title."""
    return unescaped(str(view[EXACT])) if EXACT in view else on_one_line(_whole_text(view))


def _whole_text(view: View) -> str:
    for name in ("$mixed", "$other"):
        if name in view:
            return "".join(_texts(view[name]))
    return str(view.get("$", ""))


def _texts(parts: Iterable[Any]) -> Iterator[str]:
    for part in parts:
        if isinstance(part, str):
            yield part
        elif isinstance(part, dict):
            yield from ("\n" if name == "br" else _whole_text(inner) for name, inner in part.items())
        else:
            yield from _texts(part[2:])


def first(view: View, name: str) -> View | None:
    """The first child of that name."""
    found: list[View] = view.get(name, [])
    return found[0] if found else None


def in_language(views: list[View], tag: str | None) -> list[View]:
    """Of texts that say the same in several languages those in that one, and those that name none; else all."""
    wanted = _primary(tag)
    return [one for one in views if _primary(one.get("@xml:lang")) in (None, wanted)] or views


def _primary(tag: str | None) -> str | None:
    return tag.partition("-")[0].lower() if tag else None


def first_text(view: View, name: str) -> str | None:
    """The text of the first child of that name."""
    child = first(view, name)
    return None if child is None else read_text(child)


def is_iri(value: str) -> bool:
    """Whether a text is an absolute IRI that every validator accepts."""
    return _IRI.fullmatch(value) is not None


def iri(name: str, value: str | None) -> View:
    """An IRI as the attribute of that name; as our own attribute of that name where it is no IRI."""
    if value is None:
        return {}
    return {f"@{name}": value} if is_iri(value) else {own(name): escaped(value)}


def read_iri(view: View, name: str) -> str | None:
    """The IRI that `iri` wrote."""
    return read_own(view, name) if own(name) in view else view.get(f"@{name}")


def extra(name: str, value: str | None) -> View:
    """Our own attribute of that name."""
    return {} if value is None else {own(name): escaped(value)}


def read_own(view: View, name: str) -> str | None:
    """The text of our own attribute of that name."""
    value = view.get(own(name))
    return None if value is None else unescaped(str(value))


def attempt(read: Callable[[str], Any], value: str | None) -> Any:
    """What a reader makes of a text; None where there is no text or it makes nothing of it."""
    if value is None:
        return None
    try:
        return read(value)
    except (ValueError, OverflowError):
        return None


def language(tag: str | None) -> View:
    """A language tag as xml:lang; as our own attribute where it is none."""
    if tag is None:
        return {}
    return {"@xml:lang": tag} if is_language_tag(tag) else {own("lang"): escaped(tag)}


def read_language(view: View) -> str | None:
    """The tag that `language` wrote."""
    return read_own(view, "lang") if own("lang") in view else view.get("@xml:lang")


def concept_iri(name: str, prefix: str = EVENT_IDS) -> str:
    """An IRI for a name of any form: a UUID as a URN, an IRI as it is, any other below `prefix`."""
    if _is_plain_uuid(name):
        return f"urn:uuid:{name}"
    if is_iri(name) and not name.startswith(("urn:uuid:", prefix)):
        return name
    return named_below(prefix, name)


def concept_name(value: str, prefix: str = EVENT_IDS) -> str:
    """The name that `concept_iri` was given; another IRI as it is."""
    if value.startswith("urn:uuid:") and _is_plain_uuid(value[9:]):
        return value[9:]
    return name_below(prefix, value)


def _is_plain_uuid(name: str) -> bool:
    try:
        return str(UUID(name)) == name
    except ValueError:
        return False


def item_guid(name: str, prefix: str) -> str:
    """A guid for an identifier of any form: an IRI as it is, any other below `prefix`."""
    if is_iri(name) and not name.startswith(prefix):
        return name
    return named_below(prefix, name)


def without_empty(view: View) -> View:
    """A view without the children that there are none of."""
    return {name: content for name, content in view.items() if content != []}
