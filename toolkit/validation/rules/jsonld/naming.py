"""How a node is called, in messages and to be told from another; and how its properties are."""

from toolkit.diagnostics import Path
from toolkit.formats.schemaorg.graph import Node, get, id_of, key_of, types_of

_SHOWN = 40
"""Characters; of an identifier the last ones tell it from others."""


def one_name_of(node: Node) -> str:
    """The name of a node that has one and no more; empty where it has none."""
    name = get(node, "name")
    text = name.get("@value") if isinstance(name, dict) else name
    return text if isinstance(text, str) else ""


def path_to(path: Path, node: Node, name: str) -> Path:
    """Where a node that stands at a path states a property, however the key is written."""
    return (*path, key_of(node, name) or name)


def name_of(node: Node) -> str:
    """A node for a message: its type and its name, first words, or identifier."""
    kind = next(iter(types_of(node)), "node")
    label = get(node, "name") or get(node, "headline") or get(node, "text")
    shown = str(label)[:_SHOWN] if label else (id_of(node) or "")[-_SHOWN:]
    return f"{kind} {shown!r}" if shown else kind
