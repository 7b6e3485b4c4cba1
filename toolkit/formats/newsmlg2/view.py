"""The JSON view of elements.

An element is an object: attributes are members named ``@name``, child elements are lists under their names,
text is ``$``. Text with elements in it is a list under ``$mixed``. Elements of other namespaces, and `STRAYS`, are
lists under ``$other``: name in Clark notation, attributes, then texts and elements. Namespace declarations of the
root are kept as ``@xmlns:prefix``.

What the view loses, the order of elements, is noted in a `Trace` on the way: the one walk over the elements of
the parser serves the view, the check of their order and the places of findings.
"""

from collections.abc import Iterable
from typing import Any

from attrs import define, field

from toolkit.formats.newsmlg2.grammar import FOREIGN, child_types
from toolkit.formats.newsmlg2.terms import CORE_NAMESPACE, INLINE_ELEMENTS, XML_NAMESPACE, XSI_NAMESPACE

View = dict[str, Any]
Element = Any
"""An element as the parser gives it; only `syntax` knows the parser."""

_OTHER = "$other"
G2 = f"{{{CORE_NAMESPACE}}}"
STRAYS = frozenset(("html", "nitf"))
"""What lacks its namespace in `inlineXML`: XHTML and NITF that took over that of the item around them.

NewsML-G2 has no such elements, and `inlineXML` alone takes what is unknown. The order of what is in them matters,
so that they are held like those of other namespaces.
"""
_NO_STRAYS = frozenset[str]()
_PREFIXES = {f"{{{XML_NAMESPACE}}}": "xml:", f"{{{XSI_NAMESPACE}}}": "xsi:"}


@define(eq=False)
class Trace:
    """The elements in the order of the text.

    Attributes:
        elements: name (of another namespace: in Clark notation), number of the parent, and the view, of each
            element; the root's parent is -1.
        contents: of each element that the standard knows and that has elements in it: its type, its number, and
            the names of its children, `FOREIGN` for one of another namespace.
    """

    elements: list[tuple[str, int, View | list[Any]]] = field(factory=list)
    contents: list[tuple[str, int, tuple[str, ...]]] = field(factory=list)


def root_view(root: Element, type_: str | None = None, trace: Trace | None = None) -> View:
    """The JSON view of a root element, with the namespaces that it declares."""
    declared = {f"@xmlns:{prefix}": uri for prefix, uri in root.nsmap.items() if prefix}
    view = view_of(root, type_, trace)
    if not declared:
        return view
    own = dict(view)
    view.clear()
    view |= declared | own
    return view


def view_of(element: Element, type_: str | None = None, trace: Trace | None = None) -> View:
    """The JSON view of one element of NewsML-G2.

    Args:
        element: as the parser gives it.
        type_: its type, where the order of what is in it is to be noted.
        trace: takes the elements up.
    """
    return _view(element, local_name(element), type_, -1, trace or Trace())


def _view(element: Element, name: str, type_: str | None, parent: int, trace: Trace) -> View:
    view, number, text = _attributes(element), len(trace.elements), element.text
    trace.elements.append((name, parent, view))
    if not len(element):
        if text:
            view["$"] = text
        return view
    mixed = text is not None and not text.isspace()
    part: View | list[Any]
    types, names = child_types(type_), []
    strays = STRAYS if name == "inlineXML" else _NO_STRAYS
    for child in element:
        inner = _NAMES[child.tag]
        stray = inner in strays
        if stray:
            inner = FOREIGN
        names.append(inner)
        if inner is FOREIGN:
            key, part = _OTHER, _foreign(child, number, trace, stray=stray)
        else:
            key, part = inner, _view(child, inner, types[inner], number, trace)
        if key in view:
            view[key].append(part)
        else:
            view[key] = [part]
        tail = child.tail
        if inner in INLINE_ELEMENTS or (tail and not tail.isspace()):
            mixed = True
    if type_ is not None:
        trace.contents.append((type_, number, tuple(names)))
    if mixed:
        _as_they_follow(view, element, names)
    return view


def _attributes(element: Element) -> View:
    """A view of an element with nothing but its attributes."""
    told = element.attrib
    return {_KEYS[key]: value for key, value in (told.items() if len(told) < _MANY else _many(element))}


def _as_they_follow(view: View, element: Element, names: list[str]) -> None:
    """Put the children of an element that stand among text into one list with it."""
    keys = [_OTHER if name is FOREIGN else name for name in names]
    left = {key: iter(view.pop(key)) for key in dict.fromkeys(keys)}
    parts = view["$mixed"] = [*_spoken(element.text)]
    for child, key in zip(element, keys, strict=True):
        part = next(left[key])
        parts += [part if key is _OTHER else {key: part}, *_spoken(child.tail)]


def _spoken(text: str | None) -> Iterable[str]:
    return (text,) if text else ()


def _foreign(element: Element, parent: int, trace: Trace, *, stray: bool = False) -> list[Any]:
    """An element of another namespace, with all in it; of a stray what is in it lacks the namespace too."""
    tag = element.tag
    attributes = element.attrib
    pairs = attributes.items() if len(attributes) < _MANY else _many(element)
    item: list[Any] = [tag, {_KEYS[key][1:]: value for key, value in pairs}, *_spoken(element.text)]
    number = len(trace.elements)
    trace.elements.append((tag, parent, item))
    for child in element:
        name = _NAMES[child.tag]
        if stray or name is FOREIGN:
            item.append(_foreign(child, number, trace, stray=stray))
        else:
            item.append({name: _view(child, name, None, number, trace)})
        if child.tail:
            item.append(child.tail)
    return item


_MANY = 1000


def _many(element: Element) -> list[tuple[str, str]]:
    """The attributes of an element that has very many: the parser looks for each value from the first one on."""
    return [(value.attrname, str(value)) for value in element.xpath("@*")]


_MOST_NAMES = 4096
"""Names remembered; a document may make up any number of them."""


class _Keys(dict[str, str]):
    """Name of an attribute in Clark notation -> its key in the view."""

    def __missing__(self, name: str) -> str:
        namespace, brace, local = name.rpartition("}")
        key = f"@{_PREFIXES.get(namespace + brace, namespace + brace)}{local}"
        if len(self) < _MOST_NAMES:
            self[name] = key
        return key


class _Names(dict[str, str]):
    """Name of an element in Clark notation -> its name in NewsML-G2; `FOREIGN` for one of another namespace."""

    def __missing__(self, tag: str) -> str:
        name = tag[len(G2) :] if tag.startswith(G2) else FOREIGN
        if len(self) < _MOST_NAMES:
            self[tag] = name
        return name


_KEYS, _NAMES = _Keys(), _Names()


def local_name(element: Element) -> str:
    """The name of an element of NewsML-G2; "" for one of another namespace."""
    tag = str(element.tag)
    return tag[len(G2) :] if tag.startswith(G2) else ""
