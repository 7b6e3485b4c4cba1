"""Who a phrase names: by its name, by its office, by a pronoun, or by having spoken last."""

import re

from attrs import define

from toolkit.extraction.entities import Mention
from toolkit.extraction.quotes.attribution import Attribution, Phrase
from toolkit.extraction.quotes.lexicon import Noun, Pronoun
from toolkit.extraction.quotes.sentence.around_names import NEAR
from toolkit.extraction.quotes.sentence.clause import Clause
from toolkit.extraction.quotes.speakers.known import MEMORY, MOST_HOLDERS, Known
from toolkit.extraction.quotes.speakers.naming import (
    agent_of,
    are_at_place,
    are_owners,
    body_in,
    ends_with,
    is_adjective,
    is_apposed,
    is_attribute,
    is_head,
    is_person,
    is_plural,
    is_told_apart,
    is_unnamed_source,
    last_of_compound,
    leads,
    named,
    names_body,
    owns,
    stranger_in,
    unnamed,
)
from toolkit.extraction.quotes.speakers.narrowing import narrowed
from toolkit.extraction.quotes.speakers.own_names import own_name
from toolkit.extraction.quotes.speakers.returning import Office, returning
from toolkit.extraction.quotes.speakers.together import bodies_named, several, sharing, two_bodies
from toolkit.model import Agent, Organization, Person, Span

Resolved = tuple[Agent | None, str]
_LONGEST_ENDING, _ALONE = 2, 2
_MARKS = '«»“”„"'
_BASED = re.compile(r"-based [a-z]+$")
_PRINTED = re.compile(r"[«“„\"]([^«»“”\"]{2,60})[»”“\"]")
# What tells only of an office's time, or of a trade's bearer in passing: "the new president", "31-летняя певица".
_LITTLE = frozenset(["the", "new", "outgoing", "incoming", "former", "late", "then", "veteran", "young", "old"])
_AGE = re.compile(r"\d+(?:-| )year-old\b ?")
_AGED = re.compile(r"\d+-(?:летн\w\w|year-old)$")


