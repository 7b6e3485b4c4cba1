"""The forms that bylines have in many languages, and lines near a headline that are none."""

import pytest

import toolkit
from toolkit.formats.html import FORMAT
from toolkit.formats.html.bylines import signs

SENTENCE = "The bridge over the river reopened on Friday after fourteen months of repairs, the mayor said. "


THREE = ["Lucie Abadie", "Marc Ténor", "Zoé Clerc"]


def authors_of(language, shown, after=""):
    """The authors of a page without markup that has a line under its headline."""
    text = f"<p>{SENTENCE * 3}</p>" * 4
    page = (
        f"<html lang={language}><head><title>Bridge reopens after repairs - Port Gazette</title></head>"
        f"<body><h1>Bridge reopens after repairs</h1>{shown}<div>{text}</div>{after}</body></html>"
    )
    (article,) = FORMAT.read(FORMAT.parse(page).tree).articles
    return [author.name for author in article.authors]


@pytest.mark.parametrize(
    ("language", "line", "expected"),
    [
        ("en", "By Ada Quill, Staff Writer", ["Ada Quill"]),
        ("de", "Von Prof. Dr. med. Ada Quill", ["Prof. Dr. med. Ada Quill"]),
        ("en", "By Ada Quill for The Gazette", ["Ada Quill"]),
        ("en", "BY ADA QUILL", ["ADA QUILL"]),
        ("en", "By Ada Quill, Ben Stone and Cy Late | Gazette Staff", ["Ada Quill", "Ben Stone", "Cy Late"]),
        ("en", "Ada Quill, Political Editor", ["Ada Quill"]),
        ("en", "By Ada Quill Chief Reporter", ["Ada Quill"]),
        ("en", "Ada Quill Published 3 March 2026", ["Ada Quill"]),
        ("en", "Written by Ada Quill • 3 March 2026", ["Ada Quill"]),
        ("en", "By Ada Quill & Ben Stone", ["Ada Quill", "Ben Stone"]),
        ("en", "by Ada Quill, March 3, 2026", ["Ada Quill"]),
        ("en", "By Ada Quill | aquill@gazette.example", ["Ada Quill"]),
        ("en", "Posted by Ada Quill on March 3, 2026 in News", ["Ada Quill"]),
        ("en", "By Ada Quill, Associated Press", ["Ada Quill"]),
        ("en", "By Ada Quill, Reuters", ["Ada Quill"]),
        ("en", "By Ada Quill Updated: 3 March 2026 10:30", ["Ada Quill"]),
        ("en", "Story by Ada Quill, CNN • 2h", ["Ada Quill"]),
        ("en", "By Ada Quill, Environment Correspondent, in Oslo", ["Ada Quill"]),
        ("en", "By Ada Quill and Ben Stone in Oslo", ["Ada Quill", "Ben Stone"]),
        ("en", "Analysis by Ada Quill", ["Ada Quill"]),
        ("en", "Opinion: Ada Quill", ["Ada Quill"]),
        ("en", "By: Ada Quill - Posted at 5:36 PM, March 3, 2026", ["Ada Quill"]),
        ("en", "Reporting by Ada Quill; Editing by Ben Stone", ["Ada Quill"]),
        ("en", "By Ada Quill, Contributing Columnist", ["Ada Quill"]),
        ("en", "By Ada O’Quill-Stone, The Canadian Press", ["Ada O’Quill-Stone"]),
        ("en", "By Ada Quill (Gazette) and Ben Stone (Herald)", ["Ada Quill", "Ben Stone"]),
        ("en", "By Ada Quill 3 hrs ago", ["Ada Quill"]),
        ("en", "Ada Quill, Gazette Reporter", ["Ada Quill"]),
        ("en", "Last Updated: March 03, 2026, 10:30 IST | Published By: Ada Quill", ["Ada Quill"]),
        ("de", "Von Anna Lind", ["Anna Lind"]),
        ("de", "Von Anna Lind, Oberwalding", ["Anna Lind"]),
        ("de", "Von Anna Lind und Jan Berg", ["Anna Lind", "Jan Berg"]),
        ("de", "VON ANNA LIND", ["ANNA LIND"]),
        ("de", "Von Anna Lind, Jan Berg und Uwe Stark", ["Anna Lind", "Jan Berg", "Uwe Stark"]),
        ("de", "Kommentar von Anna Lind", ["Anna Lind"]),
        ("de", "Ein Gastbeitrag von Anna Lind", ["Anna Lind"]),
        ("de", "Von Anna Lind, dpa", ["Anna Lind"]),
        ("de", "Von unserer Korrespondentin Anna Lind, Wien", ["Anna Lind"]),
        ("de", "Autor: Anna Lind", ["Anna Lind"]),
        ("de", "Text: Anna Lind, Fotos: Jan Berg", ["Anna Lind"]),
        ("de", "Von Anna Lind (Text) und Jan Berg (Fotos)", ["Anna Lind"]),
        ("de", "Von Anna Lind | 03.03.2026, 10:30 Uhr", ["Anna Lind"]),
        ("de", "03.03.2026 - 10:30 Uhr von Anna Lind", ["Anna Lind"]),
        ("de", "Anna Lind/dpa", ["Anna Lind"]),
        ("de", "Interview: Anna Lind", ["Anna Lind"]),
        ("de", "Aus Berlin berichtet Anna Lind", ["Anna Lind"]),
        ("de", "Von Anna Lind, MDR AKTUELL", ["Anna Lind"]),
        ("de", "Stand: 03.03.2026 10:30 Uhr | von Anna Lind, NDR", ["Anna Lind"]),
        ("de", "Eine Analyse von Anna Lind, ARD Berlin", ["Anna Lind"]),
        ("de", "Von Anna Lind 3. März 2026", ["Anna Lind"]),
        ("de", "Anna Lind, Redakteurin", ["Anna Lind"]),
        ("de", "Veröffentlicht von Anna Lind", ["Anna Lind"]),
        ("de", "Von A. Lind u. J. Berg", ["A. Lind", "J. Berg"]),
        ("de", "von Anna Lind und dpa", ["Anna Lind"]),
        ("de", "Von Anna-Lena von der Heide", ["Anna-Lena von der Heide"]),
        ("de", "Das Interview führte Anna Lind", ["Anna Lind"]),
        ("de", "Protokoll: Anna Lind", ["Anna Lind"]),
        ("de", "Aufgezeichnet von Anna Lind", ["Anna Lind"]),
        ("de", "Ein Essay von Anna Lind", ["Anna Lind"]),
        ("fr", "Par Lucie Abadie", ["Lucie Abadie"]),
        ("fr", "Par Lucie Abadie avec AFP", ["Lucie Abadie"]),
        ("fr", "Par Lucie Abadie et Marc Ténor", ["Lucie Abadie", "Marc Ténor"]),
        ("fr", "Propos recueillis par Lucie Abadie", ["Lucie Abadie"]),
        ("fr", "Par Lucie Abadie, publié le 3 mars 2026", ["Lucie Abadie"]),
        ("fr", "Par Lucie Abadie (à Vaudrelles)", ["Lucie Abadie"]),
        ("fr", "Par Lucie Abadie, journaliste", ["Lucie Abadie"]),
        ("fr", "Texte : Lucie Abadie, photos : Marc Ténor", ["Lucie Abadie"]),
        ("fr", "Une enquête de Lucie Abadie", ["Lucie Abadie"]),
        ("fr", "Chronique de Lucie Abadie", ["Lucie Abadie"]),
        ("fr", "Écrit par Lucie Abadie le 3 mars 2026", ["Lucie Abadie"]),
        ("fr", "Article rédigé par Lucie Abadie", ["Lucie Abadie"]),
        ("fr", "De notre correspondante Lucie Abadie", ["Lucie Abadie"]),
        ("fr", "Par Lucie Abadie, Marc Ténor (Lyon, journaliste) et Zoé Clerc", THREE),
        ("fr", "Un article de Lucie Abadie", ["Lucie Abadie"]),
        ("fr", "Par Jean-Marc de La Tour", ["Jean-Marc de La Tour"]),
        ("es", "Por Julia Sosa", ["Julia Sosa"]),
        ("es", "Por Julia Sosa y Martín Ríos", ["Julia Sosa", "Martín Ríos"]),
        ("es", "Texto: Julia Sosa | Fotos: Martín Ríos", ["Julia Sosa"]),
        ("es", "Escrito por Julia Sosa", ["Julia Sosa"]),
        ("es", "Por: Julia Sosa", ["Julia Sosa"]),
        ("es", "Por Julia Sosa, corresponsal en Lima", ["Julia Sosa"]),
        ("es", "Julia Sosa, enviada especial", ["Julia Sosa"]),
        ("es", "Por Julia Sosa 3 de marzo de 2026", ["Julia Sosa"]),
        ("es", "Una crónica de Julia Sosa", ["Julia Sosa"]),
        ("es", "Por Julia Sosa, EFE", ["Julia Sosa"]),
        ("es", "Publicado por Julia Sosa el 03/03/2026", ["Julia Sosa"]),
        ("es", "Autor: Julia Sosa", ["Julia Sosa"]),
        ("es", "Periodista: Julia Sosa", ["Julia Sosa"]),
        ("es", "Por Julia Sosa, especial para La Ribera", ["Julia Sosa"]),
        ("es", "Entrevista de Julia Sosa", ["Julia Sosa"]),
        ("es", "POR: JULIA SOSA - @juliasosa", ["JULIA SOSA"]),
        ("it", "di Carla Neri", ["Carla Neri"]),
        ("it", "di Carla Neri e Ugo Forte", ["Carla Neri", "Ugo Forte"]),
        ("it", "Di Carla Neri - 3 marzo 2026", ["Carla Neri"]),
        ("it", "di CARLA NERI", ["CARLA NERI"]),
        ("it", "a cura di Carla Neri", ["Carla Neri"]),
        ("it", "dal nostro inviato Ugo Forte", ["Ugo Forte"]),
        ("it", "di Carla Neri, da Bruxelles", ["Carla Neri"]),
        ("it", "Articolo di Carla Neri", ["Carla Neri"]),
        ("it", "Testo di Carla Neri, foto di Ugo Forte", ["Carla Neri"]),
        ("it", "Scritto da Carla Neri", ["Carla Neri"]),
        ("it", "Intervista di Carla Neri", ["Carla Neri"]),
        ("it", "dalla nostra corrispondente Carla Neri", ["Carla Neri"]),
        ("it", "Autore: Carla Neri", ["Carla Neri"]),
        ("pt", "Por Lia Prado", ["Lia Prado"]),
        ("pt", "Por Lia Prado e Rui Mar", ["Lia Prado", "Rui Mar"]),
        ("pt", "Por Lia Prado, g1 SP — São Bento", ["Lia Prado"]),
        ("pt", "Texto de Lia Prado, fotografia de Rui Mar", ["Lia Prado"]),
        ("pt", "Por Lia Prado - Repórter da Agência Serra", ["Lia Prado"]),
        ("pt", "Lia Prado, correspondente em Lisboa", ["Lia Prado"]),
        ("pt", "Publicado por Lia Prado em 03/03/2026", ["Lia Prado"]),
        ("pt", "Reportagem de Lia Prado", ["Lia Prado"]),
        ("nl", "Door Hiltje Bruin", ["Hiltje Bruin"]),
        ("nl", "Door onze redacteur Hiltje Bruin", ["Hiltje Bruin"]),
        ("nl", "Van onze correspondent Hiltje Bruin", ["Hiltje Bruin"]),
        ("nl", "Tekst: Hiltje Bruin, foto's: Jan Smal", ['Hiltje Bruin']),
        ("nl", "Geschreven door Hiltje Bruin", ["Hiltje Bruin"]),
        ("nl", "Door: Hiltje Bruin", ["Hiltje Bruin"]),
        ("nl", "Hiltje Bruin, verslaggever", ["Hiltje Bruin"]),
        ("nl", "Opinie door Hiltje Bruin", ["Hiltje Bruin"]),
        ("sv", "Av Signe Lager", ["Signe Lager"]),
        ("sv", "Av Signe Lager och Olle Frid", ["Signe Lager", "Olle Frid"]),
        ("sv", "Text: Signe Lager Foto: Olle Frid", ["Signe Lager"]),
        ("sv", "Signe Lager, reporter", ["Signe Lager"]),
        ("sv", "Av: Signe Lager", ["Signe Lager"]),
        ("sv", "Signe Lager/TT", ["Signe Lager"]),
        ("sv", "Krönika av Signe Lager", ["Signe Lager"]),
        ("sv", "Publicerad av Signe Lager 3 mars 2026", ["Signe Lager"]),
        ("nb", "Av Torunn Haug", ["Torunn Haug"]),
        ("nb", "Skrevet av Torunn Haug", ["Torunn Haug"]),
        ("nb", "Av Torunn Haug og Eirik Ska", ["Torunn Haug", "Eirik Ska"]),
        ("nb", "Tekst: Torunn Haug Foto: Eirik Ska", ["Torunn Haug"]),
        ("nb", "Torunn Haug, journalist", ["Torunn Haug"]),
        ("nb", "Kommentar av Torunn Haug", ["Torunn Haug"]),
        ("da", "Af Gerda Thy", ["Gerda Thy"]),
        ("da", "Af Gerda Thy og Malte Krø", ["Gerda Thy", "Malte Krø"]),
        ("da", "Af Gerda Thy, journalist", ["Gerda Thy"]),
        ("da", "Skrevet af Gerda Thy", ["Gerda Thy"]),
        ("da", "Tekst: Gerda Thy. Foto: Malte Krø", ["Gerda Thy"]),
        ("da", "Gerda Thy, redaktør", ["Gerda Thy"]),
        ("fi", "Teksti: Aino Kivi, kuvat: Ilmo Lehto", ["Aino Kivi"]),
        ("fi", "Aino Kivi, toimittaja", ["Aino Kivi"]),
        ("fi", "Kirjoittaja: Aino Kivi", ["Aino Kivi"]),
        ("fi", "Toimittaja Aino Kivi", ["Aino Kivi"]),
        ("pl", "Autor: Jagna Sob", ["Jagna Sob"]),
        ("pl", "Jagna Sob, PAP", ["Jagna Sob"]),
        ("pl", "Oprac. Jagna Sob", ["Jagna Sob"]),
        ("pl", "Rozmawiała Jagna Sob", ["Jagna Sob"]),
        ("pl", "Tekst: Jagna Sob, zdjęcia: Jan Wit", ["Jagna Sob"]),
        ("pl", "Jagna Sob, dziennikarka", ["Jagna Sob"]),
        ("pl", "Opublikowano: 03.03.2026, 10:30. Autor: Jagna Sob", ["Jagna Sob"]),
        ("cs", "Autor: Bohdana Krás", ["Bohdana Krás"]),
        ("cs", "Bohdana Krás, ČTK", ["Bohdana Krás"]),
        ("cs", "Text: Bohdana Krás, foto: Jan Vít", ["Bohdana Krás"]),
        ("cs", "Napsala Bohdana Krás", ["Bohdana Krás"]),
        ("cs", "Bohdana Krás, redaktorka", ["Bohdana Krás"]),
        ("cs", "3. března 2026 10:30, autor: Bohdana Krás", ["Bohdana Krás"]),
        ("hu", "Írta: Kovács Anna", ["Kovács Anna"]),
        ("hu", "Szerző: Kovács Anna", ["Kovács Anna"]),
        ("hu", "Kovács Anna, újságíró", ["Kovács Anna"]),
        ("hu", "Szöveg: Kovács Anna Fotó: Nagy Pál", ["Kovács Anna"]),
        ("ro", "de Ioana Crișan", ["Ioana Crișan"]),
        ("ro", "Autor: Ioana Crișan", ["Ioana Crișan"]),
        ("ro", "Scris de Ioana Crișan", ["Ioana Crișan"]),
        ("ro", "Ioana Crișan, redactor", ["Ioana Crișan"]),
        ("ro", "Publicat de Ioana Crișan pe 3 martie 2026", ["Ioana Crișan"]),
        ("tr", "Muhabir: Berna Yıldız", ["Berna Yıldız"]),
        ("tr", "Haber: Berna Yıldız", ["Berna Yıldız"]),
        ("tr", "Berna Yıldız, muhabir", ["Berna Yıldız"]),
        ("tr", "Yazan: Berna Yıldız", ["Berna Yıldız"]),
        ("tr", "Haber: Berna YILDIZ - Kamera: Can ER / ANKARA, (DHA)", ["Berna YILDIZ"]),
        ("tr", "Haberi hazırlayan: Berna Yıldız", ["Berna Yıldız"]),
        ("ru", "Иван Петров", ["Иван Петров"]),
        ("ru", "Автор: Иван Петров", ["Иван Петров"]),
        ("ru", "Авторы: Иван Петров, Анна Линд", ["Иван Петров", "Анна Линд"]),
        ("ru", "Иван Петров, корреспондент", ["Иван Петров"]),
        ("ru", "Текст: Иван Петров, фото: Анна Линд", ["Иван Петров"]),
        ("ru", "Текст и фото: Иван Петров", ["Иван Петров"]),
        ("ru", "Подготовил Иван Петров", ["Иван Петров"]),
        ("ru", "Беседовала Анна Линд", ["Анна Линд"]),
        ("ru", "3 марта 2026, 10:30 | Иван Петров", ["Иван Петров"]),
        ("ru", "ИВАН ПЕТРОВ", ["ИВАН ПЕТРОВ"]),
        ("ru", "Обозреватель Иван Петров", ["Иван Петров"]),
        ("ru", "Материал подготовила Анна Линд", ["Анна Линд"]),
        ("ru", "Иван Петров, Анна Линд", ["Иван Петров", "Анна Линд"]),
        ("ru", "Корреспондент: Иван Петров", ["Иван Петров"]),
        ("ru", "Автор текста Иван Петров", ["Иван Петров"]),
        ("ru", "Интервью: Анна Линд", ["Анна Линд"]),
        ("ru", "Записала Анна Линд. Фото Ивана Петрова", ["Анна Линд"]),
        ("ru", "Наш корреспондент Иван Петров", ["Иван Петров"]),
        ("ru", "Колумнист Иван Петров", ["Иван Петров"]),
        ("ru", "Опубликовал: Иван Петров", ["Иван Петров"]),
        ("ru", "Иван Петров 03.03.2026 10:30 1 204", ["Иван Петров"]),
        ("uk", "Автор: Орися Драч", ["Орися Драч"]),
        ("uk", "Орися Драч, журналістка", ["Орися Драч"]),
        ("uk", "Текст: Орися Драч, фото: Іван Коваль", ["Орися Драч"]),
        ("uk", "Підготувала Орися Драч", ["Орися Драч"]),
        ("uk", "Спілкувалася Орися Драч", ["Орися Драч"]),
        ("uk", "Авторка: Орися Драч", ["Орися Драч"]),
        ("uk", "Орися Драч — 3 березня 2026, 10:30", ["Орися Драч"]),
        ("uk", "Кореспондентка Орися Драч", ["Орися Драч"]),
        ("el", "Της Άννας Λιντ", ["Άννας Λιντ"]),
        ("el", "Γράφει η Άννα Λιντ", ["Άννα Λιντ"]),
        ("el", "Συντάκτης: Άννα Λιντ", ["Άννα Λιντ"]),
        ("el", "Ρεπορτάζ: Άννα Λιντ", ["Άννα Λιντ"]),
        ("el", "Άννα Λιντ, δημοσιογράφος", ["Άννα Λιντ"]),
        ("el", "Επιμέλεια: Άννα Λιντ", ["Άννα Λιντ"]),
        ("ar", "كتب: سامر الحلواني", ["سامر الحلواني"]),
        ("ar", "بقلم سامر الحلواني", ["سامر الحلواني"]),
        ("ar", "كتبت - منى الشاذلي", ["منى الشاذلي"]),
        ("ar", "إعداد: سامر الحلواني", ["سامر الحلواني"]),
        ("ar", "المراسل: سامر الحلواني", ["سامر الحلواني"]),
        ("he", "מאת נועה ברקת", ["נועה ברקת"]),
        ("he", "מאת: נועה ברקת", ["נועה ברקת"]),
        ("he", "נועה ברקת, כתבת", ["נועה ברקת"]),
        ("fa", "نویسنده: سارا امیری", ["سارا امیری"]),
        ("fa", "خبرنگار: سارا امیری", ["سارا امیری"]),
        ("fa", "گزارش: سارا امیری", ["سارا امیری"]),
        ("tr", "Berna Yıldız - Selin Taş / ANKARA, (DHA)", ["Berna Yıldız", "Selin Taş"]),
        ("tr", "Berna Yıldız - Ankara Temsilcisi", ["Berna Yıldız"]),
        ("sw", "Na Juma Pwani", ["Juma Pwani"]),
        ("sw", "Na Juma Pwani na Neema Bahari", ["Juma Pwani", "Neema Bahari"]),
        ("de", "Jens Ufer | 3. März 2026", ["Jens Ufer"]),
        ("de", "Jens Ufer und Karin Deich, 3. März 2026", ["Jens Ufer", "Karin Deich"]),
        ("fr", "Luc Rivage", ["Luc Rivage"]),
        ("hu", "Parti Gábor 2026. március 3.", ["Parti Gábor"]),
        ("es", "<a href=/autor/rosa>Rosa Muelle</a><span>Redactora jefa de local</span>", ["Rosa Muelle"]),
        ("ja", "山田花子記者", ["山田花子"]),
        ("ja", "記者：山田花子", ["山田花子"]),
        ("ja", "文・山田花子", ["山田花子"]),
        ("ja", "聞き手・山田花子", ["山田花子"]),
        ("ja", "文/山田花子 写真/佐藤一郎", ["山田花子"]),
        ("ja", "執筆：山田花子", ["山田花子"]),
        ("ja", "ライター：山田花子", ["山田花子"]),
        ("zh", "记者 王小明", ["王小明"]),
        ("zh", "本报记者 王小明 李华", ["王小明", "李华"]),
        ("zh", "作者：王小明", ["王小明"]),
        ("zh", "文｜王小明", ["王小明"]),
        ("zh", "记者/王小明", ["王小明"]),
        ("zh", "来源：日报 作者：王小明 编辑：李华", ["王小明"]),
        ("zh", "新京报记者 王小明 编辑 李华 校对 张伟", ["王小明"]),
        ("zh", "撰文 | 王小明", ["王小明"]),
        ("zh", "文 / 王小明", ["王小明"]),
        ("zh", "采访人员 王小明", ["王小明"]),
        ("zh", "見習記者 王小明", ["王小明"]),
        ("zh", "記者王小明／台北報導", ["王小明"]),
        ("zh", "特约撰稿 王小明", ["王小明"]),
        ("zh", "中新社记者 王小明", ["王小明"]),
        ("ko", "서지안 기자", ["서지안"]),
        ("ko", "서지안 기자 seo@hb.example", ["서지안"]),
        ("ko", "글 서지안 기자 · 사진 문태오 기자", ["서지안"]),
        ("ko", "[서울=한빛] 서지안 기자", ["서지안"]),
        ("ko", "서지안·문태오 기자", ["서지안", "문태오"]),
        ("ko", "서지안 특파원", ["서지안"]),
        ("ko", "서지안 논설위원", ["서지안"]),
        ("id", "Oleh Rina Putri", ["Rina Putri"]),
        ("id", "Penulis: Rina Putri", ["Rina Putri"]),
        ("id", "Reporter: Rina Putri, Editor: Budi Hasan", ["Rina Putri"]),
        ("id", "Penulis: Rina Putri | Editor: Budi Hasan", ["Rina Putri"]),
        ("id", "Pewarta: Rina Putri", ["Rina Putri"]),
        ("vi", "Tác giả: Lê Minh Khuê", ["Lê Minh Khuê"]),
        ("vi", "Bài: Lê Minh Khuê, Ảnh: Trần Nam", ["Lê Minh Khuê"]),
        ("vi", "Theo Lê Minh Khuê", ["Lê Minh Khuê"]),
        ("hi", "लेखक: दीपक राठी", ["दीपक राठी"]),
        ("hi", "द्वारा दीपक राठी", ["दीपक राठी"]),
        ("hi", "Written by: दीपक राठी", ["दीपक राठी"]),
        ("hi", "संवाददाता दीपक राठी", ["दीपक राठी"]),
    ],
)  # fmt: skip
def test_a_line_under_the_headline_that_tells_who_wrote_is_a_byline(language, line, expected):
    """By a label, a verb, an office, an agency or a date beside the name; in a plain paragraph."""
    assert authors_of(language, f"<p>{line}</p>") == expected


