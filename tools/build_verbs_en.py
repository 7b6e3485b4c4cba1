"""Builds the table of English verbs that the reading of clauses stands on.

``python tools/build_verbs_en.py`` with lemminflect (its tables come from the SPECIALIST Lexicon of the U.S. National
Library of Medicine) and wordfreq writes ``toolkit/extraction/languages/en/verbs.txt``. One verb a line: the base
form, the past and the participle where they are not made by rule (spellings parted by "/", "-" for one made by
rule), then "+n" where the base form is a noun as well.
"""

import sys
from pathlib import Path

import lemminflect
import wordfreq

ROOT = Path(__file__).parents[1]
sys.path.insert(0, str(ROOT))

from toolkit.extraction.languages.en.forms import regular_past  # noqa: E402

TARGET = ROOT / "toolkit" / "extraction" / "languages" / "en" / "verbs.txt"
COMMONEST, ENOUGH = 40_000, 2.6
# Verbs by the dictionary that in news are something else.
NEVER = set(
    "april august march-in mister missis miss mrs mr us uk un us usa eu los san von van don jan sep king east west "
    "south north percent dollar euro pound the in at by to on off up down out over under about within against may might "
    "must shall will would can could crow should ought be have do am is are was were being been".split()
)

# Verbs of the news that are rarer than those of the dictionary that are kept.
RARER = set(
    "acquit adjourn annul arraign behead besiege capsize depose earmark exhume extradite finalise inaugurate "
    "inundate mothball nationalise privatise privatize prorogue reconvene redeploy repatriate resettle scupper shelve "
    "torch undock unseat vaccinate".split()
)


def is_verb(word: str) -> bool:
    return word.isalpha() and word.isascii() and word.islower() and len(word) > 1 and word not in NEVER


def irregular(verb: str, forms: tuple[str, ...]) -> str:
    """The forms of a verb that are not made by rule, with "-" for one that is."""
    regular = regular_past(verb)
    kept = dict.fromkeys("-" if form == regular else form for form in forms if form.isalpha())
    return "/".join(kept) or "-"


def line(verb: str, forms: dict[str, tuple[str, ...]], *, noun: bool) -> str:
    past = irregular(verb, forms.get("VBD", ()))
    done = irregular(verb, forms.get("VBN", forms.get("VBD", ())))
    if done == "-" and past != "-":  # "lit" is a participle as well
        done = "/".join(dict.fromkeys(["-", *past.split("/")]))
    return " ".join([verb, *([past, done] if {past, done} != {"-"} else []), *(["+n"] if noun else [])])


def main() -> None:
    rows = []
    for word in sorted({*wordfreq.top_n_list("en", COMMONEST), *RARER}):
        rare = word not in RARER and wordfreq.zipf_frequency(word, "en") < ENOUGH
        if not is_verb(word) or rare:
            continue
        forms = lemminflect.getAllInflections(word, "VERB")
        noun = "NN" in lemminflect.getAllInflections(word, "NOUN")
        if "VB" not in forms and "VBP" not in forms:
            continue
        lemmas = lemminflect.getAllLemmas(word, "VERB").get("VERB", ())
        if word in lemmas:
            rows.append(line(word, forms, noun=noun))
    TARGET.write_text("\n".join(rows) + "\n", encoding="utf-8")
    print(len(rows), "verbs")


if __name__ == "__main__":
    main()
