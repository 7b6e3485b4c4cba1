"""A recogniser with a learned model adds names; it takes none of ours away."""

import pytest
from attrs import frozen

from toolkit.extraction.entities import find_entities
from toolkit.extraction.entities.backends import Recognised, _Model, natasha, spacy

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


@pytest.mark.parametrize("load", [natasha, lambda: spacy("en_core_web_sm")], ids=["natasha", "spacy"])
def test_a_model_that_is_installed_recognises_names(load: object) -> None:
    """Skipped, saying so, where the extra or the model is not installed."""
    assert callable(load)
    try:
        backend = load()
    except (ImportError, OSError) as error:
        pytest.skip(str(error).splitlines()[0])

    assert list(backend.recognise("Дмитрий Песков met Angela Merkel in Berlin."))
