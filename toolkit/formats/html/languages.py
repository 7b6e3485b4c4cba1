"""The language of a page: what it states, unless its text is plainly in another.

Templates keep the language of whoever made them: a page of Chinese text may state English. The script of the text
settles most of that; its frequent words settle the rest, where they leave no doubt.
"""

import re
from collections import Counter
from collections.abc import Iterable, Mapping

_SAMPLE = 6000
_TAG = re.compile(r"[a-zA-Z]{2,3}(?:[-_][a-zA-Z]{4})?(?:[-_](?:[a-zA-Z]{2}|\d{3}))?")
# Vowel signs of Indian scripts are no letters by their class, so that words are what stands between marks.
_WORD = re.compile(r"[^\s\d.,;:!?…()\[\]«»„“”‘’\"'\-–—/|।、。，]+")
_FEWEST_LETTERS = 40
_FEWEST_WORDS = 40
_PLAIN, _ABSENT = 0.12, 0.03
"""What share of the words must be frequent ones of a language for it to be plain, and what share denies one."""

_RANGES: Mapping[str, str] = {
    "Latn": "A-Za-z\u00c0-\u024f\u1e00-\u1eff",
    "Cyrl": "\u0400-\u052f",
    "Grek": "\u0370-\u03ff\u1f00-\u1fff",
    "Armn": "\u0530-\u058f",
    "Hebr": "\u0590-\u05ff",
    "Arab": "\u0600-\u06ff\u0750-\u077f",
    "Deva": "\u0900-\u097f",
    "Beng": "\u0980-\u09ff",
    "Guru": "\u0a00-\u0a7f",
    "Gujr": "\u0a80-\u0aff",
    "Orya": "\u0b00-\u0b7f",
    "Taml": "\u0b80-\u0bff",
    "Telu": "\u0c00-\u0c7f",
    "Knda": "\u0c80-\u0cff",
    "Mlym": "\u0d00-\u0d7f",
    "Sinh": "\u0d80-\u0dff",
    "Thai": "\u0e00-\u0e7f",
    "Laoo": "\u0e80-\u0eff",
    "Mymr": "\u1000-\u109f",
    "Geor": "\u10a0-\u10ff",
    "Kore": "\u1100-\u11ff\uac00-\ud7af",
    "Ethi": "\u1200-\u137f",
    "Khmr": "\u1780-\u17ff",
    "Kana": "\u3040-\u30ff",
    "Hani": "\u3400-\u9fff",
}
_SCRIPTS = {script: re.compile(f"[{letters}]") for script, letters in _RANGES.items()}
_FEWEST_KANA = 0.05
"""Japanese has more of these among its letters; Chinese none."""

# The languages of each script but the Latin, the most spoken first.
_OF_SCRIPT: Mapping[str, tuple[str, ...]] = {
    "Cyrl": ("ru", "uk", "be", "bg", "mk", "sr", "kk", "ky", "tg", "mn", "uz", "az", "tt", "ba", "cv", "ce", "os",
             "bs", "cnr", "sah", "bxr", "tyv", "ab"),
    "Grek": ("el",),
    "Armn": ("hy",),
    "Hebr": ("he", "iw", "yi"),
    "Arab": ("ar", "fa", "ur", "ps", "ckb", "ku", "ug", "sd", "pnb", "prs", "uz", "az", "ks"),
    "Deva": ("hi", "mr", "ne", "sa", "bho", "mai", "kok", "doi", "brx"),
    "Beng": ("bn", "as", "mni"),
    "Guru": ("pa",),
    "Gujr": ("gu",),
    "Orya": ("or",),
    "Taml": ("ta",),
    "Telu": ("te",),
    "Knda": ("kn",),
    "Mlym": ("ml",),
    "Sinh": ("si",),
    "Thai": ("th",),
    "Laoo": ("lo",),
    "Mymr": ("my", "shn", "mnw"),
    "Geor": ("ka", "xmf"),
    "Kore": ("ko",),
    "Ethi": ("am", "ti"),
    "Khmr": ("km",),
    "Kana": ("ja",),
    "Hani": ("zh", "yue", "wuu", "nan", "cmn", "ja", "ko"),
}  # fmt: skip
_NOT_LATIN = frozenset(
    language for languages in _OF_SCRIPT.values() for language in languages if language not in (
        "uz", "az", "sr", "bs", "cnr", "ku", "kk", "mn", "nan", "tt", "mk",
    )
)  # fmt: skip
"""Languages that newspapers do not print in Latin letters."""

