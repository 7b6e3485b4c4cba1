"""Who a phrase names: by its name, by its office, by a pronoun, or by having spoken last."""

import re
from bisect import bisect_left
from collections.abc import Iterator
from itertools import pairwise

from attrs import define, field

from toolkit.extraction.entities import Mention, find_entities
from toolkit.extraction.quotes.attribution import Attribution, Phrase
from toolkit.extraction.quotes.clause import COMMA, Clause
from toolkit.extraction.quotes.lexicon import Noun, Pronoun, QuoteLexicon
from toolkit.extraction.quotes.naming import (
    agent_of,
    is_apposed,
    is_head,
    is_person,
    is_plural,
    named,
    owns,
    stranger_in,
    unnamed,
)
from toolkit.extraction.quotes.returning import Office, returning
from toolkit.model import Agent, Organization, Person, Span

Resolved = tuple[Agent | None, str]
_SEX = {"masc": "m", "femn": "f"}
_MEMORY = 12
# Of so many the offices are compared; a text that names more is a register.
_MOST_HOLDERS = 200
_NEAR = 1500
_BOTH = 2
_COMPANIES = (None, "company", "media", "international")
_LONGEST_ENDING = 2
_MARKS = '«»“”„"'
_PRINTED = re.compile(r"[«“„\"]([^«»“”\"]{2,60})[»”“\"]")
_FEMALE_NAME = re.compile(r"(?:[оеё]ва|[иы]на|ая)$")
_OPENING = 120
_WORD = re.compile(r"[^\W\d_]+(?:[-’'][^\W\d_]+)*")
_ARTICLES = frozenset({"the", "a", "an"})
_OFFICE_WORDS = _ARTICLES | {"of", "for", "and", "in"}
_NEXT_WORD = re.compile(r" ([a-z]+)")
_STARTS = re.compile(r"(?:^|\n|[.!?…][»”\"]?)\s*$")


