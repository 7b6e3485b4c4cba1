"""English verb forms made from the base form."""

import re

_DOUBLING = re.compile(r"^(?:(?:qu|[^aeiou])*[aeiou][bdgmnprt]|.*(?:mit|fer|cur|pel|gret))$")


def third_person(verb: str) -> str:
    """The third person: "say" -> "says", "deny" -> "denies", "stress" -> "stresses"."""
    if re.search(r"[^aeiou]y$", verb):
        return verb[:-1] + "ies"
    return verb + ("es" if verb.endswith(("s", "x", "z", "ch", "sh", "o")) else "s")


def regular_past(verb: str) -> str:
    """The regular past: "note" -> "noted", "deny" -> "denied", "quip" -> "quipped"."""
    if re.search(r"[^aeiou]y$", verb):
        return verb[:-1] + "ied"
    if verb.endswith("e"):
        return verb + "d"
    return (verb + verb[-1] if _DOUBLING.match(verb) else verb) + "ed"


def gerund(verb: str) -> str:
    """The gerund: "note" -> "noting", "die" -> "dying", "eye" -> "eyeing", "quip" -> "quipping"."""
    if verb.endswith("ie"):
        return verb[:-2] + "ying"
    if verb.endswith("e") and not verb.endswith(("ee", "oe", "ye")):
        return verb[:-1] + "ing"
    return (verb + verb[-1] if _DOUBLING.match(verb) else verb) + "ing"
