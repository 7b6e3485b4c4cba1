"""Who is meant: the one for whom a pronoun, an office or "the two sides" stands."""

import re
from bisect import bisect_left
from collections.abc import Callable
from typing import TYPE_CHECKING

from attrs import evolve

from toolkit.extraction.entities import Mention
from toolkit.extraction.events.days.of_text import Days
from toolkit.extraction.events.lexicon import EventLexicon
from toolkit.extraction.events.meant.pronoun_objects import object_before
from toolkit.extraction.events.meant.stand_ins import stood_for
from toolkit.extraction.events.naming.names import Cast, cast
from toolkit.extraction.events.naming.of_nouns import may_name
from toolkit.extraction.events.naming.pieces import short
from toolkit.extraction.events.naming.trimming import shortened
from toolkit.extraction.events.sentence.scene import Scene
from toolkit.extraction.events.values import Happening
from toolkit.extraction.languages import together
from toolkit.model import Agent, Organization, Person, Span

if TYPE_CHECKING:
    from toolkit.extraction.events.forms import Action, EventNoun

# A pronoun looks back over so many code points.
_RECENT = 400
_SHORT_WORD = 5
TALKING = frozenset({"talks", "meeting", "call", "visit", "summit"})
"""Kinds of which one is told as another: "talks" that "the meeting" means."""


