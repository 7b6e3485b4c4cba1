"""Which events of many articles are one: groups, the same whatever the order of the articles.

An index by date, family of kind and identity keeps the comparisons few, so that the time grows with the number of
events, not with its square. Sure matches are joined first, the surest first, as long as nothing in the two groups
clashes; then those with a coarse date or little said, where exactly one group fits.
"""

from bisect import bisect_right
from collections import defaultdict
from collections.abc import Callable, Hashable, Iterable, Iterator, Mapping, Sequence
from datetime import date
from itertools import combinations
from typing import TypeVar

from attrs import define, field, frozen

from toolkit.merging.facets import Days, Facets, facets_of, heard_name
from toolkit.merging.identity import actor_of
from toolkit.merging.matching import CLASH, STRONG, WEAK, agreement, match
from toolkit.merging.sound import sound
from toolkit.model import Agent, Article, Event, Moment, Person, fold

_Thing = TypeVar("_Thing")
_MOST_DAYS = 31
_MOST_MONTHS = 12
_MOST_TOKENS = 6
_MOST_COMPARED = 8
_MANY = 64
_ENOUGH = 2
_CLEARLY = 1.0


@frozen(eq=False)
class Telling:
    """One event as one article tells it.

    Attributes:
        event: the event.
        article: the article; None for an event that came by itself.
        facets: what it is compared by.
        key: sorts tellings whatever the order they came in.
    """

    event: Event
    article: Article | None
    facets: Facets
    key: tuple[str, ...]

    @property
    def told(self) -> Moment | None:
        """When the article was published, or last changed where that is all that is known."""
        if self.article is None:
            return self.event.date_modified or self.event.date_created
        return self.article.date_published or self.article.date_modified or self.article.date_created


def tellings_of(articles: Iterable[Article], events: Iterable[Event]) -> list[Telling]:
    """Every event of every article, and those that came by themselves, in an order of their own."""
    listed = _newest_of_each(articles, lambda article: article.id, _version)
    own = _newest_of_each(events, lambda event: (event.uid, event.recurrence_id), _revision)
    states = _states_of_persons(listed)
    pairs: list[tuple[Event, Article | None]] = [
        (event, article) for article in listed for event in article.events
    ]
    pairs += [(event, None) for event in own]
    tellings = [
        Telling(event, article, facets_of(event, states), _key(event, article)) for event, article in pairs
    ]
    return sorted(tellings, key=lambda telling: telling.key)


def _newest_of_each(
    things: Iterable[_Thing], identity: Callable[[_Thing], Hashable], state: Callable[[_Thing], tuple[int, str]]
) -> list[_Thing]:
    """Of things given several times the newest state; of equal states the same one whatever the order."""
    found: dict[Hashable, _Thing] = {}
    for thing in things:
        key = identity(thing)
        known = found.get(key)
        if known is None or (state(known), repr(known)) < (state(thing), repr(thing)):
            found[key] = thing
    return list(found.values())


def _version(article: Article) -> tuple[int, str]:
    return (article.version or 0, str(article.date_modified or article.date_published or ""))


def _revision(event: Event) -> tuple[int, str]:
    return (event.sequence or 0, str(event.date_modified or ""))


def _key(event: Event, article: Article | None) -> tuple[str, ...]:
    identity = article.id if article else ""
    where = f"{event.span.start:09}" if event.span else ""
    return (str(event.when or ""), identity, event.uid, str(event.recurrence_id or ""), where, event.name)


def _states_of_persons(articles: Iterable[Article]) -> dict[tuple[str, ...], str]:
    """The state of each person, by the sound of the whole name, where all articles that give one agree."""
    found: dict[tuple[str, ...], set[str]] = defaultdict(set)
    for agent in _agents(articles):
        if isinstance(agent, Person) and (state := actor_of(agent).state) and " " in agent.name:
            found[heard_name(agent.name)].add(state)
    return {name: next(iter(states)) for name, states in found.items() if len(states) == 1}


def _agents(articles: Iterable[Article]) -> Iterator[Agent]:
    for article in articles:
        for event in article.events:
            yield from event.participants
        yield from (thing for thing in article.mentions if isinstance(thing, Person))
        yield from (quote.speaker for quote in article.quotes if quote.speaker is not None)


@define(eq=False)
class _Group:
    """Tellings that are one event; grows.

    Attributes:
        tellings: all of them.
        faces: their facts, each once.
        members: numbers of the groups it began as.
        days: of each article the exact days that it tells of.
    """

    tellings: list[Telling]
    faces: list[Facets]
    members: list[int]
    days: dict[str, set[Days]] = field(factory=dict)

    def add(self, other: "_Group") -> None:
        """Take over all that another group has."""
        self.tellings += other.tellings
        self.faces += other.faces
        self.members += other.members
        for article, days in other.days.items():
            self.days[article] = self.days.get(article, set()) | days


