"""Names of Japanese persons where no label says that they are names: by surname, and by how given names end."""

import re
from collections.abc import Iterable

_SURNAMES = """
    佐藤 鈴木 高橋 田中 伊藤 渡辺 渡邊 渡邉 渡部 山本 中村 小林 加藤 吉田 山田 佐々木 山口 松本 井上
    木村 林 斎藤 斉藤 齋藤 齊藤 清水 山崎 阿部 安部 安倍 森 池田 橋本 山下 石川 中島 前田 藤田 後藤
    小川 岡田 長谷川 村上 近藤 石井 遠藤 坂本 青木 藤井 西村 福田 太田 大田 三浦 藤原 岡本 松田 中川
    中野 原田 小野 田村 竹内 武内 金子 和田 中山 石田 上田 森田 柴田 酒井 宮崎 横山 高木 安藤 宮本
    大野 小島 工藤 谷口 今井 高田 増田 丸山 杉山 村田 大塚 新井 小山 平野 藤本 河野 上野 野口 武田
    松井 千葉 菅原 岩崎 木下 久保 佐野 野村 松尾 菊地 菊池 杉本 市川 古川 大西 島田 水野 桜井 高野
    吉川 山内 西田 飯田 西川 小松 北村 安田 五十嵐 川口 平田 関 中田 久保田 服部 東 岩田 土屋 福島
    川崎 本田 辻 樋口 秋山 永井 田口 中西 吉村 川上 大橋 石原 松岡 馬場 浜田 濱田 森本 星野 矢野 浅野
    大島 川村 松下 吉岡 小池 野田 荒木 大谷 松浦 熊谷 黒田 尾崎 永田 川島 望月 堀 大久保 松村 荒井
    福井 早川 菅野 山中 栗原 西山 広瀬 廣瀬 田辺 田邊 石橋 内田 萩原 関口 横田 片山 本間 小西 岡崎
    片岡 宮田 鎌田 大川 中井 東海林 平井 須藤 奥村 高山 成田 上原 榎本 田島 内藤 森川 大石 小泉 青山
    桑原 沢田 澤田 岩本 小田 三宅 富田 白石 西尾 松原 今村 小沢 小澤 大沢 大澤 浅井 川田 高島 千田
    天野 堀内 足立 土井 菅 大森 寺田 村山 河合 神田 植田 吉野 藤沢 藤澤 五味 中尾 宇野 坂口 稲垣 荒川
    岸 飯塚 大木 落合 津田 滝沢 瀧澤 藤川 武藤 桐山 向井 長田 本多 前川 星 坂井 坂田 篠原 井口 小倉
    児玉 石黒 志村 松永 河村 根本 小森 関根 岩井 岡村 竹田 堤 杉浦 塚本 片桐 吉本 小原 畠山 三上 塩田
    大内 相馬 梅田 堀田 柳 若林 小笠原 北川 牧野 細川 倉田 長尾 川端 川原 丹羽 江口 小谷 岸本 西野
    出口 水谷 神谷 戸田 三好 大山 須田 黒川 庄司 長島 安達 久野 金井 竹中 窪田 川本 堀江 田代 村井
    溝口 稲葉 甲斐 松山 三木 島崎 立花 柏木 宮下 福本 井手 大平 矢島 八木 北野 山根 古賀 江藤 岩下
    金田 諏訪 結城 真鍋 猪俣 目黒 仲村 比嘉 金城 大城 宮城 新垣 玉城 島袋 知念
"""
SURNAMES = frozenset(_SURNAMES.split())
"""The surnames of most Japanese."""
_LAST = frozenset(
    "子美恵枝江代香織里奈菜花華希紀月音乃実海帆穂佳加夏葉絵衣沙世保那郎朗介輔助太一二三人仁樹輝也哉平彦男夫雄之司士志史治次弥斗翔真信"
    "伸孝行幸義明章晃秀英俊敏利和裕弘博浩洋宏寛勝正昌雅健謙賢剛豪学隆崇貴誠修優悟徹哲亮稔進聡聖潤淳純順潔清武豊茂繁直尚央生成恭慎晋新"
    "駿悠結翼蓮陽遥遼諒涼瞳望緑碧茜葵薫馨円忍愛彩綾文久規基典徳泰康靖毅猛守衛満光晴春秋冬々佑祐萌楓"
)
"""The characters that most given names end with."""
_GIVEN = re.compile(r"[\u3400-\u9fff々]{0,2}[\u3400-\u9fff々ぁ-ゖァ-ヺー]")
_KANA = re.compile(r"(?!(?:さん|ちゃん|さま|くん|デスク|コーチ)\Z)[ぁ-ゖァ-ヺー]{2,4}")
"""A given name in letters; no form of address and no office."""
_IN_BOTH = re.compile(rf"[\u3400-\u9fff々]{{1,3}}{_KANA.pattern}")
_LONGEST_SURNAME = 3
_MARKS = re.compile(r"[、，・／/]+")
_LENGTHS = range(3, 7)


def is_japanese_name(text: str) -> bool:
    """Whether a text is a common surname and what given names are like."""
    return any(text[:length] in SURNAMES and _is_given(text[length:]) for length in range(1, _LONGEST_SURNAME + 1))


def japanese_names(line: str) -> list[str]:
    """The names of a line that has nothing else: one of them at least with a common surname."""
    names = [name for part in _MARKS.split(line.strip()) for name in with_given(part.split())]
    closed = [name.replace(" ", "") for name in names]
    likely = all((len(name) in _LENGTHS and name[-1:] in _LAST) or _ends_in_kana(name) for name in closed)
    return names if likely and any(map(is_japanese_name, closed)) else []


def with_given(words: Iterable[str]) -> list[str]:
    """Words of which names consist, a surname put together with the given name after it: "片桐 みのり"."""
    names: list[str] = []
    for word in words:
        if names and names[-1] in SURNAMES and _is_given(word):
            names[-1] = f"{names[-1]} {word}"
        else:
            names.append(word)
    return names


def _is_given(text: str) -> bool:
    if _KANA.fullmatch(text):
        return True
    return bool(_GIVEN.fullmatch(text)) and text[-1] in _LAST


def _ends_in_kana(name: str) -> bool:
    """Whether a name is a surname in characters and a given name in letters: "片桐みのり"."""
    return bool(_IN_BOTH.fullmatch(name))