@define
class Speakers(Known):
    """Names who speaks, by what is known."""

    def resolve(self, one: Attribution, clause: Clause) -> Resolved:
        """The speaker of an attribution, and how we know."""
        if one.owner is not None:
            return self._by_pronoun(one.owner, clause)
        if one.source is None:
            told = (
                self.introduced(clause) if one.cue is None and not (clause.is_dialogue or clause.label) else None
            )
            if told is not None:
                return told, "continued"
            if one.opens:
                return self.interviewed(clause), "continued"
            if clause.is_dialogue or clause.label:
                spoke = [agent for agent in reversed(self.spoken[-MEMORY:]) if isinstance(agent, Person)]
                known = next((agent for agent in spoke if agent in self.named), None)
                return known or next(iter(spoke), None) or self.interviewed(clause), "continued"
            return (self.spoken[-1], "continued") if one.follows and self.spoken else (None, "unknown")
        pronoun = clause.pronoun(one.source[0]) if one.source[1] - one.source[0] == 1 else None
        if pronoun is not None:
            if clause.other(one.source[0]) is not None:
                return self.other_before(clause, pronoun), "resolved"
            return self._by_pronoun(pronoun, clause)
        owner = clause.lexicon.owners.get(clause.word(one.source[0] + 1))
        written = clause.word(one.source[0] + 2) in clause.lexicon.documents
        if owner is not None and written and clause.word(one.source[0]) in clause.lexicon.prepositions:
            return self._by_pronoun(owner, clause)  # "в ее письме"
        return self._by_phrase(one, clause)

    # -- pronouns --------------------------------------------------------------------------------------

    def _by_pronoun(self, pronoun: Pronoun, clause: Clause) -> Resolved:
        one = self.one_of_no_sex(clause) if pronoun.number == "p" else None
        if one is not None:
            return one, "resolved"
        theme = self.plural_theme(clause) if pronoun.number == "p" else self.subject_in(clause, pronoun)
        theme = theme or (self.theme_of(clause, pronoun) if pronoun.number == "s" else None)
        if theme is None and pronoun.number == "s" and pronoun.gender:
            theme = self.nameless_theme(clause, pronoun)
        theme = theme or self.introduced(clause, pronoun) or self.alone_in_paragraph(clause, pronoun)
        if theme is not None:
            return theme, "resolved"
        spoken = [one for one in reversed(self.spoken[-MEMORY:]) if self.matches(one, pronoun)]
        sources = (one for one in spoken[:1] if one.name.partition(" ")[0].strip(",") in clause.lexicon.anonymous)
        for speaker in (*(one for one in spoken if not _is_reporter(one, clause)), *sources):
            return speaker, "resolved"
        named = self.last_named(clause, pronoun) or self.in_heading(pronoun) or self.named_in(clause, pronoun)
        if named is None and pronoun.number == "s" and self.spoken and clause.lexicon.order == "agreement":
            named = self.spoken[-1] if _is_of_gender(self.spoken[-1], pronoun, clause) else None
        return named, "resolved"

    def _by_it(self, clause: Clause) -> Agent | None:
        """The body or the state that "it" stands for; where that is "the airline", the one called so."""
        theme = self.body_in(clause) or self.body_theme(clause)
        called = theme.name.casefold() if isinstance(theme, Organization) else ""
        called = called.rpartition(" ")[2] if _BASED.search(called) else called  # "The Basel-based company"
        again = self.body_called(called, clause) if called in clause.lexicon.generic else None
        return again or theme or self.body_meant(clause, "")

    # -- phrases ----------------------------------------------------------------------------------------

    def _by_phrase(self, one: Attribution, clause: Clause) -> Resolved:
        source = narrowed(one.source or (0, 1), clause)
        span = clause.span(source)
        inside = [m for m in self.within(span) if not owns(m, clause, span)]
        heads = [i for i in range(*source) if clause.noun(i) is not None and not is_adjective(clause, i)]
        first = clause.tokens.starts[heads[0]] if heads else span.end
        if source[1] - source[0] == 1 and clause.word(source[0]) in clause.lexicon.impersonal:
            return self._by_it(clause), "resolved"  # "it said"
        joint = several(inside, clause) or bodies_named(span, inside, clause) or sharing(span, clause)
        joint = joint or two_bodies(source, inside, clause)
        if joint is not None:
            return joint, "stated"
        for mention in () if are_owners(inside, heads, clause) else inside:
            if mention.kind == "person" and (
                is_head(mention, first, clause, heads[0] if heads else None) or is_apposed(mention, clause, span)
            ):
                self._remember(mention, heads, clause)
                agent = agent_of(mention)
                return self.whole(agent) if isinstance(agent, Person) else agent, "stated"
        surname = self._by_surname(span.of(clause.text)) if _is_lone_name(clause, source) else None
        if surname is not None:
            return surname, "stated"  # "Baker said": the word is a trade as well
        again = self._named_again(source, heads, clause, inside)
        if again is not None:
            return again, "resolved"
        return self._not_a_person(source, span, heads, clause, inside)

    def _named_again(
        self, source: Phrase, heads: list[int], clause: Clause, inside: list[Mention]
    ) -> Person | None:
        if is_unnamed_source(source, heads, clause) or is_told_apart(source, clause):
            return None
        head = heads[0] if heads else None
        compound = clause.lexicon.order == "position" and heads[1:] and heads[1] == heads[0] + 1
        if compound and not inside and not is_person(clause, heads[0]):
            head = heads[1]  # "the bank chief"
        told = head is not None and is_person(clause, head)
        again = self._again(source, head, clause, inside) if told and head is not None else None
        again = again or self._by_kin(source, heads, clause)
        if again is None and clause.lexicon.order == "position":
            return self._by_age(clause, source, inside)
        return again

    def _remember(self, mention: Mention, heads: list[int], clause: Clause) -> None:
        """Keep what somebody is called beside the name: "his mother, Ada Roe", "водитель Иван Щукин"."""
        nouns = (noun for i in heads if (noun := clause.noun(i)) is not None and noun.kind == "person")
        if isinstance(mention.value, Person):
            self.nouns.setdefault(mention.value, set()).update(noun.base for noun in nouns)

    def _by_kin(self, source: Phrase, heads: list[int], clause: Clause) -> Person | None:
        """The one person who was named beside the noun that alone speaks now: "the mother said"."""
        alone = source[1] - source[0] == 1 + (clause.word(source[0]) in clause.lexicon.determiners)
        kin = clause.word(heads[-1]) if heads and heads[-1] == source[1] - 1 else ""
        owner = clause.word(source[1] - 2)
        if kin in clause.lexicon.family and (owner in clause.lexicon.owners or owner.endswith(("'s", "’s"))):
            return self._called(kin)
        noun = clause.noun(heads[0]) if heads and alone else None
        if noun is None or (clause.lexicon.order == "position" and clause.word(source[0]) != "the"):
            return None
        return self._called(noun.base)

    def _called(self, noun: str) -> Person | None:
        """The one person who spoke and was named beside a noun."""
        called = [person for person in self.persons_spoken() if noun in self.nouns.get(person, ())]
        return called[0] if len(called) == 1 else None

    def _not_a_person(
        self, source: Phrase, span: Span, heads: list[int], clause: Clause, inside: list[Mention]
    ) -> Resolved:
        """Somebody described, a body, a state, or whatever the phrase calls itself."""
        own = own_name(clause, source, inside)
        if own is not None:
            return own, "stated"
        told = self._by_its_end(source, span, heads, clause, inside)
        if told is not None:
            return told, "stated"
        if heads and (leads(clause, heads[0], inside) or _is_no_side(clause, heads[0])):
            return self._by_noun(span, last_of_compound(clause, heads), clause, inside)
        printed = _PRINTED.fullmatch(span.of(clause.text))
        if printed is not None and not any(m.kind == "organization" for m in inside):
            return self._by_printed_name(printed[1], span.of(clause.text), clause.text)
        named = self._by_names(source, span, heads, clause, inside)
        if named is not None:
            return named, "stated"
        if clause.word(source[0]) in clause.lexicon.documents and not inside:
            issuer = self.issuer(clause)
            return issuer, "resolved" if issuer is not None else "unknown"
        return self._by_words(span, heads, clause)

    def _by_its_end(
        self, source: Phrase, span: Span, heads: list[int], clause: Clause, inside: list[Mention]
    ) -> Agent | None:
        """A stranger, a body that the phrase ends with, somebody described."""
        of_person = bool(heads) and is_person(clause, heads[0])
        of_people = of_person or are_at_place(clause, heads)
        body = None if of_people else self._strange_body(clause, span, inside)
        stranger = stranger_in(clause, span, inside) or body
        if stranger is not None:
            return stranger
        beside = next((m for m in inside if m.kind == "organization" and m.span.end == span.end), None)
        if beside is not None and names_body(beside, span, heads, clause):
            return agent_of(beside)
        if clause.lexicon.order == "position" and heads and ends_with(heads[-1], source, clause, inside):
            return unnamed(clause, span, heads)
        described = next((m for m in inside if m.kind == "description"), None)
        agent = agent_of(described) if described is not None else None
        single = of_person and isinstance(agent, Organization)
        return Person(name=agent.name) if single and agent is not None else agent

    def _by_names(
        self, source: Phrase, span: Span, heads: list[int], clause: Clause, inside: list[Mention]
    ) -> Agent | None:
        """A name in the phrase that is no attribute of what follows it."""
        if _is_lone_people(source, clause, inside):
            name = span.of(clause.text)
            return self._by_short_name(name) or Organization(name=name)
        for mention in inside:
            agent = agent_of(mention)
            whole = mention.kind not in ("state", "demonym") or mention.span == span or bool(heads)
            if agent is not None and whole and not is_attribute(mention, span, clause):
                return agent
        return None

    def _by_words(self, span: Span, heads: list[int], clause: Clause) -> Resolved:
        """Who is called by words that no table has, without what stands in brackets behind them."""
        words = span.of(clause.text).partition(" (")[0]
        printed = _PRINTED.fullmatch(words)
        if printed is not None:
            return self._by_printed_name(printed[1], words, clause.text)
        known = self._by_surname(words) or self._by_short_name(words)
        return (known, "resolved") if known is not None else (unnamed(clause, span, heads), "stated")

    def _strange_body(self, clause: Clause, span: Span, inside: list[Mention]) -> Organization | None:
        """A body whose name no table has; what it is called is remembered, for when it is named so again."""
        body = body_in(clause, span, inside)
        if body is not None:
            self.called.setdefault(*body)
        return body[0] if body is not None else None

    def _by_printed_name(self, name: str, words: str, text: str) -> Resolved:
        """A body called by what stands between marks, in whatever case: «Русале» of «Русал»."""
        # A case changes the last letters of the last word, so that the stem is common.
        stem = name[: -1 if name[-1] in "аяоеёиыуюь" else len(name)].rstrip("о")
        for body in self.bodies():
            if _is_form(body.name.strip(_MARKS), stem) or _is_form(body.name.split(" «")[-1].strip(_MARKS), stem):
                return body, "resolved"
        if self.printed is None:
            self.printed = tuple(dict.fromkeys(match[1] for match in _PRINTED.finditer(text)))[:MOST_HOLDERS]
        forms = [other for other in self.printed if _is_form(other, stem) and other[-1] not in "уюеи"]
        return Organization(name=words.replace(name, min(forms, key=len, default=name))), "stated"

    def _by_surname(self, name: str) -> Person | None:
        """Who spoke before under the full name, or is named so anywhere: "Roe" of "Jane Roe"."""
        last = (agent for agent in reversed(self.spoken[-MEMORY:]) if isinstance(agent, Person))
        spoke = next((person for person in last if person.name.endswith(" " + name)), None)
        return spoke or self.surnames.get(name)

    def _by_short_name(self, name: str) -> Organization | None:
        """The body that the text names with more words: "Roe" of "Roe Systems"."""
        begin = name + " "
        return next((body for body in self.bodies() if body.name.startswith(begin)), None)

    def _by_noun(self, span: Span, head: int, clause: Clause, inside: list[Mention]) -> Resolved:
        """An office or a body without a name: the one that has it in the text, else somebody unnamed."""
        noun = clause.noun(head)
        name = named(clause, span, head)
        if noun is None or noun.kind == "body":
            return self._by_body(name, inside, clause, head)
        one = clause.lexicon.forms.one_of.keys() & {clause.word(head - 2)}
        if is_plural(clause, head) and not one:
            return Organization(name=name), "stated"
        return Person(name=name), "stated"

    def _by_age(self, clause: Clause, source: Phrase, inside: list[Mention]) -> Person | None:
        """Who is named again by age or people: "the 40-year-old said", "the Serb said"."""
        if clause.word(source[0]) != "the":
            return None
        words = " ".join(clause.words[source[0] + 1 : source[1]])
        aged = _AGE.match(words)
        word = words[aged.end() :].strip() if aged is not None else words
        if aged is not None and (not word or word in clause.lexicon.nouns() or inside):
            return self.last_in_paragraph(clause, Pronoun("", "s")) or self._near(clause, Pronoun("", "s"))
        people = inside and inside[0].kind == "demonym" and not word.endswith(("s", "sh", "ch", "ese"))
        if " " in word or (not people and word not in clause.lexicon.nationals):
            return None
        anybody = Pronoun("", "s")
        return self.last_in_paragraph(clause, anybody) or self._near(clause, anybody)

    def _again(self, source: Phrase, head: int, clause: Clause, inside: list[Mention]) -> Person | None:
        """Who is named again by an office or a trade, if anybody is."""
        noun, data = clause.noun(head), clause.lexicon
        if noun is None or (data.order == "position" and clause.word(source[0]) != "the"):
            return None
        span = Span(clause.tokens.starts[head], clause.tokens.ends[source[1] - 1])
        words = tuple(clause.word(i) for i in range(head, source[1]))
        state = next((m for m in inside if m.kind in ("demonym", "state")), None)
        body = next((m for m in inside if m.kind == "organization"), None)
        agent = agent_of(state) if state is not None else None
        placed = noun.base in data.anyone and all(m.kind == "place" for m in inside)  # "the Ohio Democrat"
        covered = placed or len(inside) == (state is not None)
        name = named(clause, span, head)
        parted = (
            state is not None and state.kind == "demonym" and data.order == "agreement" and len(words) > _ALONE
        )
        office = Office(
            name=name,
            without_state=name.replace(f"{state.text} ", "") if parted and state is not None else "",
            words=words,
            noun=noun,
            country=agent.country if isinstance(agent, Organization) else None,
            alone=covered and self._says_little(source, head, clause, state),
            body=body.value.name if body is not None else None,
        )
        described = next((p for p in self.persons_spoken() if _is_described(p, words[0])), None)
        other = described is not None and self._is_of_other_team(source[0], head, clause, described)
        if office.alone and described is not None and not other:
            return described
        spoken = self.persons_spoken()
        pronoun = Pronoun(_sex_of(noun), "s")
        national = noun.base.replace("ё", "е") in data.nationals
        near = self.last_in_paragraph(clause, pronoun) if national else None
        near = near or self._near(clause, pronoun)
        if near is not None and self._is_of_other_team(source[0], head, clause, near):
            near = None
        return returning(office, spoken, self.holders, near, data)

    def _says_little(self, source: Phrase, head: int, clause: Clause, state: Mention | None) -> bool:
        """Whether the words beside the head are the state's name, an article, or such as "ведомства"."""
        data, noun = clause.lexicon, clause.noun(head)
        noun_of_many = data.order == "position" and noun is not None and noun.base in data.anyone
        return all(
            i == head
            or clause.word(i) in data.determiners
            or clause.word(i) in (data.empty_owners if i > head else _LITTLE)
            or (i < head and (_AGED.match(clause.word(i)) is not None or self._is_team(i, head, clause)))
            or (i < head and noun_of_many and clause.is_capital(i))
            or (state is not None and state.span.start <= clause.tokens.starts[i] < state.span.end)
            for i in range(*source)
        )

    def _is_of_other_team(self, start: int, head: int, clause: Clause, person: Person) -> bool:
        """Whether a team stands before what somebody is called, and another in the office that he has."""
        noun, nouns = clause.noun(head), clause.lexicon.nouns()
        if noun is None or noun.base not in clause.lexicon.coaches:
            return False
        teams = {clause.word(i) for i in range(start, head) if self._is_team(i, head, clause)}
        unnamed = person.name.split()[-1] in nouns
        title = (person.job_title or (person.name if unnamed else "")).split()
        own = {word.lower() for word in title if word[0].isupper() and word.lower() not in nouns}
        return bool(teams and own) and teams.isdisjoint(own)

    def _is_team(self, i: int, head: int, clause: Clause) -> bool:
        """Whether a name that no table has stands before what many are called: "the City boss"."""
        noun, data = clause.noun(head), clause.lexicon
        anybody = noun is not None and (noun.base in data.anyone or noun.base in data.coaches)
        return data.order == "position" and anybody and clause.is_capital(i) and clause.mention(i) is None

    def _near(self, clause: Clause, pronoun: Pronoun) -> Person | None:
        """The one spoken of in the same paragraph, or who spoke last not far before."""
        theme = self.theme_of(clause, pronoun)
        if isinstance(theme, Person):
            return theme
        last = self.spoken[-1] if self.spoken else None
        close = clause.tokens.starts[0] - self.last_at < NEAR
        if close and isinstance(last, Person) and self.matches(last, pronoun):
            return last
        named = self.last_named(clause, pronoun) if not self.persons_spoken() else None
        return named if isinstance(named, Person) else None

    def _by_body(self, name: str, inside: list[Mention], clause: Clause, head: int) -> Resolved:
        data, called = clause.lexicon, name.casefold().replace("ё", "е")
        placed = all(mention.kind in ("place", "state", "demonym") for mention in inside)
        if data.order == "position" and _BASED.search(called) and placed:
            called = called.rpartition(" ")[2]  # "the Texas-based carrier"
        if called in data.generic and (data.order == "agreement" or clause.word(head - 1) != "a"):
            meant = self.body_called(called, clause) if data.called else self.called_before(called, clause)
            meant = meant or (None if data.called else self.body_meant(clause, called))
            if meant is not None:
                return meant, "resolved"
        named = next((m for m in inside if m.kind == "organization" and isinstance(m.value, Organization)), None)
        part = not clause.lexicon.parts_of_bodies.isdisjoint(name.casefold().split()[:_ALONE])
        if named is not None and isinstance(named.value, Organization) and not part:
            return named.value, "stated"
        return Organization(name=name), "stated"


