"""What stands between and around the paragraphs of an article, by the words that it begins with or is."""

READ_ALSO = (
    "read also", "also read", "read more", "read next", "see also", "more on this", "related",
    "related story", "related stories", "related articles", "recommended", "watch", "watch also", "listen",
    "more", "don't miss", "lesen sie auch", "lesen sie mehr", "auch interessant", "mehr zum thema",
    "siehe auch", "mehr dazu", "lies auch", "lire aussi", "à lire aussi", "a lire aussi", "à lire",
    "a lire", "lisez aussi", "voir aussi", "à voir aussi", "sur le même sujet", "lee también",
    "lea también", "te puede interesar", "le puede interesar", "lea además", "mira también",
    "más información", "leer más", "relacionado", "notas relacionadas", "leia também", "leia mais",
    "veja também", "saiba mais", "leggi anche", "vedi anche", "per approfondire", "llegiu també",
    "citește și", "citiţi şi", "citeşte şi", "lees ook", "zie ook", "lees meer", "läs också", "läs även",
    "läs mer", "les også", "les mer", "læs også", "læs mere", "lesa einnig", "lue myös", "lue lisää",
    "katso myös", "loe ka", "loe lisaks", "lasi arī", "skaitykite taip pat", "czytaj także", "czytaj też",
    "czytaj również", "zobacz też", "zobacz także", "przeczytaj także", "czytaj więcej", "čtěte také",
    "čtěte více", "přečtěte si", "čítajte aj", "prečítajte si", "preberite tudi", "beri še",
    "pročitajte i", "pročitajte još", "čitajte", "прочитајте и", "читајте", "olvassa el",
    "olvasson tovább", "kapcsolódó", "lexo edhe", "διαβάστε επίσης", "διαβάστε ακόμα", "διαβάστε ακόμη",
    "διαβάστε και", "δείτε επίσης", "ilgili haber", "ilgili haberler", "bunu da oku", "ayrıca bakınız",
    "həmçinin oxu", "baca juga", "simak juga", "baca selengkapnya", "baca lagi", "xem thêm", "đọc thêm",
    "soma pia", "soma zaidi", "basahin", "irakurri ere", "читайте также", "читать также", "читайте ещё",
    "читайте еще", "читайте подробнее", "смотрите также", "по теме", "материалы по теме", "подробнее",
    "читайте також", "читати також", "дивіться також", "за темою", "чытайце таксама", "глядзіце таксама",
    "прочетете още", "вижте още", "прочитајте повеќе", "тағы оқыңыз", "اقرأ أيضا", "اقرأ أيضًا",
    "إقرأ أيضا", "اقرأ المزيد", "شاهد أيضا", "مواضيع ذات صلة", "بیشتر بخوانید", "همچنین بخوانید",
    "یہ بھی پڑھیں", "קראו גם", "ראו גם", "यह भी पढ़ें", "ये भी पढ़ें", "इसे भी पढ़ें", "और पढ़ें",
    "हे ही वाचा", "আরও পড়ুন", "আরো পড়ুন", "அதிகம் படிக்க", "อ่านเพิ่มเติม", "อ่านข่าวที่เกี่ยวข้อง",
    "เรื่องที่เกี่ยวข้อง", "相关新闻", "相关阅读", "延伸阅读", "延伸閱讀", "推荐阅读", "更多新闻",
    "相關新聞", "関連記事", "関連ニュース", "あわせて読みたい", "관련기사", "관련 기사", "여기도 보세요",
)  # fmt: skip
"""What leads to other articles."""

CREDITS = (
    "photo", "photo credit", "photo by", "image", "image credit", "image source", "picture", "file photo",
    "credit", "getty images", "foto", "bild", "bildquelle", "crédit photo", "imagen", "imagem", "crédito",
    "fotografía", "fotografia", "kuva", "zdjęcie", "fot.", "fotó", "φωτογραφία", "fotoğraf", "фото",
    "фотография", "світлина", "صورة", "תמונה", "图片来源", "图源", "写真", "사진", "原标题", "（原标题",
    "(原标题", "原標題", "本文来源", "来源",
)  # fmt: skip
"""What begins the line under a picture, with a colon after it."""

