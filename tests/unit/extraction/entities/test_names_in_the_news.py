"""Names that only the rest of the text explains, and names of other shapes."""

import pytest

from toolkit.extraction import find_entities
from toolkit.model import Person, Place


def _people(text: str, language: str) -> dict[str, str | None]:
    values = (mention.value for mention in find_entities(text, language=language))
    return {value.name: value.job_title for value in values if isinstance(value, Person)}


def test_a_surname_that_is_a_town_elsewhere_is_the_person_named_in_full() -> None:
    """Whoever the text names in full is meant, unless a preposition of place stands before the word."""
    found = find_entities("Посол Марко Рубио прибыл. Белкин и Рубио подписали договор.", language="ru")
    assert [] == [mention.text for mention in found if isinstance(mention.value, Place)]


def test_a_surname_in_the_genitive_owns_the_office_of_the_name_after_it() -> None:
    """The advocate is not called by the surname of the client."""
    text = "Пол Харпер арестован. Адвокат Харпера Владимир Сухов подал жалобу."
    assert {"Пол Харпер": None, "Владимир Сухов": "адвокат Харпера"} == {
        name: title.lower().replace("харпера", "Харпера") if title else None
        for name, title in _people(text, "ru").items()
    }


def test_a_particle_written_with_the_surname_belongs_to_it() -> None:
    """An Arabic article that a hyphen joins is part of the name."""
    assert ["Ahmad al-Rifai"] == list(_people("President Ahmad al-Rifai arrived on Monday.", "en"))


def test_a_name_coordinated_with_a_full_name_is_a_person() -> None:
    """Two capitalised words after "and" and a full name are a second one."""
    text = "His counterparts Sergey Marin and Dmytro Koval, respectively, agreed."
    assert ["Sergey Marin", "Dmytro Koval"] == list(_people(text, "en"))


def test_two_capitals_before_a_surname_are_initials() -> None:
    """Initials written together make a name."""
    assert ["JJ Barrow"] == list(_people("The coach praised JJ Barrow for the win.", "en"))


def test_a_first_name_that_is_a_common_word_too_makes_a_name_before_a_surname() -> None:
    """A bill is no person, Bill with a surname is."""
    assert ["Bill Nelson"] == list(_people("Bill Nelson leads the agency. The bill passed.", "en"))


def test_a_forum_is_no_surname() -> None:
    """Nouns for what is held are not read as names."""
    assert [] == list(_people("They met at the Diplomatic Forum in the city.", "en"))


def test_kin_and_peoples_are_no_offices() -> None:
    """A mother has no job title for it, a colleague keeps the state told beside the word."""
    text = "Мать Ивана Петрова пришла. Белорусский коллега Олег Самарин уехал. Директор Игорь Белкин остался."
    assert {"Иван Петров": None, "Олег Самарин": None, "Игорь Белкин": "директор"} == {
        name: title.lower() if title else None for name, title in _people(text, "ru").items()
    }


def test_a_body_does_not_begin_with_what_is_of_it() -> None:
    """Shares of a company are no company, and laboratories are one."""
    found = find_entities("Shares of Berg Holdings fell. Forest Laboratories said nothing.", language="en")
    assert ["Berg Holdings", "Forest Laboratories"] == [m.value.name for m in found if m.kind == "organization"]


def test_particles_before_a_surname_make_it_a_person() -> None:
    """The word "дер" after "фон" is no village, and the short name goes back to the full one."""
    text = "Урсула фон дер Брюн приехала. Фон дер Брюн и Белкин ушли. По словам фон дер Брюн, все хорошо."
    assert [] == [m.text for m in find_entities(text, language="ru") if m.kind == "place"]
    assert "Урсула фон дер Брюн" == find_entities(text, language="ru")[-1].value.name


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Theresa May spoke to Jack White. May said no. Mr White said yes.", ["Theresa May", "Jack White"]),
        ("Ursula von der Leyen came. Von der Leyen said so.", ["Ursula von der Leyen"]),
        ("Luis Miguel Lopez Obrado met Ana Ruiz. Lopez Obrado left.", ["Luis Miguel Lopez Obrado", "Ana Ruiz"]),
        ("Captain Inzam-ul-Raq spoke. Inzam told reporters.", ["Inzam-ul-Raq"]),
        ("Park Geun-min left. Park agreed, she said.", ["Park Geun-min"]),
        ("Abdel Rahman el-Masri met the envoy. Masri told reporters so.", ["Abdel Rahman el-Masri"]),
        ("J.B. Pritchett said no.", ["J.B. Pritchett"]),
        ("Martin Luther King Jr. spoke.", ["Martin Luther King"]),
        ("Striker Suryak Yadavo spoke. Yadavo left with Suryak.", ["Suryak Yadavo"]),
    ],
)
def test_shorter_names_mean_whom_the_text_names_in_full(text: str, names: list[str]) -> None:
    """A family name, one of two, a first name or one without its particle is of the same person."""
    assert names == list(_people(text, "en"))


