"""The clauses of an English sentence."""

from attrs import define

from toolkit.extraction.languages.en.syntax.group import Group
from toolkit.extraction.languages.en.syntax.open_clauses import Clause
from toolkit.extraction.languages.en.syntax.settled import EMBEDDED, Settled
from toolkit.extraction.languages.en.syntax.traits import OPENERS, SUBJECT, TURN
from toolkit.extraction.languages.en.syntax.words import (
    BREAKS,
    CONJUNCTIONS,
    CONTENTS,
    DASHES,
    DETERMINERS,
    INTRANSITIVE,
    PLANS,
    PREPOSITIONS,
    QUOTES,
    RELATIVES,
    SUBORDINATORS,
)
from toolkit.extraction.languages.en.verbs import BASE, DONE, PAST, THIRD, noun_verbs

# Prepositions before what something is paid in, made of or done with.
_LEADING_NOUNS = frozenset({"in", "of", "for", "with", "by"})
_PLACES = 10
_TELLING_SOMEBODY, _HEARERS = frozenset("tell inform assure warn remind notify advise".split()), 4
_INSIDE = 2
# What stands behind a verb without its object.
_BEHIND_OBJECTS = PREPOSITIONS | frozenset({"", ".", ","})
# Prepositions that go on the subject of a verb without its auxiliary: "with [talks between Norway and Peru] due".
_LENGTHS = frozenset("day days night hour hours week weeks month months year years minutes moments season".split())
# Prepositions that go on one as well, and open clauses elsewhere.
_IN_SUBJECT = frozenset({"before", "after"})
_IN_SUBJECTS = frozenset({"of", "between", "for", "in"})


