"""What a text has told of those who speak, up to the sentence in hand: who is spoken of, who spoke last."""

import re
from bisect import bisect_left
from collections.abc import Iterator

from attrs import define, field

from toolkit.extraction.entities import Mention, find_entities
from toolkit.extraction.quotes.lexicon import Pronoun
from toolkit.extraction.quotes.sentence.around_names import (
    NEAR,
    WORD,
    are_people,
    is_called,
    is_kin_beside,
    is_oblique,
    opens_phrase,
    owns_somebody,
    paragraph_of,
    shows_sex,
)
from toolkit.extraction.quotes.sentence.clause import COLON, Clause
from toolkit.extraction.quotes.shapes.preceding import subject_before_colon
from toolkit.extraction.quotes.speakers.themes import (
    body_before,
    object_of,
    sentence_before,
    several_before,
    somebody_before,
)
from toolkit.model import Agent, Organization, Person, Span

_SEX = {"masc": "m", "femn": "f"}
MEMORY = 12
# Of so many the offices are compared; a text that names more is a register.
MOST_HOLDERS = 200
MOST_NAMESAKES = 8
_FEMALE_NAME = re.compile(r"(?:[оеё]ва|[иы]на|ая)$")
_NEXT_WORD = re.compile(r" ([a-z]+)")
_NEXT_BEHIND_COMMA = re.compile(r", ([a-z]+)")
_LONGEST_OWNER = 60
_STARTS = re.compile(r"(?:^|\n|[.!?…][»”\"]?|[)A-Z] [-–—]+)\s*$")