class Meant:
    """Those whom a text has told of, up to the sentence in hand.

    Attributes:
        text: the text.
        data: the language's words about happening.
        mentions: the names.
        days: the dates.
        previous: gives the sentence before.
    """

    def __init__(
        self,
        text: str,
        data: EventLexicon,
        mentions: tuple[Mention, ...],
        days: Days,
        previous: Callable[[], Scene | None],
    ) -> None:
        self.text = text
        self.data = data
        self.mentions = mentions
        self.days = days
        self.previous = previous
        self.starts = [mention.span.start for mention in mentions]
        self.pairs: dict[str, tuple[Agent, ...]] = {}

    def remember(self, one: Happening) -> None:
        """Keep the two who take part, for "the two sides" of a later sentence."""
        kinds = {"person" if isinstance(agent, Person) else agent.kind for agent in one.participants}
        if len(one.participants) == 2 and len(kinds) == 1:
            self.pairs["side"] = one.participants
            if (kind := kinds.pop()) is not None:
                self.pairs[kind] = one.participants

    def with_subject(self, scene: Scene, sentence: Span, trigger: int, found: Cast) -> Cast:
        """A pronoun that the clause begins with gives way to the person that the words before name."""
        start, _ = scene.region(trigger)
        received = self._received(scene, sentence, trigger, found)
        if received is not None:
            return received
        at = self._pronoun_before(scene, start, trigger)
        action = scene.actions.get(trigger)
        happens = action is not None and action.light == "s" and self.data.free_order
        if action is not None and action.lemma in self.data.of_things:
            return found  # "it is set to expire"
        if at is None and not happens:
            return self._of_speaker(scene, start, trigger, found)
        if at is None or happens:
            return found
        person = self._person(scene, sentence, start, self.data.pronouns[scene.word(at)])
        if person is None:
            return found
        return self._by_person(scene, trigger, at, person, found)

    def _pronoun_before(self, scene: Scene, start: int, trigger: int) -> int | None:
        """The pronoun that a clause begins with, or that stands right before its event behind a date."""
        if scene.vocabulary.isdisjoint(self.data.pronouns):
            return None
        apart = any(start < low < trigger - 1 for low in scene.times)
        near = (*_first(scene, start, trigger, 4), *(range(max(start, trigger - 4), trigger) if apart else ()))
        return next((i for i in near if scene.word(i) in self.data.pronouns), None)

    def _by_person(self, scene: Scene, trigger: int, at: int, person: Person, found: Cast) -> Cast:
        """What is told, with a person in the place of the pronoun."""
        token = scene.tokens[at]
        printed = self.text[token.start : token.end]
        clause = re.sub(rf"\b{printed}\b", person.name, found.parts.clause, count=1, flags=re.IGNORECASE)
        agents = (person, *(agent for agent in found.participants if agent != person))
        kind = scene.nouns[trigger].kind if trigger in scene.nouns else "meeting"
        joint = found.parts.complement.partition(" ")[0] in self.data.companions and len(agents) == 1
        woman = self.data.pronouns[scene.word(at)] == "femn"
        parts = evolve(
            found.parts,
            women=found.parts.women | ({short(person)} if woman else set()),
            clause=clause,
            subject=(short(person), *(name for name in found.parts.subject if name != short(person))),
            patient=found.parts.patient or (short(person),),
            participants=tuple(short(agent) for agent in agents) if joint or may_name(kind, len(agents)) else (),
        )
        return evolve(found, participants=agents, parts=parts)

    def _received(self, scene: Scene, sentence: Span, trigger: int, found: Cast) -> Cast | None:
        """With the person for whom the pronoun before a verb of receiving stands: "[её] примет президент"."""
        action, gender = scene.actions.get(trigger), self.data.possessives.get(scene.word(trigger - 1))
        if action is None or action.lemma not in self.data.receiving or action.kind != "meeting" or not gender:
            return None
        person = self._person(scene, sentence, trigger - 1, gender)
        if person is None or person in found.participants:
            return None
        agents = (*found.participants, person)
        women = found.parts.women | ({short(person)} if gender == "femn" else set())
        parts = evolve(found.parts, participants=tuple(map(short, agents)), women=women, mixed=False)
        return evolve(found, participants=agents, parts=parts)

    def _of_speaker(self, scene: Scene, start: int, trigger: int, found: Cast) -> Cast:
        """The body that said "it would meet", or the one that announced "his intention to visit"."""
        if start == 0:
            return found
        for i in range(start, min(start + 6, trigger)):
            own = scene.word(i) in self.data.possessives and scene.actions.get(trigger, None) is not None
            if scene.word(i) not in self.data.stand_ins and not own:
                continue
            spoken = [m.value for k in range(start) if (m := scene.mention(k)) is not None]
            kind = Person if own else Organization
            who = next((value for value in reversed(spoken) if isinstance(value, kind)), None)
            if who is None or (own and trigger - i > 4):
                return found
            people = (who, *(agent for agent in found.participants if agent != who))
            told = _behind_subject(scene, trigger, i, found.parts.clause)
            clause = f"{who.name} {told[:1].lower()}{told[1:]}"
            parts = evolve(found.parts, clause=shortened(clause) if not own else found.parts.clause)
            return evolve(found, participants=people, parts=evolve(parts, subject=(short(who),), who=""))
        return found

    def owned(self, scene: Scene, sentence: Span, trigger: int, found: Cast) -> Cast:
        """The one whose visit it is: "his visit to Kyiv"; the minister, when only his office is said."""
        at = trigger - 1 - len(found.parts.modifiers)
        noun = scene.nouns.get(trigger)
        gender = self.data.possessives.get(scene.word(at)) if noun is not None else None
        if gender is not None and noun is not None and noun.base in self.data.naming.done_to:
            return found
        if gender is not None:
            person = self._person(scene, sentence, at, gender)
        else:
            person = self._in_office(scene, sentence, trigger) if not found.parts.subject else None
        if person is None or (gender is None and person in found.participants):
            return found
        others = _behind(scene, trigger, found) if gender is not None else found.participants
        people = (person, *others)
        called = tuple(short(agent) for agent in people)
        women = found.parts.women | ({short(person)} if gender == "femn" else set())
        parts = evolve(found.parts, participants=called, subject=called[:1], women=women, who="", bare=False)
        return evolve(found, participants=people, parts=parts)

    def of_owner(self, scene: Scene, sentence: Span, trigger: int, found: Cast) -> Cast:
        """The one who meets somebody of his own: "[Holm's] meeting with his Danish counterpart"."""
        led, _, rest = found.parts.complement.partition(" ")
        whose = rest.partition(" ")[0].casefold()
        gender = self.data.possessives.get(whose) if led in self.data.companions else None
        at = next((i for i in range(trigger, len(scene.tokens)) if scene.word(i) == whose), None)
        if scene.reading is None or gender is None or at is None or found.parts.participants:
            return found
        person = self._person(scene, sentence, trigger, gender)
        if person is None or person in found.participants:
            return found
        parts = evolve(found.parts, participants=(short(person),), bare=False)
        return evolve(found, participants=(person, *found.participants), parts=parts)

    def named_for_pronoun(self, scene: Scene, sentence: Span, trigger: int, found: Cast) -> Cast:
        """A name with whose something is for "his" and "her"; without the word where nobody is known."""
        if scene.vocabulary.isdisjoint(self.data.possessives):
            return found
        start, stop = scene.region(trigger)
        at = next((i for i in range(start, stop) if scene.word(i) in self.data.possessives), None)
        clause = found.parts.clause
        if scene.reading is None or at is None or not scene.lexicon.is_modifier(scene.word(at + 1)):
            return found
        if any((m := scene.mention(i)) is not None and m.kind == "person" for i in range(start, at)):
            return found  # "Roe met his wife"
        person = self._person(scene, sentence, at, self.data.possessives[scene.word(at)])
        printed = scene.words(at, at + 1)
        if person is not None:
            clause = re.sub(rf"\b{printed}\b", f"{_owner(short(person))}", clause, count=1, flags=re.IGNORECASE)
        elif clause.casefold().startswith(f"{scene.word(at)} "):
            clause = clause[len(printed) + 1 :]
        return evolve(found, parts=evolve(found.parts, clause=clause))

    def named_at_beginning(self, scene: Scene, sentence: Span, trigger: int, found: Cast) -> Cast:
        """A pronoun that a name still begins with gives way to the person: "Roe was held and [she] plans to"."""
        first, _, rest = found.parts.clause.partition(" ")
        gender = self.data.pronouns.get(first.casefold())
        words = scene.reading.subject(scene, trigger) if scene.reading is not None else None
        if gender is None or not rest or words is None:
            return found
        person = self._person(scene, sentence, words[0], gender)
        if person is None:
            office = self._office_that_says(scene, words[0]) or self._office_that_said()
            return evolve(found, parts=evolve(found.parts, clause=f"{office} {rest}")) if office else found
        people = (person, *(agent for agent in found.participants if agent != person))
        subject = (short(person), *(name for name in found.parts.subject if name != short(person)))
        parts = evolve(found.parts, clause=f"{person.name} {rest}", subject=subject)
        return evolve(found, participants=people, parts=evolve(parts, participants=tuple(map(short, people))))

    def _office_that_said(self) -> str:
        """The office whose words the sentence before gives."""
        told = self.previous()
        return self._office_that_says(told, len(told.tokens)) if told is not None else ""

    def _office_that_says(self, scene: Scene, before: int) -> str:
        """The office that a sentence says something of itself by: "[the minister] said on Monday he would"."""
        verb = max((i for i in scene.saying if i < before), default=None)
        words = scene.reading.subject(scene, verb) if scene.reading is not None and verb is not None else None
        if words is None or verb is None or words[1] > verb or scene.word(words[1] - 1) not in self.data.heads():
            return ""
        low = words[0] + (scene.word(words[0]) in self.data.articles)
        office = scene.words(low, words[1])
        return office[:1].upper() + office[1:]

    def _in_office(self, scene: Scene, sentence: Span, trigger: int) -> Person | None:
        """Who "the minister" is, when the text named one before."""
        start, _ = scene.region(trigger)
        heads = self.data.heads()
        for i in range(start, min(start + 3, trigger)):
            word, after = scene.word(i), scene.word(i + 1)
            follows = (
                i + 1 in scene.actions
                or i + 1 in scene.times
                or after in together(self.data.auxiliaries, self.data.modals)
            )
            if word in heads and follows and len(word) > _SHORT_WORD:
                return self._holder_of(word, sentence.start)
        return None

    def _holder_of(self, word: str, before: int) -> Person | None:
        low = bisect_left(self.starts, before - _RECENT * 2)
        for mention in reversed(self.mentions[low : bisect_left(self.starts, before)]):
            role = mention.role_span.of(self.text).casefold() if mention.role_span is not None else ""
            if isinstance(mention.value, Person) and word in role:
                return mention.value
        return None

    def _person(self, scene: Scene, sentence: Span, start: int, gender: str) -> Person | None:
        """Whom a pronoun means: the one who speaks in the sentence, or the subject of the one before."""
        spoken = [m for i in range(start) if (m := scene.mention(i)) is not None]
        if _is_of_unnamed(scene, start, self.previous):
            return None
        first = bisect_left(self.starts, sentence.start - _RECENT)
        earlier = list(self.mentions[first : bisect_left(self.starts, sentence.start)])
        for group in (spoken, _by_sentence(self.text, earlier)):
            fit = [m for m in group if isinstance(m.value, Person) and m.gender in (None, gender)]
            fit.sort(key=lambda m: m.case not in (None, "nomn"))
            if fit and isinstance(fit[0].value, Person):
                return fit[0].value
        return None

    def spoken_of(self, scene: Scene, trigger: int, found: Cast) -> Cast:
        """Those who take part in "the meeting", when the sentence before told of it without a date."""
        noun = scene.nouns[trigger]
        another = any(word.casefold().startswith(self.data.another) for word in found.parts.modifiers)
        if another or found.parts.complement or found.organizer or (previous := self.previous()) is None:
            return found
        told: dict[int, EventNoun | Action] = {**previous.nouns, **previous.actions}
        same = [
            i
            for i, one in told.items()
            if one.kind == noun.kind
            or {one.kind, noun.kind} <= TALKING
            or (i in previous.actions and previous.actions[i].lemma in self.data.discussing)
        ]
        if not same:
            return found
        same.sort(key=lambda i: (told[i].kind != noun.kind, i))
        other = cast(previous, same[0], (0, 0))
        clause = previous.clauses[previous.clause_of[same[0]]]
        if any(clause[0] <= at < clause[1] and self.days.when(time) for at, (time, _) in previous.times.items()):
            return found
        people = tuple(agent for agent in other.participants if isinstance(agent, Person)) or other.participants
        if len(people) == 1 and isinstance(people[0], Person):
            named = [m.value for i in range(len(previous.tokens)) if (m := previous.mention(i)) is not None]
            people = tuple(dict.fromkeys((*(who for who in named[:1] if isinstance(who, Person)), *people)))
        if len(people) != 2:
            return evolve(found, participants=people, parts=evolve(found.parts, participants=()))
        called = tuple(short(agent) for agent in people)
        women = found.parts.women | other.parts.women
        parts = evolve(found.parts, participants=called, women=women, who="", bare=False)
        return evolve(found, participants=people, parts=parts)

    def of_both(self, scene: Scene, trigger: int, found: Cast) -> Cast:
        """With the two who were told of last, for "the two sides" and "стороны"."""
        if found.participants or not self.pairs:
            return found
        if trigger in scene.nouns and scene.nouns[trigger].kind in ("deal", "sanctions", "ceasefire"):
            return found
        low, high = scene.region(trigger)
        words = " ".join(scene.word(i) for i in range(low, high))
        runs = (run for run in self.data.both if re.search(rf"\b{run}\b", words))
        run = next(runs, None)
        both = self.pairs.get(self.data.both[run], ()) if run is not None else ()
        if not both:
            return found
        parts = evolve(found.parts, participants=tuple(short(agent) for agent in both), bare=False, who="")
        if parts.complement.casefold() in (run, f"of {run}", f"of the {run}", f"between the {run}"):
            parts = evolve(parts, complement="")  # they are named now
        return evolve(found, participants=both, parts=parts if found.parts.noun else found.parts)

    def with_noun(self, scene: Scene, trigger: int, found: Cast) -> Cast:
        """A pronoun that a name would begin with gives way to what it stands for."""
        first, _, rest = found.parts.clause.partition(" ")
        if first.casefold().replace("ё", "е") in self.data.object_pronouns and rest:
            thing = object_before(scene, trigger, self.previous)
            return evolve(found, parts=evolve(found.parts, clause=f"{thing} {rest}")) if thing else found
        if first.casefold() not in self.data.stand_ins or not rest:
            return found
        said = stood_for(scene, trigger, self.previous)
        action = scene.actions.get(trigger)
        unsaid = not said and " " in rest and action is not None
        if unsaid and ((first.casefold() == "they" and action and action.kind) or _is_to_come(scene, trigger)):
            return evolve(found, parts=evolve(found.parts, clause=rest))  # nobody can say who
        return evolve(found, parts=evolve(found.parts, clause=shortened(f"{said} {rest}"))) if said else found


