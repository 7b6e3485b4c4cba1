"""What a language must tell so that its names can be found: one record of functions."""

import re
from collections.abc import Callable

from attrs import field, frozen

from toolkit.extraction.entities.bodies import BodyWords
from toolkit.extraction.entities.candidate import Candidate, Option
from toolkit.extraction.entities.clusters import Cluster
from toolkit.extraction.entities.mention import Mention
from toolkit.extraction.entities.roles import Role
from toolkit.extraction.entities.tokens import Tokens


@frozen(kw_only=True, eq=False)
class Grammar:
    """How names are found in one language; there is one of it a language, which caches tell by its identity.

    Attributes:
        language: its tag.
        word: the pattern of one word.
        candidates: all stretches that may name something.
        persons: the persons among them, clustered; takes away what is none.
        role_before: the role that ends where a name begins; not below the word given.
        role_after: the role that follows a name; not beyond the word given.
        title: the role in its base form.
        lead: whom the first sentence of a text describes by an office before it names him or her.
        past: how words begin that tell of an office that its bearer has no more.
        is_of: what stands between a name and the body that its bearer is of.
        owning: what stands between a body and the office in it: "Egypt['s ]trade minister, Jane Roe".
        bodies: the words for and beside bodies.
        abbreviations: words behind which a full stop ends no sentence, in lower case.
        before_region: what stands between a city and the state or province that tells which one it is.
        read_name: ways to read a person's name that stands alone, the likelier first.
        opens_no_name: whether no name begins with a capitalised word, an ordinary one or an office.
        no_offices: words for kin and peoples, which stand where an office does and are none.
        descriptions: somebody not named, outside the mentions given.
    """

    language: str
    word: re.Pattern[str]
    candidates: Callable[[Tokens], list[Candidate]]
    persons: Callable[[Tokens, list[Candidate]], list[Cluster]]
    role_before: Callable[[Tokens, Candidate, int], Role | None]
    role_after: Callable[[Tokens, Candidate, int], Role | None]
    title: Callable[[Tokens, Role], str]
    past: tuple[str, ...]
    is_of: re.Pattern[str]
    descriptions: Callable[[Tokens, tuple[Mention, ...]], tuple[Mention, ...]]
    bodies: BodyWords = field(factory=BodyWords)
    abbreviations: frozenset[str] = frozenset()
    before_region: re.Pattern[str] | None = None
    read_name: Callable[[str], tuple[Option, ...]] = lambda name: ()
    opens_no_name: Callable[[str], bool] = lambda word: False
    no_offices: frozenset[str] = frozenset()
    owning: frozenset[str] = frozenset()
    lead: Callable[[Tokens, list[Candidate], dict[int, Role]], tuple[Candidate, Role] | None] | None = None
