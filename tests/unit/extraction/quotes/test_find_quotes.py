"""Who said what: one sentence or two of a language, the attributions that stand in them."""

# ruff: noqa: E501

import pytest

from toolkit.extraction import Quotation, find_quotes
from toolkit.model import Organization, Person, QuoteKind

# text -> (speaker, cue, kind, words) of each quote
RUSSIAN = {
    "«Мы готовы к диалогу, — заявил министр иностранных дел России Сергей Лавров, — но не на любых условиях».": [
        ("Сергей Лавров", "заявил", "direct", "Мы готовы к диалогу но не на любых условиях")
    ],
    "Глава МИД Турции Хакан Фидан в среду на пресс-конференции в Анкаре сообщил журналистам, что встреча состоится.": [
        ("Хакан Фидан", "сообщил", "indirect", "встреча состоится")
    ],
    "Как сообщил источник в правительстве, решение будет принято завтра.": [
        ("источник в правительстве", "сообщил", "indirect", "решение будет принято завтра")
    ],
    "По данным Минобороны, потерь нет.": [("Минобороны", "По данным", "indirect", "потерь нет")],
    "Решение согласовано, сообщает РИА Новости.": [("РИА Новости", "сообщает", "indirect", "Решение согласовано")],
    "Встреча, по словам Пескова, пройдет в Москве.": [
        ("Песков", "по словам", "indirect", "Встреча пройдет в Москве")
    ],
    "В МИД Китая сообщили, что консультации продолжатся. «Это важно», — добавили в ведомстве.": [
        ("МИД Китая", "сообщили", "indirect", "консультации продолжатся"),
        ("МИД Китая", "добавили", "direct", "Это важно"),
    ],
    "МИД Китая поддерживает решение, говорится в сообщении ведомства.": [
        ("МИД Китая", "говорится", "indirect", "МИД Китая поддерживает решение"),
    ],
    "Глава МИД Швейцарии Иньяцио Кассис заявил, что встреча была. «Она длилась час», — отметил министр.": [
        ("Иньяцио Кассис", "заявил", "indirect", "встреча была"),
        ("Иньяцио Кассис", "отметил", "direct", "Она длилась час"),
    ],
    "Мария Захарова напомнила, что Россия предлагала переговоры, и подчеркнула, что условия не изменились.": [
        ("Мария Захарова", "напомнила", "indirect", "Россия предлагала переговоры"),
        ("Мария Захарова", "подчеркнула", "indirect", "условия не изменились"),
    ],
    "Эксперты уверены, что рынок вырастет.": [("эксперты", "уверены", "indirect", "рынок вырастет")],
    "Президент Франции Эмманюэль Макрон заявил: «Мы поддержим Украину».": [
        ("Эмманюэль Макрон", "заявил", "direct", "Мы поддержим Украину")
    ],
    "Зеленский в интервью телеканалу CNN заявил, что Киев готов к миру.": [
        ("Зеленский", "заявил", "indirect", "Киев готов к миру")
    ],
    "Дмитрий Песков, отвечая на вопрос журналистов, заявил, что контактов нет. По его мнению, рано говорить об этом.": [
        ("Дмитрий Песков", "заявил", "indirect", "контактов нет"),
        ("Дмитрий Песков", "По его мнению", "indirect", "рано говорить об этом"),
    ],
    "Сергей Лавров уточнил, что «не видит смысла» в поездке.": [
        ("Сергей Лавров", "уточнил", "mixed", "«не видит смысла» в поездке")
    ],
    "Дональд Трамп пообещал ввести пошлины, если переговоры не начнутся.": [
        ("Дональд Трамп", "пообещал", "indirect", "ввести пошлины, если переговоры не начнутся")
    ],
    "Минобороны сообщило об уничтожении девяти беспилотников.": [
        ("Минобороны", "сообщило", "indirect", "об уничтожении девяти беспилотников")
    ],
    "Представитель компании опроверг слухи о сделке.": [
        ("представитель компании", "опроверг", "indirect", "опроверг слухи о сделке")
    ],
    "Си Цзиньпин выразил уверенность, что отношения укрепятся.": [
        ("Си Цзиньпин", "выразил уверенность", "indirect", "отношения укрепятся")
    ],
    "Министр Иван Петров не исключил, что налог снизят.": [
        ("Иван Петров", "не исключил", "indirect", "налог снизят")
    ],
    "Александр Вучич назвал резолюцию «позорной».": [
        ("Александр Вучич", "назвал", "mixed", "резолюцию «позорной»")
    ],
    "«Цены не вырастут», — полагает партнер фонда «Восход» Дарья Ким.": [
        ("Дарья Ким", "полагает", "direct", "Цены не вырастут")
    ],
    "Склад потушен. Об этом сообщили в МЧС.": [("МЧС", "сообщили", "indirect", "Склад потушен")],
    "«Мы не угрожаем», — приводит слова министра Ивана Петрова ТАСС.": [
        ("Иван Петров", "приводит", "direct", "Мы не угрожаем")
    ],
    "— Совсем нет. Я пошел, — улыбнулся Иван Петров. — И не жалею.": [
        ("Иван Петров", "улыбнулся", "direct", "Совсем нет. Я пошел. И не жалею")
    ],
    "Он спросил у министра Ивана Петрова, готовы ли войска.": [(None, "спросил", "indirect", "готовы ли войска")],
    "Министр Иван Петров обвинил канцлера в бездействии, заявив, что время упущено.": [
        ("Иван Петров", "заявив", "indirect", "время упущено")
    ],
    "Два эксперта сообщили, что цены вырастут.": [("два эксперта", "сообщили", "indirect", "цены вырастут")],
    "По мнению экспертов, рынок упадет; «Спроса нет», — сказал Иван Петров.": [
        ("Иван Петров", "сказал", "direct", "Спроса нет")
    ],
    "Мать Ивана Петрова рассказала, что он болен.": [("мать Ивана Петрова", "рассказала", "indirect", "он болен")],
    "По версии Forbes, он третий в списке.": [],
    "Согласно закону, налог платят в декабре.": [],
    "Важно отметить, что стороны согласны.": [],
    "Важно понимать, что стороны уверены.": [],
    "Газета «Ведомости» вышла в понедельник.": [],
    "Фильм «Судьба человека» показали на фестивале.": [],
}
ENGLISH = {
    '"We expect a frank conversation," Jane Smith told reporters in Oslo.': [
        ("Jane Smith", "told", "direct", "We expect a frank conversation")
    ],
    '"No," said Jane Smith, the foreign minister. "We will not go."': [
        ("Jane Smith", "said", "direct", "No. We will not go.")
    ],
    '"Why should we?" Jane Smith asked.': [("Jane Smith", "asked", "direct", "Why should we?")],
    "According to Foreign Minister Kemal Aydar, that call lasted forty minutes.": [
        ("Kemal Aydar", "According to", "indirect", "that call lasted forty minutes")
    ],
    "John Smith said that the talks would go on.": [("John Smith", "said", "indirect", "the talks would go on")],
    "The talks will go on, the ministry said.": [("ministry", "said", "indirect", "The talks will go on")],
    "Norway and Iceland agreed to open two ports that have been closed, the minister said after a day of long talks in the old capital.": [
        ("minister", "said", "indirect", "Norway and Iceland agreed to open two ports that have been closed")
    ],
    "Norway and Iceland agreed that the quotas would be cut, the minister said on Monday.": [
        ("minister", "said", "indirect", "Norway and Iceland agreed that the quotas would be cut")
    ],
    "Police believe the man fled on foot, the chief said Tuesday.": [
        ("chief", "said", "indirect", "Police believe the man fled on foot")
    ],
    "Jane Roe said that talks had failed, the ministry said.": [
        ("Jane Roe", "said", "indirect", "talks had failed")
    ],
    "The summit was put off, according to two diplomats who spoke on condition of anonymity.": [
        ("two diplomats", "according to", "indirect", "The summit was put off")
    ],
    "Rep. Gwen Moore (D-Wis.) said Friday, “It is a dog whistle to all of us.”": [
        ("Gwen Moore", "said", "direct", "It is a dog whistle to all of us.")
    ],
    "According to a poll of 45 economists, the bank will cut rates.": [
        ("poll of 45 economists", "According to", "indirect", "the bank will cut rates")
    ],
    "A State Department spokesman said the strike hit a depot; local medics say a school was hit.": [
        ("State Department spokesman", "said", "indirect", "the strike hit a depot"),
        ("local medics", "say", "indirect", "a school was hit"),
    ],
    "“I cannot comment,” replied Jane Smith when asked about it.": [
        ("Jane Smith", "replied", "direct", "I cannot comment")
    ],
    "The White House has said tariffs will cover the gap.": [
        ("White House", "said", "indirect", "tariffs will cover the gap")
    ],
    "Roll two sticky notes into one, the manual of 2019.": [],
    "He called it a “disaster” of a plan.": [],
    "Jane Smith called it a “disaster” of a plan.": [
        ("Jane Smith", "called", "mixed", "it a “disaster” of a plan")
    ],
    '"There is a lot of new complexity," said Mr. Burman.': [
        ("Burman", "said", "direct", "There is a lot of new complexity")
    ],
    "As Roberton Williams recently put it, “Did they lower taxes or evade them?”": [
        ("Roberton Williams", "put it", "direct", "Did they lower taxes or evade them?")
    ],
    "When the car broke down, she laughed and said, “I do not believe in engines.”": [
        (None, "said", "direct", "I do not believe in engines.")
    ],
    "For him the film was worth making because “most people do not know,” Jane Smith said.": [
        ("Jane Smith", "said", "mixed", "For him the film was worth making because “most people do not know,”")
    ],
}


