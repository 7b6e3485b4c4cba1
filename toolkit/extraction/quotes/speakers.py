"""Who a phrase names: by its name, by its office, by a pronoun, or by having spoken last."""

from collections.abc import Iterable

from attrs import define, field

from toolkit.extraction.entities import Mention
from toolkit.extraction.quotes.attribution import Attribution
from toolkit.extraction.quotes.clause import Clause
from toolkit.extraction.quotes.lexicon import Pronoun
from toolkit.model import Agent, Organization, Person, Span

Resolved = tuple[Agent | None, str]
_SEX = {"masc": "m", "femn": "f"}
_NAMED = frozenset({"person", "organization", "state", "description"})


@define
class Speakers:
    """What is known of who speaks, up to the sentence in hand.

    Attributes:
        mentions: of the whole text, in order.
        sexes: what the text shows of each person.
        spoken: agents by the order in which they spoke, the last one last.
    """

    mentions: tuple[Mention, ...]
    sexes: dict[Agent, str] = field(factory=dict)
    spoken: list[Agent] = field(factory=list)

    def __attrs_post_init__(self) -> None:
        for mention in self.mentions:
            if isinstance(mention.value, Person) and mention.gender in _SEX:
                self.sexes.setdefault(mention.value, _SEX[mention.gender])

    def resolve(self, one: Attribution, clause: Clause) -> Resolved:
        """The speaker of an attribution, and how we know."""
        if one.owner is not None:
            return self._by_pronoun(one.owner, clause)
        if one.source is None:
            return (self.spoken[-1], "continued") if one.follows and self.spoken else (None, "unknown")
        pronoun = clause.pronoun(one.source[0]) if one.source[1] - one.source[0] == 1 else None
        if pronoun is not None:
            return self._by_pronoun(pronoun, clause)
        return self._by_phrase(one.source, clause)

    def note(self, speaker: Agent | None) -> None:
        """Remember who spoke."""
        if speaker is not None:
            self.spoken.append(speaker)

    def _by_pronoun(self, pronoun: Pronoun, clause: Clause) -> Resolved:
        for speaker in reversed(self.spoken[-12:]):
            if self._matches(speaker, pronoun):
                recent = self._recent_subject(clause, pronoun)
                return (recent or speaker), "resolved"
        recent = self._recent_subject(clause, pronoun)
        return (recent, "resolved") if recent else (self._last_named(clause, pronoun), "resolved")

    def _matches(self, agent: Agent, pronoun: Pronoun) -> bool:
        if pronoun.number == "p":
            return isinstance(agent, Organization)
        if not isinstance(agent, Person):
            return pronoun.gender == "n" or pronoun.number == ""
        return self.sexes.get(agent, pronoun.gender) in (pronoun.gender, "") or not pronoun.gender

    def _recent_subject(self, clause: Clause, pronoun: Pronoun) -> Person | None:
        """The person that the sentence before begins with: it is the theme, and speaks next."""
        return None

    def _last_named(self, clause: Clause, pronoun: Pronoun) -> Agent | None:
        start = clause.tokens[0].start
        wanted = "person" if pronoun.number == "s" else "organization"
        for mention in reversed(self.mentions):
            if (
                mention.span.start < start
                and mention.kind == wanted
                and isinstance(mention.value, Person | Organization)
            ) and self._matches(mention.value, pronoun):
                return mention.value
        return None

    def _by_phrase(self, source: tuple[int, int], clause: Clause) -> Resolved:
        span = Span(clause.tokens[source[0]].start, clause.tokens[source[1] - 1].end)
        inside = list(_within(self.mentions, span))
        heads = [i for i in range(*source) if clause.noun(i) is not None]
        first = clause.tokens[heads[0]].start if heads else span.end
        for mention in inside:
            if mention.kind == "person" and (_is_head(mention, first) or _is_apposed(mention, clause, span)):
                return _agent(mention), "stated"
        described = next((m for m in inside if m.kind == "description"), None)
        if described is not None:
            return _agent(described), "stated"
        if (
            heads
            and _kind_of(clause, heads[0]) == "person"
            and first <= min((m.span.start for m in inside), default=first)
        ):
            return self._by_office(span, heads[0], clause)
        for mention in inside:
            if mention.kind in ("organization", "state") or mention.stands_for is not None:
                return _agent(mention), "stated"
        name = _named(clause, span, heads[0] if heads else None)
        return (Organization(name=name) if heads else Person(name=name)), "stated"

    def _by_office(self, span: Span, head: int, clause: Clause) -> Resolved:
        """A role without a name: the one person of the text with that role, else somebody unnamed."""
        name = _named(clause, span, head)
        noun = clause.noun(head)
        if noun is not None and _is_plural(clause, head):
            return Organization(name=name), "stated"
        holders = {m.value: None for m in self.mentions if isinstance(m.value, Person) and m.value.job_title}
        for person in (*reversed(self.spoken), *holders):
            if isinstance(person, Person) and person.job_title and _same_office(name.casefold(), person.job_title):
                return person, "resolved"
        return Person(name=name), "stated"


def _is_head(mention: Mention, first_noun: int) -> bool:
    """Whether the person is the phrase, and not an owner in it ("представители администрации Трампа")."""
    if mention.span.start < first_noun:
        return True
    return mention.role_span is not None and mention.role_span.start <= first_noun


def _is_apposed(mention: Mention, clause: Clause, span: Span) -> bool:
    """A name in the nominative that ends the phrase, after an office that is not in our tables."""
    return mention.span.end == span.end and mention.case == "nomn" and clause.lexicon.order == "agreement"


def _kind_of(clause: Clause, i: int) -> str:
    noun = clause.noun(i)
    return noun.kind if noun is not None else ""


def _is_plural(clause: Clause, i: int) -> bool:
    noun = clause.noun(i)
    return noun is not None and all(case[1] == "p" for case in noun.cases)


def _same_office(words: str, title: str) -> bool:
    title = title.casefold()
    return title == words or title.startswith(words + " ") or title.endswith(" " + words)


def _named(clause: Clause, span: Span, head: int | None) -> str:
    """A phrase as a name: its head in the nominative, without an article or the capital of a sentence."""
    words = span.of(clause.text)
    if clause.lexicon.order == "position":
        first, _, rest = words.partition(" ")
        return rest if first.lower() in ("the", "a", "an") and rest else words
    noun = clause.noun(head) if head is not None else None
    if head is None or noun is None or clause.tokens[head].start != span.start:
        return words
    return noun.base + clause.text[clause.tokens[head].end : span.end]


def _within(mentions: Iterable[Mention], span: Span) -> Iterable[Mention]:
    return (m for m in mentions if span.start <= m.span.start and m.span.end <= span.end)


def _agent(mention: Mention) -> Agent | None:
    if mention.stands_for is not None:
        return mention.stands_for
    return mention.value if isinstance(mention.value, Person | Organization) else None