@define
class Speakers:
    """What is known of who speaks, up to the sentence in hand.

    Attributes:
        mentions: of the whole text, in order.
        heading: the headline, which names somebody too.
        sexes: what the text shows of each person.
        last_at: where the last words began.
        last_end: where they ended.
        spoken: agents by the order in which they spoke, the last one last.
    """

    mentions: tuple[Mention, ...]
    heading: str = ""
    sexes: dict[Agent, str] = field(factory=dict)
    spoken: list[Agent] = field(factory=list)
    last_at: int = -1
    last_end: int = -1
    _starts: list[int] = field(init=False)
    _holders: tuple[Person, ...] = field(init=False)
    _printed: tuple[str, ...] | None = field(init=False, default=None)

    def __attrs_post_init__(self) -> None:
        self._starts = [mention.span.start for mention in self.mentions]
        persons = [mention for mention in self.mentions if isinstance(mention.value, Person)]
        for mention in persons:
            if isinstance(mention.value, Person) and mention.gender in _SEX and _shows_sex(mention):
                self.sexes.setdefault(mention.value, _SEX[mention.gender])
        titled = dict.fromkeys(m.value for m in persons if isinstance(m.value, Person) and m.value.job_title)
        self._holders = tuple(titled)[:_MOST_HOLDERS]

    def resolve(self, one: Attribution, clause: Clause) -> Resolved:
        """The speaker of an attribution, and how we know."""
        if one.owner is not None:
            return self._by_pronoun(one.owner, clause)
        if one.source is None:
            told = (
                self._introduced(clause) if one.cue is None and not (clause.is_dialogue or clause.label) else None
            )
            if told is not None:
                return told, "continued"
            if clause.is_dialogue or clause.label:
                spoke = (agent for agent in reversed(self.spoken[-_MEMORY:]) if isinstance(agent, Person))
                return next(spoke, None) or self._interviewed(clause), "continued"
            return (self.spoken[-1], "continued") if one.follows and self.spoken else (None, "unknown")
        pronoun = clause.pronoun(one.source[0]) if one.source[1] - one.source[0] == 1 else None
        if pronoun is not None:
            return self._by_pronoun(pronoun, clause)
        return self._by_phrase(one, clause)

    def note(self, speaker: Agent | None, span: Span, sex: str = "") -> None:
        """Remember who spoke and where, and the sex that the verb showed."""
        self.last_at, self.last_end = span.start, span.end
        if speaker is not None:
            self.spoken.append(speaker)
            if sex in ("m", "f") and isinstance(speaker, Person):
                self.sexes.setdefault(speaker, sex)

    # -- pronouns --------------------------------------------------------------------------------------

    def _by_pronoun(self, pronoun: Pronoun, clause: Clause) -> Resolved:
        theme = self._plural_theme(clause) if pronoun.number == "p" else self._theme(clause, pronoun)
        theme = theme or self._introduced(clause, pronoun)
        if theme is not None:
            return theme, "resolved"
        for speaker in reversed(self.spoken[-_MEMORY:]):
            if self._matches(speaker, pronoun) and not _is_reporter(speaker, clause):
                return speaker, "resolved"
        return self._last_named(clause, pronoun) or self._in_heading(pronoun), "resolved"

    def _in_heading(self, pronoun: Pronoun) -> Person | None:
        """The one person whom the headline names."""
        if not self.heading or pronoun.number == "p":
            return None
        named = dict.fromkeys(m.value for m in find_entities(self.heading) if m.kind == "person")
        persons = [value for value in named if isinstance(value, Person) and self._matches(value, pronoun)]
        return persons[0] if len(named) == len(persons) == 1 else None

    def _matches(self, agent: Agent, pronoun: Pronoun) -> bool:
        if pronoun.number == "p":
            return isinstance(agent, Organization)
        if not isinstance(agent, Person):
            return pronoun.gender == "n"
        known = self.sexes.get(agent) or ("f" if _FEMALE_NAME.search(agent.name) else "")
        return not pronoun.gender or known in ("", pronoun.gender)

    def _theme(self, clause: Clause, pronoun: Pronoun) -> Agent | None:
        """The last subject of the same paragraph that the pronoun fits: it is spoken of, and speaks next."""
        if pronoun.number == "p":
            return None
        start = clause.tokens[0].start
        paragraph = _paragraph(clause)
        for mention in self._back(start):
            if mention.span.start < paragraph:
                return None
            if (
                mention.kind == "person"
                and isinstance(mention.value, Person)
                and self._is_subject(mention, clause)
            ) and self._matches(mention.value, pronoun):
                return mention.value
        return None

    def _introduced(self, clause: Clause, pronoun: Pronoun | None = None) -> Person | None:
        """Whom the sentences between the words before and these make their subject: spoken of, and speaks next."""
        start = clause.tokens[0].start
        low = max(self.last_end, start - _NEAR)
        for mention in self._back(start):
            if mention.span.start < low or clause.text.count("\n\n", mention.span.end, start) > 1:
                return None
            value = mention.value
            if isinstance(value, Person) and mention.kind == "person" and self._is_subject(mention, clause):
                return value if pronoun is None or self._matches(value, pronoun) else None
        return None

    def _interviewed(self, clause: Clause) -> Person | None:
        """Who is asked, when nobody has spoken yet: the last subject before, or the one person named."""
        before = [m for m in self._back(clause.tokens[0].start) if m.kind == "person"]
        named = next((m.value for m in before if self._is_subject(m, clause)), None)
        persons = dict.fromkeys(m.value for m in before if isinstance(m.value, Person))
        alone = next(iter(persons)) if len(persons) == 1 else None
        told = named if isinstance(named, Person) else alone
        return told or self._in_heading(Pronoun("", "s"))

    def _plural_theme(self, clause: Clause) -> Organization | None:
        """Those whom the sentence, or the one before in the paragraph, begins with: "Police came, they said"."""
        here = clause.tokens[0].start
        low = _paragraph(clause)
        before = max(clause.text.rfind(mark, low, max(low, here - 2)) for mark in ".!?") + 1
        return self._several_at(here, clause.tokens[-1].end, clause) or self._several_at(
            max(before, low), here, clause
        )

    def _several_at(self, start: int, end: int, clause: Clause) -> Organization | None:
        """The body, or the people, that a sentence begins with."""
        text, data = clause.text, clause.lexicon
        words = list(_WORD.finditer(text, start, min(end, start + _OPENING)))
        for k, match in enumerate(words):
            word = match[0].lower().replace("ё", "е")
            if word in data.prepositions or word in data.pronouns or word in data.cues:
                return None
            noun = data.nouns().get(word)
            if noun is not None and (noun.kind == "body" or "np" in noun.cases):
                inside = self._within(Span(words[0].start(), match.end()))
                named = (mention.value for mention in inside if mention.kind == "organization")
                known = next((value for value in named if isinstance(value, Organization)), None)
                first = words[1] if k and words[0][0].lower() in _ARTICLES else words[0]
                return known or Organization(name=_lowered(text[first.start() : match.end()]))
        return None

    def _is_subject(self, mention: Mention, clause: Clause) -> bool:
        if clause.lexicon.order == "agreement":
            return mention.case == "nomn"
        text, begin = clause.text, mention.role_span.start if mention.role_span else mention.span.start
        if text[max(0, begin - 2) : begin] == ", ":
            word = _NEXT_WORD.match(text, mention.span.end)
            data = clause.lexicon
            return word is not None and word[1] not in data.conjunctions | data.prepositions
        return _STARTS.search(text, max(0, begin - 4), begin) is not None or _opens_phrase(text, begin, clause)

    def _last_named(self, clause: Clause, pronoun: Pronoun) -> Agent | None:
        wanted = "person" if pronoun.number == "s" else "organization"
        for mention in self._back(clause.tokens[0].start):
            value = mention.value
            if (
                mention.kind == wanted
                and isinstance(value, Person | Organization)
                and self._matches(value, pronoun)
            ):
                return value
        return None

    def _back(self, start: int) -> Iterator[Mention]:
        """The mentions before a place, the last first, not far back."""
        end = bisect_left(self._starts, start)
        return (self.mentions[i] for i in range(end - 1, max(-1, end - 40), -1))

    # -- phrases ----------------------------------------------------------------------------------------

    def _by_phrase(self, one: Attribution, clause: Clause) -> Resolved:
        source = _narrowed(one.source or (0, 1), clause)
        span = Span(clause.tokens[source[0]].start, clause.tokens[source[1] - 1].end)
        inside = [m for m in self._within(span) if not owns(m, clause, span)]
        heads = [i for i in range(*source) if clause.noun(i) is not None]
        first = clause.tokens[heads[0]].start if heads else span.end
        if source[1] - source[0] == 1 and clause.word(source[0]) in clause.lexicon.impersonal:
            return self._body_meant(clause), "resolved"  # "it said"
        several = (
            _several(inside, clause) or _bodies_named(span, inside, clause) or _two_bodies(source, inside, clause)
        )
        if several is not None:
            return several, "stated"
        for mention in inside:
            if mention.kind == "person" and (
                is_head(mention, first, clause, heads[0] if heads else None) or is_apposed(mention, clause, span)
            ):
                return agent_of(mention), "stated"
        again = self._named_again(source, heads, clause, inside)
        if again is not None:
            return again, "resolved"
        return self._not_a_person(source, span, heads, clause, inside)

    def _named_again(
        self, source: Phrase, heads: list[int], clause: Clause, inside: list[Mention]
    ) -> Person | None:
        again = self._again(source, heads[0], clause, inside) if heads and is_person(clause, heads[0]) else None
        if again is None and clause.lexicon.order == "position":
            return self._by_age(clause, source, inside)
        return again

    def _not_a_person(
        self, source: Phrase, span: Span, heads: list[int], clause: Clause, inside: list[Mention]
    ) -> Resolved:
        """Somebody described, a body, a state, or whatever the phrase calls itself."""
        stranger = stranger_in(clause, span, inside)
        if stranger is not None:
            return stranger, "stated"
        beside = next((m for m in inside if m.kind == "organization" and m.span.end == span.end), None)
        if clause.lexicon.order == "position" and beside is not None and _is_called_before(beside, clause):
            return agent_of(beside), "stated"
        if clause.lexicon.order == "position" and heads and _ends_with(heads[-1], source, clause, inside):
            return unnamed(clause, span, heads), "stated"
        described = next((m for m in inside if m.kind == "description"), None)
        if described is not None:
            agent = agent_of(described)
            single = bool(heads) and is_person(clause, heads[0]) and isinstance(agent, Organization)
            return (Person(name=agent.name) if single and agent is not None else agent), "stated"
        if heads and _leads(clause, heads[0], inside):
            return self._by_noun(span, heads[0], clause, inside)
        if heads and clause.lexicon.order == "agreement" and not _is_side(clause, heads[0]):
            return self._by_noun(span, heads[0], clause, inside)
        for mention in inside:
            agent = agent_of(mention)
            whole = mention.kind not in ("state", "demonym") or mention.span == span or bool(heads)
            if agent is not None and whole:
                return agent, "stated"
        if clause.word(source[0]) in clause.lexicon.documents and not inside:
            return None, "unknown"
        words = span.of(clause.text).partition(" (")[0]
        printed = _PRINTED.fullmatch(words)
        if printed is not None:
            return self._by_printed_name(printed[1], words, clause.text)
        known = self._by_surname(words) or self._by_short_name(words)
        return (known, "resolved") if known is not None else (unnamed(clause, span, heads), "stated")

    def _by_printed_name(self, name: str, words: str, text: str) -> Resolved:
        """A body called by what stands between marks, in whatever case: «Русале» of «Русал»."""
        # A case changes the last letters of the last word, so that the stem is common.
        stem = name[: -1 if name[-1] in "аяоеёиыуюь" else len(name)].rstrip("о")
        for body in self._bodies():
            if _is_form(body.name.strip(_MARKS), stem) or _is_form(body.name.split(" «")[-1].strip(_MARKS), stem):
                return body, "resolved"
        if self._printed is None:
            self._printed = tuple(dict.fromkeys(match[1] for match in _PRINTED.finditer(text)))[:_MOST_HOLDERS]
        forms = [other for other in self._printed if _is_form(other, stem) and other[-1] not in "уюеи"]
        return Organization(name=words.replace(name, min(forms, key=len, default=name))), "stated"

    def _bodies(self) -> Iterator[Organization]:
        """The bodies of the text, the first of them only where it names very many."""
        bodies = (mention.value for mention in self.mentions[:_MOST_HOLDERS] if mention.kind == "organization")
        return (body for body in bodies if isinstance(body, Organization))

    def _by_surname(self, name: str) -> Person | None:
        """Who spoke before under the full name: "Roe" of "Jane Roe"."""
        last = (agent for agent in reversed(self.spoken[-_MEMORY:]) if isinstance(agent, Person))
        return next((person for person in last if person.name.endswith(" " + name)), None)

    def _by_short_name(self, name: str) -> Organization | None:
        """The body that the text names with more words: "Roe" of "Roe Systems"."""
        begin = name + " "
        return next((body for body in self._bodies() if body.name.startswith(begin)), None)

    def _within(self, span: Span) -> list[Mention]:
        low, high = bisect_left(self._starts, span.start), bisect_left(self._starts, span.end)
        return [mention for mention in self.mentions[low:high] if mention.span.end <= span.end]

    def _by_noun(self, span: Span, head: int, clause: Clause, inside: list[Mention]) -> Resolved:
        """An office or a body without a name: the one that has it in the text, else somebody unnamed."""
        noun = clause.noun(head)
        name = named(clause, span, head)
        if noun is None or noun.kind == "body":
            return self._by_body(name, inside, clause, head)
        if is_plural(clause, head):
            return Organization(name=name), "stated"
        return Person(name=name), "stated"

    def _by_age(self, clause: Clause, source: Phrase, inside: list[Mention]) -> Person | None:
        """Who is named again by age or people: "the 40-year-old said", "the Serb said"."""
        if source[1] - source[0] != 2 or clause.word(source[0]) != "the":
            return None
        word = clause.word(source[0] + 1)
        people = inside and inside[0].kind == "demonym" and not word.endswith(("s", "sh", "ch", "ese"))
        if not people and not word.endswith("-year-old"):
            return None
        anybody = Pronoun("", "s")
        return self._last_in_paragraph(clause, anybody) or self._near(clause, anybody)

    def _again(self, source: Phrase, head: int, clause: Clause, inside: list[Mention]) -> Person | None:
        """Who is named again by an office or a trade, if anybody is."""
        noun, data = clause.noun(head), clause.lexicon
        if noun is None or (data.order == "position" and clause.word(source[0]) != "the"):
            return None
        span = Span(clause.tokens[head].start, clause.tokens[source[1] - 1].end)
        words = tuple(clause.word(i) for i in range(head, source[1]))
        state = next((m for m in inside if m.kind in ("demonym", "state")), None)
        body = next((m for m in inside if m.kind == "organization"), None)
        agent = agent_of(state) if state is not None else None
        covered = len(inside) == (state is not None)
        office = Office(
            name=named(clause, span, head),
            words=words,
            noun=noun,
            country=agent.country if isinstance(agent, Organization) else None,
            alone=covered and self._says_little(source, head, clause, state),
            body=body.value.name if body is not None else None,
        )
        described = next((p for p in self._persons_spoken() if _is_described(p, words[0])), None)
        if office.alone and described is not None:
            return described
        spoken = self._persons_spoken()
        pronoun = Pronoun(_sex_of(noun), "s")
        national = noun.base.replace("ё", "е") in data.nationals
        near = self._last_in_paragraph(clause, pronoun) if national else None
        near = near or self._near(clause, pronoun)
        return returning(office, spoken, self._holders, near, data)

    def _persons_spoken(self) -> list[Person]:
        """The persons who spoke, the last one first, each once."""
        return [p for p in dict.fromkeys(reversed(self.spoken[-_MEMORY:])) if isinstance(p, Person)]

    def _says_little(self, source: Phrase, head: int, clause: Clause, state: Mention | None) -> bool:
        """Whether the words beside the head are the state's name, an article, or such as "ведомства"."""
        data = clause.lexicon
        return all(
            i == head
            or clause.word(i) in data.determiners
            or clause.word(i) in (data.empty_owners if i > head else ("the",))
            or (state is not None and state.span.start <= clause.tokens[i].start < state.span.end)
            for i in range(*source)
        )

    def _near(self, clause: Clause, pronoun: Pronoun) -> Person | None:
        """The one spoken of in the same paragraph, or who spoke last not far before."""
        theme = self._theme(clause, pronoun)
        if isinstance(theme, Person):
            return theme
        last = self.spoken[-1] if self.spoken else None
        close = clause.tokens[0].start - self.last_at < _NEAR
        if close and isinstance(last, Person) and self._matches(last, pronoun):
            return last
        named = self._last_named(clause, pronoun) if not self.spoken else None
        return named if isinstance(named, Person) else None

    def _last_in_paragraph(self, clause: Clause, pronoun: Pronoun) -> Person | None:
        """The last person named in the same paragraph, in whatever case."""
        start = clause.tokens[0].start
        paragraph = _paragraph(clause)
        for mention in self._back(start):
            if mention.span.start < paragraph:
                return None
            if isinstance(mention.value, Person) and self._matches(mention.value, pronoun):
                return mention.value
        return None

    def _by_body(self, name: str, inside: list[Mention], clause: Clause, head: int) -> Resolved:
        data, called = clause.lexicon, name.casefold().replace("ё", "е")
        if called in data.generic and (data.order == "agreement" or clause.word(head - 1) == "the"):
            meant = self._body_called(called, clause) if data.called else self._body_meant(clause)
            if meant is not None:
                return meant, "resolved"
        named = next((m for m in inside if m.kind == "organization" and isinstance(m.value, Organization)), None)
        part = name.partition(" ")[0].casefold() in clause.lexicon.parts_of_bodies
        if named is not None and isinstance(named.value, Organization) and not part:
            return named.value, "stated"
        return Organization(name=name), "stated"

    def _body_called(self, noun: str, clause: Clause) -> Organization | None:
        """Which body "the bloc" is, where names show their kind: a subject, a speaker, else one named."""
        data, start = clause.lexicon, clause.tokens[0].start
        near = [m for m in self._back(start) if m.span.start > start - _NEAR and m.kind == "organization"]
        subjects = [
            m for m in near if self._is_subject(m, clause) or _opens_phrase(clause.text, m.span.start, clause)
        ]
        spoken = reversed(self.spoken[-_MEMORY:])
        named = near if data.called.get(noun) else []
        known = (*(m.value for m in subjects), *spoken, *(m.value for m in named))
        bodies = (body for body in known if isinstance(body, Organization))
        return next((body for body in bodies if _is_called(body, noun, data)), None)

    def _body_meant(self, clause: Clause) -> Organization | None:
        """Which body "ведомство" is: the subject of the paragraph, else the last speaker; a state is none."""
        paragraph = _paragraph(clause)
        for mention in self._back(clause.tokens[-1].end):
            if mention.span.start < paragraph:
                break
            value = mention.value
            opens = _STARTS.search(clause.text, max(0, mention.span.start - 4), mention.span.start)
            if (
                mention.kind == "organization"
                and isinstance(value, Organization)
                and (opens or mention.case == "nomn")
            ):
                return value
        spoken = (one for one in reversed(self.spoken[-_MEMORY:]) if isinstance(one, Organization))
        return next((one for one in spoken if one.kind != "state" and not _are_people(one, clause)), None)


