"""The frame of an article in German."""

from toolkit.extraction.languages.de.segments_page import PAGE
from toolkit.extraction.segments.lexicon import EmbargoWords, SegmentLexicon

LEXICON = SegmentLexicon(
    labels={
        "titel": "headline",
        "überschrift": "headline",
        "untertitel": "alternative_headline",
        "datum": "published",
        "veröffentlicht": "published",
        "aktualisiert": "modified",
        "autor": "author",
        "autorin": "author",
        "text": "text",
        "betreff": "headline",
        "von": "sender",
        **dict.fromkeys(("an", "kopie"), "addressee"),
        "gesendet": "published",
        "kategorie": "section",
        "rubrik": "section",
        "quelle": "source",
        "quellen": "source",
        "sprache": "language",
        "ressort": "section",
        "schlagwörter": "keywords",
        **dict.fromkeys(("kontakt", "pressekontakt", "ansprechpartner", "telefon"), "contact"),
        "themen": "keywords",
        "zusammenfassung": "description",
        "ort": "location",
    },
    sources=("quelle", "quellen", "mit material von", "nach informationen von"),
    bylines=("von", "autor", "autorin", "text", "interview von", "das interview führte", "die fragen stellte"),
    stamps=("veröffentlicht am", "veröffentlicht", "stand", "aktualisiert am", "aktualisiert", "datum"),
    changed=frozenset({"aktualisiert am", "aktualisiert"}),
    captions=("foto", "bild", "symbolbild", "archivbild"),
    promotions=("lesen sie auch", "mehr zum thema", "weiterlesen", "abonnieren", "anzeige"),
    page=PAGE,
    media=tuple(
        "agentur allgemeine anzeiger bote kurier nachrichten "
        "post presse presseagentur rundschau tageblatt zeitung".split()
    ),
    flags=("eilmeldung", "eil", "korrektur", "zusammenfassung"),
    embargo=EmbargoWords(
        lines=(
            "sperrfrist",
            "achtung sperrfrist",
            "achtung, sperrfrist",
            "mit sperrfrist",
            "unter embargo",
            "gesperrt",
            "nicht zur veröffentlichung",
        ),
        nouns=("embargo",),
        until=("bis", "vor", "endet", "endet am"),
    ),
    months=("jan", "feb", "mär", "apr", "mai", "jun", "jul", "aug", "sep", "okt", "nov", "dez"),
    dotted_days=True,
    abbreviations=frozenset(
        "dr prof hr fr st nr bzw ca etc usw z.b d.h u.a inkl exkl mio mrd str tel abs art vgl sog evtl ggf "
        "jan feb "
        "mrz apr jun jul aug sep sept okt nov dez".split()
    ),
    common=frozenset(
        "der die das und in den von zu mit dem des im auf für ist nicht ein eine einen einer als auch es an "
        "werden "
        "aus er hat dass sie nach wird bei um am sind noch wie über so zum war haben nur "
        "oder aber vor zur bis".split()
    ),
)