_FREQUENT: Mapping[str, frozenset[str]] = {
    tag: frozenset(words.split())
    for tag, words in {
        "en": "the of and to in is that for it was with as his on be at by had not are but from have they",
        "de": "der die und in den von zu das mit sich des auf für ist im dem nicht ein eine als auch es an hat",
        "fr": "de la le et les des en un du une que est pour qui dans par plus pas au sur ne se ce il sont avec",
        "es": "de la que el en y a los se del las un por con no una su para es al lo como más pero sus",
        "pt": "de a o que e do da em um para com não uma os no se na por mais as dos como mas ao foi",
        "it": "di che e la il un a per in una non sono del della le con si da dei nel al gli più anche",
        "ca": "de la que el i en a les els un una per del amb no es al dels ha són més seva aquest han",
        "ro": "de și în a la cu pe care că din o un pentru nu este al mai sunt au fost să se prin după",
        "nl": "de van het een en in is dat op te zijn met voor niet aan er om ook als dan maar bij nog",
        "sv": "och i att det som en på är av för med den till inte har de ett om han men var sig från",
        "da": "og i at det er en til af på som med for de der den ikke har et om han var men fra",
        "nb": "og i det er på en til som å for av at med har de ikke den et om var fra seg men",
        "is": "og að í á er sem það til um við en með fyrir af hann var ekki hefur frá voru",
        "fi": "ja on ei että se oli hän mutta ovat myös kun kuin joka olla mukaan niin vuoden sen tai jo",
        "et": "ja on ei et see ta oli kui ka mis oma aga või seda siis ning ei pole nii kes",
        "lv": "un ir ka no par ar uz kas arī bet tika pēc lai to ja gada nav vai kā",
        "lt": "ir kad į yra su iš tai buvo bet ar kaip už apie tik jau po nuo savo dar",
        "pl": "w i na się z że do nie to jest o jak za od po przez dla ale jego są oraz tym",
        "cs": "a v se na že je to s z o do i pro jako by za od které podle ale jsou při už",
        "sk": "a v sa na že je to s z o do aj pre ako by za od ktoré podľa ale sú pri už",
        "sl": "in je v na da se za so ki z s pa ne po tudi bi o iz še od kot ali",
        "hr": "i je u na da se za su od s koji kako što nije iz će bi a te o sve kao",
        "hu": "a az és hogy nem is egy meg de ez volt csak már mint el szerint még azt van ki vagy",
        "sq": "dhe në të e i për me se një është nga që ka si do nuk më u kjo ky",
        "tr": "ve bir bu da de için ile çok olarak daha olan gibi sonra kadar en ne olduğunu ise var dedi",
        "az": "və bu ki bir ilə də üçün olan da deyib olub ildə daha isə etmək görə olaraq",
        "id": "yang dan di dengan untuk dari ini pada dalam tidak itu akan ke juga oleh adalah ada karena telah",
        "sw": "ya na wa kwa katika ni la za cha kuwa hiyo huyo kama pia hii yake baada alisema",
        "fil": "ang ng sa na mga at ay si para ito nang kay hindi niya ni may kung",
        "vi": "của và là các có được trong cho một không người với những để này đã từ khi về",
        "eu": "eta da du ez bat dute izan zen ere egin baina dira dela hori behar",
        "ru": "в и на что не с у по из к за от как это для о его при был также будет",
        "uk": "в і на що не з у та за до від як це для про його при був також буде й",
        "be": "у і на што не з за па ад як гэта для пра яго пры быў таксама будзе да",
        "bg": "на и в се да за от с по е че са не това като до ще към беше",
        "mk": "на и во се да за од со по е дека не ќе тоа како до ги го беше",
        "sr": "и у на је да се за од са који као што није из ће би су о",
        "kk": "және бұл мен деп үшін да де бір бойынша болып жылы еді керек туралы",
        "ky": "жана бул менен деп үчүн да бир боюнча болуп жылы эле керек тууралуу",
        "mn": "байна нь энэ юм гэж болон тус хийх болох байсан",
        "ar": "في من على إلى أن التي عن مع هذا ما قال الذي كان بعد هذه لا قد بين",
        "fa": "و در به از که این را با است برای آن یک خود تا کرد بر هم می شود",
        "ur": "کے کی میں نے ہے کا اور سے کو کہ اس پر کر ہیں یہ ایک بھی تھا",
        "ps": "د په او چې کې له دی ته یې سره نه شوي هم وي",
        "hi": "के में की है और से का को पर ने कि यह नहीं एक भी हैं कर लिए इस",
        "mr": "आहे या आणि च्या ते की हे नाही आहेत व होते करण्यात एक होता मध्ये",
        "ne": "र को छ मा ले का गरेको भएको पनि हो गर्ने छन् यो लागि",
    }.items()
}
_LACKED: Mapping[str, re.Pattern[str]] = {
    language: re.compile(f"[{letters}]")
    for language, letters in {
        "ru": "іїєґўјљњћђџѓќ",
        "uk": "ыэёъўј",
        "be": "ищъїєґ",
        "bg": "ыэёіїєјљњћђџ",
        "mk": "йщъыьэюяёіїє",
        "sr": "йщъыьэюяёіїє",
    }.items()
}
"""Letters of its script that a language is not written with."""
_FOREIGN_LETTERS = 0.005
_LATIN = tuple(tag for tag, words in _FREQUENT.items() if any("a" <= letter <= "z" for letter in "".join(words)))
_ALIKE: Mapping[str, str] = {
    "no": "nb", "nn": "nb", "bs": "hr", "cnr": "hr", "sh": "hr", "ms": "id", "tl": "fil", "gl": "pt", "mo": "ro",
    "in": "id", "prs": "fa", "iw": "he",
}  # fmt: skip
"""Languages whose frequent words are those of another, as far as this needs to tell."""


