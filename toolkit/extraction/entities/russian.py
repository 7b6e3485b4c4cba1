"""Russian, as the finder of names needs it."""

import re

from toolkit.extraction.entities.candidate import Candidate
from toolkit.extraction.entities.candidates import candidates
from toolkit.extraction.entities.descriptions import descriptions
from toolkit.extraction.entities.foreign_bodies import with_foreign
from toolkit.extraction.entities.grammar import Grammar
from toolkit.extraction.entities.institutions import with_institutions
from toolkit.extraction.entities.people import persons
from toolkit.extraction.entities.quoted import with_quoted
from toolkit.extraction.entities.role_titles import title
from toolkit.extraction.entities.roles import after
from toolkit.extraction.entities.shared_roles import role_before
from toolkit.extraction.entities.tokens import WORD, Tokens


def _candidates(tokens: Tokens) -> list[Candidate]:
    named = with_foreign(tokens, candidates(tokens))
    return with_quoted(tokens, with_institutions(tokens, named))


GRAMMAR = Grammar(
    language="ru",
    word=WORD,
    candidates=_candidates,
    persons=persons,
    role_before=role_before,
    role_after=after,
    title=title,
    past=("бывш", "экс"),
    is_of=re.compile(" из "),
    descriptions=descriptions,
)
