"""The language of a page."""

import pytest

from toolkit.formats.html.languages import language_of

TEXTS = {
    "en": (
        "The bridge over the river was opened on Friday and it is not clear which of the lanes "
        "will be used for it, as the engineers have not said when they are to look at the "
        "bearings that were put in by the city in spring"
    ),
    "es": (
        "El puerto de la ciudad volvió a operar el lunes después de una huelga de nueve días que "
        "dejó a los buques en espera, y la autoridad del puerto no quiso comentar la cifra de las "
        "pérdidas para el comercio de la región"
    ),
    "ru": (
        "Мост через реку открыли для движения в пятницу, и это не всё: от города до порта будет "
        "ходить паром, о чём при этом не сказали на церемонии, так как решение по плате за проезд "
        "для грузовиков совет примет к весне"
    ),
    "uk": (
        "Міст через річку відкрили для руху в п’ятницю, і це не все: від міста до порту буде "
        "ходити пором, про що при цьому не сказали на церемонії, та й рішення про плату за проїзд "
        "для вантажівок рада ухвалить до весни, як завжди"
    ),
    "zh": "市长林安娜在通车仪式上说我们承诺在冬天之前开放大桥今天我们做到了市交通局表示只开放两条车道",
    "ja": "開通式でリンド市長は冬が来る前に橋を開けると約束したその約束を果たしたと述べた",
    "ko": "안나 린드 시장은 개통식에서 겨울이 오기 전에 다리를 열겠다고 약속했고 그 약속을 지켰다고 말했다",
    "el": "Η γέφυρα του λιμανιού άνοιξε ξανά την Παρασκευή ύστερα από δεκατέσσερις μήνες εργασιών",
    "th": "สะพานข้ามแม่น้ำเปิดอีกครั้งในวันศุกร์หลังจากซ่อมแซมเป็นเวลาสิบสี่เดือน",
    "hi": (
        "राज्य सरकार ने कहा है कि पुल के लिए यह काम एक साल में पूरा हो गया है और अब इस पर से "
        "गाड़ियाँ जा रही हैं और नदी के उस पार के लोगों को भी इस से लाभ होगा यह नहीं कहा गया कि इस "
        "में कितना धन लगा है और किस ने दिया है"
    ),
    "ar": (
        "قالت رئيسة البلدية في حفل الافتتاح إن الجسر سيخدم المدينة في كل يوم من أيام السنة على أن "
        "هذا ما كان من قبل إلى الآن وقد قال عضو في المجلس إن هذه الرسوم التي تقرر مع الربيع لا "
        "تزيد على ما كان بعد أو قبل ذلك في المدينة بين الناس"
    ),
}


@pytest.mark.parametrize("language", TEXTS)
def test_a_text_says_its_language(language):
    """By its script, and among the languages of one script by its frequent words."""
    assert language_of([], TEXTS[language]) == language


@pytest.mark.parametrize(
    ("stated", "text", "expected"),
    [
        (["en-GB"], "en", "en-GB"),
        (["en"], "zh", "zh"),
        (["en", "zh-Hans"], "zh", "zh-Hans"),
        (["en"], "es", "es"),
        (["en-US", "es_AR"], "es", "es-AR"),
        (["ru"], "uk", "uk"),
        (["sr-Latn"], "en", "sr-Latn"),
        (["zh"], "ja", "ja"),
        (["ja"], "zh", "ja"),
        (["nonsense tag", None, "ko"], "ko", "ko"),
        (["tlh"], "en", "tlh"),
    ],
)
def test_what_the_page_states_holds_unless_the_text_denies_it(stated, text, expected):
    """Templates keep the language of their maker; the next statement that fits is taken, else the text's own."""
    assert language_of(stated, TEXTS[text]) == expected


@pytest.mark.parametrize(
    ("stated", "text", "expected"),
    [
        (["fr"], "", "fr"),
        ([], "", None),
        ([], "Bridge reopens", None),
        (["de"], "Bridge reopens after repairs that took more than a year to end", "de"),
        ([], "Bridge reopens after repairs that took more than a year to end", None),
        ([], "Мост открыли после ремонта, который длился больше года", None),
        ([], "kipu " * 60, None),
    ],
)
def test_a_text_that_is_too_short_or_strange_says_nothing(stated, text, expected):
    """What is stated stands; where nothing is, nothing is made up."""
    assert language_of(stated, text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Мы сидим у моря и ждём, а у нас нет ни лодки, ни весла, и это не та погода, за которой ехали. " * 4,
            "ru",
        ),
        ("Ми сидимо біля моря і чекаємо, а у нас немає ні човна, ні весла, і це не та погода. " * 4, "uk"),
        ("Мы сядзім ля мора і чакаем, а ў нас няма ні лодкі, ні вясла, і гэта не тое надвор’е. " * 4, "be"),
    ],
)
def test_letters_that_a_language_lacks_deny_it(text, expected):
    """Short words are alike in neighbouring languages; the letters tell them apart."""
    assert expected == language_of([], text)
