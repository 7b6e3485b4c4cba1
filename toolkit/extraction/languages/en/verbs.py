"""English verb forms: which verbs a word can be a form of. The table is built by ``tools/build_verbs_en.py``."""

from collections.abc import Mapping
from functools import cache
from importlib import resources

from toolkit.extraction.languages.en.forms import gerund, regular_past, third_person

BASE, THIRD, PAST, DONE, ING = "base", "third person", "past", "past participle", "form in -ing"


@cache
def _rows() -> tuple[tuple[str, list[str], bool], ...]:
    """Base forms, the irregular pasts and participles, and whether the base form is a noun as well."""
    table = (resources.files(__package__) / "verbs.txt").read_text(encoding="utf-8")
    rows = []
    for line in table.splitlines():
        verb, *rest = line.split()
        marks = rest.pop() if rest and rest[-1].startswith("+") else ""
        rows.append((verb, rest, "n" in marks))
    return tuple(rows)


@cache
def verb_forms() -> Mapping[str, Mapping[str, str]]:
    """Words to the forms that they can be, each with the base form of its verb.

    A word that is an irregular form of one verb and a form by rule of another is the irregular one: "found".
    """
    found: dict[str, dict[str, str]] = {}
    by_rule: list[tuple[str, str, str]] = []
    for verb, irregular, _ in _rows():
        past, done = irregular if irregular else ("-", "-")
        for form, words in ((PAST, past), (DONE, done)):
            for word in words.split("/"):
                if word == "-":
                    by_rule.append((regular_past(verb), form, verb))
                else:
                    found.setdefault(word, {}).setdefault(form, verb)
        by_rule += [(verb, BASE, verb), (third_person(verb), THIRD, verb), (gerund(verb), ING, verb)]
        by_rule += [(f"{stem}ing", ING, verb) for stem in _lengthened(verb, irregular)]
    for word, form, verb in by_rule:
        found.setdefault(word, {}).setdefault(form, verb)
    return found


def _lengthened(verb: str, irregular: list[str]) -> list[str]:
    """The stems that take a consonant more before an ending: "cancel-led", "panick-ed"."""
    words = (word for form in irregular for word in form.split("/"))
    return sorted({word[:-2] for word in words if word.endswith("ed") and word[:-3] == verb})


@cache
def noun_verbs() -> frozenset[str]:
    """Base forms that are nouns as well."""
    return frozenset(verb for verb, _, noun in _rows() if noun)