@define(kw_only=True)
class Clauses(Settled):
    """A sentence taken apart into clauses, from the left."""

    def __attrs_post_init__(self) -> None:
        super().__attrs_post_init__()
        bits_at, size = self.bits_at, len(self.words)
        self.clause_of = clause_of = [0] * size
        i = number = 0
        while i < size:
            bits = bits_at(i)
            if bits & TURN:
                i = self._read(i)
                number = self._open[-1]
                continue
            # Most words begin neither a clause nor a verb.
            if bits & SUBJECT:
                self.clauses[number].subject = True
            clause_of[i] = number
            i += 1
        if self.groups and not any(group.finite for group in self.groups):
            self._read_headline(self.groups[0])

    def _read_headline(self, first: Group) -> None:
        """Take "to" and a verb for what is to come, where a headline has no other verb: "Parliament to vote"."""
        if first.tense == "infinitive":
            first.tense, first.finite, first.plan = "future", True, "to"

    # -- word by word

    def _read(self, i: int) -> int:
        """Take in the word at a position, with those that belong to it; the position after them."""
        if i in self.covered:
            end = self.unit_end(i)
            self._here.subject = self._here.subject or i in self.name_end
            self._mark(i, end)
            return end
        word = self.words[i]
        if self.marks[i]:
            self.clause_of[i] = self._open[-1]
            self._read_mark(i)
            return i + 1
        if word in OPENERS and self._opens(i):
            self.clause_of[i] = self._open[-1]
            return i + 1
        found = self._joined_base(i) if word in CONJUNCTIONS else self.group(i)
        if found is None:
            here = self._here
            here.subject = here.subject or self.bits_at(i) & SUBJECT > 0
            self.clause_of[i] = self._open[-1]
            return i + 1
        if found.start > i:  # behind "and"
            self._mark(i, found.start)
            self._join(found.start, self.words[i], joined=True)
        else:
            self._settle(found)
            if found.finite and self._here.finite is not None:
                self._part(found)
        found.clause = self._open[-1]
        self._here.groups.append(found)
        self.groups.append(found)
        self.take_for_verb(found.start, found.end)
        self._mark(found.start, found.end)
        return found.end

    def _goes_on_subject(self, i: int) -> bool:
        """Whether "before" and a noun belong to a subject before its verb: "A hearing [before a panel] is set"."""
        here = self._here
        if self.words[i] not in _IN_SUBJECT or len(self._open) > 1 or not here.subject or here.groups:
            return False
        if self.word(i - 1) in _LENGTHS or self.word(i + 1) not in DETERMINERS:
            return False  # "the day before the fair opened"
        return self.is_nounish(i - 1) and self._verbs_ahead(i + 1) == 1

    def _opens(self, i: int) -> bool:
        """Open the clause that a word leads to; whether there is one."""
        word, here = self.words[i], self._here
        if word == "that" and self._is_told_to(i):
            self._push(i, word, "complement")
        elif word in RELATIVES and self._is_relative(i):
            led = i - 1 - (self.word(i - 1) in PREPOSITIONS)  # ", for which"
            self._push(i, word, "relative", comma=self.word(led) == ",")
        elif word == "that" and self._is_content(i, here):
            self._push(i, word, "complement")
        elif word in SUBORDINATORS and self.opens_adverbial(i) and not self._goes_on_subject(i):
            while len(self._open) > 1 and self._here.kind == "relative" and self._here.finite is None:
                self._open.pop()
            self._push(i, word, "adverbial")
        elif word == "with":
            return self._opens_absolute(i)
        elif word in CONJUNCTIONS and self._joins_verbs(i):
            self._join(i + 1, word, joined=True)
        elif (
            word in CONJUNCTIONS
            and here.finite is not None
            and self.clause_follows(self._behind(i))
            and not self._lists_in_relative(i)
        ):
            self._join(i + 1, word, joined=False)
        else:
            return False
        return True

    def _opens_absolute(self, i: int) -> bool:
        """Open the clause of a verb that goes without its auxiliary: ", with [work to begin] in May"."""
        if i > 0 and not self.is_comma(i - 1):
            return False
        verb = self._bare_verb(i + 1)
        if verb is None:
            return False
        found = self.after_be(verb, verb, "past" if DONE in self.forms(verb) else "present")
        if found.verb == "be" and not found.plan:
            return False
        found.negated = self.word(i + 1) == "no"
        self._known[verb] = found
        self._push(i, "with", "adverbial", comma=True)
        return True

    def _bare_verb(self, i: int) -> int | None:
        """Where a verb without its auxiliary stands right behind the noun phrase that begins at a position."""
        first = i
        while i < len(self.words) and (i in self.covered or not self.is_boundary(i)):
            group = self.group(i) if i not in self.covered else None
            if i > first and (self.word(i) in PLANS or (group is not None and (group.unsure or not group.finite))):
                return i if self.is_nounish(self.back(i)) else None
            if group is not None or (self.word(i) in PREPOSITIONS and self.word(i) not in _IN_SUBJECTS):
                return None
            i = self.unit_end(i) if i in self.covered else i + 1
        return None

    def _lists_in_relative(self, i: int) -> bool:
        """Whether "and" only lists, as the one verb behind it is that of the clause around a relative one.

        As in "a driver who fled with the cash and a lorry was arrested".
        """
        if self._here.kind != "relative" or self._here.comma or len(self._open) < _INSIDE:
            return False
        outer = self._at(-2)
        last = next((k for k in range(i, len(self.words)) if self.is_boundary(k)), len(self.words))
        return outer.finite is None and outer.subject and self._verbs_ahead_to(i + 1, last) == 1

    def _verbs_ahead_to(self, i: int, stop: int) -> int:
        """How many finite verbs stand in a stretch."""
        found = 0
        while i < stop:
            group = self.group(i) if i not in self.covered else None
            found += group is not None and group.finite
            i = self.unit_end(i) if i in self.covered else group.end if group is not None else i + 1
        return found

    def _is_told_to(self, i: int) -> bool:
        """Whether "that" opens what somebody is told: "told analysts [that] talks would start"."""
        last = self._here.groups[-1] if self._here.groups else None
        if last is None or not last.end < i <= last.end + _PLACES:
            return False
        led = next((k for k in range(last.end, i) if self.word(k) in PREPOSITIONS), None)
        told = last.verb in _TELLING_SOMEBODY
        if led is not None and last.head in self.reporting and self.word(led) != "of":
            # "told reporters outside the court that he would appeal", "said in Oslo that it would"
            return (told or led == last.end) and self._are_of_nouns(last.end, i) and self.clause_follows(i + 1)
        near = i <= last.end + _HEARERS
        return told and near and all(self.is_nounish(k) or self.word(k) in DETERMINERS for k in range(last.end, i))

    def _are_of_nouns(self, low: int, high: int) -> bool:
        """Whether a stretch is of nouns and what leads to them alone, dates besides."""
        leading = DETERMINERS | PREPOSITIONS
        return all(k in self.covered or self.is_nounish(k) or self.word(k) in leading for k in range(low, high))

    def _behind(self, i: int) -> int:
        """The position from which a clause can follow a conjunction; "on or about May 4, Roe said" has none."""
        return self._past_date(i + 1) if self.words[i] == "and" else i + 1

    def _past_date(self, i: int) -> int:
        """The position after a date and its comma at the beginning of a clause: "and [on Tuesday,] he left"."""
        j = self.skip(i)
        return j + 1 if j > i and self.is_comma(j) and self.is_time(j - 1) else i

    def _is_relative(self, i: int) -> bool:
        """Whether a word opens a relative clause, and is no conjunction or determiner."""
        word = self.words[i]
        if word in ("who", "which", "whom"):
            return True
        if word == "what":
            verb = self.group(self.skip(i + 1))
            return (verb is not None and verb.finite) or self.clause_follows(i + 1)
        if word == "that":
            follows_verb = bool(self._here.groups) and self._here.groups[-1].end == i
            verb = self.group(self.skip(i + 1))
            if not self.is_nounish(i - 1) or follows_verb:
                return False
            return (verb is not None and verb.finite) or self._lacks_object(i)
        before = self.word(i - 1)
        return before == "," or (word != "when" and (self.is_nounish(i - 1) or (word, before) == ("whose", "and")))

    def _is_content(self, i: int, here: Clause) -> bool:
        """Whether "that" opens what a verb before it or a noun right before it tells."""
        if here.finite is not None or (here.groups and here.groups[-1].end == i):
            return bool(here.groups)
        return self.word(i - 1) in CONTENTS and self.is_nounish(i - 1) and self.clause_follows(i + 1)

    def _lacks_object(self, i: int) -> bool:
        """Whether the noun before "that" is the object of its clause: "a bridge [that voters rejected]"."""
        if self.word(i - 1) in CONTENTS or not self.clause_follows(i + 1):
            return False
        verb = next(g for k in range(i + 1, len(self.words)) if (g := self.group(k)) is not None and g.finite)
        after = self.word(verb.end)
        ends = verb.end in self.time_end or after in _BEHIND_OBJECTS or self.group(verb.end) is not None
        return ends and not verb.passive and verb.verb not in INTRANSITIVE and verb.verb not in ("be", "have")

    def _joins_verbs(self, i: int) -> bool:
        """Whether "and" goes on with another verb of the same subject."""
        j, here = self.skip(i + 1), self._here
        found, last = self.group(j), here.groups[-1] if here.groups else None
        if found is None and here.finite is not None and self._goes_on_present(j):
            verb = self.forms(j).get(THIRD) or self.forms(j)[BASE]
            found = self._known[j] = Group(j, j + 1, j, verb, "present")
        if found is None or here.finite is None:
            return False
        shares = DONE in self.forms(j) and self.forms(j)[DONE] not in INTRANSITIVE
        if shares and last is here.finite and last.passive:  # "was freed and flown", not "was held up and arrived"
            found.finite, found.tense, found.passive, found.unsure = True, last.tense, True, False
            found.plan, found.shared = last.plan, last.shared or (last.start, last.head)
        if DONE in self.forms(j) and last is here.finite and last.missed and found.finite:
            found.tense, found.unsure = last.tense, False  # "was to have met Roe and [addressed] a forum"
            found.unreal = found.missed = True
        return found.finite

    def _goes_on_present(self, j: int) -> bool:
        """Whether a word behind "and" is a second verb in the present: "begins on May 4 and [ends] on May 9"."""
        last = self._here.finite
        form = next((form for form in (THIRD, BASE) if last is not None and form in self.forms(last.head)), None)
        if last is None or last.tense != "present" or last.passive or form is None:
            return False
        after = self.word(j + 1)
        return form in self.forms(j) and (
            after in PREPOSITIONS or after in DETERMINERS or (j + 1) in self.time_end
        )

    def _joined_base(self, i: int) -> Group | None:
        """The base form behind "and" that goes on from "will" or "to": "will fly to Rome and meet Roe"."""
        last = self._here.groups[-1] if self._here.groups else None
        if last is None or last.tense not in ("future", "planned", "infinitive"):
            return None
        j = self.skip(i + 1)
        base = self.forms(j).get(BASE)
        if self.word(j) == "be":
            found = self.after_be(j, j + 1, last.tense)
        elif base is None or (base in noun_verbs() and self._may_be_noun(i, j)):
            return None
        else:
            found = Group(j, j + 1, j, base, last.tense)
        found.finite, found.tense, found.plan = last.finite, last.tense, last.plan
        found.shared = last.shared or (last.start, last.head)
        return found

    def _may_be_noun(self, i: int, j: int) -> bool:
        """Whether a word behind "and" goes on from a noun, not from a verb: "pay in cash and [stock] Monday"."""
        led = self.word(self.subject_start(i) - 1) in _LEADING_NOUNS
        joined = led and self.is_nounish(i - 1) and (i - 1) not in self.covered and (j + 1) in self.time_end
        return joined or self.word(j + 1) in ("of", "and", ",", ".", "in", "")

    # -- marks

    def _read_mark(self, i: int) -> None:
        word = self.words[i]
        if word == "(":
            self._push(i, word, "aside")
            self._mark(i, i + 1)
        elif word == ")":
            inside = next((k for k in range(len(self._open) - 1, 0, -1) if self._at(k).kind == "aside"), None)
            if inside is not None:
                del self._open[inside:]
        elif word in DASHES and not self.is_number_mark(i) and self._inserts_between(i):
            pass
        elif (word in BREAKS and not self.is_number_mark(i)) or (word in QUOTES and self._ends_speech(i)):
            if self.groups:
                self._renew(i + 1, word)
        elif self.is_comma(i) and i not in self.listed:
            self._comma(i + 1)

    def _inserts_between(self, i: int) -> bool:
        """Open or close what stands between two dashes before the verb: "Roe — born in Oslo — died"."""
        inside = next((k for k in range(len(self._open) - 1, 0, -1) if self._at(k).opener in DASHES), None)
        if inside is not None:
            del self._open[inside:]
            return True
        closing = next((k for k in range(i + 1, len(self.words)) if self.word(k) == self.words[i]), None)
        main = self._here
        if closing is None or self.is_number_mark(closing) or not main.subject:
            return False
        verb = self.group(self.skip(closing + 1))
        if main.finite is None and (verb is None or not verb.finite):
            return False
        if main.finite is not None and self._goes_on_behind(i, closing):
            return False
        self._push(i, self.words[i], "aside")
        self._mark(i, i + 1)
        return True

    def _goes_on_behind(self, opening: int, closing: int) -> bool:
        """Whether what stands between two dashes, or behind them, has a verb of its own."""
        inside = (self.group(k) for k in range(opening + 1, closing))
        acts = any(group is not None and group.finite for group in inside)
        return acts or closing + 2 >= len(self.words) or self.clause_follows(closing + 1)

    def _ends_speech(self, i: int) -> bool:
        """Whether words of somebody end at a mark, and no name: '"We won," he said', not 'a film "Blue", died'."""
        if self.word(i - 1) == ",":
            return True
        return self.word(i + 1) == "," and self._here.finite is not None

    def _comma(self, j: int) -> None:
        """Close and open clauses at a comma before a position."""
        after = self.word(j)
        if after in CONJUNCTIONS:
            self._comma_and(j)
        elif (after in RELATIVES and after != "that") or (
            after in PREPOSITIONS and self.word(j + 1) in ("which", "whom", "whose")
        ):
            self._close(comma=True)
        elif after in SUBORDINATORS and self.opens_adverbial(j):
            self._close()
        elif not self._lists(j) and not self._inserts(j):
            self._ends(j)

    def _comma_and(self, j: int) -> None:
        verb = self.group(self.skip(j + 1))
        follows = self.clause_follows(j + 1)
        if self.clauses[0].finite is not None and (follows or (verb is not None and verb.finite)):
            self._close(*EMBEDDED)
            self._join(j + 1, self.word(j), joined=not follows)

    def _lists(self, j: int) -> bool:
        """Open the clause of one verb of several with one subject: "detained on Friday, [charged] and freed"."""
        found, last = self.group(self.skip(j)), self._here.groups[-1] if self._here.groups else None
        if last is None or self.word(j) == "to" or not last.finite or not self._goes_on_listing(j):
            return False
        if last.head in self.reporting and self.has_subject(last.end, j):
            return False  # "said the talks, held in Oslo, failed and led to war"
        if self._here.kind == "relative" and self._here.comma and self._goes_on_around(j):
            return False  # "the talks, which failed in May, resumed on Monday and went on"
        base = self.forms(j).get(BASE) if last.tense in ("future", "planned") else None
        if base is not None:
            found = Group(j, j + 1, j, base, last.tense)
        elif found is None or not found.unsure or not (last.tense == "past" or last.passive):
            return False
        found.tense, found.passive, found.plan, found.unsure = last.tense, last.passive, last.plan, False
        found.shared = last.shared or (last.start, last.head)
        self._known[j] = found
        self._join(j, ",", joined=True)
        return True

    def _goes_on_around(self, j: int) -> bool:
        """Whether the verb behind a comma is that of the clause around, as no other comes for it."""
        around = self._at(-2)
        if around.finite is not None or not around.subject:
            return False
        behind = (self.group(self.skip(k + 1)) for k in self.commas if k > j)
        return not any(group is not None and group.finite for group in behind)

    def _goes_on_listing(self, i: int) -> bool:
        """Whether "and" and another verb follow, in the same form, before the sentence ends."""
        for k in range(i, len(self.words)):
            if k not in self.covered and (self.words[k] in BREAKS or self.words[k] in RELATIVES):
                return False
            if self.words[k] in CONJUNCTIONS and k not in self.covered:
                j = self.skip(k + 1)
                bare = BASE in self.forms(i) and BASE in self.forms(j)  # "will meet, [sign], and leave"
                if {DONE, PAST, BASE} & self.forms(j).keys() and (bare or self.word(k - 1) != ","):
                    return self.group(j) is not None or BASE in self.forms(j)
        return False

    def _inserts(self, j: int) -> bool:
        """Open the clause of a participle behind a comma: ", killing three", ", signed in May,"."""
        found = self.group(self.skip(j)) if self.word(self.skip(j)) != "to" else None
        if found is None:
            return False
        if found.tense in ("gerund", "participle"):
            self._close("relative", "participle", comma=True)
        elif found.unsure and self._here.finite is None and self._here.subject and self._is_inserted(found.end):
            pass
        elif found.unsure and self._here.finite is not None:
            if self._here.kind == "relative" and not self._here.comma and self._goes_on_around(j):
                self._open.pop()
                return True  # "Roe, a pilot who won the prize, [died]"
            self._close("relative", "participle", "complement", comma=True)
            around = self.clauses[self._open[-1]]
            if around.finite is None and (not around.groups or around.subject):
                return True  # "members working in the mint, which strikes coins, [voted]"
        else:
            return False
        self._push(j, ",", "participle", comma=True)
        return True

    def _ends(self, j: int) -> None:
        """Close what a comma before a position ends, or open another main clause there."""
        here, outer, follows = self._here, self._at(0), self.clause_follows(j)
        verb = self.group(self.skip(j))
        inside = len(self._open) > 1 and here.kind != "aside" and bool(here.groups)
        free = here.kind != "complement" or here.comma or outer.finite is None
        if (
            inside
            and free
            and (follows or (verb is not None and verb.finite) or outer.finite is None or here.comma)
        ):
            if follows and outer.finite is not None:
                self._renew(j, ",")
            elif verb is not None and verb.finite and here.comma and self._at(-2).finite is None:
                self._open.pop()  # "say that the comet, seen in May, [is]"
            else:
                self._close()
        elif here.finite is not None and follows:
            self._renew(j, ",")