def _is_called(body: Organization, noun: str, data: QuoteLexicon) -> bool:
    """Whether the name of a body shows what a noun calls it, or nothing against it: "the ministry"."""
    words = set(_WORD.findall(body.name.casefold()))
    if data.called.get(noun):
        return not words.isdisjoint(data.called[noun]) and noun != body.name.casefold()
    named = any(letter.isupper() for letter in body.name)
    return named and body.kind in _COMPANIES and words.isdisjoint(data.not_called)


def _shows_sex(mention: Mention) -> bool:
    return mention.case is not None or " " in mention.text


def _paragraph(clause: Clause) -> int:
    """Where the paragraph of a clause begins, or how far back is near enough."""
    start = clause.tokens[0].start
    low = max(0, start - _NEAR)
    return max(low, clause.text.rfind("\n", low, start) + 1)


def _is_reporter(agent: Agent, clause: Clause) -> bool:
    return agent.name.partition(" ")[0].casefold() in clause.lexicon.reporters


def _are_people(body: Organization, clause: Clause) -> bool:
    """Whether several people spoke, and no body: "очевидцы"."""
    noun = clause.lexicon.nouns().get(body.name.partition(" ")[0].casefold().replace("ё", "е"))
    return noun is not None and noun.kind == "person"


def _is_form(name: str, stem: str) -> bool:
    """Whether a name is a stem with an ending."""
    return name.startswith(stem) and len(name) - len(stem) <= _LONGEST_ENDING


