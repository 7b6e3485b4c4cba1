"""What stands around a report on German pages and wires, and is none of it."""

from toolkit.extraction.segments.lexicon import PageWords, listed

PAGE = PageWords(
    lists=listed(
        "mehr zum thema | lesen sie auch | auch interessant | meistgelesen | "
        "das könnte sie auch interessieren | weitere nachrichten | weitere artikel | weitere meldungen | "
        "zum thema | mehr dazu | weiterlesen"
    ),
    buttons=listed(
        "abbestellen | im browser ansehen | im browser öffnen | "
        "teilen | merken | drucken | kommentare | kommentieren | artikel teilen | artikel drucken | vorlesen "
        "| anhören | artikel anhören | link kopieren | speichern | per mail teilen | auf facebook teilen | "
        "seite drucken | zur merkliste | zur startseite | anzeige | versenden | suche | anmelden | menü"
    ),
    counters=listed(
        "lesezeit | "
        "min. lesezeit | min lesezeit | minuten lesezeit | minute lesezeit | kommentar | kommentare | aufrufe"
    ),
    homes=listed("startseite | start | home"),
    sections=listed(
        "politik | wirtschaft | sport | kultur | ausland | inland | international | panorama | wissen | "
        "wissenschaft | gesellschaft | digital | technik | gesundheit | finanzen | nachrichten | meinung | "
        "regional | lokales | vermischtes | europa | welt | deutschland"
    ),
    kinds=listed(
        "pressemitteilung | pressemeldung | medienmitteilung | presseinformation | zur sofortigen veröffentlichung"
    ),
    notes=listed("(neu: | (erweitert | (aktualisiert | (berichtigt | (korrigiert | (ergänzt | (durchgehend neu"),
    closings=listed("ende | ende der mitteilung"),
    letterheads=listed("pressestelle | presse- und informationsamt | pressereferat"),
    more=listed("mehr von | mehr aus"),
    reach=listed("kontakt zum autor"),
    appendices=listed(
        "pressekontakt | kontakt | kontakte | ansprechpartner | ansprechpartnerin | presseanfragen | "
        "rückfragen | weitere informationen | redaktionelle hinweise | dpa-notizblock | # dpa-notizblock | "
        "über uns | über das unternehmen"
    ),
    about=listed("über | über den | über die | über das"),
    boilerplate=listed(
        "sie erhalten diesen newsletter | sie erhalten diese e-mail | newsletter abbestellen | "
        "alle rechte vorbehalten | dieser artikel erschien | dieser text erschien | hinweis der redaktion | "
        "folgen sie uns | anmerkung der redaktion | bildquelle | rückfragen bitte an"
    ),
)
