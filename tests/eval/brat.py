"""Attributions that people marked, in brat's stand-off format."""

import re
from pathlib import Path

Part = tuple[int, int]


def gold(path: Path) -> list[dict[str, list[Part]]]:
    """The attributions of one document: role -> stretches."""
    stretches: dict[str, list[Part]] = {}
    attributions = []
    for line in path.read_text(encoding="utf-8").splitlines():
        name, _, rest = line.partition("\t")
        if name.startswith("T"):
            places = rest.split("\t")[0].split(" ", 1)[1]
            stretches[name] = [(int(a), int(b)) for a, b in (part.split() for part in places.split(";"))]
        elif name.startswith("E"):
            roles: dict[str, list[Part]] = {}
            for role, target in (pair.split(":") for pair in rest.split()):
                roles.setdefault(re.sub(r"\d+$", "", role), []).extend(stretches.get(target, []))
            attributions.append(roles)
    return attributions
