"""Saying in German: the subject stands next to the verb, and after it when other words open the sentence."""

from collections.abc import Mapping
from functools import lru_cache

from toolkit.extraction.languages.de import quotes_words
from toolkit.extraction.quotes.lexicon import Class, Cue, Noun, Pronoun, QuoteLexicon

# past, plural of the past, present
_SAY = """
sagte sagten sagt, erklärte erklärten erklärt, betonte betonten betont, berichtete berichteten berichtet,
kündigte kündigten kündigt, bestätigte bestätigten bestätigt, warnte warnten warnt, forderte forderten fordert,
schrieb schrieben schreibt, behauptete behaupteten behauptet, ergänzte ergänzten ergänzt, fügte fügten fügt,
teilte teilten teilt, meldete meldeten meldet, versicherte versicherten versichert, äußerte äußerten äußert,
antwortete antworteten antwortet, fragte fragten fragt, mahnte mahnten mahnt, lobte lobten lobt,
kritisierte kritisierten kritisiert, versprach versprachen verspricht, räumte räumten räumt, nannte nannten nennt
"""
# Their forms at the end of a clause, where the part that leaves the verb stands before it: "wie er mitteilte".
_FINAL = """
mitteilte mitteilten mitteilt, ankündigte ankündigten ankündigt, hinzufügte hinzufügten hinzufügt,
einräumte einräumten einräumt
"""
_THINK = "glaubte glaubten glaubt, meinte meinten meint, hoffte hofften hofft, erwartete erwarteten erwartet"
_PEOPLE = """
präsident präsidentin minister ministerin außenminister außenministerin kanzler kanzlerin sprecher sprecherin
regierungssprecher chef chefin vorsitzender vorsitzende experte experten sprecherinnen vertreter quelle diplomat
diplomaten abgeordneter abgeordnete bürgermeister polizeisprecher
""".split()
_BODIES = """
regierung ministerium bundesregierung kanzleramt polizei partei parlament bundestag kommission zeitung agentur
unternehmen gericht behörde behörden bericht mitteilung
""".split()


@lru_cache(maxsize=1)
def _cues() -> Mapping[str, Cue]:
    classes: tuple[tuple[Class, str], ...] = (("say", _SAY + "," + _FINAL), ("think", _THINK))
    found: dict[str, Cue] = {}
    for cls, rows in classes:
        for row in rows.replace("\n", " ").split(","):
            past, plural, present = row.split()
            found[past] = Cue(present, cls, "past", "s")
            found[plural] = Cue(present, cls, "past", "p")
            found[present] = Cue(present, cls, "present", "s")
    return found


@lru_cache(maxsize=1)
def _nouns() -> Mapping[str, Noun]:
    found = {word: Noun(word, "body", "", frozenset()) for word in _BODIES}
    found.update({word: Noun(word, "person", "", frozenset()) for word in _PEOPLE})
    return found


LEXICON = QuoteLexicon(
    order="position",
    naming=quotes_words.NAMING,
    cues=_cues(),
    nouns=_nouns,
    pronouns={"er": Pronoun("m", "s"), "sie": Pronoun("f", "s")},
    phrases=(("laut",), ("nach", "angaben", "von"), ("nach", "angaben", "des"), ("nach", "angaben", "der"),
             ("nach", "den", "worten", "von"), ("so",)),
    closing_phrases=frozenset({"so"}),
    verb_second=True,
    that=frozenset({"dass", "ob"}),
    as_words=frozenset({"wie"}),
    impersonal=frozenset({"es", "man"}),
    auxiliaries=frozenset("hat haben hatte hatten auch später zuvor wird würde wurde "
        "wurden werden ist sind war waren kann soll sollen muss".split()),
    adverbs=frozenset(
        "auch später zuvor dazu am montag dienstag mittwoch donnerstag freitag samstag sonntag mit an ein hinzu "
        "journalisten reportern weiter".split()
    ),
    prepositions=frozenset("in im an am auf aus bei mit nach seit von vom vor zu zum zur über unter für "
        "durch".split()),
    inner_prepositions=frozenset({"von", "der", "des", "für", "aus"}),
    conjunctions=frozenset({"und", "aber", "oder", "doch"}),
    relatives=frozenset({"welcher", "welche"}),
    negations=frozenset({"nicht", "nie"}),
    subordinators=frozenset("als während nachdem bevor weil obwohl".split()),
)  # fmt: skip
