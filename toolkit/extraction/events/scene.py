"""A sentence ready for finding events: its tokens in clauses, with names, times, event nouns and actions."""

from collections.abc import Callable, Mapping

from attrs import define, evolve, field

from toolkit.extraction.entities import Mention
from toolkit.extraction.events.lexicon import Action, EventLexicon, EventNoun
from toolkit.extraction.quotes.tokens import Names, Token, Words
from toolkit.extraction.times import Time
from toolkit.model import Organization, Person, Place, Span

_BREAKS = frozenset(",;:()—–-")
# Between one of these and a verb stands always something else: "до начала" is no "begun".
_BEFORE_NOUNS = frozenset("до с со от для без около после из к ко во в на по при про над перед".split())  # noqa: SIM905
_FEW = 2
_DASHES = frozenset("–—-")
# Kinds whose nouns stand in the names of bodies: "городской суд", "stock exchange", "general assembly".
_OF_BODIES = frozenset({"trial", "meeting", "deal", "mission", "operation", "contact", "election", "exchange"})
_DATE_WORDS = 8
_TALKS = frozenset({"call", "talks", "meeting"})
_TITLES: Mapping[type, str] = {Organization: "body", Person: "person"}
_UNKNOWN = Action("", "", "past")
_DUE = Action("arrive", "visit", "future")
_TO_COME = Action("", "", "future")
_HAVING = frozenset({"has", "have", "had", "was", "were"})
_NO_VERBS = frozenset({"not", "be", "have", "also", "only", "never", "soon", "now", "then", "still", "the", "it"})