@pytest.mark.parametrize(
    ("text", "people"),
    [
        ("The minister, Jane Roe, told reporters.", {"Jane Roe": "minister"}),
        ("The company's chief executive, Kwame Boateng, said so.", {"Kwame Boateng": "chief executive"}),
        ("He told the president, Mark Lee, a former judge, that.", {"Mark Lee": "former judge"}),
        ("She met her brother, Tom Roe, in town.", {"Tom Roe": None}),
        (
            "Commissioner of Information, Culture and Sport Mr Jon Vates came.",
            {"Jon Vates": "Commissioner of Information, Culture and Sport"},
        ),
        (
            "County Undersheriff Phil Roe and Mallam Isa Gusan came.",
            {"Phil Roe": "County Undersheriff", "Isa Gusan": None},
        ),
    ],
)
def test_an_office_before_a_name_between_commas_is_held_by_it(text: str, people: dict[str, str | None]) -> None:
    """A name in apposition says who holds the office, unless another apposition follows it."""
    assert people == _people(text, "en")


@pytest.mark.parametrize(
    ("text", "people"),
    [
        ("Директор завода, Иван Петров, уехал.", {"Иван Петров": "директор завода"}),
        ("Он видел директора завода, Иван Петров остался.", {"Иван Петров": None}),
        ("В Дели прибыли Salman Rushton и Tim Cooker.", {"Salman Rushton": None, "Tim Cooker": None}),
        ("Мы рады, говорит Анна.", {"Анна": None}),
        ("Ван И прибыл. Город Ван далеко.", {"Ван И": None}),
        ("Депутат думы (КПРФ) Николай Коломин прибыл.", {"Николай Коломин": "депутат думы (КПРФ)"}),
        ("Лавровин заявил, что встреча будет.", {"Лавровин": None}),
    ],
)
def test_names_of_russian_news(text: str, people: dict[str, str | None]) -> None:
    """Offices in apposition, names printed as abroad, a first name alone, a family name before a verb."""
    assert people == _people(text, "ru")


@pytest.mark.parametrize(
    ("text", "language", "places"),
    [
        ("He lives in Paris, Texas.", "en", {"Paris": "US", "Texas": "US"}),
        ("She left London, Ontario, in May.", "en", {"London": "CA", "Ontario": "CA"}),
        ("In Paris, Ukraine said no.", "en", {"Paris": "FR", "Ukraine": "UA"}),
        ("Он живет в Париже, штат Техас.", "ru", {"Париж": "US", "Техас": "US"}),
        ("Во Львове тихо.", "ru", {"Львов": "UA"}),
    ],
)
def test_a_city_is_told_by_its_region(text: str, language: str, places: dict[str, str]) -> None:
    """A region where cities are named so gives the city its country; another state behind a comma does not."""
    found = {m.value.name: m.value.country for m in find_entities(text, language=language) if m.kind != "person"}
    assert places == found


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Он встретился с министром Аннеленой Брандт.", "Аннелена Брандт"),
        ("Он говорил с послом Ориндой Валевой.", "Оринда Валева"),
        ("Он говорил с Рилем Квортом.", "Риль Кворт"),
    ],
)
def test_a_first_name_that_no_table_has_ends_as_first_names_do(text: str, expected: str) -> None:
    """Only family names end as adjectives: the instrumental -ой of a first name is of one in -а."""
    assert [expected] == [m.value.name for m in find_entities(text, language="ru") if m.kind == "person"]