@pytest.mark.parametrize(
    ("language", "line"),
    [
        ("en", "Local News"),
        ("en", "Breaking News | March 3, 2026"),
        ("en", "New York, March 3, 2026"),
        ("en", "Photo by Ada Quill"),
        ("en", "Ada Quill | Photographer"),
        ("en", "Edited by Ada Quill"),
        ("en", "Fact-checked by Ada Quill"),
        ("en", "Read more by clicking here"),
        ("en", "More News"),
        ("en", "Share This Article"),
        ("en", "High School Football | March 3, 2026"),
        ("en", "The Gazette Staff"),
        ("en", "Photo: Ada Quill/Gazette"),
        ("en", "Listen to the Story"),
        ("en", "Sign Up for Free"),
        ("en", "Politics Business Sports"),
        ("en", "Port Merrow County | 3 March 2026"),
        ("en", "Image source: Ada Quill"),
        ("en", "Illustration by Ada Quill"),
        ("en", "Director Of Bridges"),
        ("en", "Senior Living"),
        ("en", "Staff Picks"),
        ("en", "Chief Rivers Park"),
        ("en", "Special Reports"),
        ("en", "Video by Ada Quill"),
        ("en", "By the numbers"),
        ("en", "Watch: Bridge reopens"),
        ("de", "Kultur Leben | 03.03.2026"),
        ("de", "Foto: Anna Lind/dpa"),
        ("de", "Bild von Anna Lind"),
        ("de", "Bad Homburg, 3. März 2026"),
        ("de", "Lesezeit: 3 Minuten"),
        ("de", "Alle Artikel"),
        ("de", "Von der Redaktion"),
        ("de", "Symbolbild"),
        ("de", "Sankt Pölten | 03.03.2026"),
        ("de", "Baden Württemberg | 03.03.2026"),
        ("de", "Foto von Anna Lind"),
        ("de", "Mehr zum Thema"),
        ("de", "Von Berlin nach Wien"),
        ("de", "Leiter Wirtschaft"),
        ("de", "Freie Fahrt"),
        ("de", "Bericht von gestern"),
        ("fr", "Saint Denis, le 3 mars 2026"),
        ("fr", "Photo Lucie Abadie"),
        ("fr", "Photo : Lucie Abadie"),
        ("fr", "Par la rédaction"),
        ("fr", "Faits divers | 3 mars 2026"),
        ("fr", "À lire aussi"),
        ("fr", "Crédit photo Lucie Abadie"),
        ("fr", "Île de France | 03/03/2026"),
        ("fr", "Publié le 3 mars 2026"),
        ("fr", "Temps de lecture : 3 min"),
        ("fr", "Vie Locale - 3 mars 2026"),
        ("es", "Buenos Aires, 3 de marzo de 2026"),
        ("es", "Costa Sur | 3 marzo 2026"),
        ("es", "Foto: Julia Sosa"),
        ("es", "Vida Sana | 3 marzo 2026"),
        ("es", "De Lunes a Viernes"),
        ("es", "Por la Redacción"),
        ("es", "San José - 3 de marzo de 2026"),
        ("es", "Compartir en Facebook"),
        ("es", "Nuevo León | 3 marzo 2026"),
        ("it", "Alta Baviera | 3 marzo 2026"),
        ("it", "Foto di Carla Neri"),
        ("it", "Foto: Carla Neri"),
        ("it", "Reggio Emilia, 3 marzo 2026"),
        ("it", "Tempo di lettura: 3 minuti"),
        ("it", "Di Più"),
        ("it", "Politica Estera | 3 marzo 2026"),
        ("it", "La Redazione"),
        ("pt", "São Paulo, 3 de março de 2026"),
        ("pt", "Foto: Lia Prado"),
        ("pt", "Meio Ambiente | 3 mar 2026"),
        ("pt", "Rio Branco - 3 mar 2026"),
        ("pt", "Da Redação"),
        ("nl", "Den Haag, 3 maart 2026"),
        ("nl", "Foto Hiltje Bruin"),
        ("nl", "Beeld: Hiltje Bruin"),
        ("nl", "Noord Holland | 3 maart 2026"),
        ("pl", "Zielona Góra, 3 marca 2026"),
        ("pl", "Fot. Jagna Sob"),
        ("pl", "Zdjęcie: Jagna Sob"),
        ("pl", "Wiadomości Lokalne | 03.03.2026"),
        ("pl", "Źródło: PAP"),
        ("ru", "Новый Уренгой"),
        ("ru", "Главные Новости"),
        ("ru", "Фото: Иван Петров"),
        ("ru", "Фото Ивана Петрова"),
        ("ru", "Верхняя Салда | 3 марта 2026"),
        ("ru", "Редактор: Иван Петров"),
        ("ru", "Нижний Тагил, 3 марта 2026"),
        ("ru", "Происшествия"),
        ("ru", "Читайте также"),
        ("ru", "Источник: Иван Петров"),
        ("ru", "Видео: Иван Петров"),
        ("ru", "Глава города Иван Петров рассказал о ремонте моста"),
        ("uk", "Нова Каховка"),
        ("uk", "Фото: Орися Драч"),
        ("uk", "Джерело: Укрінформ"),
        ("tr", "Son Dakika | 03.03.2026"),
        ("tr", "Fotoğraf: Berna Yıldız"),
        ("tr", "Editör: Berna Yıldız"),
        ("tr", "Yeni Şehir, 3 Mart 2026"),
        ("hu", "Napi Hírek 2026. március 3."),
        ("zh", "图片来源：王小明"),
        ("zh", "编辑：王小明"),
        ("zh", "责任编辑 王小明"),
        ("zh", "来源：新华社"),
        ("zh", "本地新闻"),
        ("zh", "王小明 摄"),
        ("ja", "写真：山田花子"),
        ("ja", "撮影・山田花子"),
        ("ja", "社会"),
        ("ja", "速報"),
        ("ja", "有料会員限定"),
        ("ko", "사진 서지안"),
        ("ko", "정치 일반"),
        ("ko", "서울 강남구"),
        ("ko", "편집 서지안"),
        ("ar", "تصوير: سامر الحلواني"),
        ("ar", "أخبار محلية"),
        ("ar", "المصدر: وكالات"),
    ],
)
def test_other_lines_under_the_headline_are_none(language, line):
    """Sections, places, pictures, editors, invitations: whatever begins or looks as a name does."""
    assert authors_of(language, f"<p>{line}</p>") == []


