"""What an English event is called."""

import re

from attrs import evolve

from toolkit.extraction.events.name_parts import NameParts
from toolkit.extraction.languages.en.events_words import nouns

ARRANGING = frozenset("schedule plan arrange set postpone cancel delay reschedule move resume suspend".split())
"""Infinitives of verbs that set, move or call off what is their object."""


def title(parts: NameParts) -> str:
    """The name of an event, put together from its pieces."""
    if parts.noun is None:
        return _capital(_by_kind(parts) or _TO_BE.sub(" to be ", parts.clause))
    if parts.is_pact_itself:
        return _capital(parts.clause)  # nobody signs it: "agreement enters into force"
    owned = parts.clause.partition(" ")[0].casefold() in _OWN  # "his party would hold a rally"
    if parts.bare and not owned and not (parts.complement or parts.place or parts.lemma in ARRANGING | {"call"}):
        return _capital(parts.clause)
    head, complement = _of_noun("" if parts.complement in _DATES else parts.complement)
    words = [*parts.modifiers, parts.noun.base, *head]
    parts = evolve(parts, participants=_not_in(" ".join(parts.modifiers), parts.participants))
    if parts.kind == "deal" and parts.lemma in ("sign", "initial"):
        words = ["signing", "of", *words]
    if (
        parts.participants
        and words[0] != "signing"
        and (parts.complement.startswith("with ") or len(parts.participants) == 1)
    ):
        words.insert(0, _owner(_joined(_not_in(parts.complement, parts.participants))))
    elif parts.who and parts.kind == "protest":
        words.append(f"by {parts.who}")
    elif parts.who and parts.kind == "visit":
        words.insert(0, _owner(parts.who))
    elif parts.owner:
        words.insert(0, _owner(parts.owner))
    elif parts.participants:
        words.append(("between " if len(parts.participants) > 1 else "by ") + _joined(parts.participants))
    words += complement
    return _with_place(_capital(" ".join(words).replace(" ,", ",")), parts.place)


# "the launch [date] is May 4"
_DATES = frozenset({"date", "day", "time"})


def _not_in(words: str, names: tuple[str, ...]) -> tuple[str, ...]:
    """The names that "with the Greens" does not say as well; all where it says each."""
    return tuple(name for name in names if name not in words) or names


# "a deal, to be ratified in July"
_TO_BE = re.compile(r"['’\"”»]?, (?:due |set |expected |scheduled )?to be ")
_OWN = frozenset({"his", "her", "its", "their", "our", "my", "your"})


def _with_place(title: str, place: str) -> str:
    return f"{title} {place}" if place and len(title) + len(place) < _LONGEST else title


def _by_kind(parts: NameParts) -> str:
    """The name of what a verb tells, made with the noun of its kind; "" where it cannot be."""
    make = _MADE.get(parts.kind)
    return make(parts) if make else ""


def _visit(parts: NameParts) -> str:
    if parts.goal and not parts.subject and parts.clause.partition(" ")[0].endswith("ing"):
        return f"trip to {parts.goal}"  # "before flying to Hanoi on Friday"
    fits = parts.goal and 1 <= len(parts.subject) <= _MOST and parts.lemma != "return"
    if not fits:
        return ""
    return f"{_owner(_joined(parts.subject))} visit to {parts.goal}"


def _meeting(parts: NameParts) -> str:
    word = "phone call" if parts.kind == "call" else "meeting"
    others = [name for name in parts.participants if name not in parts.subject]
    if len(parts.subject) == 2 and not others and not parts.companion and not parts.thing:
        return _with_place(f"{word} between {_joined(parts.subject)}", parts.place)
    if len(parts.subject) == 1 and len(others) == 1 and not parts.mixed:
        return _with_place(f"{word} between {parts.subject[0]} and {others[0]}", parts.place)
    other = parts.companion or (f"with {parts.thing}" if parts.thing and parts.lemma in _MET else "")
    if len(parts.subject) == 1 and not other and not others and not parts.who and parts.lemma == "meet":
        return _with_place(f"{_owner(parts.subject[0])} meeting", parts.place)
    if len(parts.subject) == 1 and other:
        return _with_place(f"{_owner(parts.subject[0])} {word} {other}", parts.place)
    if parts.who:
        return _with_place(f"{word} of {parts.who} {other}".strip(), parts.place)
    return ""