def told(found: tuple[Quotation, ...]) -> list[tuple[str | None, str | None, str, str]]:
    """What a table says of each quote."""
    return [(q.speaker.name if q.speaker else None, q.cue, q.kind.value, q.text) for q in found]


@pytest.mark.parametrize("text", RUSSIAN)
def test_russian(text: str) -> None:
    """Each attribution, with its speaker in the nominative, and nothing else."""
    assert RUSSIAN[text] == told(find_quotes(text, language="ru"))


@pytest.mark.parametrize("text", ENGLISH)
def test_english(text: str) -> None:
    """Each attribution with its speaker, and nothing else."""
    assert ENGLISH[text] == told(find_quotes(text, language="en"))


def test_evidence() -> None:
    """The spans are those of cue, speaker and words."""
    text = "«Пролив не должен разделять соседей», — подчеркнула Ханна Виртанен."
    (found,) = find_quotes(text, language="ru")

    assert "подчеркнула" == found.cue_span.of(text) if found.cue_span else None
    assert "Ханна Виртанен" == found.source_span.of(text) if found.source_span else None
    assert ("«Пролив не должен разделять соседей»",) == tuple(part.of(text) for part in found.contents)
    assert QuoteKind.DIRECT is found.as_quote().kind


def test_a_pronoun_stands_for_the_one_it_fits() -> None:
    """She is the last woman, he the last man, who spoke."""
    text = (
        "Мария Захарова заявила, что всё готово.\n\nДмитрий Песков сообщил, что дат нет.\n\n"
        "Она отметила, что время есть.\n\nОн добавил, что спешки нет."
    )
    names = [quote.speaker.name for quote in find_quotes(text, language="ru") if quote.speaker]

    assert ["Мария Захарова", "Дмитрий Песков", "Мария Захарова", "Дмитрий Песков"] == names