def _behind_subject(scene: Scene, trigger: int, relative: int, clause: str) -> str:
    """What a clause tells behind its relative, or behind the words that stand for that there."""
    words = scene.reading.subject(scene, trigger) if scene.reading is not None else None
    named = scene.words(*words) if words is not None else ""
    first, _, rest = named.partition(" ")
    bare = rest if first.casefold() in scene.lexicon.articles else named
    for led in (scene.word(relative), named, bare):
        if led and clause.casefold().startswith(f"{led.casefold()} "):
            return clause[len(led) + 1 :]
    return clause


def _is_to_come(scene: Scene, trigger: int) -> bool:
    """Whether a verb tells what will be, as "will" before it says: "[It] will go on show"."""
    return scene.reading is not None and any(scene.word(i) == "will" for i in range(trigger - 2, trigger))


def _is_of_unnamed(scene: Scene, start: int, before: Callable[[], Scene | None]) -> bool:
    """Whether a pronoun stands for somebody whom the sentence before tells of without a name: "a man was shot"."""
    if scene.reading is None or any(scene.mention(i) is not None for i in range(start)):
        return False
    told = before()
    if told is None or told.word(0) not in ("a", "an", "one"):
        return False
    return told.word(1) in _SOMEBODY and not any(
        (m := told.mention(i)) is not None and m.kind == "person" for i in range(len(told.tokens))
    )