def _opens_phrase(text: str, begin: int, clause: Clause) -> bool:
    """Whether only the words of an office stand between the begin of the sentence and a name."""
    low = max(0, begin - _OPENING)
    start = max(text.rfind(mark, low, begin - 1) for mark in ".!?\n") + 1
    words = text[start:begin].split()
    return (start > low or low == 0) and all(
        word[0].isupper() or word.strip(",") in _OFFICE_WORDS or word in clause.lexicon.nouns() for word in words
    )


def _lowered(name: str) -> str:
    """A phrase from the begin of a sentence, without its capital."""
    first = name.partition(" ")[0]
    return name if first[1:].lower() != first[1:] else name[0].lower() + name[1:]


def _several(inside: list[Mention], clause: Clause) -> Organization | None:
    """Two persons or more who speak as one: "Иван Петров и Анна Белова"."""
    persons = [m for m in inside if m.kind == "person" and m.case in (None, "nomn")]
    both = clause.lexicon.both
    joined = [
        f" {both} " in clause.text[one.span.end : next_.span.start] + " "
        and "," not in clause.text[one.span.end : next_.span.start]
        for one, next_ in pairwise(persons)
    ]
    if not joined or not all(joined):
        return None
    return Organization(name=f" {both} ".join(m.value.name for m in persons))