def _is_lone_name(clause: Clause, source: Phrase) -> bool:
    """Whether a word with a capital is all of an English phrase."""
    alone = source[1] - source[0] == 1 and clause.is_capital(source[0])
    return alone and clause.lexicon.order == "position"


def _is_lone_people(source: Phrase, clause: Clause, inside: list[Mention]) -> bool:
    """Whether an adjective of a state alone speaks, the begin of a name: "American" of "American Airlines"."""
    return _is_lone_name(clause, source) and bool(inside) and inside[0].kind == "demonym"


def _is_of_gender(agent: Agent, pronoun: Pronoun, clause: Clause) -> bool:
    """Whether a body is called by a noun of a pronoun's gender: "По его мнению" behind "банк"."""
    nouns = clause.lexicon.nouns()
    known = (nouns.get(word.casefold().replace("ё", "е").strip(_MARKS)) for word in agent.name.split())
    return isinstance(agent, Organization) and any(
        one is not None and one.gender == pronoun.gender for one in known
    )


def _is_reporter(agent: Agent, clause: Clause) -> bool:
    return agent.name.partition(" ")[0].casefold() in clause.lexicon.reporters


def _is_form(name: str, stem: str) -> bool:
    """Whether a name is a stem with an ending."""
    return name.startswith(stem) and len(name) - len(stem) <= _LONGEST_ENDING


def _is_no_side(clause: Clause, head: int) -> bool:
    """Whether a Russian noun is no such as stands for the state named before it: "российская сторона"."""
    noun = clause.noun(head)
    return clause.lexicon.order == "agreement" and not (noun is not None and noun.base in clause.lexicon.sides)


def _is_described(person: Person, noun: str) -> bool:
    """Whether somebody unnamed was called so with more words: "an official in the ministry", "the official"."""
    name = person.name.casefold()
    return person.job_title is None and noun in name.split() and noun != name


def _sex_of(noun: Noun) -> str:
    return noun.gender if noun.gender == "f" else ""
