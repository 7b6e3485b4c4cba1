"""The languages that can be read: one folder of data for each, loaded when first asked for.

A folder holds one module a layer (``segments``, ``times``, ``entities``, ``quotes``, ``events``), each with a
``LEXICON``: a frozen record whose class the layer defines. ``docs/adding-a-language.md`` is the recipe.
"""

from functools import lru_cache
from importlib import import_module, resources
from importlib.util import find_spec
from types import NoneType
from typing import Any

from toolkit.arguments import expect

LANGUAGES = ("en", "ru", "de")
"""BCP 47 tags, in the order in which a tie of the detection is decided."""

DEFAULT = "en"
"""What a text is read as when its language is not told and none can be made out."""


def supported(language: str | None) -> str:
    """The language whose data reads a text of `language`: its primary subtag, or the default."""
    return _primary(language) if language and can_read(language) else DEFAULT


@lru_cache(maxsize=64)
def _primary(language: str) -> str:
    return language.replace("_", "-").partition("-")[0].lower()


def can_read(language: str) -> bool:
    """Whether there is data to read a text of `language` by."""
    return _primary(language) in LANGUAGES


def expect_language(language: str | None) -> None:
    """Nothing, where a caller names a language that can be read, or none.

    Raises:
        ValueError: it is another; the message names those that there are.
        TypeError: it is no text.
    """
    expect(language, "language", NoneType, str)
    if language is not None and not can_read(language):
        raise ValueError(f"language {language!r} cannot be read; the languages are {', '.join(LANGUAGES)}")


@lru_cache(maxsize=64)
def lexicon(language: str, layer: str) -> Any:
    """The data of one layer for one language; that of the default language where the folder has none."""
    name = f"{__name__}.{supported(language)}.{layer}"
    found = find_spec(name) is not None
    return import_module(name if found else f"{__name__}.{DEFAULT}.{layer}").LEXICON


@lru_cache(maxsize=256)
def together(*tables: frozenset[str]) -> frozenset[str]:
    """The words of some tables of a lexicon as one table, made when first asked for."""
    return frozenset[str]().union(*tables)


@lru_cache(maxsize=64)
def word_forms(language: str, name: str) -> frozenset[str]:
    """The forms in ``languages/<language>/<name>.txt``: a line is a letter for what it shares and the rest."""
    forms, last = set(), ""
    for line in (resources.files(__name__) / language / f"{name}.txt").read_text(encoding="utf-8").split():
        last = last[: ord(line[0]) - ord("a")] + line[1:]
        forms.add(last)
    return frozenset(forms)


@lru_cache(maxsize=64)
def table(language: str, name: str) -> tuple[tuple[str, ...], ...]:
    """The rows of ``languages/<language>/<name>.tsv``, without comments; () when there is no such file."""
    file = resources.files(__name__) / language / f"{name}.tsv"
    if not file.is_file():
        return ()
    lines = file.read_text(encoding="utf-8").splitlines()
    return tuple(tuple(line.split("\t")) for line in lines if line and not line.startswith("#"))
