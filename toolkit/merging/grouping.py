"""Which events of many articles are one: groups, the same whatever the order of the articles.

Sure matches are joined first, the surest first, as long as nothing in the two groups clashes; then those with a
coarse date or little said, where exactly one group fits.
"""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence

from attrs import define, field

from toolkit.merging.facets import Days, Facets
from toolkit.merging.index import Index
from toolkit.merging.matching import CLASH, STRONG, WEAK, agreement, match
from toolkit.merging.telling import Telling, stands_alone

_MOST_COMPARED = 8
_ENOUGH = 2
_CLEARLY = 1.0


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


Edge = tuple[float, int, int]
"""A score and the numbers of two groups, the smaller first."""


def _edges(start: Sequence[_Group]) -> list[Edge]:
    """All pairs that are likely to be one event, surest first."""
    index = Index([each.tellings[0] for each in start])
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
