"""Which language a text is in, and which there are."""

import io
import tokenize
from collections.abc import Callable
from itertools import pairwise
from pathlib import Path

import pytest

import toolkit
from toolkit.extraction import find_entities, find_events, find_quotes, find_times, languages
from toolkit.extraction.detection import detect
from toolkit.extraction.entities import find_descriptions

TEXT = "The ministers of the two countries met in Geneva and agreed to meet again."


@pytest.mark.parametrize(
    ("text", "language"),
    [
        (TEXT, "en"),
        ("Министры двух стран встретились в Женеве", "ru"),
        ("МИД КНР", "ru"),
        ("Die Minister der beiden Länder trafen sich in Genf und sprachen über Fischerei.", "de"),
        ("Міністри двох країн зустрілися в Женеві", None),
        ("Президент відвідає Київ 18 червня для переговорів, повідомила пресслужба", None),
        ("Қазақстан Президенті Женеваға барды", None),
        ("Міністры дзвюх краін сустрэліся ў Жэневе", None),
        ("Президентът каза, че изборите ще се проведат през ноември, съобщи агенцията", None),
        ("Служителите на болницата излязоха на протест пред сградата на министерството", None),
        ("Съезд объявил цель: вернуть управление страной в руки граждан и субъектов федерации", "ru"),
        ("12:30", None),
    ],
)
def test_detection(text: str, language: str | None) -> None:
    """A text in another language of the same letters is not taken for one of ours."""
    assert language == detect(text)


@pytest.mark.parametrize(
    "layer", [toolkit.extract, find_times, find_entities, find_descriptions, find_quotes, find_events]
)
@pytest.mark.parametrize("language", ["xx", "fr", "English", ""])
def test_a_language_that_cannot_be_read(layer: Callable[..., object], language: str) -> None:
    """It is refused by every layer, with the names of those that there are."""
    with pytest.raises(ValueError, match=f"language '{language}' cannot be read; the languages are en, ru, de"):
        layer(TEXT, language=language)


@pytest.mark.parametrize("language", ["en", "en-GB", "EN", "en_US"])
def test_a_language_that_can_be_read(language: str) -> None:
    """Whatever region is named with it, and as it was given."""
    assert language == toolkit.extract(TEXT, language=language).language


@pytest.mark.parametrize(
    ("stated", "language"), [("fr", "fr"), ("en-GB", "en-GB"), ("English", "en"), ("not told", "en")]
)
def test_the_language_that_a_text_states(stated: str, language: str) -> None:
    """A tag is taken as it stands; where words stand instead, the text tells."""
    assert language == toolkit.extract(f"Title: A day\nLanguage: {stated}\n\n{TEXT}").language


def test_a_page_in_a_language_that_cannot_be_read(tmp_path: Path) -> None:
    """What the page says is kept; what the caller says is refused."""
    page = tmp_path / "page.html"
    body = "<article><h1>Les ministres</h1>" + "<p>Les ministres se sont rencontrés à Genève mardi.</p>" * 3
    page.write_text(
        f'<!DOCTYPE html><html lang="fr"><title>Les ministres</title><body>{body}</article></body></html>'
    )

    assert "fr" == toolkit.load(page).language
    with pytest.raises(ValueError, match="the languages are en, ru, de"):
        toolkit.load(page, language="fr")
    with pytest.raises(ValueError, match="is not in the IANA database"):
        toolkit.load(page, timezone="Mars/Olympus")


@pytest.mark.parametrize("find", [find_times, find_entities, find_quotes, find_events])
@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Министры встретятся в Батуми 3 декабря 2026 года, сообщил Тигран Асатрян.", "ru"),
        ("Нино Беридзе: встреча — 3 декабря 2026", "ru"),
        ("Ministers will meet in Batumi on 3 December 2026, Tigran Asatryan said.", "en"),
        ("Die Minister treffen sich am 3. Dezember 2026 in Bern, sagte Anna Weber.", "de"),
    ],
)
def test_a_layer_makes_out_the_language_that_it_is_not_told(
    find: Callable[..., tuple[object, ...]], text: str, language: str
) -> None:
    """Each finds the same as when it is told."""
    assert find(text, language=language) == find(text)


@pytest.mark.parametrize("path", sorted(Path(languages.__file__).parent.rglob("*.py")), ids=lambda path: path.stem)
def test_no_two_words_of_a_table_are_glued(path: Path) -> None:
    """Where a list of words goes on in the next line, a space parts its last word from the next."""
    tokens = list(tokenize.generate_tokens(io.StringIO(path.read_text(encoding="utf-8")).readline))
    written = [token for token in tokens if token.type not in (tokenize.NL, tokenize.COMMENT)]
    glued = [
        (one.string, other.string)
        for one, other in pairwise(written)
        if one.type == other.type == tokenize.STRING
        and one.string.startswith('"')
        and one.string[-2].isalpha()
        and other.string[1].isalpha()
    ]
    assert [] == glued
