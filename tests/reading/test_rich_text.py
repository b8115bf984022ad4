from datetime import date

import pytest

from briefgen.errors import InputError
from briefgen.model.source import DocumentDate
from briefgen.reading import rich_text
from briefgen.reading.rich_text import read_rich_text
from tests.support.source_files import rtf_of


def text_of(content: str) -> str:
    return read_rich_text(rtf_of(content), file_name="a.rtf").source.text


@pytest.mark.parametrize(
    ("content", "text"),
    [
        ("One\\par Two\\sect Three", "One\n\nTwo\n\nThree"),
        ("One\\\nTwo", "One\n\nTwo"),
        ("S\\'f8rensen \\{a\\}", "Sørensen {a}"),
        ("S\\u248?rensen", "Sørensen"),
        ("S\\u248\\'f8rensen", "Sørensen"),
        ("\\uc0 S\\u248rensen", "Sørensen"),
        ("{\\uc2 \\u248 xx}y", "øy"),
        ("\\u-10179?\\u-8704?", "\U0001f600"),
        ("\\u55357?alone", "�alone"),
        ("{\\f1 \\'cb\\'f3\\'ed\\'e4}", "Лунд"),
        ("{\\f1\\plain \\'f8}", "ø"),
        ("\\ansicpg932 \\'96{}k", "北"),
        ("\\ansicpg99999 \\'f8", "ø"),
        ("\\mac \\'bf", "ø"),
        ("a\\emdash b\\~c\\_d\\-e\\tab f\\line g", "a—b c-de f\ng"),
        ("seen{\\v  hidden} too\\v  no\\v0  yes", "seen too yes"),
        ("kept{\\deleted  gone}", "kept"),
        ("{\\*\\unknown no}{\\pict 00ff}{\\stylesheet{\\s0 Normal;}}a", "a"),
        ("{\\field{\\*\\fldinst HYPERLINK}{\\fldrslt link}}", "link"),
        ("a{\\*\\annotation no}b", "ab"),
        ("{\\*\\no {\\footnote no}\\emdash\\par no}a", "a"),
        (
            "{\\header Ministry\\par}a{\\footnote See b.}c{\\footnote See d.}",
            "ac\n\nSee b.\n\nSee d.",
        ),
        ("{\\header Ministry\\par}{\\headerf Ministry}", "Ministry"),
        ("{\\pict\\bin5 }}}}}}a", "a"),
        ("{\\*\\shpinst{\\sp{\\sn x}{\\sv y}}{\\shptxt box}}", "box"),
        (
            "\\trowd\\intbl Item\\par x\\cell Value\\cell\\row\\pard after",
            "Item x | Value\n\nafter",
        ),
        ("\\intbl a\\cell b\\cell", "a | b"),
        ("a}}}b", "ab"),
        ("\\u a\\x", "a"),
    ],
)
def test_a_text_reads_as_on_the_page(content: str, text: str) -> None:
    assert text_of(content) == text


def test_the_head_tells_title_author_and_a_hint_of_the_day() -> None:
    info = "{\\info{\\title Talks}{\\author Ann}{\\creatim\\yr2024\\mo5\\dy3}{\\company Port}}Text"

    source = read_rich_text(rtf_of(info), file_name="a.rtf").source

    assert (source.title, source.author, source.text) == ("Talks", "Ann", "Text")
    assert source.document_date == DocumentDate(value=date(2024, 5, 3), how="inferred")
    assert (source.reader, source.reader_version) == ("rtf", "1")


def test_a_title_outside_the_head_is_none() -> None:
    assert read_rich_text(rtf_of("{\\title no}Text"), file_name="a.rtf").source.title == ""


def test_a_file_without_text_is_told() -> None:
    with pytest.raises(InputError, match=r"a.rtf: holds no text"):
        text_of("\\par")


def test_a_file_without_end_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(rich_text, "MOST_TOKENS", 1_000)

    with pytest.raises(InputError) as fault:
        text_of("\\b" * 1_001)

    assert str(fault.value) == (
        "a.rtf: has more than 1,000 control words and texts. "
        "Cut it into parts, or copy the part about the meeting into a text file."
    )


def test_a_hundred_thousand_groups_are_read() -> None:
    assert text_of("{" * 100_000 + "deep" + "}" * 100_000) == "deep"
