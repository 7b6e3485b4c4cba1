"""The JSON view of elements.

An element is an object: attributes are members named ``@name``, child elements are lists under their names,
text is ``$``. Text with elements in it is a list under ``$mixed``. Elements of other namespaces are lists
under ``$other``: name in Clark notation, attributes, then texts and elements. Namespace declarations of the
root are kept as ``@xmlns:prefix``.
"""

from functools import lru_cache
from typing import Any

from toolkit.formats.newsmlg2.terms import CORE_NAMESPACE, INLINE_ELEMENTS, XML_NAMESPACE, XSI_NAMESPACE

View = dict[str, Any]
Element = Any
"""An element as the parser gives it; only `syntax` knows the parser."""

G2 = f"{{{CORE_NAMESPACE}}}"
_PREFIXES = {f"{{{XML_NAMESPACE}}}": "xml:", f"{{{XSI_NAMESPACE}}}": "xsi:"}


def root_view(root: Element) -> View:
    """The JSON view of a root element, with the namespaces that it declares."""
    declared = {f"@xmlns:{prefix}": uri for prefix, uri in root.nsmap.items() if prefix}
    return declared | view_of(root)


def view_of(element: Element) -> View:
    """The JSON view of one element of NewsML-G2."""
    view: View = {}
    attributes = element.attrib
    for name, value in attributes.items() if len(attributes) < _MANY else _many(element):
        view["@" + (str(name) if name[0] != "{" else _attribute_name(str(name)))] = value
    text = element.text
    if not len(element):
        if text:
            view["$"] = text
    elif _is_mixed(element):
        view["$mixed"] = _mixed(element)
    else:
        for child in element:
            tag = child.tag
            if tag.startswith(G2):
                view.setdefault(tag[len(G2) :], []).append(view_of(child))
            else:
                view.setdefault("$other", []).append(_foreign(child))
    return view


_MANY = 1000


def _many(element: Element) -> list[tuple[str, str]]:
    """The attributes of an element that has very many: the parser looks for each value from the first one on."""
    return [(value.attrname, str(value)) for value in element.xpath("@*")]


@lru_cache(maxsize=1024)
def _attribute_name(name: str) -> str:
    namespace, brace, local = str(name).rpartition("}")
    return _PREFIXES.get(namespace + brace, namespace + brace) + local


def _is_mixed(element: Element) -> bool:
    """Whether it holds text beside elements, or elements that stand only in text."""
    if element.text and not element.text.isspace():
        return True
    return any((child.tail and not child.tail.isspace()) or child.tag in _INLINE_TAGS for child in element)


_INLINE_TAGS = frozenset(G2 + name for name in INLINE_ELEMENTS)


def _mixed(element: Element) -> list[Any]:
    parts: list[Any] = [element.text] if element.text else []
    for child in element:
        if child.tag.startswith(G2):
            parts.append({child.tag[len(G2) :]: view_of(child)})
        else:
            parts.append(_foreign(child))
        if child.tail:
            parts.append(child.tail)
    return parts


def _foreign(element: Element) -> list[Any]:
    attributes = {
        str(name) if name[0] != "{" else _attribute_name(str(name)): str(value)
        for name, value in element.attrib.items()
    }
    return [element.tag, attributes, *_mixed(element)]


def local_name(element: Element) -> str:
    """The name of an element of NewsML-G2; "" for one of another namespace."""
    tag = str(element.tag)
    return tag[len(G2) :] if tag.startswith(G2) else ""
