"""What stands around a word of an English sentence: marks, other verbs, a subject, another clause."""

from attrs import define

from toolkit.extraction.languages.en.syntax.auxiliaries import Auxiliaries
from toolkit.extraction.languages.en.syntax.group import Group
from toolkit.extraction.languages.en.syntax.traits import LEADING_VERBS, SUBJECT, TURN
from toolkit.extraction.languages.en.syntax.words import (
    ACCUSING,
    ALWAYS_SUBORDINATE,
    CONJUNCTIONS,
    DETERMINERS,
    PREPOSITIONS,
    QUOTES,
    RELATIVES,
    SUBJECTS,
    SUBORDINATORS,
    TRANSPARENT,
)

# Words behind which another clause has begun.
_CLOSING_SUBJECTS = RELATIVES | ALWAYS_SUBORDINATE | {"after", "before"}
SAID_OF = frozenset({"that", "which", "who"})


@define(kw_only=True)
class Surroundings(Auxiliaries):
    """A sentence of which it can be asked what stands around a word, by the verb groups that there are."""

    def group(self, i: int) -> Group | None:
        """The verb group that begins at a position; None where none does."""
        raise NotImplementedError

    def is_only_verb(self, i: int) -> bool:
        """Whether no other word of the stretch between marks can be its verb."""
        if self.finite_ahead(i + 1):
            return False
        k = self.stretch_start(i)
        while k < i:
            found = self.group(k)
            if found is not None and found.finite:
                return False
            k = max(found.end if found is not None else 0, k + 1)
        return True

    def stretch_start(self, i: int) -> int:
        """Where the words begin that no mark or relative parts from a position."""
        while i > 0 and ((i - 1) in self.covered or not self._parts(i - 1)):
            i -= 1
        return i

    def _parts(self, i: int) -> bool:
        return self.is_boundary(i) or self.word(i) in RELATIVES or self.word(i) == "but"

    def is_boundary(self, i: int) -> bool:
        """Whether a mark parts clauses or phrases at a position."""
        return self.marks[i] and self.words[i] not in TRANSPARENT and not self.is_number_mark(i)

    def finite_ahead(self, i: int) -> bool:
        """Whether a finite verb follows before the next mark or word that opens a clause."""
        while i < len(self.words):
            word = self.words[i]
            if i in self.covered:
                i = self.unit_end(i)
                continue
            if self.marks[i] and word not in QUOTES:
                return False
            if not self.bits_at(i) & TURN:
                i += 1
                continue
            if word in RELATIVES or word in CONJUNCTIONS or (word in SUBORDINATORS and self.opens_adverbial(i)):
                return False
            found = self.group(i)
            if found is not None and found.finite and not self._is_accused(found):
                return True
            i = found.end if found is not None else i + 1
        return False

    def _is_accused(self, found: Group) -> bool:
        """Whether a past only tells what somebody is accused of: "the trial of a man [accused] of theft"."""
        return found.unsure and found.verb in ACCUSING and self.word(found.end) == "of"

    def opens_adverbial(self, i: int) -> bool:
        """Whether a word that may be a preposition opens a clause with a verb of its own."""
        word = self.words[i]
        if word == "because" and self.word(i + 1) == "of":
            return False
        if word in ("until", "till") and (i + 1) in self.time_end:
            return False  # "put off until May 5 the trial of a man accused of it"
        return word in ALWAYS_SUBORDINATE or (word != "so" and self.clause_follows(i + 1))

    def clause_follows(self, i: int) -> bool:
        """Whether a subject and a finite verb come before the next mark, with no verb before."""
        first, subject = i, False
        while i < len(self.words):
            word = self.words[i]
            if i in self.covered:
                subject = subject or not self.is_time(i)
                i = self.unit_end(i)
                continue
            bits = self.bits_at(i)
            if not bits & TURN:
                subject = subject or bits & SUBJECT > 0
                i += 1
                continue
            if subject and word in SAID_OF and self._verbs_ahead(i + 1) > 1:
                return True  # "after [a meeting that had been planned was put off]"
            if self.is_boundary(i) or (i > first and (word in _CLOSING_SUBJECTS or self._opens_as(i))):
                return False
            if subject and word in CONJUNCTIONS and self.is_verb_at(i + 1):
                return False  # "[before] a judge on Wednesday and was freed"
            found = self.group(i)
            if found is not None and found.finite:
                return subject and not (found.unsure and self.word(found.end) == "by")
            if found is not None and found.tense == "gerund" and i == first:
                return False
            subject = subject or (found is None and bits & SUBJECT > 0)
            i = found.end if found is not None else i + 1
        return False

    def is_verb_at(self, i: int) -> bool:
        """Whether an auxiliary, or a past that goes on from another verb, stands at a position."""
        if self.word(i) in LEADING_VERBS:
            return True
        verb = self.group(i)
        return verb is not None and verb.finite and verb.tense == "past"

    def _verbs_ahead(self, i: int) -> int:
        """How many finite verbs come before the next mark or conjunction."""
        found = 0
        while i < len(self.words) and not (self.is_boundary(i) or self.word(i) in CONJUNCTIONS):
            group = self.group(i) if i not in self.covered else None
            found += group is not None and group.finite
            i = self.unit_end(i) if i in self.covered else group.end if group is not None else i + 1
        return found

    def _opens_as(self, i: int) -> bool:
        """Whether "as" opens a clause: "and the avenue [as] dozens of officers fanned out"."""
        after = self.word(i + 1)
        told = after in DETERMINERS or after in SUBJECTS or after == "dozens" or (i + 1) in self.name_end
        return self.word(i) == "as" and told and self.finite_ahead(i + 1)

    def has_subject(self, low: int, high: int) -> bool:
        """Whether a noun phrase that no preposition leads stands between two positions."""
        while low < high and (self.is_time(low) or self.is_adverb(low)):
            low += 1
        if low not in self.covered and self.word(low) in PREPOSITIONS:
            return False
        return any(self.is_nounish(k) or self.word(k) in SUBJECTS for k in range(low, high) if not self.is_time(k))