def _bodies_named(span: Span, inside: list[Mention], clause: Clause) -> Organization | None:
    """States or bodies, two and nothing else, who speak as one: "Россия и Китай", "Acme and the World Bank"."""
    agents = [agent_of(mention) for mention in inside]
    if len(inside) != _BOTH or inside[0].span.start != span.start or inside[1].span.end != span.end:
        return None
    between = clause.text[inside[0].span.end : inside[1].span.start].split()
    names = [agent.name for agent in agents if agent is not None]
    if len(names) != _BOTH or [word for word in between if word not in _ARTICLES] != [clause.lexicon.both]:
        return None
    return Organization(name=f" {clause.lexicon.both} ".join(names))


def _two_bodies(source: Phrase, inside: list[Mention], clause: Clause) -> Organization | None:
    """Two who speak as one, not both of them persons with a name: "the Health Ministry and the World Bank"."""
    data = clause.lexicon
    joint = next((i for i in range(source[0] + 1, source[1] - 1) if clause.word(i) == data.both), None)
    if joint is None or data.order != "position" or clause.word(joint + 1) not in _ARTICLES | data.owners.keys():
        return None
    bearers = {m.span.end for m in inside if m.kind in ("person", "organization", "state", "description")}
    speaks = clause.tokens[joint - 1].end in bearers or clause.noun(joint - 1) is not None
    if not speaks or any(clause.word(i) == COMMA for i in range(*source)):
        return None
    opens = source[0] + (clause.word(source[0]) in _ARTICLES)
    return Organization(name=clause.text[clause.tokens[opens].start : clause.tokens[source[1] - 1].end])


