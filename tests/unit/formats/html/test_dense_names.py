"""Names in bylines of scripts without spaces."""

import pytest

from toolkit.formats.html.dense_names import dense_names, is_chinese_name, opening_names


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("王小明", ["王小明"]),
        ("王小明 李华", ["王小明", "李华"]),
        ("北港频道 企鹅号", ["北港频道"]),
        ("作者：王小明 李华 责任编辑：高明", ["王小明", "李华"]),
        ("作者：北港新闻发布 高明", ["北港新闻发布"]),
        ("执笔/叨叨姐、胡一刀&李小飞刀", ["叨叨姐", "胡一刀", "李小飞刀"]),
        ("北港新闻记者 贺梨", ["贺梨"]),
        ("本报记者王小明", ["王小明"]),
        ("王小明 李华 记者", ["王小明", "李华"]),
        ("北港晚报记者 王小明 实习生 李华", ["王小明", "李华"]),
        ("石佳/北港青年报", ["石佳"]),
        ("高梨修平", ["高梨修平"]),
        ("記者 大槻あかね", ["大槻あかね"]),
        ("文：艾达·奎尔", ["艾达·奎尔"]),
        ("文｜王小明", ["王小明"]),
        ("作者丨王小明", ["王小明"]),
        ("〔記者廖振宇／北港報導〕", ["廖振宇"]),
        ("记者了解到，大桥已经开放。", []),
        ("北港新闻记者 王小明 摄", []),
        ("김민수·박서준 기자", ["김민수", "박서준"]),
        ("남궁하늘 특파원", ["남궁하늘"]),
        ("최민호 선임기자 (choi@port.example)", ["최민호"]),
        ("Ada Quill", []),
        ("责任编辑", []),
        ("", []),
    ],
)
def test_names_are_known_by_an_office_or_by_standing_alone(line, expected):
    """Spaces and other marks part them; what an office or a label follows is none, and prose has none."""
    assert dense_names(line) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("北港网3月11日电（记者 王小明、李华）大桥重新开放", ["王小明", "李华"]),
        ("(记者 王小明)大桥重新开放", ["王小明"]),
        ("(청림=한들뉴스) 김민수·박서준 기자 = 다리가 열렸다", ["김민수", "박서준"]),
        ("大桥重新开放（记者说）", []),
        ("PORT MERROW (Wire) - The bridge reopened.", []),
    ],
)
def test_a_dateline_names_the_reporters(text, expected):
    """In brackets after the agency, or before a sign of equality."""
    assert opening_names(text) == expected


def test_chinese_names_begin_with_one_of_few_surnames():
    """Words of a page's own do not."""
    assert [is_chinese_name(text) for text in ("王小明", "李华", "我已授权", "最新文章", "")] == [
        True, True, False, False, False,
    ]  # fmt: skip