@define
class Scene:
    """One sentence; positions are indexes of its tokens, and clauses are runs of them.

    Attributes:
        text: that all spans count in.
        tokens: of the sentence.
        lexicon: the language's words about happening.
        names: the mentions of the text.
        times: those of the sentence, by the position of their first token -> (time, position after it).
        sentence: where it stands.
        unions: tells whether the text is of workers and their unions.
        joined: starts of clauses that "and" parts from those with their subject.
        listed: commas between names of a list, which part no clauses.
        saying: positions of words that attribute words to somebody.
        word: the folded word at a position; "" outside the sentence.
        vocabulary: all the words of the sentence, which tell at once that it has none of some others.
    """

    text: str
    tokens: list[Token]
    lexicon: EventLexicon
    names: Names
    times: dict[int, tuple[Time, int]]
    sentence: Span
    saying: frozenset[int] = frozenset()
    nouns: dict[int, EventNoun] = field(factory=dict)
    actions: dict[int, Action] = field(factory=dict)
    unions: Callable[[], bool] = lambda: False
    joined: set[int] = field(factory=set)
    listed: set[int] = field(factory=set)
    clause_of: list[int] = field(factory=list)
    clauses: list[tuple[int, int]] = field(factory=list)
    word: Callable[[int], str] = field(init=False, eq=False, repr=False)
    vocabulary: frozenset[str] = field(init=False, eq=False, repr=False)
    _regions: dict[int, tuple[int, int]] = field(factory=dict)
    _titles: dict[int, str] = field(factory=dict)
    _said: dict[int, frozenset[str]] = field(factory=dict)
    _turning: bool = field(init=False, eq=False, repr=False)

    def __attrs_post_init__(self) -> None:
        words = [token.word for token in self.tokens]
        self.word, self.vocabulary = Words(enumerate(words)).__getitem__, frozenset(words)
        self._turning = "as" in self.vocabulary or not self.vocabulary.isdisjoint(self.lexicon.besides)
        covered = {i for start, (_, end) in self.times.items() for i in range(start, end)}
        self._titles = self._titled()
        data, word = self.lexicon, self.word
        nouns, actions = data.nouns(), data.actions()
        for i, token in enumerate(self.tokens):
            if token.kind != "w" or i in covered:
                continue
            told = token.word
            if told in data.due and self._is_due(i):
                self.actions[i] = _DUE
            elif told in nouns or told in actions:
                self._tell(i, token, nouns, actions)
            elif not (data.free_order and word(i - 1) in _BEFORE_NOUNS):
                self._tell_unlisted(i, token)
        self._divide(covered)

    def _titled(self) -> dict[int, str]:
        """The positions in somebody's office or in the name of a body: "премьера Джонсона", "городской суд"."""
        found: dict[int, str] = {}
        starting = self.names.starting
        for i, mention in [
            (i, starting[token.start]) for i, token in enumerate(self.tokens) if token.start in starting
        ]:
            if mention.role_span is not None:
                low, high = mention.role_span.start, mention.role_span.end
                found.update((k, "role") for k, token in enumerate(self.tokens) if low <= token.start < high)
            name = _TITLES.get(type(mention.value), "name")
            for k in range(i, self.mention_end(i, mention)):
                found.setdefault(k, name)
        return found

    def is_name(self, i: int) -> bool:
        """Whether a position lies in a name or in the office that stands before one."""
        return i in self._titles

    def _is_named(self, i: int) -> bool:
        """Whether an event noun is only a word of an office or of the name of a body."""
        title = self._titles.get(i)
        if title == "body":
            return self.lexicon.nouns()[self.word(i)].kind in _OF_BODIES
        # where every noun has a capital, one beside a place may be taken for a name: "in Riad Gespräche"
        return title == "role" or (title == "person" and not self.lexicon.capital_nouns)

    def _lacks(self, i: int) -> bool:
        """Whether an event noun lacks the word that makes it an event: "суд" without "над"."""
        needed = self.lexicon.noun_needs.get(self.lexicon.nouns()[self.word(i)].base)
        after = self.lexicon.actions().get(self.word(i + 1))
        happens = after is not None and "s" in after.light
        return needed is not None and self.word(i + 1) not in needed and not happens

    def _tell(self, i: int, token: Token, nouns: Mapping[str, EventNoun], actions: Mapping[str, Action]) -> None:
        """What a word of the tables tells: an event, an action or neither."""
        if token.word in self.lexicon.also_modifiers and self._modifies(i):
            return
        if token.word in nouns and (self._is_named(i) or self._lacks(i)):
            return
        if self.lexicon.free_order and self.word(i - 1) in _BEFORE_NOUNS:
            if token.word in nouns:
                self.nouns[i] = self._seen(i, nouns[token.word])
        elif token.word in self.lexicon.progressives and self._goes_on_now(i):
            tense = {"be": "future", "was": "past", "were": "past"}.get(self.word(i - 1), "present")
            self.actions[i] = Action(self.lexicon.progressives[token.word], nouns[token.word].kind, tense)
        elif token.word in nouns and not self._is_verb(i):
            self.nouns[i] = self._seen(i, nouns[token.word])
        elif token.word in nouns:
            self.actions[i] = self._as_verb(i, nouns[token.word])
        elif token.word in actions and self._acts(i, actions[token.word]):
            read = self._read(i, actions[token.word])
            if read is not None:
                self.actions[i] = read
        else:
            self._tell_unlisted(i, token)

    def _tell_unlisted(self, i: int, token: Token) -> None:
        if i not in self.saying and not self.text[token.start].isupper():
            other = self._unlisted(i, token.word)
            if other is not None:
                self.actions[i] = other

    def _has_no_object(self, i: int) -> bool:
        """Whether a time, a mark or nothing follows a verb: "drivers struck for two days"."""
        after = i + 1 + (self.word(i + 1) in self.lexicon.time_prepositions)
        return after in self.times or self.word(i + 1) == "" or self.tokens[i + 1].kind == "p"

    def _is_due(self, i: int) -> bool:
        """Whether somebody is to come to a place: "is due in Doha"; not "the report is due in May"."""
        goal = self.mention(i + 2) if self.word(i + 1) in self.lexicon.goal_prepositions else None
        return goal is not None and isinstance(goal.value, Place)

    def _as_verb(self, i: int, noun: EventNoun) -> Action:
        """What an event noun tells that is a verb here: "will visit"."""
        tense = "infinitive" if self._marked(i) or not self.lexicon.infinitive_markers else "present"
        if self.word(i - 1) in self.lexicon.modals:
            tense = "future"
        kind = "" if self.lexicon.kind_needs.get(noun.base) == frozenset() else noun.kind
        if kind == "strike":
            kind = self._kind_of_strike(i)
        return Action(noun.base, kind, tense)

    def _modifies(self, i: int) -> bool:
        """Whether a word stands before a noun that it describes: "the final week"."""
        data, after = self.lexicon, self.word(i + 1)
        ended = after in data.auxiliaries or after in data.complements or after in data.conjunctions
        return (
            after.isalpha()
            and not ended
            and not (
                after in data.time_prepositions or after in data.place_prepositions or after in data.actions()
            )
        )

    def _goes_on_now(self, i: int) -> bool:
        """Whether an event noun is a verb after a form of "be": "is meeting with"."""
        told = self.word(i - 1) in ("is", "are", "was", "were", "be")
        return told and (self.word(i + 1) == "with" or self.mention(i + 1) is not None)

    def _is_verb(self, i: int) -> bool:
        """Whether an event noun is a verb here: "will visit"."""
        if self.word(i) not in self.lexicon.also_verbs:
            return False
        if self.word(i - 1) in self.lexicon.verb_markers:
            return True
        after = self.mention(i + 1) is not None or self.word(i + 1) in self.lexicon.articles
        return after and i > 0 and self.tokens[i - 1].end in self.names.ending

    def _seen(self, i: int, noun: EventNoun) -> EventNoun:
        """A strike of workers is a protest, a conference for the press one of its own kind."""
        kind = self.lexicon.compounds.get((self.word(i - 1), self.word(i)))
        if kind is not None:
            return evolve(noun, kind=kind, strong=True)
        if noun.kind in _TALKS and self.word(i + 1) in self.lexicon.companions:
            return evolve(noun, strong=True)  # "a call between Roe and Lind"
        return evolve(noun, kind=self._kind_of_strike(i)) if noun.kind == "strike" else noun

    def _kind_of_strike(self, i: int) -> str:
        """What a strike is: one of workers by what it is called or by the text, and else one of arms."""
        modifier = self.word(i - 1).rpartition("-")[2]
        workers = bool(modifier) and modifier in self.lexicon.industrial
        return "protest" if workers or self.unions() else "strike"

    def _read(self, i: int, action: Action) -> Action | None:
        """A form of a table as it stands here: "the ministers meet" is no infinitive; "left home" no visit."""
        data = self.lexicon
        needed = data.kind_needs.get(action.lemma)
        if needed is not None and not {self.word(i + 1), self.word(i + 2)} & needed:
            action = evolve(action, kind="")
        after = self.word(i + 1)
        if after not in data.next_needs.get(action.lemma, (after,)):
            return None
        if after not in data.light_needs.get(action.lemma, (after,)):
            action = evolve(action, light="")
        wanted = data.kind_objects.get(action.lemma)
        if wanted is not None and not any(self.word(j) in wanted for j in range(max(0, i - 8), i + 9)):
            action = evolve(action, kind="")
            if action.lemma in data.idle and self._has_no_object(i) and self.unions():
                action = evolve(action, kind="protest")
        if self.word(i) in data.participles() and not action.kind and not self._has_auxiliary(i):
            return None  # "images taken on Monday"
        if action.tense == "infinitive" and self.word(i - 1) == "to" and self.word(i - 2) in data.being:
            return evolve(action, tense="future")  # "is to come"
        if action.tense == "infinitive" and data.infinitive_markers and not self._marked(i):
            # a base form with neither "to" nor a subject in the plural is a noun: "by phone"
            return evolve(action, tense="present") if self._of_many(i) else None
        if action.tense == "infinitive" and self.word(i - 1) in data.modals:
            return evolve(action, tense="future")
        return action

    def _has_auxiliary(self, i: int) -> bool:
        """Whether a participle goes with an auxiliary right before it, adverbs aside."""
        return any(self.word(k) in self.lexicon.auxiliaries for k in range(i - 3, i))

    def _of_many(self, i: int) -> bool:
        """Whether a subject in the plural stands right before a base form: "ministers meet"."""
        before = self.word(i - 1)
        if before.endswith(("'s", "’s")):
            return False
        if before.endswith("s") and len(before) > 3 and before not in self.lexicon.time_prepositions:
            return True
        return i > 0 and (
            before in ("they", "we", "people", "both") or self.tokens[i - 1].end in self.names.ending
        )

    def _marked(self, i: int) -> bool:
        """Whether "to" or "will" stands before a base form, adverbs aside."""
        for j in range(i - 1, max(-1, i - 4), -1):
            word = self.word(j)
            if word in self.lexicon.infinitive_markers:
                return True
            if not (word.endswith("ly") or word in ("not", "also", "be", "then", "and", "or")):
                return False
        return False

    def _unlisted(self, i: int, word: str) -> Action | None:
        """An action that stands in no table, by its shape or by the modal before it."""
        data = self.lexicon
        if data.is_action(word):
            return _UNKNOWN
        if data.future_form(word):
            return _TO_COME
        if data.modals and self.word(i - 1) in data.modals and word.isalpha() and word not in _NO_VERBS:
            return _TO_COME
        return None

    def _acts(self, i: int, action: Action) -> bool:
        """Whether a verb of a table tells an action here: "spoke by telephone" does, "spoke of peace" does not."""
        needed = self.lexicon.requires.get(action.lemma)
        if needed is not None:
            return any(token.word in needed for token in self.tokens)
        wanted = self.lexicon.kind_objects.get(action.lemma)
        told = wanted is None or any(self.word(j) in wanted for j in range(i - 8, i + 9))
        if i not in self.saying or (action.kind and told):
            return True
        return ("o" in action.light and self._has_object(i)) or ("s" in action.light and self._has_subject(i))

    def _has_object(self, i: int) -> bool:
        """Whether a verb of saying holds an event: "announced new sanctions" does, "announced that" does not."""
        nouns = self.lexicon.nouns()
        for j in range(i + 1, min(i + 6, len(self.tokens))):
            if self.tokens[j].kind == "p" or self.word(j) in self.lexicon.complementizers:
                return False
            if self.word(j) in self.lexicon.auxiliaries or self.word(j) in self.lexicon.stand_ins:
                return False
            if self.word(j) in ("its", "their") or (self.word(j) in nouns and nouns[self.word(j)].strong):
                return True
        return False

    def _has_subject(self, i: int) -> bool:
        """Whether an event is what begins: "hearings in the case began" does, "he began" does not."""
        return any(j in self.nouns for j in range(max(0, i - 6), i))

    def _stretches(self, covered: set[int]) -> list[tuple[int, int]]:
        """What stands between marks, conjunctions of verbs and words that open what is said."""
        bounds: list[tuple[int, int]] = []
        start = 0
        joining, opening = self.lexicon.conjunctions, self.lexicon.complementizers
        for i, token in enumerate(self.tokens):
            word = token.word
            listed = word == "," and self._lists(i, start)
            if listed or (token.kind == "p" and (self._pairs(i) or self._is_in_number(i))):
                self.listed.add(i)
                continue
            if token.kind == "p" and word in _BREAKS and i not in covered:
                bounds.append((start, i))
                start = i + 1
            elif word in joining and self._goes_on(i, start, covered):
                bounds.append((start, i))
                start = i + 1
                self.joined.add(i + 1)
            elif word in opening and any(j in self.saying for j in range(start, i)):
                bounds.append((start, i))
                start = i
        bounds.append((start, len(self.tokens)))
        return bounds

    def _divide(self, covered: set[int]) -> None:
        """Clauses end at marks; what has neither verb nor event noun joins its neighbour."""
        bounds = self._stretches(covered)
        merged: list[tuple[int, int]] = []
        pending: int | None = None
        for start, end in bounds:
            if start >= end:
                continue
            first = start if pending is None else pending
            if self._only_dates(start, end) or self._runs_on(start, end):
                pending = first
            elif self._tells(start, end) or self.is_own_clause(start) or self._leads_to_clause(first, end):
                merged.append((first, end))
                pending = None
            elif (
                merged
                and pending is None
                and self.word(start) not in self.lexicon.complementizers
                and not self._after_attribution(merged, start, end)
            ):
                merged[-1] = (merged[-1][0], end)
            else:
                pending = first
        if pending is not None:
            merged.append((pending, len(self.tokens)))
        self.clauses = merged
        self.clause_of = [0] * len(self.tokens)
        for number, (start, end) in enumerate(merged):
            for i in range(start, min(end + 1, len(self.tokens))):
                self.clause_of[i] = number

    def _lists(self, i: int, start: int) -> bool:
        """Whether a comma only parts names of one kind that "and" joins at last: "Norway, Japan and Spain"."""
        before = self.names.ending.get(self.tokens[i - 1].end) if i > start else None
        if before is None:
            return False
        words = " ".join(self.word(k) for k in range(start, min(start + 3, i)))
        if words.startswith(self.lexicon.attributing or "\0"):
            return False
        j, other = i + 1, self.mention(i + 1)
        while other is not None and other.kind == before.kind:
            j = self.mention_end(j, other)
            j += self.word(j) == ","
            if self.word(j) in self.lexicon.conjunctions:
                last = self.mention(j + 1)
                return last is not None and last.kind == before.kind
            other = self.mention(j) if self.word(j - 1) == "," else None
        return self.word(j) in self.lexicon.conjunctions and j == i + 1 and self._lists_last(j, before)

    def _is_in_number(self, i: int) -> bool:
        """Whether a mark stands inside a number: "35,000", "6,8"."""
        if self.tokens[i].kind != "p" or not 0 < i < len(self.tokens) - 1:
            return False
        before, own, after = self.tokens[i - 1 : i + 2]
        joined = before.end == own.start and own.end == after.start
        return joined and before.word[-1:].isdigit() and after.word[:1].isdigit()

    def _pairs(self, i: int) -> bool:
        """Whether a dash stands between two names of one kind: "матч Франция — Италия"."""
        if self.word(i) not in _DASHES or not 0 < i < len(self.tokens) - 1:
            return False
        before, after = self.names.ending.get(self.tokens[i - 1].end), self.mention(i + 1)
        return before is not None and after is not None and before.kind == after.kind

    def _lists_last(self, j: int, before: Mention) -> bool:
        """Whether "and" at a position, after a comma, brings in the last of a list that has begun before."""
        last = self.mention(j + 1)
        own = next((k for k in range(j - 1, -1, -1) if self.mention(k) is before), 0)
        return last is not None and last.kind == before.kind and self.word(own - 1) == ","

    def _leads_to_clause(self, start: int, end: int) -> bool:
        """Whether words with a date of their own lead to "что" or "как": "накануне стало известно, что ..."."""
        dated = any(start <= at < end for at in self.times)
        known = dated and end - start > _FEW and self.word(end + 1) in ("что", "that")
        return known or (self.word(end - 1) == "того" and self.word(end + 1) == "как")

    def _only_dates(self, start: int, end: int) -> bool:
        """Whether a clause has said only its date before a comma: "что в пятницу, 7 марта, пройдет"."""
        dated = any(start <= low and high == end for low, (_, high) in self.times.items())
        few = end - start <= _DATE_WORDS and self.word(start) in self.lexicon.clause_words
        return (
            dated and few and not self._tells(start, end) and not any(i in self.nouns for i in range(start, end))
        )

    def _runs_on(self, start: int, end: int) -> bool:
        """Whether only a date parts an event from its verb: "заседание утром 6 апреля, пройдет под ..."."""
        verb = self.actions.get(end + 1)
        finite = verb is not None and "s" in verb.light and verb.tense in ("past", "future", "present")
        dated = any(start <= low and high == end for low, (_, high) in self.times.items())
        return (
            self.lexicon.free_order
            and finite
            and dated
            and not any(i in self.actions for i in range(start, end))
            and any(i in self.nouns for i in range(start, end))
        )

    def _after_attribution(self, merged: list[tuple[int, int]], start: int, end: int) -> bool:
        """Whether a stretch with a date follows "Как сообщает X," and goes with what comes after it."""
        low, high = merged[0]
        only_said = not any(i in self.actions for i in range(low, high)) and any(
            i in self.saying for i in range(low, high)
        )
        return len(merged) == 1 and only_said and any(start <= at < end for at in self.times) and low == 0

    def _goes_on(self, i: int, start: int, covered: set[int]) -> bool:
        """Whether "and" at a position parts two verbs of one subject that have a date each."""
        if not any(start <= k < i for k in self.times):
            return False
        verb = self.actions.get(i + 1)
        told = verb is not None and verb.tense in ("past", "future", "present")
        if not told and self.word(i + 1) not in self.lexicon.auxiliaries:
            return False
        end = next((k for k in range(i, len(self.tokens)) if self.word(k) in _BREAKS and k not in covered), None)
        return any(i < k < (end or len(self.tokens)) for k in self.times)

    def _tells(self, start: int, end: int) -> bool:
        actions, saying, planned, word = self.actions, self.saying, self.lexicon.planned, self.word
        return any(i in actions or i in saying or word(i) in planned for i in range(start, end))

    def is_own_clause(self, start: int) -> bool:
        """Whether a relative or conjunction opens a clause here, maybe after a preposition."""
        return any(
            self.word(i) in self.lexicon.clause_words for i in range(start, min(start + 4, len(self.tokens)))
        )

    def region(self, trigger: int) -> tuple[int, int]:
        """The clause of a trigger without the words that only attribute it ("Roe said the leaders would meet")."""
        known = self._regions.get(trigger)
        if known is None:
            known = self._regions[trigger] = self._region(trigger)
        return known

    def _region(self, trigger: int) -> tuple[int, int]:
        start, stop = self.clauses[self.clause_of[trigger]]
        for i in range(start, stop):
            if i in self.saying and i < trigger:
                start = i + 1
            elif i in self.saying and i > trigger:
                stop = i
                break
        return self._without_besides(trigger, self._opened(trigger, start), stop)

    def _opened(self, trigger: int, start: int) -> int:
        """The start of the main clause after what leads to it: "Ahead of a summit with Roe, ..."."""
        if not {self.word(start), self.word(start + 1)} & self.lexicon.leading:
            return start
        comma = next((i for i in range(start, trigger) if self.word(i) == "," and i not in self.listed), None)
        if comma is None or any(low <= i < comma for low in self.times for i in range(start, comma) if low == i):
            return start
        return comma + 1

    def _without_besides(self, trigger: int, start: int, stop: int) -> tuple[int, int]:
        """The clause without what another verb tells of another time: "after the government fell"."""
        if trigger not in self.actions or not self._turning:
            return start, stop
        acting = [i for i in range(start, stop) if i in self.actions]
        for i in range(start, stop):
            if not self.turns(i):
                continue
            if i < trigger and (acting[0] < i or any(start <= k < i for k in self.nouns)):
                start = i + 1
            elif i > trigger and acting[-1] > i:
                return start, i
        return start, stop

    def turns(self, i: int) -> bool:
        """Whether what happened besides follows: "after the government fell", "as he arrived"."""
        if not self._turning:
            return False
        word = self.word(i)
        if word == "as":
            return any(k in self.actions or self.word(k) in _HAVING for k in range(i, i + 6))
        return word in self.lexicon.besides

    def is_purpose(self, trigger: int, i: int) -> bool:
        """Whether "to" and a verb follow a date that follows the trigger: what it is for, and not what happens."""
        to_do = self.word(i) == "to" and i + 1 in self.actions and self.actions[i + 1].tense == "infinitive"
        return to_do and any(trigger < low < i for low in self.times)

    def said(self, trigger: int) -> frozenset[str]:
        """The words of a trigger's clause, those of its date left out: "may" is no "May"."""
        known = self._said.get(trigger)
        if known is None:
            known = self._said[trigger] = self._words_said(trigger)
        return known

    def _words_said(self, trigger: int) -> frozenset[str]:
        dated = {i for start, (_, end) in self.times.items() for i in range(start, end)}
        return frozenset([self.word(i) for i in range(*self.region(trigger)) if i not in dated])

    def mention(self, i: int) -> Mention | None:
        """The mention that begins at a position."""
        return self.names.starting.get(self.tokens[i].start) if i < len(self.tokens) else None

    def mention_end(self, i: int, mention: Mention) -> int:
        """The position after the last token of a mention that begins at `i`."""
        j = i + 1
        while j < len(self.tokens) and self.tokens[j].start < mention.span.end:
            j += 1
        return j

    def span(self, start: int, end: int) -> Span:
        """The stretch of the text from one position to before another."""
        return Span(self.tokens[start].start, self.tokens[end - 1].end)

    def words(self, start: int, end: int) -> str:
        """The text from one position to before another, as printed."""
        return self.span(start, end).of(self.text) if start < end else ""