_MET = frozenset({"meet", "receive", "host", "welcome", "greet"})
"""Infinitives of verbs whose object is somebody who is met."""


def _talks(parts: NameParts) -> str:
    if parts.lemma != "discuss" or not parts.subject:
        return ""
    word = (
        "phone call" if re.search(r"\b(?:by|over the|on the) (?:tele)?phone\b|\bcall\b", parts.clause) else "talks"
    )
    if 2 <= len(parts.participants) <= _MOST:
        return _with_place(f"{word} between {_joined(parts.participants)}", parts.place)
    if parts.companion and len(parts.subject) == 1:
        return _with_place(f"{_owner(parts.subject[0])} {word} {parts.companion}", parts.place)
    return ""


def _opening(parts: NameParts) -> str:
    """The name of what is wanted to open or close: "the crossing to open" -> "Opening of the crossing"."""
    thing, _, verb = parts.clause.rpartition(" to ")
    noun = _OPENED.get(verb)
    whole = thing.rpartition(" ")[2] not in _LEADING  # "the crossing is to open"
    return f"{noun} of {thing}" if noun and thing and whole else ""


_LEADING = frozenset("is are was were has have had plans plan set due expected scheduled likely ready".split())


_OPENED = {"open": "opening", "reopen": "reopening", "close": "closing"}
_SUFFERED = {
    "arrest": "arrest",
    "detain": "detention",
    "extradite": "extradition",
    "appoint": "appointment",
    "nominate": "nomination",
    "dismiss": "dismissal",
    "oust": "ouster",
    "fire": "dismissal",
    "resign": "resignation",
    "die": "death",
    "kill": "killing",
    "acquit": "acquittal",
    "sentence": "sentencing",
    "expel": "expulsion",
    "deport": "deportation",
    "swear": "swearing-in",
}


def _suffered(parts: NameParts) -> str:
    noun = _SUFFERED.get(parts.lemma)
    if noun == "dismissal" and parts.kind != "resignation":
        return ""  # "an appeal by Roe was dismissed"
    return f"{noun} of {parts.patient[0]}" if noun and len(parts.patient) == 1 else ""


def _signing(parts: NameParts) -> str:
    if not parts.thing or parts.lemma not in ("sign", "initial") or not (parts.subject or parts.who):
        return ""
    thing = re.sub("^(?:an? |the )", "", parts.thing)
    by = f" by {_joined(parts.subject)}" if 1 <= len(parts.subject) <= _MOST else ""
    return _with_place(f"signing of {thing}{by}", parts.place)


def _hearing(parts: NameParts) -> str:
    return _with_place(f"hearing of {parts.thing}", parts.place) if parts.lemma == "hear" and parts.thing else ""


_LONGEST = 90
_MOST = 3
_MADE = {
    "hearing": _hearing,
    "visit": _visit,
    "meeting": _meeting,
    "call": _meeting,
    "talks": _talks,
    "signing": _signing,
    "opening": _opening,
    **dict.fromkeys(
        ("arrest", "appointment", "resignation", "death", "trial", "expulsion", "inauguration"), _suffered
    ),
}


def _of_noun(complement: str) -> tuple[list[str], list[str]]:
    """The words "of talks" after "second round": they stand before the parties."""
    words = complement.split(maxsplit=2)
    if len(words) < 2 or words[0] != "of" or words[1] not in nouns():
        return [], [complement] if complement else []
    return words[:2], words[2:]


def _owner(name: str) -> str:
    return name + ("'" if name.endswith("s") else "'s")


def _joined(names: tuple[str, ...]) -> str:
    return names[0] if len(names) == 1 else f"{', '.join(names[:-1])} and {names[-1]}"


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]