def group(tellings: Sequence[Telling]) -> list[list[Telling]]:
    """The tellings by event; groups and their members in the order of the tellings' keys."""
    start = _alike(tellings)
    edges = _edges(start)
    groups = _Groups(start)
    groups.join_sure([edge for edge in edges if edge[0] >= STRONG])
    groups.join_likely([edge for edge in edges if edge[0] < STRONG])
    found = [sorted(each.tellings, key=lambda telling: telling.key) for each in groups.living()]
    return sorted(found, key=lambda members: members[0].key)


def _alike(tellings: Sequence[Telling]) -> list[_Group]:
    """Tellings with the same facts, as groups to begin with: most of a large pile."""
    groups: dict[object, list[Telling]] = {}
    for telling in tellings:
        groups.setdefault(_facts(telling), []).append(telling)
    return [_begin(members, number) for number, members in enumerate(groups.values())]


def _begin(members: list[Telling], number: int) -> _Group:
    group = _Group(members, [members[0].facets], [number])
    for telling in members:
        days = telling.facets.days
        if telling.article is not None and days is not None and days.exact:
            group.days.setdefault(telling.article.id, set()).add(days)
    return group


def _facts(telling: Telling) -> object:
    """What tellings must share to be one event at sight."""
    event, facets = telling.event, telling.facets
    if stands_alone(event):
        return (event.uid, event.recurrence_id)
    known = (facets.days, facets.moved_from, facets.kind, facets.spot, facets.states, facets.persons)
    thin = len(facets.tokens) + bool(facets.spot) < _ENOUGH or facets.days is None or not facets.days.exact
    return (known, facets.bodies, facets.others, facets.words if thin else None)


def stands_alone(event: Event) -> bool:
    """Whether only its uid can say that it is the same as another: a repeated event, or one without a date."""
    return event.recurrence is not None or event.recurrence_id is not None or event.when is None


Edge = tuple[float, int, int]
"""A score and the numbers of two groups, the smaller first."""


def _edges(start: Sequence[_Group]) -> list[Edge]:
    """All pairs that are likely to be one event, surest first."""
    index = _Index(start)
    scored = (
        (_score(one, start[other]), number, other)
        for number, one in enumerate(start)
        for other in index.near(number)
    )
    return sorted((edge for edge in scored if edge[0] >= WEAK), key=_surest)


def _surest(edge: Edge) -> tuple[float, int, int]:
    return (-edge[0], edge[1], edge[2])


def _score(one: _Group, other: _Group) -> float:
    mine, theirs = one.tellings[0], other.tellings[0]
    score = match(mine.facets, theirs.facets)
    if mine.event.uid != theirs.event.uid:
        return score
    return max(score, STRONG) if score > CLASH and not mine.facets.bare else score


class _Index:
    """Finds the groups worth comparing with one: those that share its uid, or a day and who or where."""

    def __init__(self, start: Sequence[_Group]) -> None:
        self._start = start
        self._families = [each.faces[0].family for each in start]
        # A month is worth a list only where some article knows no more than the month.
        self._months = {key for each in start if _is_vague(each) for key in _vague_keys(each.tellings[0])}
        lists: dict[Hashable, list[int]] = defaultdict(list)
        for number, each in enumerate(start):
            for key in self._keys(each.tellings[0], around=0):
                lists[key].append(number)
        self._lists = {key: members for key, members in lists.items() if len(members) <= _MANY}
        for key, members in lists.items():
            if len(members) > _MANY:
                self._part(key, members)

    def _keys(self, telling: Telling, *, around: int) -> Iterator[Hashable]:
        yield from _keys(telling, around)
        yield from (key for key in _vague_keys(telling) if key in self._months)

    def _part(self, key: Hashable, members: Iterable[int]) -> None:
        """A long list by family of kind."""
        for number in members:
            self._lists.setdefault((key, self._families[number]), []).append(number)

    def near(self, number: int) -> list[int]:
        """The numbers after this one that share a key; of a long list only the next ones of the same kind."""
        found: set[int] = set()
        family = self._families[number]
        # A day around, for an event that another zone or a slip puts there.
        for key in self._keys(self._start[number].tellings[0], around=1):
            members = self._lists.get(key) or self._lists.get((key, family), [])
            after = bisect_right(members, number)
            found.update(members[after : after + _MANY])
        return sorted(other for other in found if not family or self._families[other] in {"", family})


def _is_vague(group: _Group) -> bool:
    days = group.faces[0].days
    return days is not None and not days.exact


