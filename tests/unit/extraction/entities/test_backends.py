"""A recogniser with a learned model adds names; it takes none of ours away."""

import sys
from types import SimpleNamespace

import pytest
from attrs import frozen

from toolkit.errors import MissingExtra
from toolkit.extraction import analyse_body, extract
from toolkit.extraction.entities import find_entities
from toolkit.extraction.entities.backends import EntityBackend, Recognised, _Model, named, natasha, spacy
from toolkit.formats import get_format

TEXT = "Дмитрий Песков встретил гхцрю и ыкъе в Москве."


@frozen
class Fixed:
    """A recogniser that says what it was told."""

    names: tuple[Recognised, ...]

    def recognise(self, text: str) -> tuple[Recognised, ...]:
        """The same names whatever the text."""
        return self.names


def at(text: str, kind: str) -> Recognised:
    """The first place where a name stands."""
    return Recognised(TEXT.index(text), TEXT.index(text) + len(text), kind)


def kinds(*names: Recognised) -> dict[str, str]:
    """Text of each mention and its kind."""
    return {m.text: m.kind for m in find_entities(TEXT, language="ru", backend=Fixed(names))}


def test_a_person_only_the_model_sees_is_added() -> None:
    """Its words become the name."""
    assert "person" == kinds(at("гхцрю", "person"))["гхцрю"]


@pytest.mark.parametrize("kind", ["place", "organization"])
def test_places_and_bodies_are_added_where_there_is_room(kind: str) -> None:
    """With the words as the name, since the tables know no more."""
    assert kind == kinds(at("ыкъе", kind))["ыкъе"]


def test_an_ordinary_word_is_no_name() -> None:
    """Whatever the model says."""
    assert "встретил" not in kinds(at("встретил", "person"))


def test_what_the_tables_know_stays() -> None:
    """A longer name of the model does not take the place of ours."""
    names = kinds(at("Дмитрий Песков встретил", "person"), at("Москве", "person"))

    assert {"Дмитрий Песков": "person", "Москве": "place"} == names


def test_a_span_inside_a_word_is_left_out() -> None:
    """A name is made of whole words."""
    assert kinds() == kinds(Recognised(1, 3, "person"))


def test_labels_are_told_in_our_words() -> None:
    """Labels that are no names are dropped."""
    model = _Model(lambda text: [(0, 2, "PER"), (3, 4, "DATE")], {"PER": "person"})

    assert [Recognised(0, 2, "person")] == list(model.recognise("abcd"))


class Nearby:
    """A recogniser that takes one word for a person wherever it stands."""

    def recognise(self, text: str) -> tuple[Recognised, ...]:
        """The place of the word, where it is there."""
        start = text.find("гхцрю")
        return (Recognised(start, start + 5, "person"),) if start >= 0 else ()


def names_of(article: object) -> list[str]:
    """The names of those an article mentions."""
    return [one.name for one in article.mentions]  # type: ignore[attr-defined]


def test_extraction_takes_a_backend() -> None:
    """The article then mentions what the model sees, by each way in."""
    text = f"Встреча\n\n2 марта 2026\n\n{TEXT}"
    page = f"<html lang='ru'><body><article><h1>Встреча</h1><p>{TEXT} {TEXT}</p></article></body></html>"
    of_text = get_format("text").parse(text, backend=Nearby()).native.article

    assert "гхцрю" not in names_of(extract(text))
    assert "гхцрю" in names_of(extract(text, backend=Nearby()))
    assert "гхцрю" in names_of(analyse_body(TEXT, backend=Nearby()))
    assert "гхцрю" in names_of(of_text)
    tree = get_format("html").parse(page, backend=Nearby()).tree
    assert "гхцрю" in [one["name"] for one in tree["article"]["mentions"]]


@pytest.mark.parametrize("name", ["", "nothing", "spacy", "spacy:", "natasha:x"])
def test_a_name_of_no_backend_is_refused(name: str) -> None:
    """With the names there are."""
    with pytest.raises(ValueError, match="expected natasha, or spacy:MODEL"):
        named(name)


@pytest.mark.parametrize(
    ("name", "library", "extra"), [("natasha", "natasha", "nlp-ru"), ("spacy:en_core_web_sm", "spacy", "nlp-en")]
)
def test_a_backend_that_is_not_installed_names_its_extra(
    name: str, library: str, extra: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """So that the message can say what to install."""
    monkeypatch.setitem(sys.modules, library, None)
    with pytest.raises(MissingExtra) as caught:
        named(name)

    assert (library, extra) == (caught.value.library, caught.value.extra)


def test_a_spacy_model_is_loaded_by_its_name(monkeypatch: pytest.MonkeyPatch) -> None:
    """And its labels are told in our words."""
    loaded: list[str] = []

    def load(model: str) -> object:
        loaded.append(model)
        entity = SimpleNamespace(start_char=8, end_char=14, label_="GPE")
        return lambda text: SimpleNamespace(ents=(entity,))

    monkeypatch.setitem(sys.modules, "spacy", SimpleNamespace(load=load))
    backend: EntityBackend = named("spacy:news")

    assert [Recognised(8, 14, "place")] == list(backend.recognise("Talks in Berlin."))
    assert ["news"] == loaded


@pytest.mark.parametrize("load", [natasha, lambda: spacy("en_core_web_sm")], ids=["natasha", "spacy"])
def test_a_model_that_is_installed_recognises_names(load: object) -> None:
    """Skipped, saying so, where the extra or the model is not installed."""
    assert callable(load)
    try:
        backend = load()
    except (ImportError, OSError) as error:
        pytest.skip(str(error).splitlines()[0])

    assert list(backend.recognise("Дмитрий Песков met Angela Merkel in Berlin."))
