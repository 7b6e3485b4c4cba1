"""The little words of Russian by which the readers of events tell a clause."""

from toolkit.extraction.events.small_words import SmallWords

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
    departments=frozenset("ведомств министерств ведомства министерства".split()),
    members=frozenset("стран государств членов участниц участников регионов".split()),
    of_one=("ий", "ый", "ого", "ому", "ом", "ая", "ую"),
    money=frozenset("доллар доллара доллары долларов".split()),
    at_house=frozenset({"при"}),
    # "в посольстве", "в консульстве", "в представительстве", "в министерстве", "в резиденции", "в здании"
    houses=("ольстве", "ульстве", "авительстве", "ерстве", "зиденции", "здании"),
)
