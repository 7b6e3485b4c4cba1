"""The words of bylines: what stands before, after and in the place of the names of those who made an article."""

from collections.abc import Mapping

BY = (
    "пише", "написао", "написала", "приредио", "приредила", "пишува", "автор материала", "автор статьи",
    "автор публикации", "автор фото и текста", "автор новости", "корреспондент", "журналист", "журналіст",
    "журналістка", "журналистка", "репортёр", "автор матеріалу", "автор статті", "колонка", "muhabir",
    "contributed by", "guest post by", "op-ed by", "column by", "commentary by", "story", "byline",
    "correspondent", "periodista", "redactora", "redactor", "journaliste", "reportera", "reportero",
    "giornalista", "servizio di", "ผู้สื่อข่าว", "תחקיר", "כתב", "כתבת", "ρεπορτάζ", "κείμενο", "szöveg", "riport",
    "text a foto", "napísal", "napísala", "autorem", "besedilo", "avtorica", "tekstas", "teksts", "by",
    "written by", "posted by", "reported by", "story by", "view all posts by", "author", "autor", "autora",
    "autorzy", "auteur", "auteure", "autore", "autrice", "text", "texte", "testo", "texto", "tekst", "автор",
    "авторка", "текст", "автори", "авторы", "άρθρο", "συντάκτης", "γράφει ο", "γράφει η", "yazan", "haber",
    "yazar", "كتب", "كتبت", "بقلم", "نوشته", "نویسنده", "خبرنگار", "گزارشگر", "מאת", "oleh", "penulis",
    "tác giả", "door", "skrifað af", "szerző", "írta", "napsal", "napsala", "piše", "scris de", "kirjoittaja",
    "imeandikwa na", "द्वारा", "nga", "napisao", "napisala", "skrev", "analysis by", "opinion by", "review by",
    "interview by", "words by", "words", "exclusive by", "reporting by", "report by", "reporting", "text by",
    "prepared by", "compiled by", "all posts by", "all articles by", "show all articles of", "more from",
    "more by", "alle artikel von", "alle beiträge von", "ein beitrag von", "tous les articles de",
    "voir tous les articles de", "ver todas las noticias de", "ver más artículos de", "todas as notícias de",
    "tutti gli articoli di", "все статьи автора", "все материалы автора", "firmado por", "reportage", "bericht",
    "interview", "opr.", "oprac.", "opracował", "opracowała", "opracowanie", "teksti", "testi", "textos",
    "texter", "tekster", "tekstovi", "metin", "kaleme alan", "إعداد", "كتابة", "نص", "متن", "기자명", "作者",
    "撰文", "采写", "撰稿", "文", "记者", "記者", "記", "记", "执笔", "執筆", "取材", "글", "취재", "bài",
    "thực hiện", "reporter", "journalist", "reporters", "авторы текста", "автор текста", "материал подготовил",
    "материал подготовила", "беседовал", "беседовала", "записал", "записала", "розмовляв", "розмовляла",
    "спілкувався", "спілкувалася", "tekst i", "written", "penned by", "publié par", "écrit par", "rédigé par",
    "propos recueillis par", "publicado por", "escrito por", "redactado por", "geschrieben von", "verfasst von",
    "pubblicato da", "scritto da", "articolo di", "geschreven door", "skrevet af", "skrevet av", "skriven av",
    "publicerat av", "opublikował", "opublikowała", "napisał", "napisała", "dodał", "подготовил", "подготовила",
    "опубликовал", "опубликовала", "підготував", "підготувала", "diterbitkan oleh", "ditulis oleh",
    "publicat de", "közzétette", "аутор", "аўтар", "авторлары", "autorius", "autorė", "autors", "autori",
    "avtor", "höfundur", "egilea", "müəllif", "muallif", "ავტორი", "հեղինակ", "зохиогч", "تحریر", "எழுதியவர்",
    "интервью", "інтервʼю", "інтерв'ю", "opinion", "protokoll", "entrevista", "intervista",
    "ผู้เขียน", "โดย", "লেখক", "लेखक", "रिपोर्ट", "مصنف", "مصنف,", "مصنفہ", "mwandishi", "నివేదిక", "రచయిత", "ലേഖകൻ",
)  # fmt: skip
"""What stands before the author's name."""
AUTHOR = (
    "author", "authors", "autor", "autorin", "autoren", "autora", "autores", "autore", "autrice", "autori",
    "auteur", "auteure", "auteurs", "auteurs", "autorka", "autorzy", "autorius", "autors", "avtor", "avtorica",
    "аутор", "автор", "авторка", "авторы", "автори", "аўтар", "συντάκτης", "szerző", "yazar", "müəllif",
    "kirjoittaja", "forfatter", "författare", "skribent", "höfundur", "penulis", "tác giả", "written by",
    "geschrieben von", "écrit par", "escrito por", "scritto da", "geschreven door", "skrevet av", "skrevet af",
    "الكاتب", "نویسنده", "مصنف", "מחבר", "המחבר", "लेखक", "ავტორი", "հեղինակ", "зохиогч", "作者", "撰文", "글쓴이",
)  # fmt: skip
"""The word for who wrote an article."""
BY_OR_NAME = ("von", "par", "por", "di", "da", "de", "av", "af", "a cura di", "του", "της", "των")
"""The same, where it may as well begin a name: "Di Stefano"."""
BY_IN: Mapping[str, str] = {"sw": "na"}
"""The same in languages whose word for it is a name, or says other things, in others."""
AND: Mapping[str, tuple[str, ...]] = {
    "en": ("and",),
    "de": ("und", "u."),
    "fr": ("et",),
    "es": ("y", "e"),
    "pt": ("e",),
    "it": ("e", "ed"),
    "ca": ("i",),
    "ro": ("și", "şi"),
    "nl": ("en",),
    "da": ("og",),
    "no": ("og",),
    "nb": ("og",),
    "nn": ("og",),
    "is": ("og",),
    "sv": ("och",),
    "fi": ("ja",),
    "et": ("ja", "ning"),
    "lv": ("un",),
    "lt": ("ir",),
    "pl": ("i", "oraz"),
    "cs": ("a",),
    "sk": ("a",),
    "sl": ("in", "ter"),
    "hr": ("i", "te"),
    "sr": ("i", "и"),
    "bs": ("i",),
    "ru": ("и",),
    "uk": ("та", "і", "й"),
    "be": ("і", "ды"),
    "bg": ("и",),
    "mk": ("и",),
    "el": ("και",),
    "hu": ("és",),
    "sq": ("dhe",),
    "tr": ("ve",),
    "az": ("və",),
    "id": ("dan",),
    "ms": ("dan",),
    "vi": ("và",),
    "ar": ("و",),
    "fa": ("و",),
    "ur": ("اور",),
    "hi": ("और",),
    "bn": ("ও",),
    "th": ("และ",),
    "eu": ("eta",),
    "sw": ("na",),
}
"""What joins the last of several names, by language."""
DASHED: Mapping[str, tuple[str, ...]] = {"vi": ("-", "–"), "tr": ("-", "–")}
"""Where a dash between names joins them, too, and no office stands after it: "Quỳnh Lam - Đức Khang"."""
WITH = ("with", "avec", "mit", "con", "com", "med", "met", "z", "ze", "с", "со", "з", "із", "wraz z", "dengan")
"""What adds a second name or an agency: "with Ben Stone", "avec AFP"."""
WHERE = ("in", "aus", "en", "à", "au", "desde", "from", "em", "в", "во", "у", "из", "w", "i", "vanuit", "fra")
"""What stands between a name and a place: "Ada Quill in Port Merrow"."""
WEEKDAYS = (
    "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "mon", "tue", "tues", "wed",
    "thu", "thurs", "fri", "sat", "sun", "montag", "dienstag", "mittwoch", "donnerstag", "freitag", "samstag",
    "sonnabend", "sonntag", "lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche", "lunes",
    "martes", "miércoles", "jueves", "viernes", "sábado", "domingo", "segunda-feira", "terça-feira",
    "quarta-feira", "quinta-feira", "sexta-feira", "lunedì", "martedì", "mercoledì", "giovedì", "venerdì",
    "sabato", "domenica", "maandag", "dinsdag", "woensdag", "donderdag", "vrijdag", "zaterdag", "zondag",
    "mandag", "tirsdag", "onsdag", "torsdag", "fredag", "lørdag", "søndag", "måndag", "tisdag", "lördag",
    "söndag", "maanantai", "tiistai", "keskiviikko", "torstai", "perjantai", "lauantai", "sunnuntai",
    "poniedziałek", "wtorek", "środa", "czwartek", "piątek", "sobota", "niedziela", "pondělí", "úterý",
    "středa", "čtvrtek", "pátek", "neděle", "hétfő", "kedd", "szerda", "csütörtök", "péntek", "szombat",
    "vasárnap", "luni", "marți", "miercuri", "joi", "vineri", "sâmbătă", "duminică", "понедельник", "вторник",
    "среда", "четверг", "пятница", "суббота", "воскресенье", "понеділок", "вівторок", "середа", "четвер",
    "п'ятниця", "п’ятниця", "субота", "неділя", "понеделник", "сряда", "четвъртък", "петък", "събота", "неделя",
    "δευτέρα", "τρίτη", "τετάρτη", "πέμπτη", "παρασκευή", "σάββατο", "κυριακή", "pazartesi", "salı", "çarşamba",
    "perşembe", "cuma", "cumartesi", "pazar", "senin", "selasa", "rabu", "kamis", "jumat", "sabtu", "minggu",
    "الاثنين", "الإثنين", "الثلاثاء", "الأربعاء", "الخميس", "الجمعة", "السبت", "الأحد", "شنبه", "یکشنبه",
    "دوشنبه", "سه‌شنبه", "چهارشنبه", "پنجشنبه", "جمعه", "יום ראשון", "יום שני", "יום שלישי", "יום רביעי",
    "יום חמישי", "יום שישי", "שבת", "सोमवार", "मंगलवार", "बुधवार", "गुरुवार", "शुक्रवार", "शनिवार", "रविवार",
    "thứ hai", "thứ ba", "thứ tư", "thứ năm", "thứ sáu", "thứ bảy", "chủ nhật",
)  # fmt: skip
"""What stands between a name and a date."""
PARTICLES = frozenset(
    (
        "de", "da", "do", "dos", "das", "del", "della", "dello", "dei", "degli", "di", "du", "des", "d", "la",
        "le", "las", "los", "lo", "li", "van", "von", "vom", "der", "den", "dem", "ter", "ten", "te", "zu",
        "zum", "zur", "und", "y", "e", "i", "bin", "binti", "bint", "ibn", "abu", "al", "el", "ul", "ud", "af",
        "av", "of", "op", "'t", "’t", "in", "st", "san", "ould", "ag", "ap", "ferch", "á", "ó", "ní", "oğlu",
        "kızı", "med.", "phil.", "rer.", "nat.", "pol.", "jur.", "iur.", "theol.", "h.c.", "habil.", "ing.",
        "oec.", "vet.", "dent.", "sc.", "уулу", "кызы", "оглы", "ogly", "qizi", "фон", "де", "ван", "дер", "ла",
        "аль", "эль",
    )
) - {"of", "und", "in"}  # fmt: skip
"""Words of a name that have a small letter: "Ursula von der Notz", "Dr. med. Ada Quill"."""
AGENCIES = frozenset(
    (
        "reuters", "bloomberg", "afp", "ap", "associated press", "the associated press", "upi", "pa",
        "pa media", "dpa", "apa", "sid", "epd", "kna", "keystone-sda", "sda", "ats", "efe", "europa press",
        "ansa", "agi", "adnkronos", "lusa", "belga", "anp", "ritzau", "tt", "ntb", "stt", "pap", "čtk", "ctk",
        "tasr", "mti", "agerpres", "bta", "hina", "tanjug", "fena", "sta", "ana-mpa", "aa", "anadolu", "dha",
        "iha", "anka", "tass", "тасс", "интерфакс", "риа новости", "укринформ", "укрінформ", "унн", "белта",
        "interfax", "xinhua", "新华社", "新華社", "中新社", "中央社", "cna", "kyodo", "共同", "共同通信",
        "時事", "時事通信", "yonhap", "연합뉴스", "뉴시스", "뉴스1", "pti", "ani", "ians", "uni", "antara",
        "bernama", "vna", "ttxvn", "wam", "spa", "mena", "petra", "irna", "isna", "mehr", "getty images",
        "getty", "epa", "agencies", "agencias", "agences", "agenturen", "agenzie", "agências",
        "the canadian press", "aap", "cnn", "bbc",
    )
)  # fmt: skip
"""News agencies, which stand beside the author of a text that was made from theirs."""
PICTURES = (
    "photo", "photos", "photographer", "photojournalist", "fotografi", "fotógrafo", "fotógrafa", "fotografo",
    "fotografa", "photographe", "valokuva", "valokuvaaja", "фотокорреспондент", "фотограф", "фотожурналіст",
    "fotoreporter", "fotojournalist", "fotožurnalist", "fotoğrafçı", "צלם", "مصور", "photograph", "photographs",
    "photography", "picture", "pictures", "image", "images", "illustration", "illustrations", "illustrator",
    "foto", "fotos", "foto's", "fotograf", "fotografin", "bild", "bilder", "illustrationen", "photographie",
    "photographies", "fotografía", "fotografías", "imagen", "imágenes", "ilustración", "ilustraciones",
    "fotografia", "fotografias", "imagem", "imagens", "ilustração", "fotografie", "illustrazione",
    "illustrazioni", "beeld", "illustratie", "illustraties", "billeder", "kuva", "kuvat", "zdjęcie", "zdjęcia",
    "fot.", "ilustracja", "ilustracje", "ilustrace", "fotó", "fotók", "kép", "képek", "imagini", "fotografije",
    "fotografija", "fotoğraf", "fotoğraflar", "фото", "фотографии", "иллюстрация", "иллюстрации", "снимки",
    "світлини", "світлина", "ілюстрація", "ілюстрації", "фотографія", "снимка", "φωτογραφία", "φωτογραφίες",
    "φωτό", "تصوير", "صور", "صورة", "عکاس", "צילום", "צילומים", "摄影", "攝影", "写真", "撮影", "사진",
    "fotografer", "ảnh", "ภาพ",
)  # fmt: skip
"""What stands before or after the names of those who made the pictures."""
OTHER_MAKERS = (
    *PICTURES,
    "video", "videos", "camera", "graphic", "graphics", "artwork", "editing", "edited", "editor", "editors",
    "additional reporting", "research", "researcher", "fact-checking", "fact check", "translation",
    "translated", "translator", "producer", "produced", "production", "source", "sources", "copy editor",
    "narrated", "uploaded", "grafik", "grafiken", "redaktionelle bearbeitung", "bearbeitung", "bearbeitet von",
    "übersetzung", "übersetzt von", "schnitt", "kamera", "quelle", "quellen", "mitarbeit", "crédit photo",
    "crédits photo", "vidéo", "édité par", "édition", "traduit par", "traduction", "infographie", "vídeo",
    "edición", "editado por", "traducción", "traducido por", "infografía", "fuente", "gráficos", "edição",
    "tradução", "arte", "fonte", "immagini", "immagine", "montaggio", "traduzione", "bewerking", "vertaling",
    "bron", "redigering", "översättning", "källa", "kilde", "oversat af", "oversettelse", "grafiikka",
    "käännös", "lähde", "wideo", "tłumaczenie", "źródło", "zdroj", "překlad", "preklad", "szerkesztette",
    "fordította", "forrás", "sursa", "traducere", "urednik", "urednica", "izvor", "prevod", "prijevod", "kurgu",
    "editör", "kaynak", "çeviri", "видео", "редактор", "редактура", "корректор", "перевод", "оператор",
    "монтаж", "инфографика", "источник", "выпускающий редактор", "главный редактор", "рисунок", "съёмка",
    "съемка", "відео", "редакторка", "редагування", "переклад", "джерело", "източник", "уредник", "извор",
    "превод", "μετάφραση", "πηγή", "تحرير", "ترجمة", "مراجعة", "المصدر", "مونتاج", "عکس", "مترجم", "ویراستار",
    "منبع", "עריכה", "תרגום", "फोटो", "संपादन", "स्रोत", "編輯", "编辑", "责任编辑", "責任編輯", "责编", "图片",
    "圖片", "图", "校对", "审核", "审读", "来源", "來源", "翻译", "监制", "整合", "发布时间", "时间", "日期",
    "发布", "浏览", "阅读", "字号", "整理", "综合", "编译", "主编", "视频", "设计", "制图", "編集", "翻訳",
    "校閲", "提供", "出典", "편집", "영상", "그래픽", "번역", "출처", "촬영", "penyunting", "sumber",
    "infografis", "biên tập", "nguồn", "dịch", "แปล", "บรรณาธิการ", "ที่มา", "media contact", "contact",
    "press contact", "kontakt", "pressekontakt", "contacto", "contatto", "контакты",
)  # fmt: skip
"""What stands before the names of those who took the pictures, edited, translated, or gave the news."""
NO_NAMES = frozenset(
    (
        "name", "your name", "author name", "submitted", "author", "authors", "byline", "autor", "автор",
        "share", "print", "login", "comments", "admin", "super user", "user admin", "administrator",
        "site admin", "webmaster", "root", "guest", "гость", "администратор", "адміністратор", "administrador",
        "amministratore", "by", "von", "par", "por", "مصنف", "مصنفہ", "unknown", "未知", "佚名", "匿名",
    )
)  # fmt: skip
"""What pages show in the place of a name."""
NEWSROOMS = frozenset(
    (
        "redazione", "redacción", "redaccion", "redaktion", "redação", "rédaction", "la rédaction",
        "la redazione", "редакция", "редакція", "redakcja", "redakce", "redakcija", "redactie", "redaksjonen",
        "redaktionen", "newsroom", "news desk", "newsdesk", "web desk", "webdesk", "online desk",
        "editorial team", "editorial staff", "editors", "the editors", "staff", "staff reporter",
        "staff writer", "editor", "desk", "haber merkezi", "toimitus", "szerkesztőség", "redacția",
        "τμήμα ειδήσεων", "التحرير", "هيئة التحرير", "מערכת", "ডেস্ক", "डेस्क", "न्यूज डेस्क", "편집부", "編集部",
        "编辑部", "redaksi", "tim redaksi", "ban biên tập", "กองบรรณาธิการ",
        "mwandishi wetu", "waandishi wetu",
    )
)  # fmt: skip
"""How sites name their newsroom in the place of a person."""
NEWSROOM_WORDS = frozenset(
    (
        "online", "web", "news", "newsroom", "desk", "redazione", "redacción", "redaccion", "redaktion",
        "redação", "rédaction", "редакция", "редакція", "рэдакцыя", "redakcja", "redakce", "redakcia",
        "redakcija", "redactie", "redaksjonen", "redaktionen", "redaksi", "szerkesztőség", "redacția",
        "toimitus", "toimetus", "bureau", "agencies", "agencias", "agences", "agenzie", "agências",
        "correspondent", "correspondents", "team", "nieuws", "nyheter", "nyheder", "nyhetene", "uutiset",
        "fréttir", "nachrichten", "noticias", "notícias", "notizie", "actualités", "actu", "wiadomości", "novinky",
        "zprávy", "správy", "novice", "vijesti", "vesti", "вести", "новости", "новини", "навіны", "hírek", "știri",
        "ειδήσεις", "haber", "haberler", "haberleri", "servisi", "merkezi",
        "xəbər", "berita", "lajme", "uudised", "ziņas", "naujienos",
        "أخبار", "اخبار", "חדשות", "समाचार", "न्यूज", "খবর",
    )
)  # fmt: skip
"""Words of the names that newsrooms and their parts go by, and no person: "Redazione Online", "Sports Desk"."""
NEWSROOM_BEGINS = ("뉴스", "데일리", "스포츠", "연합")
"""How names of papers and stations begin in scripts without spaces."""
NEWSROOM_ENDS = (
    "日报", "日報", "晚报", "晚報", "早报", "早報", "时报", "時報", "新闻", "新聞", "新报", "新報", "通讯社",
    "通訊社", "通信社", "电视台", "電視台", "广播", "周刊", "週刊", "杂志", "雜誌", "新闻网", "日报社",
    "新闻社", "新聞社", "放送", "テレビ", "編集部", "编辑部", "일보", "신문", "뉴스", "방송", "통신", "타임스",
    "경제", "미디어", "닷컴", "저널", "编辑", "編輯",
)  # fmt: skip
"""Ends of the names of papers and stations in scripts without spaces."""
MENU = frozenset(
    (
        "view", "follow", "more", "link", "links", "taboola", "outbrain", "share", "read", "page", "profile",
        "contact", "email", "twitter", "facebook", "archive", "archives", "news", "comments", "updated",
        "published", "posted", "min", "mehr", "artikel", "teilen", "empfehlen", "folgen", "suivre", "partager",
        "seguir", "compartir", "leer", "condividi", "подписаться", "поделиться", "подробнее", "читать", "关注",
        "關注", "订阅", "訂閱", "分享", "收藏", "举报", "发布于", "发表于", "更新于", "当前位置", "您的位置",
        "打印本页", "关闭窗口", "返回首页", "相关文章", "相关新闻", "フォロー", "구독", "팔로우",
    )
)  # fmt: skip
"""Words of links around a byline that no name has."""