def test_those_without_a_name() -> None:
    """Several unnamed people are a group, one is a person; both are called as the text calls them."""
    text = "Об этом, по словам представителей администрации, знают все.\n\nИсточник сообщил, что решения нет."
    first, second = (quote.speaker for quote in find_quotes(text, language="ru"))

    assert isinstance(first, Organization)
    assert "представители администрации" == first.name
    assert isinstance(second, Person)
    assert "источник" == second.name


def test_a_quotation_alone_goes_on_from_the_last_speaker() -> None:
    """And says that this was taken for granted; with nobody before, its speaker is unknown."""
    alone = '"It took us six hours to get there, and it was worth it."'
    followed = find_quotes(f'"We agreed on all," said Jane Smith.\n\n{alone}', language="en")

    assert ["stated", "continued"] == [quote.certainty for quote in followed]
    assert [None] == [quote.speaker for quote in find_quotes(alone, language="en")]


@pytest.mark.parametrize(
    ("opening", "again", "speaker"),
    [
        ("Президент Сербии Александр Вучич заявил, что резолюция не пройдет.", "политик", "Александр Вучич"),
        (
            "Президент Сербии Александр Вучич заявил, что резолюция не пройдет.",
            "сербский лидер",
            "Александр Вучич",
        ),
        (
            "Президент Сербии Александр Вучич заявил, что резолюция не пройдет.",
            "глава государства",
            "Александр Вучич",
        ),
        ("Адвокат Игорь Марчук заявил, что доказательств нет.", "прокурор", "прокурор"),
        (
            "Официальный представитель МИД РФ Мария Захарова заявила, что ответ будет.",
            "немецкий посол",
            "немецкий посол",
        ),
    ],
)
def test_an_office_names_again_who_may_hold_it(opening: str, again: str, speaker: str) -> None:
    """A politician is the last one who spoke, a leader the one of that state; another office is another person."""
    last = find_quotes(f"{opening} «Мы ответим», — добавил {again}.", language="ru")[-1]

    assert speaker == (last.speaker.name if last.speaker else None)


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("“The accusations are baseless,” said its spokesman, Nasser Kanaani.", "Nasser Kanaani"),
        ("NASA administrator Bill Nelson told CNN he was confident the lander would be ready.", "Bill Nelson"),
        ("Jane Smith's office said the talks would resume.", "Jane Smith's office"),
        ("Jane Smith finished first. “My legs are gone,” the 40-year-old joked.", "Jane Smith"),
        ("OSLO, March 3 (Reuters) - Rates will stay on hold, Governor Jane Smith said on Monday.", "Jane Smith"),
    ],
)
def test_english_speakers(text: str, speaker: str) -> None:
    """Names that no table has, owners that do not speak themselves, and somebody called by age."""
    (found,) = find_quotes(text, language="en")

    assert speaker == (found.speaker.name if found.speaker else None)


