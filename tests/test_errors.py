import pickle

import pytest

from briefgen.errors import (
    BatchError,
    BriefgenError,
    InputError,
    OutputError,
    RefusedError,
    UsageError,
    unknown_name,
)


@pytest.mark.parametrize(
    ("kind", "code"),
    [
        (BriefgenError, 1),
        (UsageError, 2),
        (InputError, 3),
        (OutputError, 4),
        (RefusedError, 5),
        (BatchError, 6),
    ],
)
def test_each_kind_of_error_has_its_exit_code(kind: type[BriefgenError], code: int) -> None:
    assert kind("talks.brief does not exist.").exit_code == code


@pytest.mark.parametrize(
    ("hint", "text"), [("", "It is gone."), ("Look again.", "It is gone. Look again.")]
)
def test_the_text_is_message_and_hint(hint: str, text: str) -> None:
    assert str(InputError("It is gone.", hint=hint)) == text


def test_an_error_crosses_the_border_of_a_process() -> None:
    sent = OutputError("It is full.", hint="Free some space.")

    received = pickle.loads(pickle.dumps(sent))

    assert type(received) is OutputError
    assert (received.message, received.hint) == ("It is full.", "Free some space.")


@pytest.mark.parametrize(
    ("name", "available", "text"),
    [
        (
            "dcox",
            ["docx", "pdf"],
            "Unknown format 'dcox'. Did you mean 'docx'? Available: docx, pdf.",
        ),
        ("DOCX", ["docx"], "Unknown format 'DOCX'. Did you mean 'docx'? Available: docx."),
        ("odt", ["pdf"], "Unknown format 'odt'. Available: pdf."),
        ("odt", [], "Unknown format 'odt'. Available: none."),
    ],
)
def test_an_unknown_name_gets_the_nearest_one(name: str, available: list[str], text: str) -> None:
    assert str(unknown_name("format", name, available)) == text


def test_of_a_long_table_only_the_beginning_is_listed() -> None:
    names = [f"f-{number:02}" for number in range(21)]

    text = str(unknown_name("fact", "?", names))

    assert text.endswith("f-18, f-19, ….")
    assert "f-20" not in text
