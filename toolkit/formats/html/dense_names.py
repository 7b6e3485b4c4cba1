"""Names in Chinese, Japanese and Korean bylines, which join them otherwise: "记者 王小明 李华"."""

import re
from itertools import takewhile

from toolkit.formats.html.byline_terms import NO_NAMES, OTHER_MAKERS
from toolkit.formats.html.japanese_names import with_given

_HAN = r"[\u3400-\u9fff々]"
_KANA = r"[\u3041-\u309f\u30a1-\u30fa\u30fc]"
_NAME = rf"(?:{_HAN}{{2,4}}|{_HAN}{{1,3}}{_KANA}{{1,4}}{_HAN}?|{_HAN}{{1,8}}(?:·{_HAN}{{1,8}})+)"
_NEXT = r"[\s\u3000、，,／/&]+"
_MARKS = re.compile("[、，,／/&]+")
_OFFICE = (
    r"(?:记者|記者|实习生|實習生|通讯员|通訊員|特派员|特派員|特派記者|編集委員|論説委員|采访人员|撰稿人"
    r"|特约撰稿|評論員|评论员)"
)
_OFFICES = re.compile(rf"(?:实习|實習|见习|見習|特约|特約|本报|本報|首席|高级|资深)?{_OFFICE}\s*[:：/／]?\s*")
_MARK = r"[:：/／・=＝|｜丨]"
_LABEL = (
    r"(?:作者|撰文|采写|採訪|撰稿|执笔|執筆|取材|聞き手|ライター|インタビュー"
    r"|(?<![\u3400-\u9fff])文(?=\s*[:：/／・=＝|｜丨])|[記记](?=[:：/／]))"
)
_HOUSE = r"(?:报|報|社|网|網|台|新闻|新聞|周刊|週刊|杂志|雜誌|客户端|频道|频|局|部)"
_CHARACTER = rf"[{_HAN[1:-1]}{_KANA[1:-1]}·]"
_WORD = rf"{_HAN}{_CHARACTER}*"
_LISTED = re.compile(rf"{_WORD}(?:{_NEXT}{_WORD}(?!{_CHARACTER}|\s*[:：]))*")
_HANGUL = r"[가-힣]{2,4}"
_KOREAN_OFFICE = r"(?:\s*(?:선임|수습|인턴|객원|전문)?\s*(?:기자|특파원|논설위원|앵커))"
_KOREAN = re.compile(rf"(?<![가-힣])(?P<names>{_HANGUL}(?:\s*[·,ㆍ・]\s*{_HANGUL})*){_KOREAN_OFFICE}(?![가-힣])")
_AFTER_OFFICE = re.compile(
    rf"{_LABEL}\s*{_MARK}\s*(?={_HAN})|(?:{_LABEL}|{_OFFICE})\s*[:：/／]?\s*(?={_NAME}(?!{_HAN}|{_KANA}))"
)
_BEFORE_OFFICE = re.compile(rf"(?P<names>{_NAME}(?:{_NEXT}{_NAME})*)\s*{_OFFICE}\s*\Z")
_AFTER_PLACE = re.compile(rf"\A(?:{_HAN}|{_KANA}){{1,10}}\s*[＝=]\s*(?P<names>{_NAME})\Z")
"""Who reports from abroad: "パリ＝山田花子"."""
_KOREAN_FIRST = re.compile(
    rf"\A\s*(?:기자|글|취재|특파원)\s*[:：]?\s+(?P<names>{_HANGUL}(?:\s*[·,ㆍ]\s*{_HANGUL})*)\s*\Z"
)
_BESIDE_HOUSE = re.compile(rf"\A(?P<names>{_HAN}{{2,3}})\s*[/／]\s*{_HAN}{{2,8}}{_HOUSE}\Z")
_OPENING = re.compile(
    rf"[（(][^（()）]{{0,12}}?{_OFFICE}\s*[:：]?\s*(?P<chinese>{_NAME}(?:{_NEXT}{_NAME})*)\s*[)）]"
    rf"|[)\]】]\s*(?P<korean>{_HANGUL}(?:\s*[·,ㆍ・]\s*{_HANGUL})*){_KOREAN_OFFICE}\s*="
)
_REPORT = re.compile("(?:報導|报道|報道|报导|電|电|讯|訊)\\Z")
"""How a place ends that a report comes from: "北港報導"."""
_TOOK_IT = re.compile(rf"{_NAME}\s*[摄攝撮]")
"""Who took a picture: "王小明 摄"."""
_PROSE = re.compile("[，。！？；]")
_DENSE = re.compile("[\u3400-\u9fff가-힣]")
_SURNAMES = frozenset(
    "王李张張刘劉陈陳杨楊黄黃赵趙吴吳周徐孙孫马馬朱胡郭何高林罗羅郑鄭梁谢謝宋唐许許韩韓冯馮邓鄧曹彭曾肖田董袁潘"
    "于蒋蔣蔡余杜叶葉程苏蘇魏吕呂丁任沈姚卢盧姜崔钟鍾谭譚陆陸汪范金石廖贾賈夏韦韋付方白邹鄒孟熊秦邱江尹薛"
    "闫阎閻段雷侯龙龍史陶黎贺賀顾顧毛郝龚龔邵万萬钱錢严嚴覃武戴莫孔向汤湯常温溫康施文牛樊葛邢安齐齊易乔喬"
    "伍庞龐颜顏倪庄莊聂聶章鲁魯岳翟殷詹申欧歐耿关關兰蘭焦俞左柳甘祝包宁寧尚符舒阮柯纪紀梅童凌毕畢单單季裴"
    "霍涂成苗谷盛曲翁冉骆駱蓝藍路游辛靳管柴蒙鲍鮑华華喻祁蒲房滕屈饶饒解牟艾尤阳陽时時穆农農司卓古吉缪繆简"
    "簡车車项項连連芦蘆麦麥褚娄婁窦竇戚岑景党宫宮费費卜冷晏席卫衛米柏宗瞿桂全佟应應臧闵閔苟邬鄔边邊卞姬师"
)
"""The first characters of nearly all Chinese names."""
_LONGEST_KOREAN, _LONGEST = 24, 60
_BRACKETS = " \u3000【】〔〕"
_LENGTHS = (2, 3)
_OUTRIGHT = re.compile(
    rf"{_AFTER_OFFICE.pattern}|\A.{{0,{_LONGEST_KOREAN}}}{_KOREAN_OFFICE}\s*\Z"
    rf"|\A{_NAME}(?:{_NEXT}{_NAME})*\s*{_OFFICE}\s*\Z|\A{_HAN}{{2,3}}\s*[/／]\s*{_HAN}{{2,8}}{_HOUSE}\Z"
)
_NO_NAMES = frozenset((*OTHER_MAKERS, *NO_NAMES))


