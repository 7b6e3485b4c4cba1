"""One graph in the shapes that JSON-LD gives it: what a processor takes for the same."""

from collections.abc import Callable, Mapping
from typing import Any

Shape = Callable[[Any], Any]
_LISTED = ("author", "image", "keywords")
_SET = ("hasPart", "mentions")
_TEXTS = ("description", "headline", "name", "text")
_KINDS = {"NewsArticle": "ReportageNewsArticle", "Event": "BusinessEvent", "Place": "City"}


def _rewritten(tree: Any, member: Callable[[str, Any], tuple[str, Any]]) -> Any:
    """The tree with each member of each node written anew, the innermost first; contexts and literals stay."""
    if isinstance(tree, list):
        return [_rewritten(item, member) for item in tree]
    if not isinstance(tree, dict) or "@value" in tree:
        return tree
    inner = {key: value if key == "@context" else _rewritten(value, member) for key, value in tree.items()}
    return dict(member(key, value) for key, value in inner.items())


def _named(prefix: str) -> Shape:
    """Types and properties with something before their names."""

    def full(name: Any) -> Any:
        return prefix + name if isinstance(name, str) and ":" not in name else name

    def member(key: str, value: Any) -> tuple[str, Any]:
        if key == "@type":
            return key, [full(name) for name in value] if isinstance(value, list) else full(value)
        return key if key[:1] == "@" else full(key), value

    return lambda tree: _rewritten(tree, member)


def _aliased(tree: Any) -> Any:
    return _rewritten(tree, lambda key, value: ({"@type": "type", "@id": "id"}.get(key, key), value))


def _grouped(tree: Any) -> Any:
    """Lists and sets written out (JSON-LD 1.1, 4.3)."""

    def member(key: str, value: Any) -> tuple[str, Any]:
        grouping = "@list" if key in _LISTED else "@set" if key in _SET else None
        return key, {grouping: value} if grouping and isinstance(value, list) else value

    return _rewritten(tree, member)


def _literal(tree: Any) -> Any:
    """Texts and dates as value objects (JSON-LD 1.1, 4.2)."""

    def member(key: str, value: Any) -> tuple[str, Any]:
        if isinstance(value, str) and key in _TEXTS:
            return key, {"@value": value, "@language": "en"}
        return key, {"@value": value} if isinstance(value, str) and key.lower().endswith("date") else value

    return _rewritten(tree, member)


def _of_two_kinds(tree: Any) -> Any:
    def member(key: str, value: Any) -> tuple[str, Any]:
        return key, [value, _KINDS[value]] if key == "@type" and str(value) in _KINDS else value

    return _rewritten(tree, member)


def _nested(tree: dict[str, Any]) -> Any:
    """Each node where it is first referred to, as sites write it that have no graph."""
    nodes = {node["@id"]: node for node in tree["@graph"]}
    left = dict(nodes)

    def node(value: Any) -> Any:
        if isinstance(value, list):
            return [node(item) for item in value]
        if isinstance(value, dict):
            whole = left.pop(value["@id"], None) if value.keys() == {"@id"} else value
            return {key: node(item) for key, item in whole.items()} if whole is not None else value
        return value

    roots = []
    for name in nodes:
        if name in left:
            roots.append({"@context": tree["@context"], **node(left.pop(name))})
    return roots


SHAPES: Mapping[str, Shape] = {
    "terms with a prefix": _named("schema:"),
    "terms as IRIs": _named("https://schema.org/"),
    "terms as IRIs of http": _named("http://schema.org/"),
    "aliases of keywords": _aliased,
    "lists and sets": _grouped,
    "value objects": _literal,
    "two types": _of_two_kinds,
    "a list of documents": lambda tree: [tree],
}
NESTED: Shape = _nested
