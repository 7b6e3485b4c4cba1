"""Somebody named again by an office or a trade: "отметил дипломат", "the Russian leader said"."""

from collections.abc import Sequence

from attrs import frozen

from toolkit.extraction.quotes.lexicon import Noun, QuoteLexicon
from toolkit.model import Organization, Person

_OPENING, _FEWEST = 3, 2


@frozen(kw_only=True)
class Office:
    """A phrase that may name again who is known already.

    Attributes:
        name: the whole phrase, its head in the nominative.
        words: its words, folded, from the head on; none before it.
        noun: the head.
        country: ISO code of the state that the phrase names.
        without_state: the phrase without the adjective of a state ("глава МИД" of "глава российского МИД").
        body: name of the body that the phrase names.
        alone: whether nothing but the head, a state and words that say nothing stands in it.
    """

    name: str
    words: tuple[str, ...]
    noun: Noun
    country: str | None = None
    without_state: str = ""
    alone: bool = False
    body: str | None = None


def returning(
    office: Office, spoken: Sequence[Person], holders: Sequence[Person], near: Person | None, data: QuoteLexicon
) -> Person | None:
    """Who is meant: one who holds the office, one of that state, or the one just spoken of."""
    known = (*spoken, *holders)
    names = {_plain(name, data) for name in (office.name, office.without_state) if name}
    words = office.name.split()
    if len(words) > _FEWEST and words[-1].casefold() in data.empty_owners:
        names.add(_plain(" ".join(words[:-1]), data))  # "генеральный секретарь альянса"
    for person in known:
        if _is_elsewhere(office, person) or not person.job_title:
            continue
        title = _plain(person.job_title, data)
        if _base(office) == data.returning.minister and title.startswith(data.returning.prime):
            continue
        if any(_same_office(name, title) for name in names):
            return person
    told = next((person for person in known if _serves(office, person, data)), None)
    told = told or next((person for person in known if _is_spelt_out(office, person, data)), None)
    if told is not None or not office.alone:
        return told
    told = next((person for person in known if _is_abbreviated(office, person, data)), None)
    if told is not None and office.country is None:
        return told
    if office.country is not None:
        return _of_state(office, known, near, data)
    return near if near is not None and _may_be_called(office, near, data) else None


def _is_abbreviated(office: Office, person: Person, data: QuoteLexicon) -> bool:
    """Whether an office and somebody's title are a short form and its words: "the CEO", "постпред"."""
    title, whole = (person.job_title or "").casefold(), data.short.get(_base(office))
    return whole is not None and (title.startswith(whole) or f" {whole} " in f" {title} ")


def _is_spelt_out(office: Office, person: Person, data: QuoteLexicon) -> bool:
    """Whether an English office spells out the short form in a title: "the chief executive", "Acme CEO"."""
    words = (person.job_title or "").casefold().replace(".", "").split()
    called = office.name.casefold()
    return data.order == "position" and any(
        whole == called and short in words for short, whole in data.short.items()
    )


def _plain(title: str, data: QuoteLexicon) -> str:
    """A title as it is compared: "глава МИД России" and "министр иностранных дел" are one office."""
    words = title.casefold().replace("ё", "е").split()
    for said, meant in data.synonyms:
        if words and words[0] == said[0] and tuple(words[: len(said)]) == said:
            return " ".join((*meant, *words[len(said) :]))
    return " ".join(words)


def _serves(office: Office, person: Person, data: QuoteLexicon) -> bool:
    """Whether somebody works where a phrase says: "представитель МИД", "глава внешнеполитического ведомства"."""
    base, title = _base(office), (person.job_title or "").casefold().replace("ё", "е")
    first = title.partition(" ")[0]
    if not title or _is_elsewhere(office, person):
        return False
    works = [told for word in office.words for told in data.works.get(word, ())]
    if works:
        heads = base == data.returning.head and first.partition("-")[0] in data.returning.of_ministries
        return (first == base or heads) and any(told in title for told in works)
    if base != data.returning.anybody or first in data.leaders or first == data.returning.minister:
        return False
    same = " ".join(office.words[1:])
    if same and first.startswith(data.returning.speaks_for) and title.endswith(" " + same):
        return True  # "представитель порта", of "пресс-секретарь порта"
    if (
        len(office.words) == 2
        and office.words[1] in data.empty_owners
        and first.startswith(data.returning.speaks_for)
    ):
        return True  # "представитель администрации", of a press secretary
    if len(office.words) == 2 and office.words[1] in data.seats:
        return (
            title.startswith(data.returning.speaks_for_state) and _country(person) == data.seats[office.words[1]]
        )
    return office.body is not None and person.affiliation is not None and _is_part(office.body, person)


