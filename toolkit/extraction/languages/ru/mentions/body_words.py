"""The Russian words for and beside bodies, by which one is known for the one it is."""

import re

from toolkit.extraction.entities.bodies import BodyWords
from toolkit.extraction.languages.ru.grammar import genitive
from toolkit.extraction.languages.ru.mentions.printed import base_of_printed

BODY_WORDS = BodyWords(
    public=re.compile(r"(?:Сенат|Конгресс|Палата представителей)$"),
    after=" ",
    of_state=lambda body, state: f"{body} {genitive(state)}",  # "МИД Армении"
    anywhere=frozenset({"Конгресс", "Палата представителей", "Сенат"}),
    printed=base_of_printed,
    no_bodies=frozenset({"СМИ"}),
)