def dense_names(text: str) -> list[str]:
    """The names of a line that says who wrote, or of one that has nothing but such names; else none."""
    text = text.strip(_BRACKETS)
    if not _DENSE.search(text) or len(text) > _LONGEST or _PROSE.search(text) or _TOOK_IT.search(text):
        return []
    if korean := _KOREAN.search(text) or _KOREAN_FIRST.search(text):
        return re.split(r"\s*[·,ㆍ・]\s*", korean["names"])
    if has_reporters(text):
        return _run(text, next(_OFFICES.finditer(text)).end())
    if after := _AFTER_OFFICE.search(text):
        return _run(text, after.end())
    for pattern in (_BEFORE_OFFICE, _BESIDE_HOUSE, _AFTER_PLACE):
        if found := pattern.search(text):
            return _split(found["names"])
    return _alone(_run(text, 0))


def is_dense_byline(line: str) -> bool:
    """Whether a line says outright who wrote an article in one of these languages."""
    return bool(_DENSE.search(line) and _OUTRIGHT.search(line))


def opening_names(text: str) -> list[str]:
    """The names in the dateline that a text begins with: "(记者 王小明)", "김민수 기자 ="."""
    found = _OPENING.search(text[:_LONGEST])
    return re.split(r"[\s\u3000、，,·ㆍ・]+", (found["chinese"] or found["korean"]).strip()) if found else []


def has_reporters(line: str) -> bool:
    """Whether a line has several offices, each with its names: "记者 王小明 实习记者 李华"."""
    return len(_OFFICES.findall(line)) > 1


def is_chinese_name(text: str) -> bool:
    """Whether a text is as most Chinese names are: a surname and one or two characters."""
    return text[:1] in _SURNAMES and len(text) in _LENGTHS


def _run(text: str, start: int) -> list[str]:
    """The names from a place on, up to what is none: the first of any length, the others as long as names are."""
    found = _LISTED.match(text, start)
    first, *rest = _split(found[0]) if found else [""]
    others = (name for name in rest if not _OFFICES.fullmatch(name))
    makers = takewhile(lambda name: name not in _NO_NAMES, others)
    named = list(filter(_is_name, makers)) if _is_name(first) else []
    return [name for name in (first, *named) if name and name not in _NO_NAMES and not _REPORT.search(name)]


def _is_name(text: str) -> bool:
    return bool(re.fullmatch(_NAME, text.replace(" ", "", 1)))


def _alone(names: list[str]) -> list[str]:
    """Of words that no label calls names all if they are like names, else the first."""
    return names if all(map(is_chinese_name, names)) else names[:1]


def _split(names: str) -> list[str]:
    return [name for part in _MARKS.split(names) for name in with_given(part.split())]
