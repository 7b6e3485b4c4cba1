"""Who is named around what stands beside the name: ages, offices, studies, owners, documents."""

# ruff: noqa: E501

import pytest

from toolkit.extraction import find_quotes

# text -> (kind, speaker, words) of each quote
ENGLISH = {
    "The line will open in June, the ministry announced here today.": [
        ("indirect", "ministry", "The line will open in June")
    ],
    "Most of the signs, the organisers point out, are in Irish.": [
        ("indirect", "organisers", "Most of the signs are in Irish")
    ],
    "The fans point out of the window at the sea.": [],
    "Ian Tomlin, 68, of Mill Street, said the council made promises.": [
        ("indirect", "Ian Tomlin", "the council made promises")
    ],
    "Ada Poole, 45, from Leeds, told the paper she was tired.": [("indirect", "Ada Poole", "she was tired")],
    "A goalkeeper who let in three goals at home said it was a bad day.": [
        ("indirect", "goalkeeper", "it was a bad day")
    ],
    "Counsel for a celebrity who is on trial for lying to the taxman when he was 27 has told a jury that the sums were “never counted”.": [
        ("mixed", "Counsel for a celebrity", "the sums were “never counted”")
    ],
    "A spokesman for the family that lost the house told the panel that nobody had called.": [
        ("indirect", "spokesman for the family that lost the house", "nobody had called")
    ],
    "Roe, who lost the house, said it was over.": [("indirect", "Roe", "it was over")],
    "Acme CEO Ann Poole said sales grew. The chief executive added that prices would rise.": [
        ("indirect", "Ann Poole", "sales grew"),
        ("indirect", "Ann Poole", "prices would rise"),
    ],
    "Chief financial officer Ian Tate said the plan stays. “We are on track,” the CFO added.": [
        ("indirect", "Ian Tate", "the plan stays"),
        ("direct", "Ian Tate", "We are on track"),
    ],
    "A security expert, Ben Okello, has described the letter as late. In an interview, Okello said, “It was bad.”": [
        ("direct", "Ben Okello", "It was bad.")
    ],
    "“Bees sleep,” says senior study author Michael Crane, the Ada Doe Professor of Biology.": [
        ("direct", "Michael Crane", "Bees sleep")
    ],
    "“It works,” said study co-author Dr. Ian Tate of Zed University.": [("direct", "Ian Tate", "It works")],
    "According to a report by Study Finds, the scientists conceived the theory after a week.": [
        ("indirect", "Study Finds", "the scientists conceived the theory after a week")
    ],
    "According to a survey by researchers at Zed University, bees sleep.": [
        ("indirect", "researchers at Zed University", "bees sleep")
    ],
    "Mayor Ian Tate left. According to a statement from the mayor, the road is shut.": [
        ("indirect", "Ian Tate", "the road is shut")
    ],
    "According to Ian Tate, the mayor of Leeds, the boats sank.": [("indirect", "Ian Tate", "the boats sank")],
    "Tate believed the rule was old and told Roe the van would be fine.": [
        ("indirect", "Tate", "the rule was old"),
        ("indirect", "Tate", "the van would be fine"),
    ],
    "The road was safe, the mayor said, but “they never called the police.”": [
        ("mixed", "mayor", "The road was safe but “they never called the police.”")
    ],
    "A survey of 2,000 nurses found that pay was low.": [("indirect", "survey of 2,000 nurses", "pay was low")],
    "“They went,” said West Ct. resident Ann Mason.": [("direct", "Ann Mason", "They went")],
    "“They went,” said Acme Inc. spokeswoman Ann Mason.": [("direct", "Ann Mason", "They went")],
    "Acme Inc. said sales rose.": [("indirect", "Acme Inc", "sales rose")],
    "The South Eastern and Northern Trusts warned their wards were full.": [
        ("indirect", "South Eastern and Northern Trusts", "their wards were full")
    ],
    "The education and health ministries said they were ready.": [
        ("indirect", "education and health ministries", "they were ready")
    ],
    "In a stark warning on Monday, Health Board chiefs issued a statement saying the risk was “high” for all.": [
        ("mixed", "Health Board chiefs", "the risk was “high” for all")
    ],
    "Poll chiefs issued a statement saying the vote was “free and fair” thanks to them.": [
        ("mixed", "Poll chiefs", "the vote was “free and fair” thanks to them")
    ],
    "Zed City Power reports about 1,000 people are without power.": [
        ("indirect", "Zed City Power", "about 1,000 people are without power")
    ],
    "The ministry confirmed at least five boats sank.": [("indirect", "ministry", "at least five boats sank")],
    "Ann Poole did however concede that she was tired.": [("indirect", "Ann Poole", "she was tired")],
    "Ann Poole did not say that she was tired.": [],
    "Did she say that it was late?": [],
    "Ann Poole confirmed she had met the mayor but said: “I wasn't well.”": [
        ("indirect", "Ann Poole", "she had met the mayor"),
        ("direct", "Ann Poole", "I wasn't well."),
    ],
    "Tinsley said they haven't had any reports of injuries but cautioned they have not been inside.": [
        ("indirect", "Tinsley", "they haven't had any reports of injuries"),
        ("indirect", "Tinsley", "they have not been inside"),
    ],
    "Ann Poole said it was late and insisted she would go.": [
        ("indirect", "Ann Poole", "it was late"),
        ("indirect", "Ann Poole", "she would go"),
    ],
    "Within minutes, the fire quickly spread, Ann Mason said.": [
        ("indirect", "Ann Mason", "Within minutes, the fire quickly spread")
    ],
    "“He was a lovely lad,” said Mr Tate's neighbour, Ada Poole, 71.": [
        ("direct", "Ada Poole", "He was a lovely lad")
    ],
    "A police spokesperson said officers came at 3am. “A man died,” they added.": [
        ("indirect", "police spokesperson", "officers came at 3am"),
        ("direct", "police spokesperson", "A man died"),
    ],
    "Zed, whose founder left in May, said in a filing that losses had doubled.": [
        ("indirect", "Zed", "losses had doubled")
    ],
    "Texas Gov. Ann Poole signed the bill. “This protects kids,” the governor said.": [
        ("direct", "Ann Poole", "This protects kids")
    ],
    "Ann Poole — a nurse in Leeds — said the ward was full.": [("indirect", "Ann Poole", "the ward was full")],
    "Minister for Information Leo Marsh left. The minister said talks went on. Prime Minister Ola Berg came.": [
        ("indirect", "Leo Marsh", "talks went on")
    ],
    "BJP spokesperson Anil Rao went a step ahead, insisting the plan was dead.": [
        ("indirect", "Anil Rao", "the plan was dead")
    ],
    "Bruce Hicks said it was late.\n\nPassengers like Harry Poole are concerned. He said, “We wait.”": [
        ("indirect", "Bruce Hicks", "it was late"),
        ("direct", "Harry Poole", "We wait."),
    ],
    "Bruce Hicks said it was late.\n\nHe praised Harry Poole. He said, “We wait.”": [
        ("indirect", "Bruce Hicks", "it was late"),
        ("direct", "Bruce Hicks", "We wait."),
    ],
    "Zed Soup Co reported a profit. The company said it grew.": [("indirect", "Zed Soup Co", "it grew")],
    "The driver denies two counts of theft alleged to have taken place in 2011.": [],
}
RUSSIAN = {
    # A street bears the name behind it, and none that a mark parts from it.
    "Аналитик компании «Старый мост» Пётр Рогов сказал, что рынок падает.": [
        ("indirect", "Пётр Рогов", "рынок падает")
    ],
    "Выступая на площади, Пётр Рогов заявил, что рынок падает.": [("indirect", "Пётр Рогов", "рынок падает")],
    "Житель улицы Петра Рогова сказал, что воды нет.": [("indirect", "житель улицы Петра Рогова", "воды нет")],
    "Приговор обжалуют, заявили адвокаты Мельникова и Антонова.": [
        ("indirect", "адвокаты Мельникова и Антонова", "Приговор обжалуют")
    ],
    "Центробанк рассчитывает снизить ставку до конца года. Об этом заявил заместитель председателя банка Олег Чуров.": [
        ("indirect", "Олег Чуров", "Центробанк рассчитывает снизить ставку до конца года")
    ],
    "Мэр считает, что мост опасен. Об этом сообщает ТАСС.": [("indirect", "мэр", "мост опасен")],
    "Авиакомпания «Полёт» отменила рейсы. Пассажирам вернут деньги, заверил перевозчик.": [
        ("indirect", "авиакомпания «Полёт»", "Пассажирам вернут деньги")
    ],
    "Пожар потушили, сообщило управление МЧС. «Жертв нет», — говорится в сообщении.": [
        ("indirect", "управление МЧС", "Пожар потушили"),
        ("direct", "управление МЧС", "Жертв нет"),
    ],
    "Рейс отменён, сказал мэр Олег Рогов. «Жертв нет», — говорится в сообщении.": [
        ("indirect", "Олег Рогов", "Рейс отменён"),
        ("direct", None, "Жертв нет"),
    ],
    "Пресс-служба мэрии опубликовала информацию о том, что двор убрали.": [
        ("indirect", "пресс-служба мэрии", "двор убрали")
    ],
    "Один из жителей дома столкнулся с мусором. По его словам, двор запущен.": [
        ("indirect", "один из жителей", "двор запущен")
    ],
    "Жительница дома на улице Ленина столкнулась с мусором. По её словам, двор запущен.": [
        ("indirect", "жительница", "двор запущен")
    ],
    "Жительница дома на улице Ленина рассказала, что двор запущен.": [
        ("indirect", "жительница дома", "двор запущен")
    ],
    "Мост закрыт, сообщил в пятницу и.о. главы района Олег Рогов.": [("indirect", "Олег Рогов", "Мост закрыт")],
    "Пресс-секретарь мэрии Олег Рогов прибыл. Дорогу починят, сказал представитель администрации.": [
        ("indirect", "Олег Рогов", "Дорогу починят")
    ],
    "Визит отложен, заявила пресс-секретарь Госдепа Тэмми Брюс. Она добавила, что ждёт.": [
        ("indirect", "Тэмми Брюс", "Визит отложен"),
        ("indirect", "Тэмми Брюс", "ждёт"),
    ],
    "В пресс-службе мэрии корреспонденту «Волны» пояснили: мост закрыт.": [
        ("indirect", "пресс-служба мэрии", "мост закрыт")
    ],
    "«Мы ждём вас!» — обратился к зрителям худрук театра Пётр Лунин.": [("direct", "Пётр Лунин", "Мы ждём вас!")],
    "Мост закрыт, сообщил пресс-секретарь порта Олег Рогов. «Ждите», — отметил представитель порта.": [
        ("indirect", "Олег Рогов", "Мост закрыт"),
        ("direct", "Олег Рогов", "Ждите"),
    ],
    "По словам одной из жительниц, двор запущен.": [("indirect", "одна из жительниц", "двор запущен")],
    "«Мы ждём, — продолжает адвокат Олег Рогов. — Это основание».": [
        ("direct", "Олег Рогов", "Мы ждём. Это основание")
    ],
    "«Я хотел снять кино», — цитирует артиста «Экран».": [("direct", "артист", "Я хотел снять кино")],
    "Минздрав разместил данные о том, что вакцины хватит.": [("indirect", "Минздрав", "вакцины хватит")],
    "Выборы прошли честно. Такое мнение высказал в субботу, 25 февраля, глава комитета Госдумы по труду, заместитель секретаря партии «Весна» Андрей Рогов, комментируя доклад.": [
        ("indirect", "Андрей Рогов", "Выборы прошли честно")
    ],
    "Главный тренер «Волги» Илья Рогов подвёл итоги матча. Об этом сообщает сайт клуба.\n\n«Мы много работали», — рассказал тренер.": [
        ("indirect", "сайт клуба", "Главный тренер «Волги» Илья Рогов подвёл итоги матча"),
        ("direct", "Илья Рогов", "Мы много работали"),
    ],
}


@pytest.mark.parametrize(
    ("text", "language", "expected"),
    [(text, "en", told) for text, told in ENGLISH.items()]
    + [(text, "ru", told) for text, told in RUSSIAN.items()],
)
def test_who_is_named(text: str, language: str, expected: list[tuple[str, str | None, str]]) -> None:
    """With the kind of the quote and all its words."""
    found = find_quotes(text, language=language)

    assert expected == [(q.kind.value, q.speaker.name if q.speaker else None, q.text) for q in found]