ALONE = frozenset(
    (
        "advertisement", "advertising", "ad", "sponsored", "story continues below advertisement",
        "article continues below", "article continues after ad", "loading", "share", "share this",
        "share this article", "copy link", "sign up here", "print", "comments", "sign up", "subscribe",
        "subscribe now", "follow us", "listen to this article", "getting your trinity audio player ready",
        "anzeige",
        "werbung", "teilen", "publicité", "publicidad", "publicidade", "pubblicità", "reklama", "reklame",
        "annons", "annonse", "mainos", "advertentie", "hirdetés", "διαφήμιση", "reklam", "iklan",
        "publicitate", "реклама", "поделиться", "поділитися", "إعلان", "פרסומת", "广告", "廣告", "広告",
        "광고", "字号", "scroll to continue", "advertisement - scroll to continue",
        "scroll to continue with content", "issued on: modified:", "premium", "subscriber only",
        "subscribers only",
        "for subscribers", "exclusive to subscribers", "members only", "abo", "nur für abonnenten", "abonné",
        "abonnés", "réservé aux abonnés", "article réservé aux abonnés", "solo suscriptores",
        "para suscriptores", "exclusivo para assinantes", "per abbonati", "solo per abbonati",
        "alleen voor abonnees",
        "kun for abonnenter", "for abonnenter", "för prenumeranter", "vain tilaajille", "tylko dla prenumeratorów",
        "только для подписчиков", "по подписке", "有料記事", "会員限定記事", "会員記事",
    )
)  # fmt: skip
"""Lines that are never a part of the article."""

CLOSING = (
    "©", "copyright", "all rights reserved", "riproduzione riservata", "tags:", "tag:", "topics:", "filed under",
    "follow us on", "subscribe to", "sign up for", "our standards:", "click here", "share this",
    "responsible editor", "schlagworte", "etiquetas:",
    "mots-clés", "теги:", "подписывайтесь", "подписаться", "следите за", "читайте нас",
    "если вы нашли ошибку", "нашли ошибку", "заметили ошибку", "присоединяйтесь", "підписуйтесь",
    "якщо ви знайшли", "责任编辑", "责编", "（责任编辑", "(责任编辑", "【责任编辑", "[责任编辑", "【编辑",
    "(编辑", "版权", "無断転載", "無断複製", "저작권", "무단전재", "무단 전재", "ⓒ", "[ⓒ", "<저작권",
    "etiketler", "kaynak:", "štítky", "ταγκ",
    "reporting by", "additional reporting by", "editing by", "writing by", "follow our coverage",
    "source: http", "источник: http", "quelle: http", "fuente: http", "fonte: http", "zdroj: http",
    "źródło: http", "keywords:", "schlagwörter:", "stichwörter:", "palabras clave:",
    "palavras-chave:", "parole chiave:", "trefwoorden:", "słowa kluczowe:", "klíčová slova:",
    "kulcsszavak:", "ключевые слова:", "ключові слова:", "метки:", "теги публикации", "хештеги:",
    "λέξεις-κλειδιά", "anahtar kelimeler", "etichete:", "címkék:", "tagi:", "nøkkelord:",
    "nyckelord:", "emneord:", "avainsanat:", "关键词", "關鍵詞", "關鍵字", "标签：", "標籤：", "キーワード",
    "כתבות נוספות", "תגיות", "الكلمات المفتاحية", "كلمات دالة", "کلیدواژه", "برچسب", "powered by",
    "made on", "you need to enable javascript", "please enable javascript", "il vous reste",
    "cet article est réservé", "la suite est réservée", "déjà abonné", "jetzt weiterlesen",
    "weiterlesen mit", "diesen artikel weiterlesen", "sie haben bereits ein abo",
    "este contenido es exclusivo", "contenido exclusivo para suscriptores", "ya eres suscriptor",
    "conteúdo exclusivo para assinantes", "contenuto riservato", "articolo riservato",
    "sei già abbonato", "subscribe to continue", "subscribe to read", "already a subscriber",
    "this article is for subscribers", "to continue reading", "alleen voor abonnees",
    "verder lezen", "artykuł dostępny tylko", "tento článek je pouze",
    "материал доступен по подписке", "чтобы читать дальше", "уважаемый посетитель", "この記事は有料",
    "この記事は会員限定", "会員限定", "태그:", "키워드:",
)  # fmt: skip
"""What begins a line after the end of an article."""
