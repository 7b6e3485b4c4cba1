"""View to text: elements in the order of the standard, two spaces a level."""

from collections.abc import Iterator, Mapping
from functools import lru_cache
from typing import Any

from attrs import define

from toolkit.formats.base import Tree
from toolkit.formats.newsmlg2.grammar import ElementType, child_type, content_model, element_type, elements
from toolkit.formats.newsmlg2.terms import CORE_NAMESPACE, XSI_NAMESPACE
from toolkit.formats.newsmlg2.view import View

_ESCAPES = str.maketrans({"&": "&amp;", "<": "&lt;", ">": "&gt;", "\r": "&#13;"})
_ATTRIBUTE_ESCAPES = str.maketrans(
    {"&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "\r": "&#13;", "\n": "&#10;", "\t": "&#9;"}
)


def render(tree: Tree) -> str:
    """A tree as XML text, child elements in the order of the standard, two spaces a level."""
    return "".join(chunks(tree))


def chunks(tree: Tree) -> Iterator[str]:
    """The text of `render`, piece by piece."""
    name, view = next(iter(tree.items()))
    yield '<?xml version="1.0" encoding="UTF-8"?>\n'
    yield render_root(name, view)


def render_root(name: str, view: View) -> str:
    """A root element and all in it."""
    return "".join((_Renderer(_declared(view)).element(name, view, element_type(elements()[name]), ""), "\n"))


def _declared(view: View) -> dict[str, str]:
    return {value: key[7:] for key, value in view.items() if key.startswith("@xmlns:")}


@define
class _Renderer:
    """Writes elements; knows the prefixes that the root declares."""

    prefixes: Mapping[str, str]

    def element(self, name: str, view: View, known: ElementType | None, indent: str, *, top: bool = True) -> str:
        """An element of NewsML-G2, its children in the order of its content model."""
        namespace = f' xmlns="{CORE_NAMESPACE}"' if top else ""
        tag = f"<{name}{namespace}{self.attributes(view)}"
        if "$mixed" in view:
            inside = self.mixed(view["$mixed"], CORE_NAMESPACE, known)
        elif "$" in view:
            inside = view["$"].translate(_ESCAPES)
        else:
            inside = "".join(self.children(view, known, indent + "  "))
            inside = f"{inside}\n{indent}" if inside else ""
        return f"{tag}>{inside}</{name}>" if inside else f"{tag}/>"

    def children(self, view: View, known: ElementType | None, indent: str) -> Iterator[str]:
        for name in _ordered(view, known):
            if name == "$other":
                yield from (f"\n{indent}{self.foreign(item, CORE_NAMESPACE)}" for item in view[name])
                continue
            type_ = child_type(known, name) if known else None
            for item in view[name]:
                yield f"\n{indent}{self.element(name, item, type_, indent, top=False)}"

    def mixed(self, parts: list[Any], default: str, known: ElementType | None = None) -> str:
        """Text and elements, as they follow each other."""
        return "".join(self.part(part, default, known) for part in parts)

    def part(self, part: Any, default: str, known: ElementType | None) -> str:
        if isinstance(part, str):
            return part.translate(_ESCAPES)
        if isinstance(part, dict):
            name, view = next(iter(part.items()))
            type_ = child_type(known, name) if known else _known(name)
            return self.element(name, view, type_, "", top=default != CORE_NAMESPACE)
        return self.foreign(part, default)

    def foreign(self, item: list[Any], default: str) -> str:
        """An element of another namespace; nothing is added to its text."""
        namespace, _, local = item[0].rpartition("}")
        namespace = namespace[1:]
        prefix = self.prefixes.get(namespace)
        name = f"{prefix}:{local}" if prefix else local
        declaration = (
            "" if prefix or namespace == default else f' xmlns="{namespace.translate(_ATTRIBUTE_ESCAPES)}"'
        )
        inner = default if prefix else namespace
        attributes = self.attributes({f"@{key}": value for key, value in item[1].items()})
        # Elements of NewsML-G2 inside are ordered as in its element of the same name, where there is one.
        inside = self.mixed(item[2:], inner, _known(local))
        head = f"<{name}{declaration}{attributes}"
        return f"{head}>{inside}</{name}>" if inside else f"{head}/>"

    def attributes(self, view: View) -> str:
        """The attributes of an element, as they come."""
        made, unknown = [], 0
        for key, value in view.items():
            if not key.startswith("@"):
                continue
            name = key[1:]
            if name.startswith("{"):
                namespace, _, local = name[1:].rpartition("}")
                prefix = self.prefixes.get(namespace)
                if prefix is None:
                    unknown += 1
                    prefix = f"ns{unknown}"
                    made.append(f' xmlns:{prefix}="{namespace.translate(_ATTRIBUTE_ESCAPES)}"')
                name = f"{prefix}:{local}"
            elif name.startswith("xsi:") and XSI_NAMESPACE not in self.prefixes:
                made.append(f' xmlns:xsi="{XSI_NAMESPACE}"')
            made.append(f' {name}="{value.translate(_ATTRIBUTE_ESCAPES)}"')
        return "".join(made)


def _known(name: str) -> ElementType | None:
    return element_type(elements()[name]) if name in elements() else None


def _ordered(view: View, known: ElementType | None) -> list[str]:
    names = [name for name in view if not name.startswith(("@", "$")) or name == "$other"]
    if known is None or len(names) < 2:
        return names
    rank = _ranks(known.content)
    return sorted(names, key=lambda name: rank.get(name, rank["$other"]))


@lru_cache(maxsize=512)
def _ranks(content: str) -> Mapping[str, int]:
    order = content_model(content).order
    ranks = {name: number for number, name in enumerate(order)}
    return ranks | {"$other": ranks.get("~", len(order))}


def render_item(name: str, view: View, prefixes: Mapping[str, str], indent: str) -> str:
    """One item of a message, at its place in it."""
    known = child_type(element_type("newsMessage"), name) or element_type(elements()[name])
    text = _Renderer(prefixes).element(name, view, known, indent, top=False)
    return f"{indent}{text}\n"
