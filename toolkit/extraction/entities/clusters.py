"""Which mentions name the same person."""

from collections import defaultdict
from functools import lru_cache

from attrs import define, field

from toolkit.extraction.entities.candidate import Candidate, Option

_NAMESAKES = 40
"""How many bearers of one surname, or of one first name, are looked at; a text has fewer."""


@define(eq=False)
class Cluster:
    """All mentions of one person."""

    surname: str
    given: str = ""
    gender: str = "u"
    eastern: bool = False
    members: list[Candidate] = field(factory=list)

    def takes(self, option: Option) -> bool:
        """Whether a mention read so may be of this person."""
        if self.gender != "u" and option.gender not in ("u", self.gender):
            return False
        ours, theirs = _called(self.given), _called(option.given)
        if not ours or not theirs:
            return True
        if ours.endswith(".") or theirs.endswith("."):
            return ours[0] == theirs[0]
        return ours == theirs

    def add(self, candidate: Candidate, option: Option) -> None:
        """Join a mention, and learn from it."""
        self.members.append(candidate)
        if option.given != self.given and _fullness(option.given) > _fullness(self.given):
            self.given = option.given
        if self.gender == "u":
            self.gender = option.gender
        self.eastern = self.eastern or option.eastern

    @property
    def name(self) -> str:
        """The fullest name, in the base form."""
        parts = (self.surname, self.given) if self.eastern else (self.given, self.surname)
        return " ".join(parts).strip()


@lru_cache(maxsize=8192)
def _called(given: str) -> str:
    """The first of somebody's names before the family name, in lower case."""
    return next(iter(given.lower().split()), "")


@lru_cache(maxsize=8192)
def _fullness(given: str) -> tuple[int, int]:
    return sum(not part.endswith(".") for part in given.split()), len(given)


@define(eq=False)
class Register:
    """The persons of one text, by surname and by first name."""

    by_surname: dict[str, list[Cluster]] = field(factory=lambda: defaultdict(list))
    by_given: dict[str, list[Cluster]] = field(factory=lambda: defaultdict(list))
    by_end: dict[str, list[Cluster]] = field(factory=lambda: defaultdict(list))

    def join(self, candidate: Candidate, option: Option, gender: str = "u") -> None:
        """Add a mention to the person that it names, new or known; `gender` is what the verb shows."""
        cluster = self.known(option, gender)
        if cluster is None:
            cluster = Cluster(option.base, option.given, option.gender, option.eastern)
            self.by_surname[_family(option.base)].append(cluster)
            self._index_parts(cluster, option)
        before = cluster.given
        cluster.add(candidate, option)
        if cluster.given and (cluster.given != before or len(cluster.members) == 1):
            self.by_given[_first(cluster.given)].append(cluster)
        candidate.kind = "person"
        candidate.base, candidate.given, candidate.gender, candidate.cases = option[:4]
        if candidate.gender == "u":
            candidate.gender = cluster.gender

    def known(self, option: Option, gender: str = "u") -> Cluster | None:
        """The person of a surname that the option may name: of the verb's gender, then the one most spoken of."""
        group = self.by_surname.get(_family(option.base))
        if not group:
            return None
        fitting = [cluster for cluster in group[-_NAMESAKES:] if cluster.takes(option)]
        if len(fitting) == 1:
            return fitting[0]
        if gender != "u":
            fitting = [c for c in fitting if c.gender in ("u", gender)] or fitting
        return max(fitting, key=lambda cluster: len(cluster.members), default=None)

    def has(self, surname: str) -> bool:
        """Whether somebody of the text has a surname."""
        return _family(surname) in self.by_surname

    def first_known(self, options: tuple[Option, ...]) -> Option | None:
        """The first option that may name a person of the text."""
        by_surname = self.by_surname
        for option in options:
            if _family(option.base) in by_surname and self.known(option):
                return option
        return None

    def bearer(self, given: str) -> Cluster | None:
        """The one person of a first name; None when there are several."""
        bearers = self.by_given.get(given.lower(), [])[:_NAMESAKES]
        distinct = list({id(cluster): cluster for cluster in bearers}.values())
        return distinct[0] if len(distinct) == 1 else None

    def _index_parts(self, cluster: Cluster, option: Option) -> None:
        """Learn by which shorter names somebody may be called: the first of two family names, or both."""
        if option.given:
            parts = option.given.split()[1:]
            for start in range(len(parts)):
                self.by_end[" ".join([*parts[start:], option.base]).lower()].append(cluster)
            if parts:
                self.by_end[parts[-1].lower()].append(cluster)
        elif "-" in option.base:
            self.by_given[option.base.lower().partition("-")[0]].append(cluster)

    def shortened(self, name: str) -> Option | None:
        """The full name of the one person whom a shorter one means: López Obrador, Inzamam."""
        bearers = list({id(cluster): cluster for cluster in self.by_end.get(name.strip().lower(), [])}.values())
        if len(bearers) != 1:
            return None
        one = bearers[0]
        return Option(one.surname, one.given, one.gender, "", one.eastern)

    def all(self) -> list[Cluster]:
        """The persons, in the order of their first full mention."""
        return [cluster for group in self.by_surname.values() for cluster in group]


_ARTICLES = ("al-", "el-", "ul-", "аль-", "эль-")


@lru_cache(maxsize=8192)
def _family(surname: str) -> str:
    """A family name as it is looked up: the Arabic article may be left out."""
    low = surname.lower().replace("ё", "е")
    return low[3 + low.startswith(("аль", "эль")) :] if low.startswith(_ARTICLES) else low


def _first(given: str) -> str:
    return given.lower().partition(" ")[0]
