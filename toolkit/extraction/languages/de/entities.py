"""Small word lists of German for the layer of entities; the large ones are the text files beside it."""

ROLES = tuple(
    sorted(
        """
        präsident präsidentin minister ministerin kanzler kanzlerin sprecher sprecherin vorsitzender
        vorsitzende chef chefin leiter leiterin direktor direktorin botschafter botschafterin bürgermeister
        bürgermeisterin sekretär sekretärin generalsekretär generalsekretärin beauftragter beauftragte
        kommissar kommissarin abgeordneter abgeordnete senator senatorin gouverneur gouverneurin könig königin
        papst kardinal bischof bischöfin general admiral oberst kommandeur richter richterin staatsanwalt
        staatsanwältin anwalt anwältin rechtsanwalt rechtsanwältin professor professorin forscher forscherin
        experte expertin analyst analystin historiker historikerin politologe politologin ökonom ökonomin
        trainer trainerin spieler spielerin stürmer torwart kapitän kapitänin autor autorin schriftsteller
        schriftstellerin regisseur regisseurin schauspieler schauspielerin sänger sängerin künstler künstlerin
        dichter dichterin journalist journalistin reporter reporterin unternehmer unternehmerin manager
        managerin gründer gründerin geschäftsführer geschäftsführerin vorstand aufsichtsrat politiker
        politikerin kandidat kandidatin premier regierungschef regierungschefin staatschef staatschefin
        amtskollege amtskollegin kollege kollegin landrat landrätin unterhändler unterhändlerin diplomat
        diplomatin gesandter gesandte vermittler vermittlerin aktivist aktivistin oppositionsführer
        oppositionsführerin polizist polizistin arzt ärztin virologe virologin physiker physikerin meteorologe
        meteorologin architekt architektin pfarrer pfarrerin lehrer lehrerin bewohner bewohnerin referent
        referentin inspekteur inspekteurin offizier stellvertreter stellvertreterin nachfolger nachfolgerin
        vorgänger vorgängerin präses intendant intendantin
        """.split(),
        key=len,
        reverse=True,
    )
)
"""Offices and trades in the nominative; they close compounds too: Bundesaußenminister, CDU-Chef. Longest first."""

NO_ROLES = frozenset("general".split())
"""Those that close other compounds as well, so that they stand alone only."""

HONORIFICS = frozenset("Herr Herrn Frau Dr Prof Graf Gräfin Fürst Freiherr".split())
"""Titles before a name that are no office."""

GENDERS = {"Herr": "m", "Herrn": "m", "Frau": "f"}
"""Titles that tell the sex of whom they stand before."""

PARTICLES = frozenset("von van der den de zu zum zur vom di da del della du la le el al bin ibn ten ter".split())
"""Words in small letters inside a person's name."""

NO_NAMES = frozenset(
    """
    Januar Jänner Februar März April Mai Juni Juli August September Oktober November Dezember Montag Dienstag
    Mittwoch Donnerstag Freitag Samstag Sonnabend Sonntag Anfang Mitte Ende Uhr Der Die Das Den Dem Des Ein
    Eine Einen Einem Einer Eines Er Sie Es Wir Ihr Ich Man Wer Was Wie Wo Wann Warum Als Am Im In An Auf Aus
    Bei Beim Bis Da Dabei Dafür Dagegen Daher Damit Danach Dann Darauf Darum Davon Dazu Denn Dies Diese Dieser
    Dieses Doch Dort Durch Für Gegen Hier Hinter Ja Jede Jeder Jedes Jetzt Kein Keine Laut Mit Nach Nachdem
    Neben Nein Nicht Noch Nun Nur Ob Oder Ohne Schon Seit Seine Seiner Ihre Ihrer So Sowohl Statt Trotz Um Und
    Unser Unter Viele Vom Von Vor Während Weil Wenn Wegen Weitere Zu Zum Zur Zuletzt Zuvor Zwar Zwei Drei
    Zwischen Über Übrigens Auch Aber Alle Alles Außerdem Bereits Heute Gestern Morgen Am Ab
    """.split()
)
"""Words with a capital that are no part of a person's name, mostly those that open sentences."""

ARTICLES = frozenset("der die das dem den des ein eine einen einem einer eines".split())
"""Articles in small letters; a city has none, so what has one is an ordinary noun."""

DETERMINERS = frozenset(
    stem + ending
    for stem in "sein ihr mein dein unser euer kein dies jen jed manch welch all".split()
    for ending in ("e", "en", "em", "er", "es")
)
"""Words that stand as an article does and end as an adjective."""

BEFORE_NOUNS = ARTICLES | DETERMINERS | frozenset("am im beim vom zum zur ins ans kein sein ihr".split())
"""Words that stand before nouns, not before the names of cities."""

DESCRIBED = frozenset(
    """
    regierung delegation behörde behörden polizei staatsanwaltschaft armee militär opposition botschaft
    sprecher sprecherin beamter beamte beamten diplomat diplomaten experte experten vertreter unterhändler
    augenzeuge augenzeugen ermittler gewerkschaft führung kommission gericht
    """.split()
)
"""Nouns of those who act or speak without a name; they close compounds too: Staatskanzlei|sprecher."""

PEOPLE = frozenset("sprecher sprecherin beamter beamte diplomat experte vertreter unterhändler augenzeuge".split())
"""Those of them that are one person."""

MANY = frozenset("behörden beamten diplomaten experten augenzeugen ermittler".split())
"""Those of them that are several."""

TAIL_LINKS = frozenset("des der von vom in aus für im beim".split())
"""Words that lead from an office or a body to whose it is."""
