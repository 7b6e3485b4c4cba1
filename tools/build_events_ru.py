"""Build the Russian tables of happening that `toolkit.extraction.events` reads: events.tsv and actions.tsv.

    PYTHONPATH=. python tools/build_events_ru.py

Sources: the lists below (ours) and word forms of pymorphy3 (OpenCorpora dictionary). Run it after changing a list;
its output is committed. Needs ``pip install pymorphy3``.
"""

from pathlib import Path

import pymorphy3

OUT = Path("toolkit/extraction/languages/ru")
MORPH = pymorphy3.MorphAnalyzer()
CASES = ("nomn", "gent", "datv", "accs", "ablt", "loct")
PLURAL_ONLY = frozenset({"слушания", "учения", "волнения", "столкновения"})

# Kind of event -> nouns; a trailing hyphen marks one that names an event only with a verb of holding.
NOUNS = {
    "talks": "переговоры консультация диалог- раунд",
    "meeting": "встреча совещание заседание собрание сессия пленум приём- беседа- аудиенция",
    "call": "разговор созвон звонок",
    "visit": "визит поездка турне вояж паломничество-",
    "summit": "саммит",
    "conference": "конференция форум конгресс- съезд симпозиум семинар лекция- презентация- мастер-класс вебинар",
    "press-conference": "пресс-конференция брифинг",
    "hearing": "слушания слушание допрос рассмотрение- разбирательство-",
    "vote": "голосование референдум плебисцит принятие- одобрение-",
    "election": "выборы праймериз довыборы перевыборы тур-",
    "signing": "подписание ратификация",
    "statement": "обращение послание заявление выступление- доклад- публикация- оглашение- объявление-",
    "interview": "интервью",
    "appointment": "назначение утверждение-",
    "resignation": "отставка увольнение отстранение роспуск-",
    "inauguration": "инаугурация присяга-",
    "sanctions": "санкция",
    "ceasefire": "перемирие прекращение-",
    "strike": "удар обстрел авиаудар бомбардировка авианалёт бомбёжка артобстрел",
    "attack": "атака нападение теракт покушение штурм налёт стрельба перестрелка поджог похищение диверсия резня захват-",
    "explosion": "взрыв подрыв детонация",
    "unrest": "беспорядки волнения- столкновения",
    "release": "освобождение- амнистия- помилование-",
    "protest": "митинг протест- акция демонстрация шествие пикет забастовка стачка голодовка марш манифестация автопробег блокада- бойкот-",
    "exchange": "обмен передача- репатриация-",
    "exercise": "учения манёвры",
    "ceremony": "церемония парад ужин- обед- завтрак- панихида молебен литургия- месса- богослужение награждение- вручение- возложение- траур- субботник",
    "celebration": "празднование торжество юбилей фестиваль концерт гулянье праздник- годовщина- карнавал салют- бал- кинофестиваль",
    "exhibition": "выставка премьера ярмарка спектакль- показ- экспозиция- аукцион- вернисаж",
    "competition": "чемпионат матч турнир олимпиада финал полуфинал суперфинал гонка поединок марафон забег регата спартакиада универсиада первенство- жеребьёвка конкурс соревнование бой- игра- заплыв эстафета дерби схватка-",
    "trial": "суд- процесс- приговор апелляция- вердикт",
    "arrest": "арест задержание обыск облава экстрадиция",
    "launch": "запуск старт- пуск стыковка приземление- испытание- отстыковка расстыковка приводнение- прилунение-",
    "opening": "открытие",
    "closing": "закрытие",
    "crash": "авария катастрофа крушение авиакатастрофа ДТП столкновение",
    "disaster": "землетрясение наводнение пожар ураган цунами извержение оползень паводок лавина обвал- тайфун шторм- смерч торнадо ливень- снегопад- буря- метель- возгорание трагедия- эпидемия- вспышка- толчок- гроза- град- заморозки- похолодание- камнепад-",
    "death": "смерть гибель убийство похороны прощание кончина казнь самоубийство отпевание захоронение- погребение- кремация",
    "debate": "дебаты прения-",
    "mediation": "посредничество-",
    "contact": "контакт-",
    "mission": "миссия-",
    "evacuation": "эвакуация",
    "invasion": "вторжение наступление- контрнаступление",
    "coup": "переворот мятеж",
    "deal": "сделка соглашение- договор- контракт- меморандум- пакт- договорённость-",
    "withdrawal": "вывод-",
    "tour": "гастроли",
    "training": "тренировка-",
    "operation": "операция спецоперация",
    "blackout": "отключение",
}
# Kind of event -> verbs that tell it by themselves; a trailing hyphen is of no meaning here.
VERBS = {
    "hearing": "рассмотреть рассматривать",
    "meeting": "встретиться встречаться повстречаться увидеться собраться созвать созывать провести-",
    "call": "позвонить созвониться поговорить переговорить побеседовать пообщаться",
    "visit": "посетить посещать прибыть прилететь приехать прибывать отправиться вылететь вылетать направиться поехать побывать навестить съездить отбыть вернуться",
    "vote": "проголосовать голосовать одобрить отклонить ратифицировать утвердить переизбрать избрать избирать",
    "signing": "подписать подписывать парафировать",
    "appointment": "назначить назначать",
    "resignation": "уволить отстранить распустить",
    "sanctions": "ввести- вводить-",
    "strike": "обстрелять разбомбить атаковать нанести- сбить уничтожить поразить",
    "attack": "напасть захватить взорвать штурмовать похитить ограбить поджечь",
    "death": "умереть погибнуть скончаться убить застрелить казнить",
    "arrest": "арестовать задержать обыскать экстрадировать",
    "trial": "приговорить осудить оправдать помиловать признать огласить вынести",
    "launch": "запустить стартовать запускать",
    "opening": "открыть открыться открывать открываться",
    "closing": "закрыть закрыться",
    "statement": "объявить- обнародовать опубликовать выступить выступать",
    "protest": "протестовать бастовать",
    "crash": "столкнуться врезаться разбиться перевернуться опрокинуться затонуть",
    "explosion": "взорваться сдетонировать",
    "inauguration": "присягнуть",
    "release": "освободить отпустить",
    "disaster": "загореться произойти- обрушиться",
    "expulsion": "выслать депортировать",
    "invasion": "вторгнуться",
    "evacuation": "эвакуировать",
    "competition": "сыграть обыграть переиграть финишировать",
    "celebration": "отпраздновать отметить",
    "summons": "вызвать-",
    "agreement": "договориться согласовать",
    "withdrawal": "вывести- покинуть",
    "exchange": "обменять обменяться",
}
# Verbs of action of no kind.
GENERIC = """
    принять начать завершить закончить прекратить приостановить возобновить отменить отозвать вручить передать
    получить поставить разместить доставить направить отправить выступить выйти войти вступить присоединиться
    победить проиграть выиграть занять освободить восстановить разорвать расторгнуть заключить создать
    учредить ликвидировать построить представить внести выдвинуть снять снизить повысить поднять сократить
    увеличить запретить разрешить ограничить остановить найти спасти ранить пострадать разрушить
    повредить перекрыть захоронить похоронить наградить присвоить предъявить возбудить изъять конфисковать
    продать купить приобрести выделить выплатить инвестировать основать оккупировать аннексировать признать
    перенести отложить добиться упасть рухнуть сойти загореться потерпеть уйти возглавить
    сменить состояться пройти начаться завершиться закончиться продолжиться стартовать проходить произойти
    случиться прекратиться возобновиться провести проводить организовать устроить принимать участвовать
    поучаствовать обсудить обсуждать рассмотреть рассматривать поддержать согласиться отказаться пригласить
    встретить наложить применить использовать вызвать нанести ввести вывести открыть закрыть
    вводиться отменяться повышаться снижаться меняться изменяться закрываться прекращаться запрещаться
    увеличиваться сокращаться запускаться возобновляться расширяться ужесточаться упрощаться дорожать дешеветь
    возобновлять прекращать приостанавливать начинать отправляться возвращаться приезжать прилетать улетать
    отменять покидать выходить принести приносить родиться
    повышать снижать менять изменять увеличивать сокращать запрещать разрешать ограничивать ужесточать упрощать
    расширять поднимать
    подать установить действовать заработать перейти подорожать подешеветь взять избить
"""
# Verbs of which an event can be the subject, and the object.
HAPPENS = """
    пройти проходить состояться начаться начинаться завершиться завершаться закончиться продолжиться
    продолжаться произойти случиться стартовать прозвучать прогреметь вспыхнуть открыться закрыться
    возобновиться прекратиться сорваться длиться продлиться последовать быть грянуть вступить вступать истечь истекать
    сорваться проводиться действовать заработать
"""
HOLDS = """
    провести проводить организовать устроить созвать нанести совершить осуществить предпринять начать
    завершить возобновить прекратить открыть объявить ввести подписать принять собрать наметить запланировать
    планировать принести приносить
"""


