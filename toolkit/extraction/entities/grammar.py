"""What a language must tell so that its names can be found: one record of functions."""

import re
from collections.abc import Callable

from attrs import frozen

from toolkit.extraction.entities.candidate import Candidate
from toolkit.extraction.entities.clusters import Cluster
from toolkit.extraction.entities.mention import Mention
from toolkit.extraction.entities.role_words import Role
from toolkit.extraction.entities.tokens import Tokens


@frozen(kw_only=True)
class Grammar:
    """How names are found in one language.

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
    no_offices: frozenset[str] = frozenset()
    lead: Callable[[Tokens, list[Candidate], dict[int, Role]], tuple[Candidate, Role] | None] | None = None