@pytest.mark.parametrize(
    "shown",
    [
        "<div class=byline><span>Af</span><address>Ada Quill</address><address>Ben Stone</address></div>",
        "<ul class=authors><li class=name>Ada Quill<br>Reporter</li><li class=name>Ben Stone</li></ul>",
        "<div class=byline><p class=person>Ada Quill</p> <p class=person>Ben Stone</p> <p>Port Merrow</p></div>",
        "<div class=credits><a href=/author/a>Ada Quill</a> (now) <a href=/author/b>Ben Stone</a> (earlier)</div>",
        "<div class=writers><p>Ada Quill<br>Editor<p>Ben Stone<br>Reporting from Rome</div>",
        "<ol><li><i class=author-name>Ada Quill</i><p>Planning</p><li><i class=author-name>Ben Stone</i></ol>",
        "<p><i>Merrow-Post</i> <strong>Ada Quill og Ben Stone</strong>. Publiceret 13/06/2025 kl. 07.10</p>",
    ],
)
def test_elements_of_one_kind_beside_each_other_are_a_list(shown):
    """Each names one person; what is of another kind is a place or a label."""
    assert authors_of("da", shown) == ["Ada Quill", "Ben Stone"]


@pytest.mark.parametrize(
    "after",
    [
        '<div class="author-card"><a href="/author/a/">Ada Quill</a><p>Correspondent</p></div>',
        "<div class=authors><b>Authors</b><i class=author-name>Ada Quill</i></div>",
        "<ul><li><strong>Author</strong> Ada Quill</li><li><strong>Date</strong> 3 March 2026</li></ul>",
        "<p class=share>Share</p><p class=article-author>Ada Quill</p>",
    ],
)
def test_a_box_after_the_text_names_the_author(after):
    """It is called so, leads to his page, or says it in so many words."""
    assert authors_of("en", "", after) == ["Ada Quill"]


