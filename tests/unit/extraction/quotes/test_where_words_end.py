"""Where retold words end, and words that stand in the middle of what the writer tells."""

# ruff: noqa: E501

import pytest

from toolkit.extraction import find_quotes

# text -> (speaker, words) of each quote
RUSSIAN = {
    "Мэр Анна Белова сообщила, что мост закроют, и отказалась назвать сроки ремонта.": [
        ("Анна Белова", "мост закроют"),
    ],
    "Компания заявила, что закроет два завода, но не уточнила, какие именно.": [
        ("компания", "закроет два завода"),
    ],
    "Представитель банка сказал, что ставка вырастет, однако от дальнейших комментариев воздержался.": [
        ("представитель банка", "ставка вырастет"),
    ],
    "Егор Лунин признал, что ошибся, и извинился перед жителями.": [
        ("Егор Лунин", "ошибся"),
    ],
    "Егор Лунин сказал, что подаст жалобу, и покинул зал суда.": [
        ("Егор Лунин", "подаст жалобу"),
    ],
    "Мост, который Анна Белова назвала «позором города», закрыли на ремонт.": [
        ("Анна Белова", "позором города"),
    ],
    "Забастовка, которая, как утверждает профсоюз, продлится неделю, началась утром.": [
        ("профсоюз", "продлится неделю"),
    ],
    "Мужчина, который, по словам полиции, был вооружен, скрылся.": [
        ("полиция", "был вооружен"),
    ],
    "В книге «Долгая дорога» Анна Белова пишет, что город забыли.": [
        ("Анна Белова", "город забыли"),
    ],
    "Соседка, которая попросила не называть ее имени, рассказала, что слышала выстрелы.": [
        ("соседка", "слышала выстрелы"),
    ],
    "Агентство приводит слова неназванного чиновника о том, что граница откроется.": [
        ("неназванный чиновник", "граница откроется"),
    ],
    "Она не сказала, когда откроется мост.": [],
    "Если, как утверждает Анна Белова, мост безопасен, его можно открыть сегодня.": [
        ("Анна Белова", "мост безопасен"),
    ],
    "Анна Белова считает, что налог отменят, и уже собирает подписи.": [
        ("Анна Белова", "налог отменят"),
    ],
    "Министр поручил проверить мост и доложить к маю.": [],
    "Депутат потребовал закрыть мост и наказать виновных.": [
        ("депутат", "закрыть мост и наказать виновных"),
    ],
    "Депутат потребовал закрыть мост и направил запрос в прокуратуру.": [
        ("депутат", "закрыть мост"),
    ],
    "В мэрии не исключили, что мост снесут.": [
        ("мэрия", "мост снесут"),
    ],
    "Мэр города Егор Лунин заявил журналистам, что мост закроют. Градоначальник подчеркнул, что объезд готов.": [
        ("Егор Лунин", "мост закроют"),
        ("Егор Лунин", "объезд готов"),
    ],
}
ENGLISH = {
    "The talks, Jane Roe said in Oslo, would go on.": [("Jane Roe", "The talks would go on")],
    "It was, Jane Roe said, “a very long night”.": [("Jane Roe", "It was a very long night")],
    "While Jane Roe says the bridge is safe, engineers disagree.": [("Jane Roe", "the bridge is safe")],
    "Mayor Jane Roe said the bridge was safe but declined to give a date for its opening.": [
        ("Jane Roe", "the bridge was safe"),
    ],
    "Zedcorp said it would hire 500 people and named Ian Tate as chairman.": [
        ("Zedcorp", "it would hire 500 people"),
    ],
    "Jane Roe said she would appeal and left the court without a word to reporters.": [
        ("Jane Roe", "she would appeal"),
    ],
    "The minister said talks would resume in May, but gave no further details.": [
        ("minister", "talks would resume in May"),
    ],
    "A spokesman said the army would stay and refused to answer questions.": [
        ("spokesman", "the army would stay"),
    ],
    "Trump also claimed the vote had been rigged, but offered no proof.": [
        ("Trump", "the vote had been rigged"),
    ],
    'China said it was "firmly opposed" to the test and warned its neighbour to refrain from further steps.': [
        ("China", 'it was "firmly opposed" to the test'),
        ("China", "its neighbour to refrain from further steps"),
    ],
    "Ian Tate told the court he had never met the man and broke down in tears.": [
        ("Ian Tate", "he had never met the man"),
    ],
    "Jane Roe said it was a mistake, but she denied that she had misled anyone.": [
        ("Jane Roe", "it was a mistake"),
        ("Jane Roe", "denied that she had misled anyone"),
    ],
    "Jane Roe said the plan would fail — a claim that her rivals dispute.": [
        ("Jane Roe", "the plan would fail"),
    ],
    "Ministers insist the money is there, a promise that few in the town believe.": [
        ("Ministers", "the money is there"),
    ],
    "Under the plan, which Jane Roe called “a gift to the rich”, taxes would fall in June.": [
        ("Jane Roe", "a gift to the rich"),
    ],
    "The strike, which the union said would last a week, began at dawn.": [
        ("union", "would last a week"),
    ],
    "The man, who police say was armed, fled on foot.": [
        ("police", "was armed"),
    ],
    "The bridge, described by engineers as “a disaster waiting to happen”, was closed on Monday.": [
        ("engineers", "a disaster waiting to happen"),
    ],
    "Two people were hurt in what police called “a targeted attack” on Monday.": [
        ("police", "a targeted attack"),
    ],
    "What the mayor called “a small delay” has now lasted two years.": [
        ("mayor", "a small delay"),
    ],
    "The vote was delayed after what officials said was a computer failure.": [
        ("officials", "was a computer failure"),
    ],
    "In his 2002 book, “The Long Road Home,” Ian Tate wrote that the town had been forgotten.": [
        ("Ian Tate", "the town had been forgotten"),
    ],
    "In the essay “On Being Late,” Jane Roe argues that time is money.": [
        ("Jane Roe", "time is money"),
    ],
    "Two climbers were found on Monday. One of them said they had lost the way. The other said the snow was deep.": [
        ("One of them", "they had lost the way"),
        ("other", "the snow was deep"),
    ],
    "A neighbour, who did not want to be named, said she heard shots.": [
        ("neighbour", "she heard shots"),
    ],
    "One resident said the water rose in minutes, while another told reporters no alarm had sounded.": [
        ("One resident", "the water rose in minutes"),
        ("another", "no alarm had sounded"),
    ],
    "The victim's mother, Ada Pike, said the sentence was too short. “He will be out in two years,” the mother said.": [
        ("Ada Pike", "the sentence was too short"),
        ("Ada Pike", "He will be out in two years"),
    ],
    "Nobody said the bridge was safe.": [],
    "She did not say when the bridge would open.": [],
    "As survivors began to recover from a storm, the agency opened a camp.": [],
    "As Ada Roe said, the agency opened a camp.": [("Ada Roe", "the agency opened a camp")],
    # Somebody is called on to do something, and another tells why.
    "The union called for the two leaders to resign with one member saying they had lied.": [
        ("union", "the two leaders to resign"),
        ("one member", "they had lied"),
    ],
    "Ada Roe called for an end to violence.": [],
    "Ada Roe called for a process to find a leader.": [],
    "The firm said it had hoped to sell, but after a long search, it had decided to close.": [
        ("firm", "it had hoped to sell, but after a long search, it had decided to close")
    ],
    "Ada Roe said the talks would bring a “just peace,” the Star reported.": [
        ("Ada Roe", "the talks would bring a “just peace,”")
    ],
    "Ada Roe said she hoped for a deal “this week,” without giving details.": [
        ("Ada Roe", "she hoped for a deal “this week,”")
    ],
    # Each report of a column has its dateline.
    "OSLO, Norway — The bridge is shut, police said.\n\nBERGEN, Norway — The port is shut, police said.": [
        ("police", "The bridge is shut"),
        ("police", "The port is shut"),
    ],
    "ISLAMABAD: The road is shut, police said.": [("police", "The road is shut")],
    "She never said that the bridge was safe.": [],
    "The firm said it never promised refunds.": [("firm", "it never promised refunds")],
    "The bridge is shut, Ada Roe said late on Tuesday night.": [("Ada Roe", "The bridge is shut")],
    "The bridge is shut, Ada Roe announced shortly after 11 p.m.": [("Ada Roe", "The bridge is shut")],
    "Ada Roe said late on Tuesday night it was shut.": [("Ada Roe", "it was shut")],
    "The firm said it hoped to go, although a spokesman would not confirm that it would.": [
        ("firm", "it hoped to go")
    ],
    "The two men, who had threatened to cross the floor, abstained at last.": [("two men", "to cross the floor")],
    "The museum expects its first visitors, a party of pupils, in June.": [],
    "Ada Roe said inflation, which slowed in May, was “far too high”.": [
        ("Ada Roe", "inflation, which slowed in May, was “far too high”")
    ],
    "It is said that the house is haunted.": [],
    "The said bridge was closed.": [],
    "He said goodbye and left.": [],
    "The bridge is safe, insists Jane Roe, the mayor.": [
        ("Jane Roe", "The bridge is safe"),
    ],
    "Chief Constable Jane Roe said officers had acted properly and thanked the public for their help.": [
        ("Jane Roe", "officers had acted properly"),
    ],
}


def _read(text: str, language: str) -> list[tuple[str | None, str]]:
    return [(one.speaker.name if one.speaker else None, one.text) for one in find_quotes(text, language=language)]


@pytest.mark.parametrize("text", RUSSIAN)
def test_russian_words_end_where_the_writer_goes_on(text: str) -> None:
    """Each row tells the speakers and the words, in order."""
    assert RUSSIAN[text] == _read(text, "ru")


@pytest.mark.parametrize("text", ENGLISH)
def test_english_words_end_where_the_writer_goes_on(text: str) -> None:
    """Each row tells the speakers and the words, in order."""
    assert ENGLISH[text] == _read(text, "en")
