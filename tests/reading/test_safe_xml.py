import pytest

from briefgen.errors import InputError
from briefgen.reading.limits import MOST_TAGS
from briefgen.reading.safe_xml import attribute, children, local_name, parse_xml, text_of

BOMB = (
    '<!DOCTYPE a [<!ENTITY x0 "ha">'
    + "".join(f'<!ENTITY x{n} "' + f"&x{n - 1};" * 10 + '">' for n in range(1, 10))
    + "]><a>&x9;</a>"
)
OUTSIDE = '<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]><a>&x;</a>'


def test_elements_are_told_by_their_names_without_namespace() -> None:
    root = parse_xml(
        b'<w:a xmlns:w="u" w:at="1"><!-- no --><?no?><w:b>x<w:c>y</w:c></w:b></w:a>', file_name="a"
    )

    assert local_name(root) == "a"
    assert (attribute(root, "at"), attribute(root, "no")) == ("1", "")
    assert [local_name(child) for child in children(root, "b")] == ["b"]
    assert (text_of(root, "b"), text_of(root, "no")) == ("xy", "")


@pytest.mark.parametrize(
    ("data", "message"),
    [
        (BOMB.encode(), "a: declares entities, which are not read. Save the document anew in its"),
        (OUTSIDE.encode(), "a: declares entities, which are not read."),
        (OUTSIDE.encode("utf-16"), "a: declares entities, which are not read."),
        (
            b'<?xml version="1.0" encoding="UTF-7"?>+ADwAIQ-DOCTYPE a+AD4APA-a/+AD4-',
            "a: declares entities, which are not read.",
        ),
        (b"<a>" * 100_000, "a: its elements are nested too deep. Copy its text into a plain text"),
        (b"<a>" + b"<b/>" * MOST_TAGS + b"</a>", "a: has more than 500,000 tags. Cut it into part"),
        (b"<a><b></a>", "a: is cut off or damaged."),
        (b"", "a: is cut off or damaged."),
    ],
    ids=["bomb", "outside", "utf-16", "utf-7", "deep", "many", "crossed", "empty"],
)
def test_hostile_and_damaged_xml_is_refused(data: bytes, message: str) -> None:
    with pytest.raises(InputError) as fault:
        parse_xml(data, file_name="a")

    assert str(fault.value).startswith(message)
