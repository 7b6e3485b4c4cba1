"""The words for who somebody is in a newsroom, and for what kind of article somebody wrote."""

QUALIFIERS = (
    "senior", "chief", "deputy", "associate", "managing", "contributing", "freelance", "special", "political",
    "producer", "staff", "director", "critic", "publisher", "bureau", "anchor", "intern", "reporting", "leiter",
    "leiterin", "stellvertretender", "stellvertretende", "directeur", "directrice", "cheffe", "jefe", "jefa",
    "directora", "diretor", "diretora", "direttore", "direttrice", "frilans", "внештатный", "экономист",
    "photograph", "photographs", "photography", "photos", "photo", "fotos", "foto", "фото", "illustration",
    "illustrations", "video",
)  # fmt: skip
"""Words of offices, and what others made, that stand after names and lead to none by themselves."""
REPORTERS = (
    # English
    "journalist", "writer", "reporter", "correspondent", "editor", "columnist", "analyst",
    "commentator", "contributor", "blogger",
    # German
    "journalistin", "redakteur", "redakteurin", "redakteure", "korrespondent", "korrespondentin",
    "korrespondenten", "chefredakteur", "chefredakteurin", "reporterin", "volontär", "volontärin",
    "kolumnist", "kolumnistin", "kommentatorin", "mitarbeiter", "mitarbeiterin", "praktikant", "praktikantin",
    "redaktionsmitglied", "redaktionsleiter", "redaktionsleiterin", "ressortleiter", "ressortleiterin",
    "gastautor", "gastautorin",
    # French
    "journaliste", "correspondant", "correspondante", "rédacteur", "rédactrice", "envoyé", "envoyée", "envoyés",
    "envoyées", "éditorialiste", "chroniqueur", "chroniqueuse", "pigiste",
    # Spanish
    "periodista", "corresponsal", "corresponsales", "redactor", "redactora", "redactores", "columnista",
    "editora", "enviado", "enviada", "enviados", "cronista", "colaborador",
    "colaboradora", "analista", "reportero", "reportera",
    # Portuguese
    "jornalista", "repórter", "repórteres", "correspondente", "colunista", "redator", "redatora", "estagiário",
    "estagiária",
    # Italian
    "giornalista", "corrispondente", "corrispondenti", "inviato", "inviata", "inviati",
    "editorialista", "redattore", "redattrice", "caporedattore", "caporedattrice", "opinionista",
    # Dutch
    "verslaggever", "verslaggeefster", "verslaggevers", "redacteur", "redactrice", "redacteuren",
    "correspondente", "hoofdredacteur", "columniste", "medewerker",
    # Danish, Norwegian, Swedish
    "redaktør", "redaktører", "redaktör", "journalister", "chefredaktør", "sjefredaktør", "chefredaktör",
    "spaltist", "medarbejder", "medarbeider", "medarbetare", "krönikör", "ledarskribent", "skribent",
    "reportrar", "korrespondenter", "utenrikskorrespondent", "udlandskorrespondent", "frilanser",
    # Finnish, Estonian
    "toimittaja", "kirjeenvaihtaja", "päätoimittaja", "kolumnisti", "toimituspäällikkö", "ajakirjanik",
    "toimetaja",
    # Polish, Czech, Slovak, Slovene, Croatian
    "dziennikarz", "dziennikarka", "dziennikarze", "korespondent", "korespondentka", "publicysta",
    "publicystka", "reporterka", "komentator", "komentatorka", "novinář", "novinářka", "redaktor", "redaktorka",
    "reportér", "reportérka", "komentátor", "komentátorka", "zpravodaj", "zpravodajka", "šéfredaktor",
    "šéfredaktorka", "spravodajca", "spravodajkyňa", "novinar", "novinarka", "dopisnik", "dopisnica", "urednik",
    "urednica",
    # Hungarian, Romanian, Greek, Turkish
    "újságíró", "szerkesztő", "tudósító", "munkatárs", "főszerkesztő", "publicista", "jurnalist", "jurnalistă",
    "corespondent", "corespondentă", "analist", "δημοσιογράφος", "ανταποκριτής", "ανταποκρίτρια", "συντάκτης",
    "συντάκτρια", "αρθρογράφος", "gazeteci", "muhabir", "muhabiri", "yazarı", "editörü", "temsilcisi",
    # Russian, Ukrainian, Bulgarian, Serbian
    "корреспондент", "спецкорреспондент", "спецкор", "собкор", "фотокорреспондент", "медиарепортёр",
    "обозреватель", "редактор", "журналист", "журналистка", "репортёр", "репортер", "колумнист", "колумнистка",
    "публицист", "аналитик", "политолог", "шеф-редактор", "главред", "кореспондент",
    "кореспондентка", "журналіст", "журналістка", "оглядач", "оглядачка", "редакторка", "репортерка", "власкор",
    "колумніст", "колумністка", "новинар", "новинарка", "дописник", "дописница",
    # Arabic, Hebrew, Persian, Hindi, Indonesian, Vietnamese
    "مراسل", "مراسلة", "صحفي", "صحفية", "صحافي", "صحافية", "עיתונאי", "עיתונאית", "כתב", "כתבת", "פרשן", "פרשנית",
    "روزنامه‌نگار", "संवाददाता", "wartawan", "kontributor", "jurnalis", "phóng viên",
)  # fmt: skip
"""Offices that stand before names and after them."""
ROLES = (*REPORTERS, *QUALIFIERS)
GENRES = (
    "analysis", "opinion", "review", "interview", "column", "commentary", "comment", "perspective", "essay",
    "exclusive", "report", "feature", "explainer", "obituary", "editorial", "profile", "kommentar", "kolumne",
    "analyse", "reportage", "porträt", "gastbeitrag", "gastkommentar", "glosse", "leitartikel", "bericht",
    "rezension", "kritik", "protokoll", "nachruf", "meinung", "chronique", "éditorial", "enquête", "récit",
    "entretien", "tribune", "portrait", "critique", "billet", "análisis", "crónica", "columna", "entrevista",
    "opinión", "reportaje", "perfil", "crítica", "tribuna", "análise", "opinião", "coluna", "reportagem",
    "analisi", "commento", "editoriale", "intervista", "inchiesta", "recensione", "racconto", "opinie",
    "recensie", "beschouwing", "verslag", "kronik", "leder", "anmeldelse", "debat", "debatt", "kronikk",
    "intervju", "analys", "krönika", "ledare", "recension", "leserinnlegg", "kommentti", "analyysi",
)  # fmt: skip
"""Kinds of article that lead to who wrote it: "Kommentar von Ada Quill"."""
OURS = (
    "from our own", "from our", "by our own", "by our", "von unserem", "von unserer", "von unseren", "de notre",
    "par notre", "de nuestro", "de nuestra", "por nuestro", "por nuestra", "del nostro", "dal nostro",
    "dalla nostra", "dai nostri", "do nosso", "da nossa", "van onze", "door onze", "fra vår", "av vår",
    "från vår", "fra vores", "af vores", "od naszego", "od naszej", "od našeho", "od naší", "от нашего",
    "от нашей", "від нашого", "від нашої",
)  # fmt: skip
"""What leads to an office of the house and the name after it: "Van onze verslaggever Ada Quill"."""
MADE = (
    "veröffentlicht", "aufgezeichnet", "erstellt", "zusammengestellt", "protokolliert", "publiziert",
    "notiert", "publié", "publiée", "mis en ligne", "signé", "recueilli", "recueillis", "réalisé", "préparé",
    "posté", "rédigé", "écrit", "firmado", "elaborado", "realizado", "realizada", "preparado", "publicado",
    "publicada", "escrito", "escrita", "redactado", "assinado", "pubblicato", "scritto", "redatto",
    "realizzato", "firmato", "curato", "geplaatst", "gepubliceerd", "geschreven", "opgetekend", "publicerad",
    "publicerat", "skriven", "skrivet", "publisert", "skrevet", "publiceret", "compiled", "produced",
    "authored", "filed", "submitted", "published", "posted", "written", "reported", "created", "added",
)  # fmt: skip
"""Participles that lead, with the word for "by", to who wrote an article: "Aufgezeichnet von Ada Quill"."""
MAKES = (
    "das interview führte", "das gespräch führte", "die fragen stellte", "rozmawiał", "rozmawiała", "rozmawiali",
    "przygotował", "przygotowała", "połączył", "rozhovor vedl", "rozhovor vedla", "připravil", "připravila",
    "pripravil", "pripravila", "spracoval", "spracovala", "zpracoval", "zpracovala", "razgovarao",
    "razgovarala", "haberi hazırlayan", "hazırlayan", "röportaj", "беседовал", "беседовала", "беседовали",
    "записал", "записала", "записали", "подготовил", "подготовила", "подготовили", "расспросил", "расспросила",
    "разговаривал", "разговаривала", "разговаривали", "составил", "составила", "розпитала", "розпитав",
    "записав", "підготували", "розмовляли", "спілкувалися", "интервью взял", "интервью взяла", "поговорил",
    "поговорила", "pewarta", "theo", "επιμέλεια", "συνέντευξη στον", "συνέντευξη στην", "گزارش", "المراسل",
    "مراسل", "حوار", "حاوره", "حاورته", "تقرير", "رپورٹ", "रिपोर्टर",
)  # fmt: skip
"""What tells, with a name after it, who asked, prepared or noted down an article."""
STATIONS = frozenset(
    ("tv", "fm", "radio", "rádio", "rtv", "televisión", "televisão", "телеканал", "радио", "радіо", "канал")
)
"""Words of the names of stations, and of no person's: "TV Mansa"."""
