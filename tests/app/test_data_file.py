from pathlib import Path

import pytest

from briefgen.app.data_file import read_data_file
from briefgen.errors import InputError


def test_a_file_of_data_gives_its_text_whatever_its_encoding(tmp_path: Path) -> None:
    file = tmp_path / "catch.csv"
    file.write_bytes("Hafen;Fänge\nSkåne;3\n".encode("utf-16"))

    assert read_data_file(file) == "Hafen;Fänge\nSkåne;3\n"


@pytest.mark.parametrize(
    ("content", "message"),
    [
        (b"Year,Cod\n2030,soon\n,1\n", "catch.csv: line 2, column 'Cod': expected a figure"),
        (b"Year,Cod\n2030,soon\n,1\n", "catch.csv: line 3, column 1: is empty"),
        (b"x" * 1_000_001, "catch.csv: larger than 1 MB. Keep the rows to show."),
    ],
)
def test_faults_name_the_file(content: bytes, message: str, tmp_path: Path) -> None:
    file = tmp_path / "catch.csv"
    file.write_bytes(content)

    with pytest.raises(InputError) as raised:
        read_data_file(file)

    assert message in str(raised.value)


def test_a_file_that_is_not_there_is_told(tmp_path: Path) -> None:
    with pytest.raises(InputError, match=r"catch\.csv: can't be read \(No such file"):
        read_data_file(tmp_path / "catch.csv")
