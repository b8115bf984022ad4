import pytest

from briefgen.verify.xml_vocabulary import is_part_name, is_vocabulary


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("w:val", "center"),
        ("w:val", "240"),
        ("w:val", "Body Text"),
        ("w:val", "BriefTableText"),
        ("w:val", "heading 3"),
        ("w:ascii", "Microsoft YaHei"),
        ("xmlns:w", "http://schemas.openxmlformats.org/wordprocessingml/2006/main"),
        ("uri", "http://schemas.microsoft.com/office/word"),
        ("Target", "styles.xml"),
        ("PartName", "/word/header1.xml"),
    ],
)
def test_what_the_format_foresees_says_nothing(name: str, value: str) -> None:
    assert is_vocabulary(name, value)


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("w:val", "Norland"),
        ("w:val", "Norland 1"),
        ("descr", "Title 1"),
        ("xmlns:n", "http://schemas.microsoft.com/norland"),
        ("xmlns:n", "http://norland.example/"),
        ("Target", "media/norland.png"),
        ("Target", "norland.xml"),
    ],
)
def test_what_somebody_named_is_read(name: str, value: str) -> None:
    assert not is_vocabulary(name, value)


def test_parts_have_names_of_the_format_or_of_somebody() -> None:
    assert is_part_name("word/theme/theme1.xml")
    assert is_part_name("[Content_Types].xml")
    assert not is_part_name("word/norland.xml")
