"""What it is that happens: who, where and of what kind, of a word that tells it."""

from bisect import bisect_right
from collections.abc import Callable, Mapping, Sequence
from itertools import accumulate

from attrs import define

from toolkit.extraction.events.forms import EventNoun
from toolkit.extraction.events.lexicon import EventLexicon
from toolkit.extraction.events.linking.casting import called, in_its_place, without_absent
from toolkit.extraction.events.linking.told_kinds import (
    cause,
    discussed,
    has_pronoun,
    is_figure,
    is_price,
    is_set_for,
    lacks_subject,
    only_is,
    subject_kind,
)
from toolkit.extraction.events.meant.antecedent import antecedent, other_of
from toolkit.extraction.events.meant.stood_for import told_by_this
from toolkit.extraction.events.meant.who import TALKING, Meant
from toolkit.extraction.events.naming.names import Cast, cast
from toolkit.extraction.events.sentence.scene import Scene
from toolkit.extraction.languages import together
from toolkit.extraction.quotes import Quotation
from toolkit.extraction.quotes.lexicon import Cue
from toolkit.model import QuoteKind, Span

_APPEARED = "появил"
_REPORTED = frozenset(",:")
# Words of a clause that tells no more than who did it: "они вышли".
_BARE = 2


@define(slots=False)
class What:
    """What the words of a text tell.

    Attributes:
        data: the language's words about happening.
        saying: the words that attribute words to somebody.
        meant: who is meant by pronouns and offices.
        previous: gives the sentence before.
        quotations: the quotes of the text.
    """

    data: EventLexicon
    saying: Mapping[str, Cue]
    meant: Meant
    previous: Callable[[], Scene | None]
    quotations: Sequence[Quotation]

    def __attrs_post_init__(self) -> None:
        direct = sorted(
            [(part.start, part.end) for q in self.quotations if q.kind is QuoteKind.DIRECT for part in q.contents]
        )
        self.quoted_from = [start for start, _ in direct]
        self.quoted_to = list(accumulate([end for _, end in direct], max))

    def told(
        self, scene: Scene, sentence: Span, trigger: int, time: tuple[int, int]
    ) -> tuple[Cast | None, str | None]:
        """Who, where and what; None where the clause names nothing."""
        found = without_absent(scene, trigger, cast(scene, trigger, time))
        told = told_by_this(scene, trigger, self.previous)
        if told is not None:
            clause = cast(*told, (0, 0))
            return in_its_place(clause, found), told[0].actions[told[1]].kind or None
        meant = antecedent(scene, trigger, self.previous)
        if meant is not None:
            found = in_its_place(cast(meant[0], meant[1], (0, 0)), found)
            other = other_of(scene, trigger)
            if other is not None:
                found = called(found, scene.word(other), self.data.another)
            return found, self._kind_of_noun(meant[0].nouns[meant[1]], found)
        found = self.meant.with_subject(scene, sentence, trigger, found)
        found = self.meant.owned(scene, sentence, trigger, found)
        noun = scene.nouns.get(trigger)
        if noun is None:
            found = self.meant.named_at_beginning(scene, sentence, trigger, found)
            found = self.meant.named_for_pronoun(scene, sentence, trigger, found)
            return self._told_by_verb(scene, trigger, time, found)
        found = self.meant.of_owner(scene, sentence, trigger, found)
        if noun.kind in TALKING and not found.participants:
            found = self.meant.spoken_of(scene, trigger, found)
        return self.meant.of_both(scene, trigger, found), self._kind_of_noun(noun, found)

    def _kind_of_noun(self, noun: EventNoun, found: Cast) -> str | None:
        """The kind of an event that a noun names; a pact with a verb of signing is a signing."""
        signs = noun.kind == "deal" and found.parts.lemma in self.data.signing
        return "signing" if signs else noun.kind or None

    def _told_by_verb(
        self, scene: Scene, trigger: int, time: tuple[int, int], found: Cast
    ) -> tuple[Cast | None, str | None]:
        """Who, where and what a verb tells; None where it tells nothing that happens, or of nobody."""
        action = scene.actions[trigger]
        if is_price(scene, trigger):
            return None, None
        if not action.kind and (is_figure(scene, trigger) or self._is_said(scene, trigger)):
            return None, None
        if only_is(scene, trigger) and not subject_kind(scene, trigger):
            return None, None  # "будет загруженный график"
        if lacks_subject(scene, found):
            return None, None
        bare = self.data.free_order and action.lemma in self.data.deciding
        ends = found.parts.clause.casefold().replace("ё", "е").endswith(scene.word(trigger))
        if bare and (_only_says(scene, trigger) or (ends and not self._declares(scene, trigger))):
            return None, None  # "мэрия объявила, что ..."
        pronoun = not action.kind and has_pronoun(scene, self.meant.with_noun(scene, trigger, found))
        if pronoun and not self._tells_much(scene, trigger, found):
            return None, None
        if found.parts.clause.casefold() in self.data.another and scene.reading is not None:
            return None, None  # "A second is due Friday": of what, nobody knows
        lone = found.parts.clause.casefold().replace("ё", "е") == scene.word(trigger) or not found.parts.clause
        if not action.kind and (lone or self._is_own(scene, trigger)):
            return None, None
        found = self.meant.of_both(scene, trigger, self.meant.with_noun(scene, trigger, found))
        phrasal = scene.word(trigger + 1) in self.data.senses.phrasal.get(action.lemma, ())  # "must sign up"
        phrasal = phrasal and not (trigger + 2 in scene.dated or scene.is_name(trigger + 2))  # "signed in May"
        own = "" if phrasal or is_set_for(scene, trigger, time[0]) else action.kind
        kind = discussed(scene, trigger, found) or own or subject_kind(scene, trigger)
        if kind == "death" or (not kind and action.lemma in self.data.hurting):
            kind = cause(scene, trigger) or kind
        return found, kind or None

    def _tells_much(self, scene: Scene, trigger: int, found: Cast) -> bool:
        """Whether a verb of those whom a pronoun means tells more than itself: "они вышли на связь"."""
        first = found.parts.clause.partition(" ")[0].casefold().replace("ё", "е")
        many = self.data.stand_ins.get(first) == "p" and first not in self.data.clause_words
        subject = self.data.free_order and many  # of one it is mostly a thing told before: "он вступит в силу"
        if first in self.data.object_pronouns and scene.actions[trigger].tense == "future":
            return True  # "теперь её сыграют 20 ноября": the new day of what was told before
        told = scene.actions[trigger].tense in ("past", "future")
        return subject and told and len(found.parts.clause.split()) > _BARE

    def _declares(self, scene: Scene, trigger: int) -> bool:
        """Whether a thing stands before a verb of declaring: "итоги объявят", but not "мэрия объявила, что"."""
        start, _ = scene.region(trigger)
        before = [i for i in range(start, trigger) if i not in scene.dated and scene.tokens[i].kind == "w"]
        if any(scene.word(i) in scene.lexicon.senses.declared_into for i in before):
            return True  # "в розыск его объявили"
        told = scene.word(trigger + 1) in _REPORTED or any(
            scene.word(i) in scene.lexicon.around.about for i in before
        )
        own = any(scene.word(i) in scene.lexicon.heads() or scene.is_name(i) for i in before)
        many = scene.actions[trigger].number == "p" or scene.actions[trigger].tense == "participle"
        return bool(before) and many and not told and not (own and scene.actions[trigger].tense != "participle")

    def _is_own(self, scene: Scene, trigger: int) -> bool:
        """Whether those who speak tell of themselves ("we", "us"; "US" is none of them)."""
        if not scene.said(trigger) & self.data.speakers:
            return False
        own = (i for i in range(*scene.region(trigger)) if scene.word(i) in self.data.speakers)
        return any(len(scene.word(i)) == 1 or not scene.words(i, i + 1).isupper() for i in own)

    def _is_said(self, scene: Scene, trigger: int) -> bool:
        """Whether a verb of no kind only tells of knowing ("documents showed"), or is one of somebody's words."""
        word = scene.word(trigger)
        if word.startswith(_APPEARED) and self.data.reports:
            start, stop = scene.region(trigger)
            return any(scene.word(i).startswith(self.data.reports) for i in range(start, stop))
        if word in self.data.finding:
            return scene.word(trigger + 1) == ","  # "выявили, что"
        says = scene.reading is None and word in self.saying and not self.data.future_form(word)
        if says and not scene.actions[trigger].light:
            _, stop = scene.region(trigger)
            rest = [i for i in range(trigger + 1, stop) if i not in scene.dated and scene.tokens[i].kind == "w"]
            return not self._has_object_before(scene, trigger) and all(
                scene.word(i) in self.data.time_prepositions for i in rest
            )
        at = scene.tokens[trigger].start
        return self._is_quoted(at) and not any(scene.mention(i) for i in range(*scene.region(trigger)))

    def _has_object_before(self, scene: Scene, trigger: int) -> bool:
        """Whether a thing in the accusative begins the clause of a verb: "[монету] банк выпустил 2 ноября"."""
        if scene.word(trigger - 1) in self.data.object_pronouns:
            return True  # "откуда его выпустили 2 ноября"
        start, _ = scene.region(trigger)
        accusative = self.data.senses.accusative
        led = together(self.data.noun_prepositions, self.data.place_prepositions, self.data.time_prepositions)
        first = next((i for i in range(start, trigger) if not self.data.is_modifier(scene.word(i))), trigger)
        thing = first < trigger and first not in scene.dated and not scene.is_name(first)
        return thing and scene.word(first) not in led and scene.word(first).endswith(accusative or "\0")

    def _is_quoted(self, at: int) -> bool:
        """Whether a place lies in somebody's own words."""
        begun = bisect_right(self.quoted_from, at)
        return begun > 0 and at < self.quoted_to[begun - 1]


def _only_says(scene: Scene, trigger: int) -> bool:
    """Whether a verb of declaring only names the source of what else is told: "как объявила мэрия"."""
    start, _ = scene.clauses[scene.clause_of[trigger]]
    first = next((i for i in (start, start + 1) if scene.word(i) != ","), start)
    return scene.word(first) == "как"