@pytest.mark.parametrize(
    "after",
    [
        "<div class=related-stories><a href=/b>Fair returns</a><span class=byline>By Prudence Hale</span></div>",
        "<section class=most-read><i class=author>Prudence Hale</i></section><i class=author>Ada Quill</i>",
        "<ul class=comments><li class=author>Prudence Hale</li></ul>",
        "<h2>Interview: Prudence Hale</h2>",
    ],
)
def test_lists_of_other_articles_after_the_text_name_no_author(after):
    """Nor does what follows them, or a title among them."""
    assert authors_of("en", "", after) == []


@pytest.mark.parametrize(
    "name", ["comments-open", "has-comments", "tag-popular-music", "latest-news", "commentary"]
)
def test_an_article_is_no_list_of_others_whatever_it_is_tagged_with(name):
    """What holds the headline is the article; systems put tags and the state of the comments on it."""
    body = "<p>The new bridge opened to traffic after two years of work on both banks of the river.</p>" * 4
    shown = f"<div class={name}><h1>Bridge opens</h1><div class=byline>By Martha Peel</div>{body}</div>"
    page = f"<html lang=en><head><title>Bridge opens</title></head><body>{shown}</body></html>"
    assert ["Martha Peel"] == [author.name for author in toolkit.loads(page, "html").authors]


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("Беседовала Анна Линд", True),
        ("Ada Quill, correspondent", True),
        ("Обозреватель Иван Петров", True),
        ("김민수 기자 kim@bukhang.example", True),
        ("By Ada Quill", False),
        ("The bridge is open again", False),
    ],
)
def test_a_last_line_signs_by_a_label_a_verb_or_an_office(line, expected):
    """By "by" alone begin the lines under the titles of other articles."""
    assert signs(line) == expected


