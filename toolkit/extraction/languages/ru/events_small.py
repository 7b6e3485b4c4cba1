"""The little words of Russian by which the readers of events tell a clause."""

from toolkit.extraction.events.small_words import SmallWords
from toolkit.extraction.languages.ru.grammar import accusative
from toolkit.extraction.languages.ru.paradigms import inflected


def _as_object(words: str) -> str:
    """The words of a thing that is not alive in the accusative, a name in marks too: "«Чайка»" -> "«Чайку»"."""
    if words[-1:] == "»":
        return f"{accusative(words[:-1])}»" if " " not in words else words
    return words if words.endswith(_OF_MANY) else accusative(words)


_OF_MANY = ("ы", "и", "ья")

SMALL = SmallWords(
    particles=frozenset({"бы", "б"}),
    amid=frozenset({"еще", "пока"}),
    bounds=frozenset({"с", "со", "до"}),
    onto=frozenset({"на"}),
    toward=frozenset({"к"}),
    set_about=("приступ",),
    about=frozenset({"о", "об", "обо", "из-за", "ввиду", "вследствие"}),
    within=frozenset({"рамках", "полях", "кулуарах"}),
    by_wire=("онлайн-", "видео", "веб-", "интернет-"),
    away_from=frozenset("из от с со в во на к ко у за".split()),
    of_oneself=frozenset({"умереть", "погибнуть", "скончаться", "уйти", "подать"}),
    gone=frozenset({"не стать"}),
    made_days=frozenset({"днем", "выходным", "нерабочим", "праздничным", "рабочим"}),
    this=frozenset({"это"}),
    when=frozenset({"как"}),
    another=frozenset({"другой", "иной"}),
    recess=inflected("перерыв прерван прервал") | {"перерыва"},
    sittings={
        **dict.fromkeys("суд судья судьи коллегия заседание заседании заседания".split(), "Заседание суда"),
        **dict.fromkeys("процесс процессе процесса".split(), "Судебный процесс"),
        **dict.fromkeys("слушания слушаниях слушаний".split(), "Слушания"),
        **dict.fromkeys("прения прениях прений".split(), "Прения"),
    },
    able=inflected("смог сумел успел"),
    courts=frozenset({"суд", "судья", "судьи", "коллегия", "присяжные"}),
    face_to_face=frozenset({("один", "на", "один"), ("лицом", "к", "лицу"), ("с", "глазу", "на")}),
    endings_of={
        "m": tuple("бвгджзклмнпрстфхцчшщйьое"),
        "f": ("а", "я", "ь", "у", "ю"),
        "p": ("ы", "и", "а", "я"),
    },
    as_object=_as_object,
    leading_on=frozenset(
        (preposition, noun)
        for preposition, nouns in (
            ("с", "участием целью помощью"),
            ("при", "участии поддержке"),
            (
                "в",
                "честь числе размере сумме объеме ходе связи составе количестве сопровождении присутствии",
            ),
            ("по", "поводу случаю"),
        )
        for noun in nouns.split()
    ),
    journeys=frozenset(
        ["прибытие", "приезд", "прилёт", "приход", "подход", "отъезд", "отлёт", "вылет", "возвращение"]
    ),
    ways=frozenset({"в", "во", "на", "к", "ко", "из", "с", "со"}),
    declared_into=frozenset({"розыск"}),
    day=frozenset({"день"}),
    just_as=frozenset({"как"}),
    expecting=frozenset({"ожидаться", "планироваться", "намечаться"}),
    at_level=frozenset({"уровне", "пределах", "диапазоне"}),
    of_life=frozenset({"родиться", "основать", "создать", "учредить", "построить"}),
    visitors=tuple(
        "посетител гостей зрител пациент турист болельщик учеников избирател пассажир покупател".split()
    ),
    accusative=("у", "ю"),
    since_day=frozenset({"дня", "момента"}),
    departments=frozenset("ведомств министерств ведомства министерства".split()),
    members=frozenset("стран государств членов участниц участников регионов".split()),
    of_one=("ий", "ый", "ого", "ому", "ом", "ая", "ую"),
    money=frozenset("доллар доллара доллары долларов".split()),
    at_house=frozenset({"при"}),
    # "в посольстве", "в консульстве", "в представительстве", "в министерстве", "в резиденции", "в здании"
    houses=("ольстве", "ульстве", "авительстве", "ерстве", "зиденции", "здании"),
)