@define
class Known:
    """What is known of who speaks, up to the sentence in hand.

    Attributes:
        mentions: of the whole text, in order.
        heading: the headline, which names somebody too.
        sexes: what the text shows of each person.
        last_at: where the last words began.
        last_end: where they ended.
        called: bodies that the text has named beside a noun for what they are ("airline").
        nouns: persons who have spoken, with the nouns that they were named beside ("mother", "driver").
        spoken: agents by the order in which they spoke, the last one last.
        surnames: the last words of the names of persons, with the first who bears each.
        namesakes: the same words with the first few whose names have more words before.
    """

    mentions: tuple[Mention, ...]
    heading: str = ""
    sexes: dict[Agent, str] = field(factory=dict)
    called: dict[Organization, str] = field(factory=dict)
    nouns: dict[Agent, set[str]] = field(factory=dict)
    spoken: list[Agent] = field(factory=list)
    last_at: int = -1
    last_end: int = -1
    _starts: list[int] = field(init=False)
    holders: tuple[Person, ...] = field(init=False)
    named: frozenset[Agent] = field(init=False)
    surnames: dict[str, Person] = field(init=False, factory=dict)
    namesakes: dict[str, tuple[Person, ...]] = field(init=False, factory=dict)
    printed: tuple[str, ...] | None = field(init=False, default=None)

    def __attrs_post_init__(self) -> None:
        self._starts = [mention.span.start for mention in self.mentions]
        # Most mentions of one person have one and the same value, whose hash takes long.
        persons: dict[int, Person] = {}
        for mention in self.mentions:
            person = mention.value
            if isinstance(person, Person):
                persons[id(person)] = person
                if mention.gender in _SEX and shows_sex(mention):
                    self.sexes.setdefault(person, _SEX[mention.gender])
        self.named = frozenset(persons.values())
        for person in persons.values():
            _, parted, last = person.name.rpartition(" ")
            if parted:
                self.surnames.setdefault(last, person)
                known = self.namesakes.get(last, ())
                self.namesakes[last] = known if len(known) == MOST_NAMESAKES else (*known, person)
        titled = dict.fromkeys(person for person in persons.values() if person.job_title)
        self.holders = tuple(titled)[:MOST_HOLDERS]

    def whole(self, person: Person) -> Person:
        """Who is named once with more words before: "Vander Leest" of "Ada Vander Leest"."""
        longer = [one for one in self.holders_of(person.name) if one.name != person.name]
        return longer[0] if len(longer) == 1 and not person.job_title else person

    def holders_of(self, surname: str) -> tuple[Person, ...]:
        """The persons whose names end with some words."""
        first, parted, last = surname.rpartition(" ")
        near = self.namesakes.get(last, ()) if parted and " " not in first else ()
        return tuple(one for one in near if one.name.endswith(" " + surname))

    def note(self, speaker: Agent | None, span: Span, sex: str = "") -> None:
        """Remember who spoke and where, and the sex that the verb showed."""
        self.last_at, self.last_end = span.start, span.end
        if speaker is not None:
            self.spoken.append(speaker)
            if sex in ("m", "f") and isinstance(speaker, Person):
                self.sexes[speaker] = sex  # surer than what the form of a foreign name shows

    def forget(self, speaker: Agent | None) -> None:
        """Take back that somebody spoke last: the words were another's."""
        if speaker is not None:
            self.spoken.pop()

    def in_heading(self, pronoun: Pronoun) -> Person | None:
        """The one person whom the headline names."""
        if not self.heading or pronoun.number == "p":
            return None
        named = dict.fromkeys(m.value for m in find_entities(self.heading) if m.kind == "person")
        persons = [value for value in named if isinstance(value, Person) and self.matches(value, pronoun)]
        return persons[0] if len(named) == len(persons) == 1 else None

    def matches(self, agent: Agent, pronoun: Pronoun) -> bool:
        """Whether a pronoun may stand for somebody."""
        if pronoun.number == "p":
            return isinstance(agent, Organization)
        if not isinstance(agent, Person):
            return pronoun.gender == "n"
        known = self.sexes.get(agent) or ("f" if _FEMALE_NAME.search(agent.name) else "")
        return not pronoun.gender or known in ("", pronoun.gender)

    def theme_of(self, clause: Clause, pronoun: Pronoun) -> Agent | None:
        """The last subject of the same paragraph that the pronoun fits: it is spoken of, and speaks next."""
        if pronoun.number == "p":
            return None
        start = clause.tokens.starts[0]
        paragraph = paragraph_of(clause)
        for mention in self._back(start):
            if mention.span.start < paragraph:
                return None
            if self._is_told_of(mention, clause):
                continue
            if (
                mention.kind == "person"
                and isinstance(mention.value, Person)
                and self._is_subject(mention, clause)
            ) and self.matches(mention.value, pronoun):
                return mention.value
        return None

    def _is_told_of(self, mention: Mention, clause: Clause) -> bool:
        """Whether a name stands in the words of somebody named, who speaks on: "S сказал, что X уехал. Он"."""
        within = self.last_at <= mention.span.start < self.last_end
        return (
            within and clause.lexicon.order == "agreement" and bool(self.spoken) and self.spoken[-1] in self.named
        )

    def introduced(self, clause: Clause, pronoun: Pronoun | None = None) -> Person | None:
        """Whom the sentences between the words before and these make their subject: spoken of, and speaks next."""
        start = clause.tokens.starts[0]
        low = max(self.last_end, start - NEAR)
        for mention in self._back(start):
            if mention.span.start < low or clause.text.count("\n\n", mention.span.end, start) > 1:
                return None
            value = mention.value
            if isinstance(value, Person) and mention.kind == "person" and self._is_subject(mention, clause):
                return value if pronoun is None or self.matches(value, pronoun) else None
        return None

    def interviewed(self, clause: Clause) -> Person | None:
        """Who is asked, when nobody has spoken yet: the last subject before, or the one person named."""
        before = [m for m in self._back(clause.tokens.starts[0]) if m.kind == "person"]
        named = next((m.value for m in before if self._is_subject(m, clause)), None)
        persons = dict.fromkeys(m.value for m in before if isinstance(m.value, Person))
        alone = next(iter(persons)) if len(persons) == 1 else None
        told = named if isinstance(named, Person) else alone
        return told or self.in_heading(Pronoun("", "s"))

    def one_of_no_sex(self, clause: Clause) -> Person | None:
        """An English "they" for one without a name who spoke last in the paragraph: "A spokesperson said"."""
        last = self.spoken[-1] if self.spoken and self.last_at >= paragraph_of(clause) else None
        if clause.lexicon.order == "agreement" or not isinstance(last, Person) or last in self.named:
            return None
        noun = clause.lexicon.nouns().get(last.name.rpartition(" ")[2])
        return last if noun is not None and noun.base not in clause.lexicon.sexes else None

    def plural_theme(self, clause: Clause) -> Organization | None:
        """Those whom the sentence, or the one before in the paragraph, begins with: "Police came, they said"."""
        here = Span(clause.tokens.starts[0], clause.tokens.ends[-1])
        before = sentence_before(clause)
        spans = (here,) if before is None else (here, before)
        found = (several_before(span, clause, self.within(span)) for span in spans)
        return next((one for one in found if one is not None), None)

    def nameless_theme(self, clause: Clause, pronoun: Pronoun) -> Agent | None:
        """Who without a name is spoken of in the sentence before, where that names no person."""
        span = sentence_before(clause)
        inside = self.within(span) if span is not None else []
        if span is None or any(isinstance(mention.value, Person) for mention in inside):
            return None
        last = self.spoken[-1] if self.spoken and span.start <= self.last_at < span.end else None
        if last in self.named and clause.lexicon.order == "agreement":
            return last if self.matches(last, pronoun) else None  # "Учёный считает, что": it is known who he is
        if (
            isinstance(last, Person)
            and " " in last.name
            and last.name[0].isupper()
            and self.matches(last, pronoun)
        ):
            return last  # a name that no table has: "said Lin Mei, an analyst. She expects"
        return somebody_before(span, clause, pronoun, bool(self.named))

    def other_before(self, clause: Clause, pronoun: Pronoun) -> Agent | None:
        """Whom the sentence before names last beside its subject: "Рогов упрекнул Белова. Тот ответил"."""
        span = sentence_before(clause)
        inside = self.within(span) if span is not None else []
        found = (m.value for m in reversed(inside) if m.kind == "person" and is_oblique(m))
        told = next((one for one in found if isinstance(one, Person) and self.matches(one, pronoun)), None)
        return told or (object_of(span, clause, pronoun) if span is not None else None)

    def body_theme(self, clause: Clause) -> Agent | None:
        """The body or the state that the sentence before begins with."""
        span = sentence_before(clause)
        return body_before(span, clause, self.within(span)) if span is not None else None

    def body_in(self, clause: Clause) -> Agent | None:
        """The body or the state that the sentence in hand begins with, before "it": "Acme will grow, it said"."""
        at = next((i for i in range(len(clause.words)) if clause.word(i) in clause.lexicon.impersonal), 0)
        span = Span(clause.tokens.starts[0], clause.tokens.starts[at])
        return body_before(span, clause, self.within(span)) if at else None

    def _is_subject(self, mention: Mention, clause: Clause) -> bool:
        if clause.lexicon.order == "agreement":
            return mention.case == "nomn"
        text, begin = clause.text, mention.role_span.start if mention.role_span else mention.span.start
        begin = mention.span.start if is_kin_beside(text, mention.span.start, clause) else begin
        owner = clause.lexicon.naming.owner.search(text, max(0, begin - _LONGEST_OWNER), begin)
        begin = owner.start("owner") if owner is not None else begin  # "The party's leader, Ada Roe, disagreed"
        if text[max(0, begin - 2) : begin] == ", ":
            word = _NEXT_WORD.match(text, mention.span.end)
            data = clause.lexicon
            if word is None and is_kin_beside(text, begin, clause):
                word = _NEXT_BEHIND_COMMA.match(text, mention.span.end)
                told = data.relatives | data.pronouns.keys() | data.articles
                return word is not None and word[1] not in data.conjunctions | data.prepositions | told
            return word is not None and word[1] not in data.conjunctions | data.prepositions
        owned = text[mention.span.end : mention.span.end + 2] in clause.lexicon.forms.owning and owns_somebody(
            mention, clause
        )
        if owned or text[max(0, begin - 4) : begin] in clause.lexicon.naming.of:
            return False  # "Roe's brother said", "The lawyer of Roe said"
        return _STARTS.search(text, max(0, begin - 4), begin) is not None or opens_phrase(text, begin, clause)

    def last_named(self, clause: Clause, pronoun: Pronoun) -> Agent | None:
        """Who is named last before a clause and fits a pronoun."""
        wanted = "person" if pronoun.number == "s" else "organization"
        for mention in self._back(clause.tokens.starts[0]):
            value = mention.value
            if (
                mention.kind == wanted
                and isinstance(value, Person | Organization)
                and self.matches(value, pronoun)
            ):
                return value
        return None

    def subject_in(self, clause: Clause, pronoun: Pronoun) -> Person | None:
        """The one person of an English sentence whom it begins with, or tells more of: "Roe, who ..., said he"."""
        if clause.lexicon.order == "agreement":
            return self._before_colon(clause, pronoun)
        at = next((i for i in range(len(clause.words)) if clause.pronoun(i) == pronoun), 0)
        if not at:
            return None
        persons = [
            m for m in self.within(Span(clause.tokens.starts[0], clause.tokens.starts[at])) if m.kind == "person"
        ]
        one = persons[0] if len({m.value for m in persons}) == 1 else None
        if one is None or not isinstance(one.value, Person) or not self.matches(one.value, pronoun):
            return None
        told = clause.text.startswith(clause.lexicon.naming.who, one.span.end)
        return one.value if told or self._is_subject(one, clause) else None

    def _before_colon(self, clause: Clause, pronoun: Pronoun) -> Person | None:
        """Whom a sentence tells of before a colon, behind which a pronoun stands: "S возразил: C, считает он"."""
        data, words = clause.lexicon, clause.words
        own = (
            i for i in range(len(words) - 1, 0, -1) if pronoun in (clause.pronoun(i), data.owners.get(words[i]))
        )
        at = next(own, 0)
        colon = next((i for i in range(at - 1, 0, -1) if clause.word(i) == COLON), 0)
        named = subject_before_colon(clause, colon)
        one = named.value if named is not None else None
        return one if isinstance(one, Person) and self.matches(one, pronoun) else None

    def named_in(self, clause: Clause, pronoun: Pronoun) -> Person | None:
        """The one person named before a pronoun of a sentence: "A motion by Jane Roe was read, where she said"."""
        at = next((i for i in range(len(clause.words)) if clause.pronoun(i) == pronoun), 0)
        inside = self.within(Span(clause.tokens.starts[0], clause.tokens.starts[at]))
        persons = dict.fromkeys(m.value for m in inside if isinstance(m.value, Person))
        fitting = [one for one in persons if self.matches(one, pronoun)]
        return fitting[0] if len(persons) == 1 and fitting else None

    def _back(self, start: int) -> Iterator[Mention]:
        """The mentions before a place, the last first, not far back."""
        end = bisect_left(self._starts, start)
        return (self.mentions[i] for i in range(end - 1, max(-1, end - 40), -1))

    def bodies(self) -> Iterator[Organization]:
        """The bodies of the text, the first of them only where it names very many."""
        bodies = (mention.value for mention in self.mentions[:MOST_HOLDERS] if mention.kind == "organization")
        return (body for body in bodies if isinstance(body, Organization))

    def within(self, span: Span) -> list[Mention]:
        """The mentions inside a stretch."""
        low, high = bisect_left(self._starts, span.start), bisect_left(self._starts, span.end)
        return [mention for mention in self.mentions[low:high] if mention.span.end <= span.end]

    def persons_spoken(self) -> list[Person]:
        """The persons who spoke, the last one first, each once."""
        return [p for p in dict.fromkeys(reversed(self.spoken[-MEMORY:])) if isinstance(p, Person)]

    def alone_in_paragraph(self, clause: Clause, pronoun: Pronoun) -> Person | None:
        """The one person whom an English paragraph names before its first pronoun: "People like Roe fear it."."""
        if clause.lexicon.order == "agreement" or pronoun.number == "p":
            return None
        low, start = paragraph_of(clause), clause.tokens.starts[0]
        told = {word.lower() for word in WORD.findall(clause.text, low, start)}
        persons = dict.fromkeys(m.value for m in self.within(Span(low, start)) if isinstance(m.value, Person))
        one = next(iter(persons), None)
        alone = one is not None and len(persons) == 1 and told.isdisjoint(clause.lexicon.pronouns)
        return one if alone and one is not None and self.matches(one, pronoun) else None

    def last_in_paragraph(self, clause: Clause, pronoun: Pronoun) -> Person | None:
        """The last person named in the same paragraph, in whatever case."""
        start = clause.tokens.starts[0]
        paragraph = paragraph_of(clause)
        for mention in self._back(start):
            if mention.span.start < paragraph:
                return None
            if isinstance(mention.value, Person) and self.matches(mention.value, pronoun):
                return mention.value
        return None

    def body_called(self, noun: str, clause: Clause) -> Organization | None:
        """Which body "the bloc" is, where names show their kind: a subject, a speaker, else one named."""
        data, start = clause.lexicon, clause.tokens.starts[0]
        near = [m for m in self._back(start) if m.span.start > start - NEAR and m.kind == "organization"]
        subjects = [
            m for m in near if self._is_subject(m, clause) or opens_phrase(clause.text, m.span.start, clause)
        ]
        spoken = reversed(self.spoken[-MEMORY:])
        named = near if data.called.get(noun) else []
        known = (*(m.value for m in subjects), *spoken, *(m.value for m in named))
        bodies = (body for body in known if isinstance(body, Organization))
        return next(
            (
                body
                for body in bodies
                if (self.called.get(body) == noun or is_called(body, noun, data)) and not are_people(body, clause)
            ),
            None,
        )

    def issuer(self, clause: Clause) -> Agent | None:
        """Whose the document is that alone is named: who spoke last, or the body that led the sentence before."""
        start = clause.tokens.starts[0]
        last = self.spoken[-1] if self.spoken and start - self.last_at < NEAR else None
        if isinstance(last, Organization):
            return None if last.kind in ("state", "media") or are_people(last, clause) else last
        if isinstance(last, Person) and clause.lexicon.writes.search(clause.text, self.last_at, start):
            return last  # "написал он в канале. «...», — говорится в сообщении"
        theme = self.body_theme(clause) if last is None else None
        return theme if isinstance(theme, Organization) and theme.kind != "state" else None

    def called_before(self, noun: str, clause: Clause) -> Organization | None:
        """The body that the text has called so with more words: "пресс-служба губернатора", "пресс-служба"."""
        spoken = (one for one in reversed(self.spoken[-MEMORY:]) if isinstance(one, Organization))
        fuller = next((one for one in spoken if one.name.casefold().startswith(noun + " ")), None)
        if fuller is not None or clause.lexicon.order == "position":
            return fuller
        start, data = clause.tokens.starts[0], clause.lexicon
        words = list(WORD.finditer(clause.text, max(0, start - NEAR), start))
        for word, owner in zip(reversed(words[:-1]), reversed(words[1:]), strict=True):
            known = data.nouns().get(word[0].lower().replace("ё", "е"))
            if known is None or known.base.replace("ё", "е") != noun:
                continue
            of = data.nouns().get(owner[0].lower().replace("ё", "е"))
            if of is not None and "gs" in of.cases and clause.text[word.end() : owner.start()] == " ":
                return Organization(name=f"{known.base} {owner[0]}")
        return None

    def body_meant(self, clause: Clause, noun: str) -> Organization | None:
        """Which body "ведомство" is: the subject of the paragraph, else the last speaker; a state is none."""
        if noun in clause.lexicon.media:
            named = (m.value for m in self._back(clause.tokens.starts[0]) if m.kind == "organization")
            media = (one for one in named if isinstance(one, Organization) and one.kind == "media")
            known = next(media, None)
            if known is not None:
                return known
        paragraph = paragraph_of(clause)
        others = {"state", "government"} if noun in clause.lexicon.businesses else {"state"}
        for mention in self._back(clause.tokens.ends[-1]):
            if mention.span.start < paragraph:
                break
            value = mention.value
            opens = clause.lexicon.order == "position" and self._is_subject(mention, clause)
            first = _STARTS.search(clause.text, max(0, mention.span.start - 4), mention.span.start)
            if (
                mention.kind == "organization"
                and isinstance(value, Organization)
                and (opens or first or mention.case == "nomn")
                and value.kind not in others - {"state"}
                and not _is_called_else(value, noun, clause)
            ):
                return value
        theme = self.body_theme(clause) if noun else None
        if (
            isinstance(theme, Organization)
            and theme.kind not in others
            and not _is_called_else(theme, noun, clause)
        ):
            return theme
        spoken = (one for one in reversed(self.spoken[-MEMORY:]) if isinstance(one, Organization))
        spoken = (one for one in spoken if not _is_called_else(one, noun, clause))
        return next((one for one in spoken if one.kind not in others and not are_people(one, clause)), None)


def _is_called_else(body: Organization, noun: str, clause: Clause) -> bool:
    """Whether the name of a body says that it is of another kind than a noun: "мэрия" is no "профсоюз"."""
    data = clause.lexicon
    if not noun or noun not in data.of_one_kind:
        return False
    nouns = (data.nouns().get(word.casefold().replace("ё", "е").strip("«»")) for word in body.name.split())
    kinds = {one.base.replace("ё", "е") for one in nouns if one is not None and one.kind == "body"}
    return bool(kinds) and noun not in kinds
