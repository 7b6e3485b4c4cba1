"""The verb groups of an English sentence, made out from its words."""

from collections.abc import Mapping

from attrs import define, field

from toolkit.extraction.languages.en.syntax.group import Group
from toolkit.extraction.languages.en.syntax.surroundings import SAID_OF, Surroundings
from toolkit.extraction.languages.en.syntax.traits import LEADING_VERBS, SHORT_AUXILIARIES, VERB
from toolkit.extraction.languages.en.syntax.words import (
    ARTICLES,
    BE_PRESENT,
    CLOSED,
    CONJUNCTIONS,
    DETERMINERS,
    DO,
    HARDLY_NOUNS,
    HAVE,
    LEADING_TO_DATES,
    MODALS,
    NEGATIONS,
    NOUNS_IN_ING,
    PASTS_AS_NOUNS,
    PLURAL_SUBJECTS,
    PREPOSITIONS,
    PRONOUNS,
    QUOTES,
    SINGULAR_SUBJECTS,
    SUBJECTS,
    SUBORDINATORS,
    WITH_OF,
)
from toolkit.extraction.languages.en.verbs import BASE, DONE, ING, PAST, THIRD, noun_verbs

_ADJUNCTS = frozenset("out up off over into for at in on from through to back down by with".split())
# "security forces control": nouns in pairs, of which the second looks like a verb.
_PAIRED = frozenset({"force", "control"})
# Words before an adjective that looks like a past: "how surprised he is".
_BEFORE_DEGREES = frozenset({"how", "so", "too", "very", "more", "most", "as"})
# Adverbs before an adjective that looks like a past, at the beginning of a sentence.
_JUST = frozenset("newly recently freshly previously already once twice".split())
# So many words may stand between a subject and its verb behind "which".
_INSERTED = 25
# Nouns in the plural that are verbs before "that".
_TELLING = frozenset({"report", "claim", "state", "note"})
# Nouns that are verbs before "to" and a verb.
_BEFORE_INFINITIVES = frozenset("try plan want hope need seek refuse agree vow pledge begin start aim".split())
# What one team does with another.
_MATCHES = frozenset("play face host meet visit beat welcome entertain".split())
# Where teams go, and what they begin.
_JOURNEYS = frozenset("travel go return fly head".split())
_BEFORE_SEASONS = frozenset("the their a an its".split())
_SEASONS = frozenset("begin start open resume end finish".split())
# Singular nouns of many people, with a verb in the plural in British English.
_TEAMS = frozenset("team squad side crew family band couple pair trio duo staff police crowd public".split())
_GOALS = frozenset({"to", "for", "into", "against"})
_BEFORE_ADJECTIVES = frozenset("amid amidst over between among despite under with".split())
# Marks that end what somebody said: '"We waited," said injured fisherman Ola Moe'.
_BEFORE_SAYING = frozenset({",", "?", "!"})
_ENDS = frozenset({"", ".", ",", ";"})
_WHEN = frozenset({"when", "while", "if"})
_NO_SUBJECTS = DETERMINERS - {"this"}
_BEFORE_TELLING = PRONOUNS | CONJUNCTIONS | {","}
_BEHIND_PRESENT = PREPOSITIONS | DETERMINERS | {"that", "how", "whether"}


