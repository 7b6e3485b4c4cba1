"""English verb groups that an auxiliary or "to" leads."""

from attrs import define

from toolkit.extraction.languages.en.syntax.group import Group
from toolkit.extraction.languages.en.syntax.sentence import Sentence
from toolkit.extraction.languages.en.syntax.words import (
    CLOSED,
    DETERMINERS,
    DO,
    LEADING_TO_GERUNDS,
    MODALS,
    NOUNS_IN_ING,
    PLANS,
    PREPOSITIONS,
)
from toolkit.extraction.languages.en.verbs import BASE, DONE, ING, noun_verbs

# Words between "was" and "to have" of what had been planned.
_PLANNED = frozenset({"to", "due", "scheduled", "set", "expected", "supposed", "planned"})
_UNREAL = frozenset("could would should might may must couldn't wouldn't shouldn't can't cannot".split())
_UNKNOWN_VERBS_AFTER = MODALS - {"may"}
# Verbs that say to what something opens, or somebody comes back.
_WITH_TO = frozenset({"open", "reopen", "close", "shut", "return"})
# Words that "to" belongs to, so that a noun follows: "according to [court] records".
_BEFORE_TO = frozenset({"according", "prior", "thanks", "contrary", "owing"})


@define(kw_only=True)
class Auxiliaries(Sentence):
    """A sentence in which the verb group can be told that an auxiliary begins."""

    def after_modal(self, i: int) -> Group | None:
        """The group that a modal at a position begins; None where no verb follows."""
        j = self._verb_after(i)
        if self.word(j) == "be":
            return self.after_be(i, j + 1, "future")
        if self.word(j) == "have":
            found = self.after_have(i, j + 1)
            found.unreal = found.unreal or self.words[i] in _UNREAL
            return found
        base = self.forms(j).get(BASE)
        if base is None and (self.word(j) in DO or self._may_be_verb(i, j)):
            base = self.word(j)
        return Group(i, j + 1, j, base, "future") if base is not None else None

    def _verb_after(self, i: int) -> int:
        """The position of the verb behind "to" or a modal, adverbs aside: "to [last]", "will also [fly]"."""
        return i + 1 if BASE in self.forms(i + 1) and self.word(i + 1) != "well" else self.skip(i + 1)

    def _may_be_verb(self, modal: int, i: int) -> bool:
        """Whether a word behind a modal that no table has must be a verb."""
        word = self.word(i)
        return (
            word.isalpha()
            and i not in self.covered
            and word not in CLOSED
            and (self.words[modal] in _UNKNOWN_VERBS_AFTER or self.words[modal].endswith("'ll"))
        )

    def after_be(self, i: int, after: int, tense: str) -> Group:
        """The group from `i` on whose form of "be" ends before `after`."""
        j = self.skip(after)
        if self.word(j) == "next" and self.word(j + 1) in PLANS:
            j = after = j + 1  # "is next due in court"
        if self.word(j) in ("being", "been"):
            j = self.skip(j + 1)
        forms, here = self.forms(j), self.word(j)
        planned = self._planned(i, j, tense)
        if planned is not None:
            return planned
        if DONE in forms:
            ceased = self.word(j - 1) == "longer" and self.word(j - 2) == "no"
            return Group(i, j + 1, j, forms[DONE], tense, passive=True, unreal=ceased)
        led = LEADING_TO_GERUNDS.get(here)
        if led is not None and ING in self.forms(k := j + 1 + (self.word(j + 1) == led)):
            return Group(i, k + 1, k, self.forms(k)[ING], tense)  # "were successful in reaching"
        if ING in forms and (here not in NOUNS_IN_ING or self._goes_on_from_ing(j + 1)):
            return Group(i, j + 1, j, forms[ING], "progressive" if tense == "present" else tense)
        head = after - 1 - (self.word(after - 1) == "next")
        return Group(i, max(after, i + 1), head, "be", tense, plan=here if here in PLANS else "")

    def _goes_on_from_ing(self, i: int) -> bool:
        led = self.word(i) in ("with", "in", "at", "on", "over", "for", "to") or self.word(i) in DETERMINERS
        return led or i in self.covered

    def _planned(self, i: int, j: int, tense: str) -> Group | None:
        """What is to come: "is due to begin", "was to meet", "is going to fly"."""
        here = self.word(j)
        to = j if here == "to" else self.skip(j + 1)
        if here not in PLANS and here not in ("to", "going"):
            return None
        told = self.infinitive(to)
        if told is None:
            return None
        passed = self.word(j - 1)  # "is [unlikely] to meet" ends like an adverb
        plan = "" if here == "going" else passed if here == "to" and passed in PLANS else here
        have = self.word(self.skip(to + 1)) == "have" and told.verb != "have"
        return Group(
            i,
            told.end,
            told.head,
            told.verb,
            "planned" if tense == "past" else "future",
            passive=told.passive,
            plan=plan,
            unreal=have or (tense == "past" and here == "supposed"),
            missed=have and tense == "past" and here in _PLANNED,
        )

    def after_have(self, i: int, after: int) -> Group:
        """The group from `i` on whose form of "have" ends before `after`."""
        j, gerund = self.skip(after), self.words[i] == "having"
        if self.word(j) == "been":
            found = self.after_be(i, j + 1, "past")
            found.finite = not gerund
            return found
        tense = "gerund" if gerund else "past"
        if DONE in self.forms(j):
            return Group(i, j + 1, j, self.forms(j)[DONE], tense, finite=not gerund)
        told = self.infinitive(j)
        past = self.words[i] in ("had", "hadn't")
        if told is not None:
            tense = "past" if past else "future"
            return Group(i, told.end, told.head, told.verb, tense, passive=told.passive, plan="to")
        return Group(i, after, after - 1, "have", tense if gerund or past else "present", finite=not gerund)

    def after_do(self, i: int) -> Group:
        """The group that a form of "do" at a position begins."""
        j = self.skip(i + 1)
        tense = "past" if self.words[i].startswith("did") else "present"
        base = self.forms(j).get(BASE)
        return Group(i, j + 1, j, base, tense) if base is not None else Group(i, i + 1, i, "do", tense)

    def infinitive(self, i: int) -> Group | None:
        """The group of "to" and a verb at a position; None where none stands there."""
        if self.word(i) != "to" or self.word(i - 1) in _BEFORE_TO:
            return None
        j = self._verb_after(i)
        if self.word(j) in ("be", "have"):
            found = self.after_be(i, j + 1, "future") if self.word(j) == "be" else self.after_have(i, j + 1)
            found.tense, found.finite = "infinitive", False
            return found
        base = self.forms(j).get(BASE) or ("do" if self.word(j) == "do" else None)
        if base is None or (base in noun_verbs() and self._leads_to_thing(i, j)):
            return None
        return Group(i, j + 1, j, base, "infinitive", finite=False)

    def _leads_to_thing(self, i: int, j: int) -> bool:
        """Whether "to" goes with the verb before it, and a noun without an object follows: "open to traffic"."""
        after = j + 1
        ends = not self.word(after).isalpha() or self.word(after) in PREPOSITIONS or after in self.time_end
        return ends and not _WITH_TO.isdisjoint(self.forms(i - 1).values())