def _is_elsewhere(office: Office, person: Person) -> bool:
    """Whether an office names one state and somebody is known to be of another."""
    return None not in (office.country, _country(person)) and office.country != _country(person)


def _is_part(body: str, person: Person) -> bool:
    own = person.affiliation.name if person.affiliation is not None else ""
    return own == body or own.startswith(body + " ")


def _may_be_called(office: Office, person: Person, data: QuoteLexicon) -> bool:
    """Whether an office without more fits somebody: not who is known to hold another one."""
    base = _base(office)
    if base not in data.again or _is_called_otherwise(base, person, data) or _is_opposed(base, person, data):
        return False
    told = person.job_title is not None
    other = told and (data.order == "position" or base in data.offices | data.leaders)
    return (
        not other
        or _fits_title(office, person, data)
        or _heads(base, person, data)
        or _is_minister(base, person, data)
    )


def _is_opposed(base: str, person: Person, data: QuoteLexicon) -> bool:
    """Whether somebody has another role in court than an office tells: "гособвинитель" is no "адвокат"."""
    own = next((roles for roles in data.opposed if base in roles), None)
    if own is None:
        return False
    words = set((person.job_title or person.name).casefold().replace("ё", "е").split())
    return any(roles is not own and not roles.isdisjoint(words) for roles in data.opposed)


def _is_called_otherwise(base: str, person: Person, data: QuoteLexicon) -> bool:
    """Whether somebody without a name is known by another office only: "the mayor" is not "the governor"."""
    words = person.name.split()
    known = words[-1 if data.order == "position" else 0] if words else ""
    others = data.again - data.anyone
    return person.job_title is None and known != base and {known, base} <= others


def _heads(base: str, person: Person, data: QuoteLexicon) -> bool:
    """Whether somebody whose title is another word for a head may be called one: "глава региона"."""
    first = (person.job_title or "").casefold().partition(" ")[0]
    return base == data.returning.head and first in data.heads


def _is_minister(base: str, person: Person, data: QuoteLexicon) -> bool:
    """Whether somebody whose title says that he heads a ministry may be called a minister: "глава МИД"."""
    first, _, body = (person.job_title or "").casefold().partition(" ")
    words = data.returning
    return base == words.minister and first == words.head and body.startswith(words.ministries)


def _base(office: Office) -> str:
    return office.noun.base.casefold().replace("ё", "е")


def _of_state(office: Office, known: Sequence[Person], near: Person | None, data: QuoteLexicon) -> Person | None:
    for person in known:
        if _country(person) == office.country and _fits_title(office, person, data):
            return person
    known_as = near is not None and (near.job_title is None or _base(office) in data.coaches)
    stranger = near is not None and known_as and _country(near) is None and _may_be_called(office, near, data)
    return near if stranger and _base(office) in data.again else None


def _country(person: Person) -> str | None:
    body = person.affiliation
    return body.country if isinstance(body, Organization) else None


def _fits_title(office: Office, person: Person, data: QuoteLexicon) -> bool:
    title, base = (person.job_title or "").casefold().replace("ё", "е"), _base(office)
    first = title.partition(" ")[0]
    if base in data.leaders:
        return any(word.partition("-")[0] in data.leaders for word in title.split()[:_OPENING])
    if base == data.returning.minister and data.order == "position":
        own = base in title.partition(data.returning.of)[0].split()
        return own and not title.startswith(data.returning.prime)
    if base in data.coaches and not data.coaches.isdisjoint(title.split()):
        return True
    if data.order == "position" and title:
        return base in title.split() or base in data.anyone
    heads = data.order == "agreement" and base in title.split()[:_OPENING]  # "главный тренер «Волги»"
    return heads or first.startswith(base) or (base in data.again and base not in data.offices)


def _same_office(words: str, title: str) -> bool:
    return title == words or title.startswith(words + " ") or title.endswith(" " + words)
