"""The Russian words for setting an event, moving it, and for its taking place."""

import re

from toolkit.extraction.events.grammar.from_to import FromTo
from toolkit.extraction.events.grammar.moving import Moving
from toolkit.extraction.events.sought import Sought
from toolkit.extraction.languages.ru.paradigms import inflected

MOVING = Moving(
    bounds=frozenset({"с", "со", "до"}),
    from_to=FromTo(from_="с|со", to="на", through="по|до", ordinal="(?:-го)?"),
    another=frozenset({"другой", "иной"}),
    setting=inflected("назначил наметил"),
    slated=inflected(
        "запланированный намеченный назначенный заявленный анонсированный "
        "планировавшийся намечавшийся назначавшийся ожидавшийся "
        "планировался намечался назначался ожидался"
    )
    | frozenset(
        "планировали намечали назначали ожидали собирались хотели рассчитывали предполагали предполагалось".split()
    ),
    set_once=frozenset(
        (f"был{other}", f"{stem}{ending}")
        for stem in "запланирован намечен назначен анонсирован объявлен".split()
        for other, ending in (("", ""), ("а", "а"), ("о", "о"), ("и", "ы"))
    ),
    leaving=frozenset({"с", "со"}),
    instead=frozenset({"вместо"}),
    replaced=Sought(re.compile(r"\bвместо\s+$"), ("вместо",)),
    denied_days=frozenset({"а не", "не", "не в", "не во", "не на"}),
    taking_place=frozenset(
        "состояться пройти проходить начаться начинаться открыться открываться провести проводить проводиться "
        "стартовать сыграть доиграть переиграть показать быть".split()
    ),
    formerly=frozenset({"первоначально", "изначально"}),
    earlier=frozenset({"ранее", "прежде", "раньше"}),
    duties=frozenset(
        (f"долж{ending}", f"был{other}") for ending, other in (("ен", ""), ("на", "а"), ("но", "о"), ("ны", "и"))
    ),
    before_now=inflected("прошлый предыдущий прежний минувший")
    | frozenset("ранее раньше прежде тогда раз раза дважды трижды неоднократно часто обычно".split()),
    beginning=re.compile(
        r"(?:начало|старт)(?:\s+(?:мероприятия|приема|приёма|концерта|матча|игры|встречи|показа|спектакля|праздника))?"
        r"(?:\s*[—–:-])?\s+(?:в\s+)?"
    ),
    new_day=frozenset(
        (f"нов{ending}", noun)
        for ending, nouns in (
            ("ая", "дата"),
            ("ой", "датой"),
            ("ую", "дату"),
            ("ый", "срок"),
            ("ым", "сроком"),
            ("ые", "даты сроки"),
        )
        for noun in nouns.split()
    ),
    old_plans=frozenset(
        (f"первоначальн{ending}", f"план{other}")
        for ending, other in (("ый", ""), ("ому", "у"), ("ым", "ам"), ("ым", "ом"), ("ые", "ы"))
    ),
)
