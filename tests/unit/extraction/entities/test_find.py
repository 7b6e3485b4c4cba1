"""Names in Russian and English texts, as a reader would mark them."""

import itertools
from time import process_time

import pytest

from toolkit.extraction.entities import Mention, as_state, find_entities
from toolkit.model import Organization, Person, Place

RU = (
    "Пресс-секретарь президента РФ Дмитрий Песков сообщил о встрече с Дональдом Трампом в Эр-Рияде. "
    "По словам Пескова, российской и американской делегациями сделано многое. Москва ждёт ответа США."
)
EN = (
    "RIYADH (Reuters) - Kremlin spokesman Dmitry Peskov said U.S. President Donald Trump would call. "
    "Peskov spoke in Saudi Arabia with the Russian delegation. Angela Merkel, the German chancellor, agreed."
)


def named(mentions: tuple[Mention, ...], text: str) -> Mention:
    """The first mention printed so."""
    return next(mention for mention in mentions if mention.text == text)


@pytest.mark.parametrize("text", [RU, EN])
def test_spans_give_back_the_text_in_order_without_overlap(text: str) -> None:
    """A mention's text is what its span covers; spans rise and do not overlap."""
    mentions = find_entities(text)

    assert [mention.span.of(text) for mention in mentions] == [mention.text for mention in mentions]
    assert all(a.span.end <= b.span.start for a, b in itertools.pairwise(mentions))


def test_a_russian_person_has_name_and_role_in_the_base_form() -> None:
    """The role phrase before the name is title and affiliation; later mentions carry the same value."""
    mentions = find_entities(RU)
    expected = Person(
        name="Дмитрий Песков",
        job_title="пресс-секретарь президента РФ",
        affiliation=Organization(name="Россия", kind="state", country="RU"),
    )

    assert expected == named(mentions, "Дмитрий Песков").value == named(mentions, "Пескова").value
    role = named(mentions, "Дмитрий Песков").role_span
    assert role is not None
    assert "Пресс-секретарь президента РФ" == role.of(RU)


def test_an_inflected_russian_name_comes_back_in_the_nominative() -> None:
    """The instrumental is told apart, and the name is given in the base form."""
    mention = named(find_entities(RU), "Дональдом Трампом")

    assert ("Дональд Трамп", "ablt", "masc", "sing") == (
        mention.value.name, mention.case, mention.gender, mention.number,
    )  # fmt: skip


def test_a_city_has_country_coordinates_and_time_zone() -> None:
    """A city that is certain carries what the gazetteer knows."""
    place = named(find_entities(RU), "Эр-Рияде").value

    assert isinstance(place, Place)
    assert ("Эр-Рияд", "SA", "Asia/Riyadh") == (place.name, place.country, place.timezone)
    assert place.latitude == pytest.approx(24.7, abs=0.1)
    assert ("https://sws.geonames.org/108410/",) == place.same_as


def test_demonyms_name_their_states() -> None:
    """Both adjectives of one plural noun are found."""
    values = [mention.value.name for mention in find_entities(RU) if mention.kind == "demonym"]

    assert ["Россия", "США"] == values


def test_a_capital_may_stand_for_its_state() -> None:
    """The consumer decides; the mention says whom it may stand for."""
    assert Organization(name="Россия", kind="state", country="RU") == named(find_entities(RU), "Москва").stands_for
    assert (
        Organization(name="Russia", kind="state", country="RU") == named(find_entities(EN), "Kremlin").stands_for
    )


def test_a_country_is_a_state_that_may_act() -> None:
    """`as_state` makes the body of the place."""
    state = named(find_entities(RU), "США")

    assert "state" == state.kind
    assert isinstance(state.value, Place)
    assert Organization(name="США", kind="state", country="US") == as_state(state.value)


def test_english_persons_have_their_roles() -> None:
    """Before the name, after it, and with the body or the state that the role belongs to."""
    mentions = find_entities(EN)
    people = {mention.value for mention in mentions if isinstance(mention.value, Person)}

    assert {
        ("Dmitry Peskov", "Kremlin spokesman", "Kremlin"),
        ("Donald Trump", "U.S. President", "United States"),
        ("Angela Merkel", "German chancellor", "Germany"),
    } == {(p.name, p.job_title, p.affiliation.name if p.affiliation else None) for p in people}