@define(kw_only=True)
class Groups(Surroundings):
    """A sentence whose verb groups are made out, each when it is asked for."""

    _known: dict[int, Group | None] = field(init=False, factory=dict)

    def group(self, i: int) -> Group | None:
        """The verb group that begins at a position; None where none does."""
        known = self._known
        if i not in known:
            if not self.bits_at(i) & VERB:
                return None
            known[i] = None  # asked for again while it is made out, it is no verb
            known[i] = found = self._made_out(i)
            if found is not None:
                first = self.back(i) + 1
                found.negated = first < found.head and any(map(self._denies, range(first, found.head)))
        return known[i]

    def _denies(self, i: int) -> bool:
        return self.word(i) in NEGATIONS or self.word(i).endswith("n't") or self.word(i) == "cannot"

    def _made_out(self, i: int) -> Group | None:
        word = self.words[i]
        if word not in LEADING_VERBS and not word.endswith(SHORT_AUXILIARIES):
            return self._plain(i)
        if word in MODALS or word.endswith("'ll"):
            return self.after_modal(i)
        if word in HAVE:
            return self.after_have(i, i + 1)
        if word in DO:
            return self.after_do(i)
        if word == "to":
            return self.infinitive(i)
        return self.after_be(i, i + 1, "present" if word in BE_PRESENT or word.endswith(("'re", "'m")) else "past")

    # -- of one word

    def _plain(self, i: int) -> Group | None:
        word = self.words[i]
        forms = self.forms(i) if word not in CLOSED else {}
        if not forms or (word in ("starting", "beginning") and self._leads_to_date(i + 1)):
            return None
        p = self._past_closing_mark(self.back(i))
        before, led = self.word(p), p in self.covered
        if self.is_owner(p) if led else before in _NO_SUBJECTS or self.is_owner(p):
            return None
        if not led and before in PREPOSITIONS and before != "to":
            return self._after_preposition(i, forms, before)
        if PAST in forms or DONE in forms:
            return self._past(i, forms, p)
        if ING in forms and self._is_before_verb(i):
            return None  # "as shelling began"
        if ING in forms and p < 0 and (i + 1) not in self.covered and self.finite_ahead(i + 1):
            return None  # "Flooding has killed", but "Speaking in Rome, Roe said"
        if ING in forms and self.word(i + 1) == "of" and self._is_called_by_article(i, forms[ING]):
            return None  # "a new staging of the opera"
        if ING in forms:
            after = self.word(i + 1)
            object_ = (i + 1) in self.name_end or after in DETERMINERS or after[:1].isdigit() or after == "at"
            named = before == "," and object_
            return (
                Group(i, i + 1, i, forms[ING], "gerund", finite=False)
                if word not in NOUNS_IN_ING or named
                else None
            )
        told = self._is_third(i, forms[THIRD], p) if THIRD in forms else self._is_present(i, forms[BASE], p)
        return Group(i, i + 1, i, forms.get(THIRD) or forms[BASE], "present") if told else None

    def _past_closing_mark(self, p: int) -> int:
        """The position before the mark that closes a name: 'a new staging of "Parsifal" [opens]'."""
        closes = p > 1 and self.words[p] in ('"', "”") and p not in self.covered
        return p - 1 if closes and self.is_nounish(p - 1) and self.words[p - 1] not in QUOTES else p

    def _is_called_by_article(self, i: int, verb: str) -> bool:
        """Whether a word in "-ing" before "of" is a noun: an article leads to it, and its verb takes no "of"."""
        return verb not in WITH_OF and self.word(self.subject_start(i)) in ("a", "an", "the")

    def _is_before_verb(self, i: int) -> bool:
        """Whether a verb that can be nothing else follows: an auxiliary, or a past that is no participle."""
        after = self.group(i + 1)
        sure = after is not None and after.finite and not after.unsure
        return sure and (self.word(i + 1) in LEADING_VERBS or (after is not None and after.tense == "past"))

    def _leads_to_date(self, i: int) -> bool:
        while self.word(i) in LEADING_TO_DATES and i not in self.covered:
            i += 1
        return i in self.time_end

    def _after_preposition(self, i: int, forms: Mapping[str, str], before: str) -> Group | None:
        """A gerund or participle behind a preposition: "after meeting Roe"; not "amid rising tensions"."""
        if before in _BEFORE_ADJECTIVES and self.is_nounish(i + 1) and (i + 1) not in self.covered:
            return None
        if ING in forms and (self.words[i] not in NOUNS_IN_ING or self._has_object(i)):
            return Group(i, i + 1, i, forms[ING], "gerund", finite=False)
        if before in SUBORDINATORS and DONE in forms:
            return Group(i, i + 1, i, forms[DONE], "participle", passive=True, finite=False)
        return None

    def _has_object(self, i: int) -> bool:
        """Whether a name, a determiner or a number behind a word in "-ing" makes it a verb: "of killing two"."""
        after = self.word(i + 1)
        return (i + 1) in self.name_end or after in DETERMINERS or after[:1].isdigit()

    def _past(self, i: int, forms: Mapping[str, str], p: int) -> Group | None:
        if forms.get(BASE) in noun_verbs() and self._heads_object(i):
            return None
        if PAST not in forms:
            if BASE in forms and (self._is_present(i, forms[BASE], p) or self._resumes(i)):
                return Group(i, i + 1, i, forms[BASE], "present")  # "agreements come as", "they run"
            return Group(i, i + 1, i, forms[DONE], "participle", passive=True, finite=False)
        if DONE not in forms:
            return Group(i, i + 1, i, forms[PAST], "past")
        if p < 0 and self.word(i - 1) in _JUST and self.is_nounish(i + 1):
            return None  # "Newly promoted Harlow United host Wales"
        if self.word(i - 1) in _BEFORE_DEGREES or (self.words[i] in PASTS_AS_NOUNS and self._ends_object(i)):
            return None  # "how surprised he is", "at the old ground"
        if (p < 0 and self._describes_subject(i)) or (forms.get(BASE) in noun_verbs() and self._is_object(i)):
            return None
        if (
            self.word(p)[:1].isdigit()
            and self.is_nounish(i + 1)
            and (i + 1) not in self.time_end
            and p not in self.covered
        ):
            return None  # "freed 10 jailed reporters"
        # "wounded soldiers": an adjective where no subject stands before
        subject = (
            p < 0
            or (self.is_nounish(p) and self.group(p) is None)
            or self.word(p) in _BEFORE_TELLING
            or (self.word(i - 1) in QUOTES and self.word(i - 2) in _BEFORE_SAYING)
        )
        if not subject and self.is_nounish(i + 1) and (i + 1) not in self.time_end:
            return None
        return Group(i, i + 1, i, forms[PAST], "past", unsure=True)

    def _describes_subject(self, i: int) -> bool:
        """Whether a past at the beginning only describes the noun behind it: "[Delayed] talks will be held"."""
        bare = self.is_nounish(i + 1) and (i + 1) not in self.covered and self.group(i + 1) is None
        if not bare:
            return False
        both = (k + 1 for k in range(i + 2, len(self.words) - 1) if self.word(k) == "and" and self._joins_names(k))
        return self.finite_ahead(i + 1) or any(self.finite_ahead(k) for k in both if not self._has_mark(i, k))

    def _joins_names(self, k: int) -> bool:
        return k not in self.covered and (k - 1) in self.covered and (k + 1) in self.covered

    def _has_mark(self, low: int, high: int) -> bool:
        return any(self.is_boundary(k) for k in range(low, high) if k not in self.covered)

    def _is_object(self, i: int) -> bool:
        """Whether a noun that looks like a past stands right behind a verb in the active: "to cut [output]"."""
        k = i - 1
        verb = self.group(k - 1) if self.word(k - 1) in LEADING_VERBS else self.group(k)
        return verb is not None and verb.end == i and not verb.passive and verb.verb not in ("be", "have")

    def _heads_object(self, i: int) -> bool:
        """Whether a noun that looks like a past ends the object of a verb: "cut its [forecast]"."""
        low = self.subject_start(i)
        after = self.word(i + 1)
        ends = (
            (i + 1) in self.time_end or after == "on" or not after[:1].isalnum()
        )  # not "a march set for Saturday"
        if low == i or self.word(low) not in DETERMINERS or not ends:
            return False
        verb = next(
            (g for k in range(self.stretch_start(low), low) if (g := self.group(k)) and g.end == low), None
        )
        return verb is not None and verb.finite and not verb.passive and verb.head not in self.reporting

    def _is_third(self, i: int, verb: str, p: int) -> bool:
        """Whether a word that ends in "s" is a verb in the present."""
        before, led = self.word(p), p in self.covered and not self.is_time(p)
        if not led and before == "that" and verb in noun_verbs() and self.finite_ahead(i + 1):
            return False  # "told analysts that talks would start"
        if not led and before in SINGULAR_SUBJECTS:
            thing = before in SAID_OF and verb in noun_verbs() and (i + 1) not in self.covered
            thing = thing and self.is_verb_at(i + 1)
            return not thing  # "which rebels took"
        if before in CONJUNCTIONS and self._plans_to(i, verb, p):
            return True  # "met Roe on Monday and plans to meet Lind"
        if (verb, self.word(i + 1)) == ("run", "out"):
            return self.is_nounish(p)  # "before the lease runs out"
        if verb == "remain" and self._ends_object(i):
            return False  # "recovered human remains"
        if ING in self.forms(p) and before not in NOUNS_IN_ING and verb in noun_verbs():
            return False  # "holding talks"
        if verb not in noun_verbs() or verb in HARDLY_NOUNS:
            return self.is_nounish(p) or before in CONJUNCTIONS or before == ","
        after = self.word(i + 1)
        if led and self.covered[p] in self.persons:
            return True
        if after == "that" and not led:
            # not "the deadly clashes that toppled him", but "the local paper reports that"
            told = verb in _TELLING and self.word(self.subject_start(i)) in DETERMINERS
            return verb == "show" or (told and not self._is_led(i))
        if led and after in ARTICLES:
            return True
        many = before.endswith("s") and not led
        if self._is_led(i):
            return False  # "were beaten by old rivals Norway"
        if not led and self.is_nounish(p) and not many and (after in ARTICLES or (i + 1) in self.name_end):
            return True
        bare = (self.is_nounish(p) and self.group(p) is None) or before == ","
        adjunct = after in _ADJUNCTS or (i + 1) in self.time_end or (before == "," and self.is_nounish(i + 1))
        adjunct = adjunct or self._ends_when(i, after)
        return bare and not many and adjunct and self.is_only_verb(i) and not self._has_plural_subject(i)

    def _ends_when(self, i: int, after: str) -> bool:
        """Whether a word ends a clause of time that needs a verb: "when Parliament [rises]."."""
        if after not in _ENDS:
            return False
        low = self.stretch_start(i)
        return low < i and not _WHEN.isdisjoint((self.word(low - 1), self.word(low)))

    def _plans_to(self, i: int, verb: str, p: int) -> bool:
        """Whether a word behind "and" has an infinitive, and no other noun in the plural beside it."""
        if verb not in _BEFORE_INFINITIVES or self.infinitive(i + 1) is None:
            return False
        return (p - 1) in self.covered or not _is_plural(self.word(p - 1))

    def _ends_object(self, i: int) -> bool:
        """Whether a word ends what a preposition or a verb before it has for its object."""
        low = self.subject_start(i)
        if low == i or self._is_led(i):
            return low < i
        return any((g := self.group(k)) is not None and g.end == low for k in range(self.stretch_start(low), low))

    def _is_led(self, i: int) -> bool:
        """Whether a preposition leads to the noun phrase that a word ends, behind a verb."""
        low = self.subject_start(i)
        if self.word(low - 1) not in PREPOSITIONS or low - 1 in self.covered:
            return False
        return any(self.group(k) is not None for k in range(self.stretch_start(low), low - 1))

    def _is_present(self, i: int, verb: str, p: int) -> bool:
        """Whether a base form is a verb in the present, with a subject in the plural."""
        before, after, led = self.word(p), self.word(i + 1), p in self.covered
        noun = verb in noun_verbs()
        if not led and (before in PLURAL_SUBJECTS or before == "who"):
            return True
        if not led and verb in _BEFORE_INFINITIVES and self.infinitive(i + 1) is not None and _is_plural(before):
            return True  # "opponents try to convince"
        if led and self.is_time(p):
            return not (noun and after not in DETERMINERS) and self.is_only_verb(i) and self._has_plural_subject(i)
        if noun and (i + 1) in self.name_end and not led and self._is_called_so(i):
            return False
        plural = not led and self.is_nounish(p) and _is_plural(before)
        if before == "," and not noun and self._resumes(i):
            return True  # "the talks, which began on Monday, continue"
        if before == "," and self._is_of_match(i, verb) and not self.finite_ahead(i + 1):
            return any(self.is_nounish(k - 1) for k in self.commas if k < i - 1)  # "Harlow, who won, travel to"
        ended = after == "" or after in ",.;"
        bare = (ended and not noun) or (self.is_nounish(i + 1) and verb not in _PAIRED)
        if plural and bare and self.is_only_verb(i):
            return True
        team = led or (self.is_nounish(p) and p == self.stretch_start(i))
        team = team or (self.is_nounish(p) and _is_plural(self.word(p - 1)) and p - 1 not in self.covered)
        if team and self._is_of_match(i, verb):
            return self.is_only_verb(i)  # "England play Wales"
        two = led and self._is_of_two(self.covered[p] - 1)
        many = plural or two or (self.is_nounish(p) and self._has_plural_head(p) and (led or self.is_only_verb(i)))
        if after == "that" and not plural and not led and verb not in _TELLING:
            return False  # "talks on a power cable that"
        follows = after in _BEHIND_PRESENT or after in SUBJECTS or (i + 1) in self.covered
        if many and follows and not (noun and (after == "of" or not self.is_only_verb(i))):
            return True
        if not led and before in _TEAMS and self.word(p - 1) in DETERMINERS and (after in _GOALS or not noun):
            return follows and self.is_only_verb(i)  # "the squad fly to Peru"
        return not led and before in ("who", "which", "that") and not noun

    def _is_called_so(self, i: int) -> bool:
        """Whether a noun that looks like a verb tells what a name behind it is: "at the court [service] X"."""
        low = self.subject_start(i)
        led = self.word(low - 1) in PREPOSITIONS and self.word(low - 1) != "of" and low - 1 not in self.covered
        return led and low < i and self.word(low) in ARTICLES

    def _is_of_match(self, i: int, verb: str) -> bool:
        """Whether what stands behind a verb makes it one of teams: "host Wales", "travel to Wales"."""
        if verb in _JOURNEYS:
            return self.word(i + 1) == "to" and self.is_nounish(i + 2)
        return (verb in _MATCHES and (i + 1) in self.name_end) or (
            verb in _SEASONS and self.word(i + 1) in _BEFORE_SEASONS
        )

    def _resumes(self, i: int) -> bool:
        """Whether a comma ends what is said of a plural subject: "the tariffs, which he announced, [come]"."""
        if self.word(i - 1) != ",":
            return False
        opened = (k for k in range(i - 2, max(0, i - _INSERTED), -1) if self.word(k) in ("which", "who"))
        k = next(opened, 0)
        return k > 1 and self.word(k - 1) == "," and _is_plural(self.word(k - 2))

    def _is_of_two(self, k: int) -> bool:
        """Whether "and" stands before a name and its office: "Hu [and] US President Barack Obama"."""
        low = k - 3
        while k > low and self.is_nounish(k):
            k -= 1
        return self.word(k) == "and"

    def _has_plural_head(self, p: int) -> bool:
        """Whether a subject that a name ends has a plural for its head: "ministers of the Nordic Council"."""
        k = low = self.phrase_start(p + 1, self.stretch_start(p))
        while k < p and (self.word(k) not in PREPOSITIONS or k in self.covered):
            k += 1
        return low < k < p and _is_plural(self.word(k - 1)) and k - 1 not in self.covered

    def _has_plural_subject(self, i: int) -> bool:
        """Whether the first noun of the stretch before a verb is a plural."""
        k = self.stretch_start(i)
        while k < i and (not self.is_nounish(k) or self.is_time(k)):
            k += 1
        while k + 1 < i and self.is_nounish(k + 1) and not self.is_time(k + 1) and self.group(k + 1) is None:
            k += 1
        return k < i and k not in self.covered and _is_plural(self.word(k))


def _is_plural(word: str) -> bool:
    return (word.endswith("s") and not word.endswith("ss")) or word == "people"
