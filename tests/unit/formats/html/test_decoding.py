"""Octets of pages that say their encoding wrong, or not at all."""

import pytest

from toolkit.formats.html.decoding import decode_page

RUSSIAN = "Мост через реку открыли в пятницу, сообщила мэрия"


def page(text, charset="", lang=""):
    """A page of a text that says its encoding and language so."""
    meta = f"<meta charset={charset}>" if charset else ""
    return f"<html{f' lang={lang}' if lang else ''}><head>{meta}</head><body><p>{text}</p></body></html>"


@pytest.mark.parametrize(
    ("text", "encoding", "charset", "lang"),
    [
        (RUSSIAN, "utf-16-le", "utf-8", ""),
        (RUSSIAN, "utf-16-be", "", ""),
        (RUSSIAN, "utf-8", "iso-8859-1", ""),
        ("El puerto reabrió después de la huelga", "utf-8", "windows-1252", "es"),
        (RUSSIAN, "windows-1251", "iso-8859-1", ""),
        (RUSSIAN, "koi8-r", "windows-1252", ""),
        ("Η γέφυρα του λιμανιού άνοιξε ξανά", "windows-1253", "", "el"),
        ("Η γέφυρα του λιμανιού άνοιξε ξανά", "windows-1253", "iso-8859-1", "el-GR"),
        ("Köprü cuma günü trafiğe açıldı", "windows-1254", "", "tr"),
        ("Köprü cuma günü trafiğe açıldı", "windows-1254", "iso-8859-1", "tr"),
        ("Újra jár a kisvasút Erdőmező és a tó között", "iso-8859-2", "iso-8859-1", "hu"),
        ("Šest žen přešlo most, řekl starosta", "windows-1250", "iso-8859-1", "cs"),
        ("Šest žen přešlo most, řekl starosta", "iso-8859-2", "iso-8859-1", "cs"),
        ("Tiltas atidarytas šeštadienį, pranešė miestas", "windows-1257", "windows-1252", "lt"),
        ("Zażółć gęślą jaźń", "windows-1250", "", "pl"),
        ("افتتاح الجسر الجديد", "windows-1256", "utf-8", "ar"),
        ("הגשר נפתח ביום שישי", "windows-1255", "utf-8", "he"),
        ("สะพานเปิดอีกครั้ง", "cp874", "tis-620", ""),
        ("สะพานเปิดอีกครั้ง", "cp874", "", "th"),
        ("北港大桥重新通车", "gb18030", "utf-8", "zh-CN"),
        ("北港大橋重新通車", "big5", "utf-8", "zh-TW"),
        ("港大橋が通行再開した", "shift_jis", "utf-8", "ja"),
        ("港大橋が通行再開した", "euc-jp", "", "ja"),
        ("북항대교가 다시 개통됐다", "euc-kr", "utf-8", "ko"),
        ("港大橋が通行再開した", "iso-2022-jp", "iso-2022-jp", ""),
    ],
)
def test_the_text_is_read_whatever_the_page_says(text, encoding, charset, lang):
    """By how its first tag begins, as UTF-8 where it is that, by its letters, by its language."""
    assert text in decode_page(page(text, charset, lang).encode(encoding))[0]


def test_accented_letters_of_a_latin_page_are_its_own():
    """They stand alone, as in every language of that script; the declaration holds."""
    text = "Après la fête, à Orléans, l’été a été très agité; où êtes-vous allés, père Noël? " * 3
    assert decode_page(page(text, "windows-1252").encode("windows-1252"))[1] == "windows-1252"


def test_a_language_of_western_letters_is_read_by_those():
    """It needs no others, and its declaration holds; so it does where its own letters are not Latin, or fail."""
    text = "Die Brücke über die Mündung ist wieder geöffnet"
    assert decode_page(page(text, "iso-8859-1", "de").encode("windows-1252")) == (
        page(text, "iso-8859-1", "de"),
        "windows-1252",
    )
    thai = page("Bangkok – a café", "iso-8859-1", "th")
    assert decode_page(thai.encode("windows-1252"))[0] == thai
    estonian = page("Sild on jälle avatud, ütles linn – šokolaad", "iso-8859-1", "et")
    assert decode_page(estonian.encode("windows-1252"))[0] == estonian


@pytest.mark.parametrize("charset", ["undefined", "punycode", "idna", "unicode_escape"])
def test_what_is_a_codec_and_no_encoding_of_pages_is_passed_over(charset):
    """Some of them fail in ways of their own."""
    assert "Talks begin" in decode_page(page("Talks begin", charset).encode())[0]
