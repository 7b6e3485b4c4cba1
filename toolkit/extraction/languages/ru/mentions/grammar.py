"""Russian, as the finder of names needs it."""

import re

from toolkit.extraction.entities.candidate import Candidate
from toolkit.extraction.entities.grammar import Grammar
from toolkit.extraction.entities.tokens import WORD, Tokens
from toolkit.extraction.languages.ru.entities import FORMER, NO_OFFICES
from toolkit.extraction.languages.ru.mentions.body_words import BODY_WORDS
from toolkit.extraction.languages.ru.mentions.candidates import candidates, read_name
from toolkit.extraction.languages.ru.mentions.descriptions import descriptions
from toolkit.extraction.languages.ru.mentions.foreign_bodies import with_foreign
from toolkit.extraction.languages.ru.mentions.institutions import with_institutions
from toolkit.extraction.languages.ru.mentions.persons import persons
from toolkit.extraction.languages.ru.mentions.quoted import with_quoted
from toolkit.extraction.languages.ru.mentions.roles import after
from toolkit.extraction.languages.ru.mentions.shared_roles import role_before
from toolkit.extraction.languages.ru.mentions.tags import tag
from toolkit.extraction.languages.ru.mentions.titles import title


def _candidates(tokens: Tokens) -> list[Candidate]:
    named = with_foreign(tokens, candidates(tokens))
    return with_quoted(tokens, with_institutions(tokens, named))


LEXICON = Grammar(
    language="ru",
    word=WORD,
    candidates=_candidates,
    persons=persons,
    role_before=role_before,
    role_after=after,
    title=title,
    past=FORMER,
    is_of=re.compile(" из "),
    bodies=BODY_WORDS,
    abbreviations=frozenset("им ул пр гг стр св проф акад дж ген тов".split()),
    before_region=re.compile(
        r",? (?:\()?(?:в )?(?:американск\w+ |канадск\w+ |австралийск\w+ )?(?:штат\w*|провинци\w*) "
    ),
    read_name=read_name,
    opens_no_name=lambda word: tag(word) in "oR",
    no_offices=NO_OFFICES,
    descriptions=descriptions,
)
