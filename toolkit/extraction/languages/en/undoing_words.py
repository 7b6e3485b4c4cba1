"""English words for calling off, putting off and moving an event: one table, of which each rule takes its part."""

import re
from collections.abc import Mapping

from attrs import frozen

from toolkit.extraction.events.sought import Sought
from toolkit.extraction.languages.en.forms import regular_past

_CANCELLED, _POSTPONED = "cancelled", "postponed"
# Each verb with what it does and where that is told:
#     "o" by any form of it, an event for its object;
#     "i" by its infinitive behind a verb of deciding ("agreed to shelve the talks");
#     "d" in the passive, with the day that the event leaves or goes to ("was pushed to May 5");
#     "s" its forms tell it only with such a day;
#     "c" a date may be that on which somebody did so ("on Thursday postponed the vote");
# and with the forms that tell it wherever they stand in the clause of an event.
_VERBS = """
cancel      cancelled  oic  cancelled canceled cancels
scrap       cancelled  oic  scrapped
abandon     cancelled  oi
shelve      cancelled  oi
scupper     cancelled  oi
axe         cancelled  oi
ax          cancelled  oi
ditch       cancelled  oi
nix         cancelled  oi
drop        cancelled  oi
ban         cancelled  oi
outlaw      cancelled  oi
prohibit    cancelled  oi
forbid      cancelled  oi
block       cancelled  oi
veto        cancelled  oi
postpone    postponed  oic  postponed postponing
delay       postponed  oic  delayed
reschedule  postponed  oic  rescheduled rescheduling
rearrange   postponed  oic  rearranged rearranging
refix       postponed  oic  refixed
defer       postponed  oic  deferred deferring
adjourn     postponed  oic  adjourned adjourning
suspend     postponed  oic
scrub       postponed  -    scrubbed
move        postponed  dic  moved
shift       postponed  dics shifted shifts shifting
push        postponed  dcs  pushed pushes pushing
slip        postponed  dcs  slipped slips slipping
slide       postponed  cs   slid slides sliding
"""
_PHRASAL = """
call   off      cancelled
put    off      postponed
put    back     postponed
put    on       postponed
push   back     postponed
bring  forward  postponed
move   forward  postponed
"""


@frozen
class _Verb:
    """A row of the table."""

    base: str
    status: str
    told: str
    forms: tuple[str, ...]


def _row(base: str, status: str, told: str, *words: str) -> _Verb:
    return _Verb(base, status, told, words)


_TABLE = tuple(_row(*line.split()) for line in _VERBS.strip().splitlines())


def _bases(mark: str, status: str = "") -> frozenset[str]:
    return frozenset(verb.base for verb in _TABLE if mark in verb.told and status in verb.status)


def _forms(status: str) -> frozenset[str]:
    return frozenset(word for verb in _TABLE if verb.status == status for word in verb.forms)


CALLING_OFF = _bases("o", _CANCELLED)
"""Verbs that call off their object."""
PUTTING_OFF = _bases("o", _POSTPONED)
"""Verbs that put off their object."""
MOVING = _bases("d")
"""Verbs that move an event from a day or to one."""
WITH_PARTICLE: Mapping[tuple[str, str], str] = {
    (verb, particle): status for verb, particle, status in map(str.split, _PHRASAL.strip().splitlines())
}
"""Verbs that with a word behind them call off or put off."""
CHANGING = _bases("c") | frozenset(verb for verb, _ in WITH_PARTICLE)
"""Verbs for moving an event or calling it off."""
UNDOING: Mapping[str, str] = {verb.base: verb.status for verb in _TABLE if "i" in verb.told}
"""Infinitives behind verbs of deciding."""
UNDOING_NOUNS: Mapping[str, str] = {
    **dict.fromkeys(("cancellation", "cancelation", "abandonment", "scrapping"), _CANCELLED),
    **dict.fromkeys(
        ("postponement", "adjournment", "rescheduling", "deferral", "delay", "suspension"), _POSTPONED
    ),
}
"""Nouns for that, before "of"."""
SLIPPING = frozenset(word for verb in _TABLE if "s" in verb.told for word in verb.forms)
"""Forms of verbs that move an event only with a day."""
CANCELLED = _forms(_CANCELLED)
"""Words that call off what their clause tells."""
POSTPONED = _forms(_POSTPONED)
"""Words that put off what their clause tells."""
DELAYS = frozenset(
    [(verb, adverb) for verb in ("put", "pushed") for adverb in ("back", "off")]
    + [(verb, "forward") for verb in ("brought", "moved")]
    + [("held", "over", led) for led in ("until", "till", "to", "from", "for")]  # not "held over the weekend"
)
"""Runs of words that do so."""
PHRASES = frozenset(
    [("called", "off"), ("call", "off"), ("calling", "off")]
    + [
        tuple(phrase.split())
        for phrase in (
            "not take place|not be held|not go ahead|not happen|never took place|never came into|"
            "never went ahead|pulled out of"
        ).split("|")
    ]
    + [(been, "averted") for been in ("was", "were", "been")]
    + [(been, done) for been in ("was", "were", "been") for done in ("abandoned", "banned", "aborted")]
    + [(been, done) for been in ("was", "been") for done in ("scrubbed", "axed")]
)
"""Runs of words by which an event is called off."""
_STEMS = ("cancel", "scrap", "abandon", "shelv", "postpon", "delay", "reschedul", "deferr", "adjourn", "suspend")
_IN_TEXT = rf"\b(?:{'|'.join(_STEMS)}|(?:call|put)\w*\s(?:it\s|them\s)?(?:off|back))"
IN_TEXT = Sought(re.compile(_IN_TEXT), (*_STEMS, "call", "put"))
"""What the text of a sentence has that calls off or puts off an event told before."""
_DONE = sorted(regular_past(verb) for verb in CALLING_OFF)
_DONE_OTHERWISE = [past for past in _DONE if not any(map(past.__contains__, _STEMS))]
IN_TEXT_AFTER = Sought(
    re.compile(
        rf"{_IN_TEXT}|\b(?:call(?:ed|ing|s)?|put(?:s|ting)?|push\w+|moved|not|\w+n['’]t|never|forbidden|"
        rf"{'|'.join(_DONE)})\b"
    ),
    (*IN_TEXT.words, "push", "moved", "not", "n't", "n’t", "never", "forbidden", *_DONE_OTHERWISE),
)
"""The same of one told just before."""
