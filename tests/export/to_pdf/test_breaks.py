import itertools

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefgen.export.to_pdf.breaks import break_positions, breaks_at_spaces_alone


def cut(text: str) -> list[str]:
    edges = [0, *break_positions(text), len(text)]
    return [text[start:end] for start, end in itertools.pairwise(edges)]


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        ("two words", ["two ", "words"]),
        ("coast-guard", ["coast-", "guard"]),
        ("20–21 March", ["20–21 ", "March"]),
        ("Norland–Aldren", ["Norland–", "Aldren"]),
        ("quota—again", ["quota—", "again"]),
        ("2030–Norland", ["2030–", "Norland"]),
        ("-5 degrees", ["-5 ", "degrees"]),
        ("courier.example/talks", ["courier.example/", "talks"]),
        ("24/7", ["24/7"]),
        ("40\u00a0000 tonnes", ["40\u00a0000 ", "tonnes"]),
        ("zero\u200bwidth", ["zero\u200b", "width"]),
        ("王秀英", ["王", "秀", "英"]),
        ("会议。北京", ["会", "议。", "北", "京"]),
        ("《日期》", ["《日", "期》"]),
        ("Liu刘", ["Liu", "刘"]),
        ("刘 (Liu)", ["刘 ", "(Liu)"]),
        ("英\u20601", ["英\u20601"]),
        ("他说：“好。”北", ["他", "说：", "“好。”", "北"]),
        ("占45%的", ["占", "45%", "的"]),
        ("（Lin）来", ["（Lin）", "来"]),
        ("见(Lin)来", ["见", "(Lin)", "来"]),
        ("报告……部", ["报", "告……", "部"]),
        ("见第2段", ["见", "第2段"]),
        ("（注12）", ["（注12）"]),
        ("5月30日", ["5", "月", "30", "日"]),
        ("注意", ["注", "意"]),
        ("2人", ["2", "人"]),
        ("安娜·林德", ["安", "娜·林", "德"]),
        ("人々来", ["人々", "来"]),
        ("a.《法》", ["a.", "《法》"]),
        ("end ", ["end "]),
        ("", [""]),
    ],
)
def test_a_line_may_end_only_where_a_reader_expects_it(text: str, parts: list[str]) -> None:
    assert cut(text) == parts


@given(st.text("aé1. -/–\t\u00a0\u2002\u200b北《", max_size=12))
def test_what_breaks_at_spaces_alone_breaks_behind_each(text: str) -> None:
    behind_spaces = [at for at in range(1, len(text)) if text[at - 1] == " "]

    if breaks_at_spaces_alone(text):
        assert break_positions(text) == behind_spaces


@pytest.mark.parametrize("text", ["", "one", " two words ", "Réunion à Évian", "40\u00a0000 t"])
def test_most_texts_break_at_spaces_alone(text: str) -> None:
    assert breaks_at_spaces_alone(text)
