"""Persons: which words name one, in which base form, and which mentions name the same one."""

from collections import defaultdict

from attrs import define, field

from toolkit.extraction.entities.candidates import Candidate, Option
from toolkit.extraction.entities.roles import role_before
from toolkit.extraction.entities.tokens import Tokens
from toolkit.extraction.languages.ru.entities import ADJECTIVE, FUNCTION_WORDS, IN, VERB


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
        ours, theirs = self.given.lower().split(), option.given.lower().split()
        if not ours or not theirs:
            return True
        if ours[0].endswith(".") or theirs[0].endswith("."):
            return ours[0][0] == theirs[0][0]
        return ours[0] == theirs[0]

    def add(self, candidate: Candidate, option: Option) -> None:
        """Join a mention, and learn from it."""
        self.members.append(candidate)
        if _fullness(option.given) > _fullness(self.given):
            self.given = option.given
        if self.gender == "u":
            self.gender = option.gender
        self.eastern = self.eastern or option.eastern

    @property
    def name(self) -> str:
        """The fullest name, in the base form."""
        parts = (self.surname, self.given) if self.eastern else (self.given, self.surname)
        return " ".join(parts).strip()


def _fullness(given: str) -> tuple[int, int]:
    return sum(not part.endswith(".") for part in given.split()), len(given)


def persons(tokens: Tokens, found: list[Candidate]) -> list[Cluster]:
    """Cluster the persons; what is none of them leaves `found` or becomes a place again."""
    support = _support(found)
    clusters: dict[str, list[Cluster]] = defaultdict(list)
    full = [c for c in found if c.kind == "person" and len(c.tags) > 1]
    for candidate in full:
        _join(clusters, candidate, _best(tokens, candidate, support))
    lone = [c for c in found if len(c.tags) == 1 and c.options]
    kept = {id(c) for c in full}
    for candidate in lone:
        if _settle(tokens, candidate, clusters, support):
            kept.add(id(candidate))
    found[:] = [c for c in found if c.kind != "person" or id(c) in kept]
    return [cluster for group in clusters.values() for cluster in group]


def _support(found: list[Candidate]) -> dict[str, set[str]]:
    """Base form -> forms in the text that may be of it."""
    support: dict[str, set[str]] = defaultdict(set)
    for candidate in found:
        for option in candidate.options:
            support[option.base.lower()].add(option.cases)
    return support


def _best(tokens: Tokens, candidate: Candidate, support: dict[str, set[str]]) -> Option:
    options = candidate.options
    if len(options) == 1:
        return options[0]
    hint = _subject_hint(tokens, candidate)
    return max(
        options,
        key=lambda option: (len(support[option.base.lower()]), _fits(option, hint), -options.index(option)),
    )


def _fits(option: Option, hint: str | None) -> bool:
    if hint is None:
        return False
    return ("n" in option.cases and option.gender in ("f", "u")) if hint == "f" else "n" not in option.cases


def _subject_hint(tokens: Tokens, candidate: Candidate) -> str | None:
    """What the place suggests: f where a feminine subject stands, o where an object or a genitive stands."""
    before = tokens.words[candidate.first - 1] if candidate.first else ""
    after = tokens.words[candidate.last] if candidate.last < len(tokens.words) else ""
    if before.endswith(("ла", "лась")) or after.endswith(("ла", "лась")) or tokens.opens_sentence(candidate.first):
        return "f"
    return "o" if before and before[-1].islower() and tokens.joined(candidate.first - 1) else None


def _join(clusters: dict[str, list[Cluster]], candidate: Candidate, option: Option) -> None:
    group = clusters[option.base.lower()]
    cluster = next((c for c in reversed(group) if c.takes(option)), None)
    if cluster is None:
        cluster = Cluster(option.base, option.given, option.gender)
        group.append(cluster)
    cluster.add(candidate, option)
    candidate.kind = "person"
    candidate.base, candidate.given, candidate.gender, candidate.cases = option[:4]


def _settle(
    tokens: Tokens, candidate: Candidate, clusters: dict[str, list[Cluster]], support: dict[str, set[str]]
) -> bool:
    """Decide on one capitalised word; whether it names a person."""
    geographic = candidate.kind != "person"
    inside = candidate.first > 0 and tokens.joined(candidate.first - 1)
    if geographic and (not candidate.doubtful or (inside and tokens.words[candidate.first - 1].lower() in IN)):
        return False
    known = next((o for o in candidate.options if o.base.lower() in clusters and _taken(clusters, o)), None)
    if known:
        _join(clusters, candidate, known)
        return True
    if geographic and candidate.tags != "B":
        return False
    if _stands_alone(tokens, candidate):
        _join(clusters, candidate, _by_given(clusters, candidate) or _best(tokens, candidate, support))
        return True
    return False


def _taken(clusters: dict[str, list[Cluster]], option: Option) -> bool:
    return any(cluster.takes(option) for cluster in clusters[option.base.lower()])


def _by_given(clusters: dict[str, list[Cluster]], candidate: Candidate) -> Option | None:
    """A first name alone is of the one person who bears it."""
    if candidate.tags not in "FfBK":
        return None
    names = {option.base.lower(): option for option in candidate.options}
    bearers = [c for group in clusters.values() for c in group if c.given.lower().partition(" ")[0] in names]
    if len(bearers) != 1:
        return None
    option = names[bearers[0].given.lower().partition(" ")[0]]
    return Option(bearers[0].surname, bearers[0].given, option.gender, option.cases)


def _stands_alone(tokens: Tokens, candidate: Candidate) -> bool:
    if candidate.tags in "sUfBTES" and role_before(tokens, candidate):
        return True
    if candidate.tags in "Ss" and _is_adjective(tokens, candidate):
        return False
    if candidate.tags in "FSB":
        return True
    return candidate.tags == "s" and not tokens.opens_sentence(candidate.first)


def _is_adjective(tokens: Tokens, candidate: Candidate) -> bool:
    """Whether the word goes with a noun after it: Никитинского суда."""
    word = tokens.words[candidate.first]
    if not ADJECTIVE.search(word) or not tokens.joined(candidate.last - 1):
        return False
    after = tokens.words[candidate.last]
    return after[0].islower() and after not in FUNCTION_WORDS and not VERB.search(after)