def test_an_agency_is_a_body_of_kind_media() -> None:
    """Agencies are recognised as sources."""
    value = named(find_entities(EN), "Reuters").value

    assert Organization(name="Reuters", kind="media", country="GB") == value


@pytest.mark.parametrize(
    "text", ["", " ", "\n", "А" * 100_000, "А. " * 10_000, "\ud800 Иван \x00", "🙂 Иван Петров"]
)
def test_odd_text_neither_fails_nor_hangs(text: str) -> None:
    """Whatever the text, there is an answer."""
    assert isinstance(find_entities(text), tuple)
    assert isinstance(find_entities(text, language="en"), tuple)


@pytest.mark.parametrize(
    "piece", ["Иван Петров ", "А. ", "U.S. ", "«Москва» ", "Президент России ", "Bank of ", "Аа-"]
)
def test_the_time_grows_with_the_text_and_no_faster(piece: str) -> None:
    """Twenty times the text takes no more than some sixty times as long, whatever is repeated."""
    small, large = (timed(piece * count) for count in (500, 10_000))

    assert large < 60 * max(small, 0.005)


def timed(text: str) -> float:
    """CPU seconds to find the names of a text, after the tables are loaded; the least of three runs."""
    find_entities(text[:100], language="ru")
    return min(_timed_once(text + mark) for mark in ".!?")


def _timed_once(text: str) -> float:
    start = process_time()
    find_entities(text, language="ru")
    return process_time() - start


def test_the_person_meant_by_a_shared_surname_follows_the_verb() -> None:
    """Трамп заявила is Ivanka."""
    text = "Дональд Трамп и Иванка Трамп приехали. Трамп заявил одно. Трамп заявила другое."
    names = [mention.value.name for mention in find_entities(text)]

    assert ["Дональд Трамп", "Иванка Трамп", "Дональд Трамп", "Иванка Трамп"] == names


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Об этом рассказал В. В. Путин.", {"В. В. Путин": "person"}),
        ("Встреча прошла в Кировской области.", {"Кировской области": "place"}),
        ("Пожар начался в селе Цибулёво.", {"Цибулёво": "place"}),
        ("Самолёт сел в аэропорту Стригино.", {"Стригино": "place"}),
        ("Этап прошёл в словенской Поклюке.", {"словенской": "demonym", "Поклюке": "place"}),
        ("Он учит в латвийском Ауце.", {"латвийском": "demonym", "Ауце": "place"}),
        ("Королева Елизавета II приняла посла.", {"Елизавета II": "person"}),
        ("Об этом сообщил Ван Цзюнь.", {"Ван Цзюнь": "person"}),
        ("Футболист «Барселоны» забил гол.", {"Барселоны": "organization"}),
        ("Решение Никитинского суда обжаловано.", {"Никитинского суда": "organization"}),
        ("Он приехал во Владимир.", {"Владимир": "place"}),
        ("Премьер Испании Педро Санчес уехал.", {"Испании": "state", "Педро Санчес": "person"}),
        ("Совет Безопасности ООН собрался.", {"Совет Безопасности ООН": "organization"}),
        ("WASHINGTON (AP) — Talks went on.", {"WASHINGTON": "place", "AP": "organization"}),
        ("The University of Chicago said so.", {"University of Chicago": "organization"}),
        ("Talks in Atlanta, Georgia.", {"Atlanta": "place", "Georgia": "place"}),
        ("Talks in Tbilisi, Georgia.", {"Tbilisi": "place", "Georgia": "state"}),
        (
            "King Charles III met Ursula von der Leyen.",
            {"Charles III": "person", "Ursula von der Leyen": "person"},
        ),
    ],
)
def test_names_are_told_apart(text: str, expected: dict[str, str]) -> None:
    """Kinds of names that look alike."""
    assert expected == {mention.text: mention.kind for mention in find_entities(text)}


def test_a_body_is_named_between_marks_after_its_noun() -> None:
    """The noun comes into the base form and tells the kind; a body of the tables stays what it is."""
    text = "Об этом сообщили в компании «Рога и копыта» и партии «Единая Россия»."
    values = [mention.value for mention in find_entities(text)]

    assert [
        Organization(name="компания «Рога и копыта»", kind="company"),
        Organization(name="Единая Россия", kind="party", country="RU"),
    ] == values