@pytest.mark.parametrize(
    "shown", ["<p><b>Port Merrow</b>, 3 March 2026</p>", "<p><b>Port Merrow</b> Published today</p>"]
)
def test_what_stands_in_bold_beside_a_date_is_a_place_where_nothing_says_published(shown):
    """Else each dateline would be an author."""
    assert authors_of("da", shown) == []


def test_a_name_alone_above_the_headline_is_a_topic():
    """Below it, or beside a date, it is the author."""
    topic = f"<html lang=de><p>Jens Ufer</p><h1>Brücke wieder offen</h1>{f'<p>{SENTENCE * 3}</p>' * 4}</html>"
    (article,) = FORMAT.read(FORMAT.parse(topic).tree).articles
    assert article.authors == ()
    dated = topic.replace("Jens Ufer", "Jens Ufer, 3. März 2026")
    (article,) = FORMAT.read(FORMAT.parse(dated).tree).articles
    assert [author.name for author in article.authors] == ["Jens Ufer"]


@pytest.mark.parametrize(
    ("language", "line", "expected"),
    [
        ("ja", "岡本 健太郎", ["岡本 健太郎"]),
        ("ja", "片桐みのり　高橋慎一", ["片桐みのり", "高橋慎一"]),
        ("ja", "佐々木 2026年3月3日 5時00分", []),
        ("ja", "前田さくら 2026年3月3日 5時00分", ["前田さくら"]),
        ("ja", "高橋慎一", ["高橋慎一"]),
        ("ja", "高橋市長", []),
        ("ja", "山口県政", []),
        ("ja", "有料記事", []),
        ("en", "高橋慎一", []),
    ],
)
def test_japanese_names_are_known_by_their_surnames(language, line, expected):
    """And by what given names are like; no section, office or prefecture is one."""
    assert authors_of(language, f"<p>{line}</p>") == expected