_SOMEBODY = frozenset(
    [
        "man",
        "woman",
        "boy",
        "girl",
        "teenager",
        "student",
        "soldier",
        "driver",
        "suspect",
        "pensioner",
        "tourist",
        "worker",
    ]
)


def _owner(name: str) -> str:
    return name + ("'" if name.endswith("s") else "'s")


def _behind(scene: Scene, trigger: int, found: Cast) -> tuple[Agent, ...]:
    """Those of who take part that stand with whom somebody meets: "его встреча с Орловым"."""
    if not scene.lexicon.free_order or scene.word(trigger + 1) not in scene.lexicon.companions:
        return ()
    stop = scene.region(trigger)[1]
    named = [m.value for i in range(trigger + 1, stop) if (m := scene.mention(i)) is not None]
    return tuple(agent for agent in found.participants if agent in named)


def _first(scene: Scene, start: int, stop: int, many: int) -> list[int]:
    """The first positions of a clause, dates and marks left out."""
    dated = scene.dated
    return [i for i in range(start, stop) if i not in dated and scene.tokens[i].kind != "p"][:many]


def _by_sentence(text: str, earlier: list[Mention]) -> list[Mention]:
    """The persons of the text just before, the last sentence first, in each the first name first."""
    groups: list[list[Mention]] = []
    for mention in earlier:
        if groups and not re.search(r"[.!?…]\s|\n", text[groups[-1][-1].span.end : mention.span.start]):
            groups[-1].append(mention)
        else:
            groups.append([mention])
    return [mention for group in reversed(groups) for mention in group]