def test_an_abbreviation_leaves_number_open() -> None:
    """США заявили, and ООН заявила."""
    mention = find_entities("США заявили.", language="ru")[0]

    assert (None, None, None) == (mention.number, mention.gender, mention.case)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Пожар в Ростове-на-Дону потушен.", "Ростов-на-Дону"),
        ("Он уехал из Нижнего Новгорода.", "Нижний Новгород"),
        ("МОСКВА, 2 мар — РИА Новости.", "Москва"),
        ("КИЕВ, 2 мар — Интерфакс.", "Киев"),
        ("В Великих Луках прошли учения.", "Великие Луки"),
        ("Раду возглавила Юлия, а Юлию Свириденко назначили премьером.", "Юлия Свириденко"),
        ("Глава Центробанка Эльвира Набиуллина выступила.", "Эльвира Набиуллина"),
    ],
)
def test_the_base_form_is_the_one_of_the_dictionary(text: str, expected: str) -> None:
    """Compounds, names of two words, capitals, names of women that look like men's."""
    assert expected in {mention.value.name for mention in find_entities(text)}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Japan's Shigeru Ishiba flew home.", ("Shigeru Ishiba", None)),
        ("In London, Will Smith sang.", ("Will Smith", None)),
        ("An attorney for Bryan Pagliano called.", ("Bryan Pagliano", None)),
        ("Bank of England Governor Andrew Bailey said so.", ("Andrew Bailey", "Bank of England Governor")),
        ("Texas Gov. Greg Abbott agreed.", ("Greg Abbott", "Texas Gov.")),
        ("NATO Secretary-General Jens Stoltenberg left.", ("Jens Stoltenberg", "NATO Secretary-General")),
        (
            "Brazilian President Luiz Inacio Lula da Silva won.",
            ("Luiz Inacio Lula da Silva", "Brazilian President"),
        ),
        ("Yulia Svyrydenko, Ukraine's economy minister, won.", ("Yulia Svyrydenko", "economy minister")),
        (
            "Oman's Minister of Water Resources and Irrigation Ada Khorev left.",
            ("Ada Khorev", "Minister of Water Resources and Irrigation"),
        ),
        (
            "Deputy Minister for Public Works Zmey Khorevoy left.",
            ("Zmey Khorevoy", "Deputy Minister for Public Works"),
        ),
    ],
)
def test_english_names_and_roles_by_what_stands_beside_them(text: str, expected: tuple[str, str | None]) -> None:
    """Possessives, particles, abbreviations and bodies before a name; a preposition parts role and name."""
    people = [m.value for m in find_entities(text, language="en") if isinstance(m.value, Person)]

    assert [expected] == [(person.name, person.job_title) for person in people]


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("Экс-глава Минфина Украины Пётр Данилюк рассказал о реформе.", "экс-глава Минфина Украины"),
        ("Об этом рассказали экс-министру обороны Игорю Данилюку.", "экс-министр обороны"),
        ("Встреча с главой «Росатома» Алексеем Рыжковым.", "глава «Росатома»"),
        ('Встреча с главой "Росатома" Алексеем Рыжковым.', 'глава "Росатома"'),
        ("Иван Петров, глава «Газпрома», заявил.", "глава «Газпрома»"),
        ("Глава «Газпрома Иван Петров заявил.", "глава «Газпрома"),
    ],
)
def test_a_title_is_whole(text: str, title: str) -> None:
    """With the mark that closes a name in it, where the text closes it; and with what says that it is past."""
    (person,) = [mention.value for mention in find_entities(text) if isinstance(mention.value, Person)]

    assert title == person.job_title


@pytest.mark.parametrize("text", ["The service is at St. Mark", "They met Will", "It rained in May", "Grace"])
def test_a_text_may_end_with_a_word_that_can_be_a_first_name(text: str) -> None:
    """Nothing stands behind it that could tell, and it names nobody."""
    assert [] == [mention for mention in find_entities(text, language="en") if mention.kind == "person"]
