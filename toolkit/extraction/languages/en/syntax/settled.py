"""Whether an English past that may be a participle is the verb of its clause, and of which clause a verb is."""

from attrs import define

from toolkit.extraction.languages.en.syntax.group import Group
from toolkit.extraction.languages.en.syntax.open_clauses import Clause, OpenClauses
from toolkit.extraction.languages.en.syntax.words import (
    ACCUSING,
    ARTICLES,
    CONJUNCTIONS,
    CONTENTS,
    INTRANSITIVE,
    LEADING_TO_DATES,
    PREPOSITIONS,
    SUBJECTS,
    TRANSPARENT,
)

_BEHIND_SAYING = PREPOSITIONS | {"reporters", "journalists"}
_PERSONAL = frozenset({"he", "she", "they", "it", "we"})
# Verbs whose participle only tells what somebody is called.
_NAMING = frozenset({"name", "call", "dub", "nickname"})
# Verbs whose past behind a noun tells what that is for.
_PURPOSED = frozenset("mean intend design earmark reserve allocate destine".split())
# Relatives that may be the object of their clause.
_OF_OBJECTS = frozenset({"that", "which", "whom"})
EMBEDDED = ("relative", "participle", "adverbial")
"""Kinds of clauses that stand inside another."""


@define(kw_only=True)
class Settled(OpenClauses):
    """A sentence whose verbs are given to its open clauses."""

    def _is_inserted(self, i: int) -> bool:
        """Whether a comma follows and then a finite verb: "the match, [scheduled for May], was moved"."""
        while i < len(self.words):
            if self.is_comma(i):
                after = self.group(self.skip(i + 1))
                return after is not None and after.finite
            if self.marks[i] and self.word(i) not in TRANSPARENT and i not in self.covered:
                return False
            i += 1
        return False

    def _settle(self, found: Group) -> None:
        """Decide whether a past that may be a participle is the verb of its clause."""
        if found.unsure and self._is_participle(found):
            found.become_participle()

    def _is_participle(self, found: Group) -> bool:
        here, noun, behind = self._here, self.is_nounish(self.back(found.start)), self.word(found.end)
        if found.verb in ACCUSING and behind in ("of", "over"):
            return True  # "three men [accused] of plotting"
        if found.verb in _PURPOSED and here.finite is not None and noun and behind in ("for", "to"):
            return True  # "the money [meant] for school trips"
        if found.head in self.reporting and here.subject and here.finite is None:
            return self._is_dated_aside(found)  # "a swap [agreed] on May 3 is planned"
        if found.verb in _NAMING and noun and self._is_called(found.end):
            return True  # "a guard [named] Roe, appeared"
        if here.finite is not None:
            return self._describes_behind(here, found, noun=noun)
        return self._describes_before(here, found, noun=noun)

    def _describes_behind(self, here: Clause, found: Group, *, noun: bool) -> bool:
        """Whether a past behind the verb of its clause is a participle: "remain [closed]"."""
        i, adjunct = found.start, self._has_adjunct(found)
        if here.groups[-1].end == i:
            return True
        inner = adjunct and self.finite_ahead(found.end)  # "money [meant] for roads was"
        described = noun and (inner or not self._is_of_outer(here))
        return described and not self._is_reported(here, i, found, adjunct=adjunct)

    def _describes_before(self, here: Clause, found: Group, *, noun: bool) -> bool:
        """Whether a past in a clause without a verb is a participle, and the verb follows or there is none."""
        if not here.groups and (here.kind == "relative" or self._is_of_noun(here)) and self._has_own(here, found):
            return False
        if found.verb in INTRANSITIVE and here.subject and not self._is_dated_aside(found):
            return False
        if here.kind == "participle" and noun and here.groups and self._at(0).finite is not None:
            return True  # ", according to a poll [released] on Monday"
        own = here.subject and not self._has_led_only(here, found.start)
        if not (here.joined or here.kind == "relative" or own):
            return True
        led = noun and self._has_adjunct(found) and self.finite_ahead(found.end)
        return led and not self._has_object_behind(found)

    def _has_adjunct(self, found: Group) -> bool:
        after = self.word(found.end)
        return after in PREPOSITIONS or after == "," or found.end in self.time_end or self.is_adverb(found.end)

    def _is_of_noun(self, clause: Clause) -> bool:
        """Whether a clause is what a noun before it tells: "the news [that he died]"."""
        return clause.opener == "that" and clause.start > 0 and self.word(clause.start - 1) in CONTENTS

    def _has_own(self, here: Clause, found: Group) -> bool:
        """Whether a past has its subject inside a clause: "which [voters] rejected in May is back"."""
        own = here.opener in _OF_OBJECTS and self.has_subject(here.start + 1, found.start)
        return own and self._verbs_ahead(found.end) <= 1

    def _is_dated_aside(self, found: Group) -> bool:
        """Whether a past with its date stands before the verb of its clause: "a swap [agreed on May 3] is off"."""
        if not self.is_nounish(self.back(found.start)) or self.word(found.end) not in PREPOSITIONS:
            return False
        later = next((g for k in range(found.end, len(self.words)) if (g := self.group(k)) and g.finite), None)
        if later is None or any(self.is_boundary(k) for k in range(found.end, later.start)):
            return False
        return self.is_time(self.back(later.start)) and self.finite_ahead(found.end)

    def _has_object_behind(self, found: Group) -> bool:
        """Whether a particle and an object follow a past, which then is no participle: "struck down a curfew"."""
        after = self.skip(found.end)
        return (
            after > found.end
            and after not in self.covered
            and self.word(after) in ARTICLES
            and found.end not in self.time_end
        )

    def _is_called(self, i: int) -> bool:
        """Whether a name stands at a position, and the verb of the clause only behind it."""
        inserted = self.is_nounish(i) and self._is_inserted(i)  # ", a giant [called] Otto, was"
        return inserted or (i in self.name_end and self.finite_ahead(i))

    def _is_reported(self, here: Clause, i: int, found: Group, *, adjunct: bool) -> bool:
        """Whether a past is the verb of what is said: "said 62 people died"."""
        verb = here.finite
        assert verb is not None
        said = verb.head in self.reporting and not verb.passive and verb.end < i and self.has_subject(verb.end, i)
        return said and not (adjunct and self.finite_ahead(found.end))

    def _is_of_outer(self, here: Clause) -> bool:
        """Whether a verb behind a relative clause is that of the clause around it."""
        inside = here.kind == "relative" or self._is_of_noun(here)
        outer = self.clauses[here.parent] if inside and here.parent >= 0 else None
        return outer is not None and outer.finite is None

    def _has_led_only(self, here: Clause, i: int) -> bool:
        """Whether a clause has had only a phrase that leads to it: "In her statement [issued on Monday], Lund"."""
        k = here.start + (here.kind == "adverbial" and self.word(here.start) == here.opener)
        while k < i and (self.marks[k] or self.word(k) in CONJUNCTIONS or self.is_adverb(k)):
            k += 1
        led = k not in self.covered and self.word(k) in PREPOSITIONS and self.word(k) != "to"
        behind = self.time_end.get(k + 1, i)
        if behind < i and self.word(behind) not in PREPOSITIONS:
            return False  # "In August [voters] elected the Senate"
        return led and not any(self.is_comma(m) for m in range(k, i))

    def _part(self, found: Group) -> None:
        """Find the clause of a finite verb where the one in hand has one: the outer one, or what is said."""
        here, last = self._here, self._here.groups[-1]
        if (here.kind in EMBEDDED or self._is_of_noun(here)) and len(self._open) > 1:
            own = any(self.word(k) in SUBJECTS for k in range(last.end, found.start))
            if self._at(-2).finite is None and not own:
                self._open.pop()
                return
        start = last.end
        pronoun = next((k for k in range(start, found.start) if self.word(k) in _PERSONAL), None)
        if pronoun is not None and last.head in self.reporting:
            start = pronoun  # "told parliament on Wednesday [she] would"
        start = self._behind_times(start, found.start)
        if self.word(start) in _BEHIND_SAYING or last.head not in self.reporting:
            start = max(start, self.subject_start(found.start))
        self._push(start, "", "complement")
        self._here.subject = True
        self._mark_around(start, found.start)

    def _mark_around(self, low: int, high: int) -> None:
        """Give words to the clause in hand, not what commas insert: "said the bridge, [opened in May], was"."""
        inserted = {n for n, clause in enumerate(self.clauses) if clause.comma and clause.start > low}
        for k in range(low, high):
            if self.clause_of[k] not in inserted:
                self.clause_of[k] = self._open[-1]

    def _behind_times(self, i: int, stop: int) -> int:
        """The position behind the dates that begin at one, and what leads to them: "[late on Tuesday] no one"."""
        while i < stop:
            at = i
            while self.word(at) in LEADING_TO_DATES and at not in self.time_end:
                at += 1
            if at not in self.time_end:
                break
            i = self.time_end[at]
        return i