def test_a_quotation_over_paragraphs() -> None:
    """Marks that a paragraph leaves open go on in the next: one quotation, whose attribution may come last."""
    english = find_quotes("“We waited for hours.\n\n“Nobody came,” said Jane Smith.", language="en")
    russian = find_quotes("«Мы ждали.\n\nНикто не пришел», — сказал Иван Петров.", language="ru")

    assert ["We waited for hours. Nobody came"] == [quote.text for quote in english]
    assert ["Jane Smith"] == [quote.speaker.name for quote in english if quote.speaker]
    assert ["direct"] == [quote.kind.value for quote in russian]


def test_labels_and_answers() -> None:
    """A headline tells who is quoted before a colon; a line of dialogue after a question is an answer."""
    headline = find_quotes(
        "Песков: контакты с американской стороной продолжаются\n\nДмитрий Песков приехал.", language="ru"
    )
    answers = find_quotes(
        "Иван Петров заявил, что решения нет.\n\n— Ставку повысят?\n— Мы обсуждаем это с банком.", language="ru"
    )

    assert [("Дмитрий Песков", "indirect")] == [(q.speaker.name, q.kind.value) for q in headline if q.speaker]
    assert ["решения нет", "Мы обсуждаем это с банком."] == [quote.text for quote in answers]
    assert "Иван Петров" == (answers[1].speaker.name if answers[1].speaker else None)


def test_german_speech_before_a_comma() -> None:
    """The comma stands behind the marks."""
    text = "„Wir müssen handeln“, sagte Friedrich Merz am Montag. Laut der Polizei wurde niemand verletzt."
    found = find_quotes(text, language="de")

    assert [("Wir müssen handeln", "direct")] == [(q.text, q.kind.value) for q in found if q.cue == "sagte"]
    assert ["Merz", "Polizei"] == [q.speaker.name.split()[-1] for q in found if q.speaker]


def test_an_english_subject_behind_a_clause() -> None:
    """A pronoun is the subject of the sentence before, also where a clause opens that sentence."""
    text = (
        '"It is the most expensive bill," Maya Lane said.\n\n'
        'Asked whether she trusted the numbers, Susan Collins paused. "Not at all," she said.'
    )
    last = find_quotes(text, language="en")[-1]

    assert "Susan Collins" == (last.speaker.name if last.speaker else None)