def _is_side(clause: Clause, head: int) -> bool:
    """Whether a noun stands for the state named before it: "российская сторона"."""
    noun = clause.noun(head)
    return noun is not None and noun.base in clause.lexicon.sides


def _is_described(person: Person, noun: str) -> bool:
    """Whether somebody unnamed was called so with more words: "an official in the ministry", "the official"."""
    name = person.name.casefold()
    return person.job_title is None and noun in name.split() and noun != name


def _sex_of(noun: Noun) -> str:
    return noun.gender if noun.gender == "f" else ""


def _narrowed(source: Phrase, clause: Clause) -> Phrase:
    """A phrase without the preposition, the document and the relative pronoun around who speaks."""
    start, end = source
    if clause.word(start) in clause.lexicon.prepositions and end - start > 1:
        start += 1
    while end - start > 1 and clause.word(end - 1) in (COMMA, *clause.lexicon.relatives):
        end -= 1
    document = start
    while document + 1 < end and clause.lexicon.oblique(clause.word(document)):
        document += 1
    if clause.word(document) in clause.lexicon.documents:
        owners = (i for i in range(document + 1, end) if clause.noun(i) or clause.mention(i))
        start = next(owners, document)
    return start, end


def _ends_with(head: int, source: Phrase, clause: Clause, inside: list[Mention]) -> bool:
    """Whether a noun after names is what they belong to: "a State Department spokesman"."""
    start = clause.tokens[head].start
    names = [mention for mention in inside if mention.span.start < start]
    parted = bool(names) and all(mention.span.end <= start for mention in names)
    peoples = all(mention.kind in ("demonym", "state") for mention in names)
    return head == source[1] - 1 and parted and (peoples or is_person(clause, head) or is_plural(clause, head))


def _is_called_before(body: Mention, clause: Clause) -> bool:
    """Whether a noun right before the name of a body tells what it is: "rival broker Stade Capital said"."""
    at = next((i for i, token in enumerate(clause.tokens) if token.start == body.span.start), 0)
    return at > 0 and clause.noun(at - 1) is not None and not clause.is_capital(at - 1)


def _leads(clause: Clause, head: int, inside: list[Mention]) -> bool:
    """Whether a noun is the head of its phrase; a state before a body speaks itself ("российская сторона")."""
    first = clause.tokens[head].start
    before = [mention for mention in inside if mention.span.start < first]
    return not before or (all(m.kind == "demonym" for m in before) and is_person(clause, head))