@pytest.mark.parametrize(
    ("language", "line", "expected"),
    [
        ("ar", "أحمد الخطيب", ["أحمد الخطيب"]),
        ("ar", "فاطمة عبد الكريم | 2026-03-03", ["فاطمة عبد الكريم"]),
        ("ar", "عبد الرحمن الشامي", ["عبد الرحمن الشامي"]),
        ("ar", "أخبار محلية", []),
        ("ar", "الشرق الأوسط | 2026-03-03", []),
        ("he", "יוסי כהן", ["יוסי כהן"]),
        ("he", "דנה לוי", ["דנה לוי"]),
        ("he", "חדשות היום | 03.03.2026", []),
        ("he", "תל אביב", []),
    ],
)
def test_names_without_a_label_in_arabic_and_hebrew(language, line, expected):
    """They have no capitals: the given name tells them from sections and places."""
    assert authors_of(language, f"<p>{line}</p>") == expected


def test_a_dash_joins_vietnamese_names():
    """Elsewhere an office or the house stands after it."""
    byline = "<p class=author>Quỳnh Lam - Đức Khang</p>"
    assert authors_of("vi", byline) == ["Quỳnh Lam", "Đức Khang"]
    assert authors_of("en", byline) == ["Quỳnh Lam"]


def test_who_reported_in_a_line_under_the_text_is_no_author_beside_the_byline():
    """Also where paragraphs are no p elements, so that the head of the page ends."""
    text = "".join(f"<div class=paragraph>{SENTENCE * 2}</div>" for _ in range(5))
    foot = "<p class=signoff>Reporting by Ada Quill and Ben Stone; Editing by Cy Late</p>"
    byline = "<div class=byline>By <a rel=author href=/a>Ada Quill</a></div>"
    page = f"<html lang=en><head><title>Bridge opens</title></head><body><h1>Bridge opens</h1>{byline}{text}{foot}"
    assert ["Ada Quill"] == [author.name for author in toolkit.loads(page, "html").authors]


def test_a_list_on_the_page_is_fuller_than_a_tag():
    """Systems put the first author alone into it; the page links both."""
    head = '<meta name="author" content="Ada Quill">'
    shown = "<p><a rel=author href=/a>Ada Quill</a> in Merrow and <a rel=author href=/b>Ben Stone</a> Editor</p>"
    assert authors_of("en", head + shown) == ["Ada Quill", "Ben Stone"]