def flat(word: str) -> str:
    return word.replace("ё", "е")


def noun_row(entry: str, kind: str) -> str | None:
    lemma = entry.rstrip("-")
    readings = [
        p
        for p in MORPH.parse(lemma.lower())
        if p.tag.POS == "NOUN" and p.word == lemma.lower() and "nomn" in p.tag
    ]
    if not readings:
        return None
    noun = next((p for p in readings if "inan" in p.tag), readings[0])

    def forms(number: str) -> list[str]:
        inflected = (noun.inflect({case, number}) for case in CASES)
        return [form.word if form else "" for form in inflected]

    singular, plural = forms("sing"), forms("plur")
    if (noun.tag.number == "plur" and noun.normal_form == lemma.lower()) or lemma in PLURAL_ONLY:
        singular = [""] * len(CASES)
    if lemma.isupper():
        singular, plural = [lemma.lower()] * len(CASES), [""] * len(CASES)
    gender = {"masc": "m", "femn": "f", "neut": "n"}.get(noun.tag.gender, "p")
    strength = "weak" if entry.endswith("-") else "strong"
    return "\t".join([lemma.lower(), kind, strength, gender, ",".join(singular), ",".join(plural)])


def verb_row(lemma: str, kind: str, light: str) -> str | None:
    readings = [p for p in MORPH.parse(lemma) if p.tag.POS == "INFN" and flat(p.normal_form) == flat(lemma)]
    if not readings:
        return None
    cells: dict[str, list[str]] = {name: [] for name in ("past", "third", "participle", "infinitive", "converb")}
    for form in readings[0].lexeme:
        tag = form.tag
        if tag.POS == "VERB" and "past" in tag:
            cells["past"].append(form.word)
        elif tag.POS == "VERB" and tag.person == "3per":
            cells["third"].append(form.word)
        elif tag.POS in ("INFN", "PRTS"):
            cells["infinitive" if tag.POS == "INFN" else "participle"].append(form.word)
        elif tag.POS == "GRND":
            cells["converb"].append(form.word)
    aspect = "perf" if readings[0].tag.aspect == "perf" else "impf"
    converbs = ",".join(dict.fromkeys(cells.pop("converb")))
    forms = (",".join(dict.fromkeys(cell)) for cell in cells.values())
    return "\t".join([lemma, kind, light, *forms, aspect, converbs])


def write(name: str, rows: list[str | None]) -> None:
    found = [row for row in rows if row]
    (OUT / name).write_text("\n".join(found) + "\n", encoding="utf-8")
    print(name, len(found), "of", len(rows))


if __name__ == "__main__":
    write("events.tsv", [noun_row(entry, kind) for kind, words in NOUNS.items() for entry in words.split()])
    kinds = {entry.rstrip("-"): kind for kind, words in VERBS.items() for entry in words.split()}
    lemmas = dict.fromkeys([*kinds, *GENERIC.split(), *HAPPENS.split(), *HOLDS.split()])
    light = {
        lemma: ("s" if lemma in HAPPENS.split() else "") + ("o" if lemma in HOLDS.split() else "")
        for lemma in lemmas
    }
    write("actions.tsv", [verb_row(lemma, kinds.get(lemma, ""), light[lemma]) for lemma in lemmas])
