"""Several who speak as one: persons, states, bodies."""

from itertools import pairwise

from toolkit.extraction.entities import Mention
from toolkit.extraction.quotes.attribution import Phrase
from toolkit.extraction.quotes.sentence.clause import COMMA, Clause
from toolkit.extraction.quotes.speakers.naming import agent_of
from toolkit.model import Organization, Span

_BOTH = 2
_OWNED = 60


def several(inside: list[Mention], clause: Clause) -> Organization | None:
    """Two persons or more who speak as one: "Иван Петров и Анна Белова"."""
    persons = [m for m in inside if m.kind == "person" and m.case in (None, "nomn") and not _is_owner(m, clause)]
    both = clause.lexicon.both
    joined = [
        f" {both} " in clause.text[one.span.end : next_.span.start] + " "
        and "," not in clause.text[one.span.end : next_.span.start]
        for one, next_ in pairwise(persons)
    ]
    if not joined or not all(joined):
        return None
    return Organization(name=f" {both} ".join(m.value.name for m in persons))


def _is_owner(mention: Mention, clause: Clause) -> bool:
    """Whether a name in the form of a genitive stands behind a plural, or such a name: "врачи Иванова и"."""
    text, start = clause.text, mention.span.start
    if clause.lexicon.order == "position" or mention.text.split()[-1] == mention.value.name.split()[-1]:
        return False
    words = text[max(0, start - _OWNED) : start].split()
    led = words[-2] if words[-1:] == [clause.lexicon.both] and len(words) > 1 else "".join(words[-1:])
    noun = clause.lexicon.nouns().get(led.lower())
    return led[:1].isupper() or (noun is not None and "np" in noun.cases)


def bodies_named(span: Span, inside: list[Mention], clause: Clause) -> Organization | None:
    """States or bodies, two and nothing else, who speak as one: "Россия и Китай", "Acme and the World Bank"."""
    agents = [agent_of(mention) for mention in inside]
    if len(inside) != _BOTH or inside[0].span.start != span.start or inside[1].span.end != span.end:
        return None
    between = clause.text[inside[0].span.end : inside[1].span.start].split()
    names = [agent.name for agent in agents if agent is not None]
    if len(names) != _BOTH or [word for word in between if word not in clause.lexicon.articles] != [
        clause.lexicon.both
    ]:
        return None
    return Organization(name=f" {clause.lexicon.both} ".join(names))


def sharing(span: Span, clause: Clause) -> Organization | None:
    """Bodies in the plural that share their noun: "the South Eastern and Northern Trusts"."""
    words = span.of(clause.text).split()
    data = clause.lexicon
    words = words[1:] if words[0].lower() in data.articles else words
    if not words or words[-1].lower() not in data.plural_bodies or data.both not in words[1:-2]:
        return None
    plain = not any(word.lower() in data.prepositions or "," in word for word in words)
    return Organization(name=" ".join(words)) if plain else None


def _body_and_noun(source: Phrase, joint: int, inside: list[Mention], clause: Clause) -> Organization | None:
    """A body with a name and one without, both in the nominative: "мэрия Казани и правительство края"."""
    noun = clause.noun(joint + 1)
    opens = bool(inside) and inside[0].span.start == clause.tokens.starts[source[0]]
    if (
        not opens
        or inside[0].kind != "organization"
        or noun is None
        or noun.kind != "body"
        or "ns" not in noun.cases
    ):
        return None
    rest = clause.text[clause.tokens.starts[joint] : clause.tokens.ends[source[1] - 1]]
    return Organization(name=f"{inside[0].value.name} {rest}")


def two_bodies(source: Phrase, inside: list[Mention], clause: Clause) -> Organization | None:
    """Two who speak as one, not both of them persons with a name: "the Health Ministry and the World Bank"."""
    data = clause.lexicon
    joint = next((i for i in range(source[0] + 1, source[1] - 1) if clause.word(i) == data.both), None)
    if joint is not None and data.order == "agreement":
        return _body_and_noun(source, joint, inside, clause)
    if (
        joint is None
        or data.order != "position"
        or clause.word(joint + 1) not in data.articles | data.owners.keys()
    ):
        return None
    bearers = {m.span.end for m in inside if m.kind in ("person", "organization", "state", "description")}
    speaks = clause.tokens.ends[joint - 1] in bearers or clause.noun(joint - 1) is not None
    if not speaks or any(clause.word(i) == COMMA for i in range(*source)):
        return None
    opens = source[0] + (clause.word(source[0]) in data.articles)
    return Organization(name=clause.text[clause.tokens.starts[opens] : clause.tokens.ends[source[1] - 1]])
