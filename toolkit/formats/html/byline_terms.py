"""The words of bylines: what stands before, after and in the place of the names of those who made an article."""

BY = (
    "by", "written by", "posted by", "reported by", "story by", "view all posts by", "author", "autor",
    "autora", "autorzy", "auteur", "auteure", "autore", "autrice", "text", "texte", "testo", "texto",
    "tekst", "автор", "авторка", "текст", "автори", "авторы", "άρθρο", "συντάκτης", "γράφει ο",
    "γράφει η", "yazan", "haber", "yazar", "كتب", "كتبت", "بقلم", "نوشته", "نویسنده", "خبرنگار", "گزارشگر",
    "מאת", "oleh", "penulis", "tác giả", "door", "skrifað af", "szerző", "írta", "napsal", "napsala",
    "piše", "scris de", "kirjoittaja", "imeandikwa na", "द्वारा", "nga", "napisao", "napisala", "skrev",
    "analysis by", "opinion by", "review by", "interview by", "words by", "edited by", "exclusive by",
    "publié par", "écrit par", "rédigé par", "propos recueillis par", "publicado por", "escrito por",
    "redactado por", "geschrieben von", "verfasst von", "pubblicato da", "scritto da", "articolo di",
    "geschreven door", "skrevet af", "skrevet av", "skriven av", "publicerat av", "opublikował",
    "opublikowała", "napisał", "napisała", "dodał", "подготовил", "подготовила", "опубликовал",
    "опубликовала", "підготував", "підготувала", "diterbitkan oleh", "ditulis oleh", "publicat de",
    "közzétette", "аутор", "аўтар", "авторы", "авторлары", "autorius",
    "autorė", "autors", "autori", "avtor", "avtorica", "höfundur", "egilea", "müəllif", "muallif", "ავტორი",
    "հեղինակ", "зохиогч", "تحریر", "எழுதியவர்", "ผู้เขียน", "โดย", "লেখক", "लेखक", "रिपोर्ट",
)  # fmt: skip
"""What stands before the author's name."""
BY_OR_NAME = ("von", "par", "por", "di", "da", "de", "av", "af", "a cura di")
"""The same, where it may as well begin a name: "Di Stefano"."""
AND = ("and", "und", "et", "y", "e", "og", "och", "ja", "en", "i", "a", "и", "та", "і", "й", "και", "ve", "və",
       "dan", "și", "és", "ir", "un", "in", "और", "و")  # fmt: skip
ROLES = (
    "senior", "chief", "deputy", "associate", "managing", "contributing", "freelance", "special", "political",
    "journalist", "journalistin", "periodista", "jornalista", "repórter", "toimittaja", "újságíró",
    "szerkesztő", "novinář", "novinářka", "redaktorka", "reportér", "reportérka", "redaktør", "redaktör",
    "gazeteci", "jurnalist", "novinar", "novinarka", "δημοσιογράφος", "спецкор", "собкор",
    "фотокорреспондент", "медиарепортёр", "writer", "reporter", "correspondent", "editor", "columnist",
    "producer", "staff", "redakteur", "redakteurin", "korrespondent", "korrespondentin", "journaliste",
    "correspondant", "correspondante", "corresponsal", "redactor", "redactora", "giornalista",
    "corrispondente", "корреспондент", "редактор", "обозреватель", "кореспондент", "кореспондентка",
    "журналист", "журналістка", "muhabir", "dziennikarz", "dziennikarka", "photograph", "photographs",
    "photography", "photos", "photo", "fotos", "foto", "фото", "illustration", "illustrations", "video",
)  # fmt: skip
"""Offices that stand after a name, and what others than the author made."""
NO_NAMES = frozenset(
    (
        "name", "your name", "author name", "submitted", "author", "authors", "byline", "autor", "автор", "share",
        "print", "login", "comments", "admin", "by", "von", "par", "por", "unknown", "未知", "佚名", "匿名",
    )
)  # fmt: skip
"""What pages show in the place of a name."""
NEWSROOMS = frozenset(
    (
        "redazione", "redacción", "redaccion", "redaktion", "redação", "rédaction",
        "la rédaction", "la redazione", "редакция", "редакція", "redakcja", "redakce",
        "redakcija", "redactie", "redaksjonen", "redaktionen", "newsroom", "news desk",
        "newsdesk", "web desk", "webdesk", "online desk", "editorial team",
        "editorial staff", "staff", "staff reporter", "staff writer", "editor", "desk",
        "haber merkezi", "toimitus", "szerkesztőség", "redacția", "τμήμα ειδήσεων",
        "التحرير", "هيئة التحرير", "מערכת", "ডেস্ক", "डेस्क", "न्यूज डेस्क", "편집부", "編集部",
        "编辑部", "redaksi", "tim redaksi", "ban biên tập", "กองบรรณาธิการ",
    )
)  # fmt: skip
"""How sites name their newsroom in the place of a person."""
NEWSROOM_WORDS = frozenset(
    (
        "online", "web", "news", "newsroom", "desk", "redazione", "redacción", "redaccion", "redaktion", "redação",
        "rédaction", "редакция", "редакція", "рэдакцыя", "redakcja", "redakce", "redakcia", "redakcija",
        "redactie",
        "redaksjonen", "redaktionen", "redaksi", "szerkesztőség", "redacția", "toimitus", "toimetus", "bureau",
        "agencies", "agencias", "agences", "agenzie", "agências", "correspondent", "correspondents", "team",
    )
)  # fmt: skip
"""Words of the names that newsrooms and their parts go by, and no person: "Redazione Online", "Sports Desk"."""
MENU = frozenset(
    (
        "view", "follow", "more", "share", "read", "page", "profile", "contact", "email", "twitter", "facebook",
        "archive", "archives", "news", "comments", "updated", "published", "posted", "min", "mehr", "artikel",
        "teilen", "empfehlen", "folgen", "suivre", "partager", "seguir", "compartir", "leer", "condividi",
        "подписаться", "поделиться", "подробнее", "читать", "关注", "關注", "订阅", "訂閱", "分享", "收藏", "举报",
        "フォロー", "구독", "팔로우",
    )
)  # fmt: skip
"""Words of links around a byline that no name has."""