def _keys(telling: Telling, around: int) -> Iterator[Hashable]:
    """What a telling is found by: its uid, and its days with each actor or place."""
    if stands_alone(telling.event):
        return
    yield telling.event.uid
    facets = telling.facets
    tokens = _tokens(facets)
    for days in filter(None, (facets.days, facets.moved_from)):
        if days.last - days.first < _MOST_DAYS:
            reach = range(days.first - around, days.last + around + 1)
            yield from ((day, token) for day in reach for token in tokens)


def _vague_keys(telling: Telling) -> Iterator[Hashable]:
    """What a telling of a month, quarter or year is found by: the months with each two of its actors and place."""
    facets = telling.facets
    if stands_alone(telling.event) or facets.bare:
        return
    dates = [days for days in (facets.days, facets.moved_from) if days is not None]
    months = sorted({month for days in dates for month in _months(days)})
    pairs = list(combinations(sorted({*facets.tokens, *_spot_tokens(facets)})[:_MOST_TOKENS], 2))
    yield from (("month", month, *pair) for month in months for pair in pairs)


def _tokens(facets: Facets) -> list[str]:
    """Who and where; what it is about where neither is known."""
    known = {*facets.tokens, *_spot_tokens(facets)}
    return sorted({*facets.hints, *(known or {f"word:{word}" for word in facets.words})})


def _spot_tokens(facets: Facets) -> list[str]:
    spot = facets.spot
    if spot is None:
        return []
    place = (
        f"city:{spot.city}"
        if spot.city
        else "spot:" + "".join(sorted(sound(word) for word in fold(spot.name).split()))
    )
    return [place, f"in:{spot.country}"] if spot.country else [place]


def _months(days: Days) -> range:
    """The months from the first day to the last, counted from the year 1, at most a year of them."""
    first, last = date.fromordinal(days.first), date.fromordinal(days.last)
    start, end = first.year * 12 + first.month, last.year * 12 + last.month
    return range(start, min(end, start + _MOST_MONTHS) + 1)


class _Groups:
    """The groups while they are being joined."""

    def __init__(self, start: Sequence[_Group]) -> None:
        self._of = list(start)

    def living(self) -> list[_Group]:
        """Each group once."""
        return list({id(each): each for each in self._of}.values())

    def join_sure(self, edges: Iterable[Edge]) -> None:
        """Join the pairs in turn, where no two members clash."""
        for _, one, other in edges:
            self._join(self._of[one], self._of[other])

    def join_likely(self, edges: Sequence[Edge]) -> None:
        """Join each pair that could not as well be joined otherwise."""
        near: dict[int, list[tuple[float, int]]] = defaultdict(list)
        for score, one, other in edges:
            near[one].append((score, other))
            near[other].append((score, one))
        for score, one, other in edges:
            mine, theirs = self._of[one], self._of[other]
            if mine is not theirs and not (
                self._doubtful(mine, theirs, score, near) or self._doubtful(theirs, mine, score, near)
            ):
                self._join(mine, theirs)

    def _doubtful(
        self, group: _Group, partner: _Group, score: float, near: Mapping[int, list[tuple[float, int]]]
    ) -> bool:
        """Whether a third group fits `group` about as well, and cannot be the same as `partner`."""
        rivals = {
            id(self._of[other]): self._of[other]
            for number in group.members
            for found, other in near.get(number, ())
            if found > score - _CLEARLY
        }
        return any(
            rival is not group and rival is not partner and _clash(rival, partner) for rival in rivals.values()
        )

    def _join(self, one: _Group, other: _Group) -> None:
        if one is other or _clash(one, other):
            return
        large, small = (one, other) if len(one.members) >= len(other.members) else (other, one)
        for number in small.members:
            self._of[number] = large
        large.add(small)


def _clash(one: _Group, other: _Group) -> bool:
    """Whether the two cannot be one event: an article tells of both on different days, or facts contradict."""
    if any(len(other.days.get(article, days) | days) > 1 for article, days in one.days.items()):
        return True
    mine, theirs = one.faces[:_MOST_COMPARED], other.faces[:_MOST_COMPARED]
    if any(agreement(face, their) is None for face in mine for their in theirs):
        return True
    return not (_moved(mine, theirs) or (_dates_agree(mine, theirs) and _dates_agree(theirs, mine)))


def _moved(faces: Sequence[Facets], others: Sequence[Facets]) -> bool:
    """Whether one side tells where the other side's date went."""
    pairs = [pair for face in faces for other in others for pair in ((face, other), (other, face))]
    return any(one.moved_from is not None and one.moved_from == other.days for one, other in pairs)


def _dates_agree(faces: Sequence[Facets], others: Sequence[Facets]) -> bool:
    """Whether each date of one side goes with one of the other side, with an exact one if it has any."""
    left = {face.moved_from for face in faces}
    current = [face for face in faces if face.days not in left] or faces
    exact = [other for other in others if other.days and other.days.exact] or others
    return all(any(match(face, other) > CLASH for other in exact) for face in current)
