from pathlib import Path

import pytest

from briefgen.app.office_template import read_template
from briefgen.errors import InputError


def test_a_template_is_read_with_its_name(tmp_path: Path) -> None:
    path = tmp_path / "Letter.DOTX"
    path.write_bytes(b"PK")

    template = read_template(path)

    assert (template.name, template.data) == ("Letter.DOTX", b"PK")


@pytest.mark.parametrize(
    ("name", "message"),
    [
        ("letter.dotm", "letter.dotm: may hold macros. Save it as a .dotx without them."),
        ("letter.DOCM", "letter.DOCM: may hold macros. Save it as a .dotx without them."),
        ("letter.dot", "letter.dot: is no template. A template is a .dotx or .docx."),
        ("gone.dotx", "gone.dotx: can't be read (No such file or directory)."),
    ],
)
def test_what_is_no_template_is_refused(tmp_path: Path, name: str, message: str) -> None:
    if name != "gone.dotx":
        (tmp_path / name).write_bytes(b"PK")

    with pytest.raises(InputError) as fault:
        read_template(tmp_path / name)

    assert str(fault.value) == message


def test_a_file_larger_than_any_template_is_not_read(tmp_path: Path) -> None:
    path = tmp_path / "letter.dotx"
    with path.open("wb") as file:
        file.truncate(20_000_001)

    with pytest.raises(InputError) as fault:
        read_template(path)

    assert str(fault.value) == "letter.dotx: has 20,000,001 bytes; at most 20,000,000 are read."