def language_of(values: Iterable[str | None], text: str) -> str | None:
    """The language of a page by what it states, in the order of trust, and by its text.

    A statement holds unless the text's script or words deny it; then the next that they do not deny, then what
    the text itself is plainly in.
    """
    tags = list(_tags(values))
    script = _script(text[:_SAMPLE])
    if script is None:
        return next(iter(tags), None)
    shares = _shares(text[:_SAMPLE], script)
    own = _plain(script, shares)
    for tag in tags:
        if _may_be(tag, script, shares, own):
            return tag
    return own


def _tags(values: Iterable[str | None]) -> Iterable[str]:
    return (value.strip().replace("_", "-") for value in values if value and _TAG.fullmatch(value.strip()))


def _script(text: str) -> str | None:
    """The script of most letters of a text; None where there are too few to say."""
    counts = Counter({script: len(pattern.findall(text)) for script, pattern in _SCRIPTS.items()})
    if counts["Hani"] and counts["Kana"] > _FEWEST_KANA * (counts["Hani"] + counts["Kana"]):
        counts["Kana"] += counts["Hani"]
    script, count = counts.most_common(1)[0]
    dense = script in ("Hani", "Kana", "Kore")
    return script if count * (3 if dense else 1) >= _FEWEST_LETTERS else None


def _shares(text: str, script: str) -> dict[str, float]:
    """What share of the words of a text is frequent in each language of its script that has such words here."""
    low = text.lower()
    words = _WORD.findall(low)
    languages = _LATIN if script == "Latn" else _OF_SCRIPT[script]
    if len(words) < _FEWEST_WORDS:
        return {}
    shares = {}
    for language in languages:
        if language in _FREQUENT:
            frequent = sum(word in _FREQUENT[language] for word in words)
            shares[language] = 0.0 if _has_foreign_letters(low, language) else frequent / len(words)
    return shares


def _has_foreign_letters(text: str, language: str) -> bool:
    """Whether a text has more letters that a language is not written with than names and quotations bring."""
    lacked = _LACKED.get(language)
    return lacked is not None and len(lacked.findall(text)) > _FOREIGN_LETTERS * len(text)


def _plain(script: str, shares: Mapping[str, float]) -> str | None:
    """The language that a text is plainly in."""
    if shares:
        best = max(shares, key=lambda language: shares[language])
        return best if shares[best] >= _PLAIN else None
    languages = () if script == "Latn" else _OF_SCRIPT[script]
    alone = len(languages) == 1 or not any(language in _FREQUENT for language in languages)
    return languages[0] if alone and languages else None


def _may_be(tag: str, script: str, shares: Mapping[str, float], own: str | None) -> bool:
    """Whether a text of that script and those words can be in the language that is stated."""
    language = tag.partition("-")[0].lower()
    written = language not in _NOT_LATIN if script == "Latn" else language in _OF_SCRIPT[script]
    words = shares.get(_ALIKE.get(language, language))
    denied = own is not None and words is not None and words < max(_ABSENT, shares[own] / 2)
    return written and not denied
