import multiprocessing
import os
import sys
import time
from collections.abc import Callable
from multiprocessing.connection import Connection
from multiprocessing.process import BaseProcess

import pytest

from briefgen.errors import BriefgenError, InputError
from briefgen.reading.apart import (
    be_reader,
    bound_process,
    read_apart,
    serve_once,
    start_apart,
)
from briefgen.reading.limits import LARGEST_MEMORY, MEGABYTE
from briefgen.reading.origin import ReadText
from briefgen.reading.pdf import read_pdf
from briefgen.reading.plain_text import read_plain_text
from briefgen.reading.read_source import read_bytes
from tests.support.hostile_pdf import endless_pdf, greedy_pdf
from tests.support.source_files import PARAGRAPHS, mail_of, pdf_of

REMEDY = "Print the pages about the meeting into a new PDF, or copy their text into a file."
bounded = pytest.mark.skipif(sys.platform == "win32", reason="Windows bounds no process")


def refuse(_data: bytes, *, file_name: str) -> ReadText:
    raise InputError(f"{file_name}: holds no herring.")


def run_out(_data: bytes, *, file_name: str) -> ReadText:
    raise MemoryError(file_name)


def err(_data: bytes, *, file_name: str) -> ReadText:
    raise KeyError(file_name)


def die(_data: bytes, *, file_name: str) -> ReadText:
    os._exit(len(file_name))


def answer_of(read: Callable[..., ReadText], serve: Callable[..., None] = serve_once) -> object:
    """Give what the process answers, without making one."""
    near, far = multiprocessing.Pipe()
    near.send_bytes(b"Herring.")
    serve(far, read, "a.pdf")
    assert near.recv() is None
    return near.recv()


def test_a_file_read_apart_gives_what_it_gives_here() -> None:
    data = pdf_of(PARAGRAPHS)

    assert read_apart(read_pdf, data, file_name="a.pdf") == read_pdf(data, file_name="a.pdf")


def test_a_pdf_in_a_mail_is_read_apart_too() -> None:
    message = mail_of(PARAGRAPHS)
    message.add_attachment(greedy_pdf(), maintype="application", subtype="pdf", filename="g.pdf")

    (mail,) = read_bytes(message.as_bytes(), file_name="a.eml")

    assert "g.pdf: ended its reader" in " ".join(notice.message for notice in mail.notices)


def test_a_file_that_takes_too_long_is_given_up() -> None:
    started, others = time.monotonic(), multiprocessing.active_children()

    with pytest.raises(InputError) as fault:
        read_apart(read_pdf, endless_pdf(), file_name="a.pdf", seconds=0.5)

    assert str(fault.value) == f"a.pdf: takes longer than 0.5 seconds to read. {REMEDY}"
    # It would read for ever; to start and end a process takes long where others are busy.
    assert time.monotonic() - started < 60
    # Other tests may have left workers of their own.
    assert set(multiprocessing.active_children()) <= set(others)


@bounded
def test_a_file_that_takes_too_much_memory_is_given_up() -> None:
    with pytest.raises(InputError) as fault:
        read_bytes(greedy_pdf(), file_name="a.pdf")

    assert str(fault.value) == (
        "a.pdf: ended its reader: it is damaged, or takes more than 500 MB of memory to read. "
        + REMEDY
    )


def test_a_reader_that_dies_is_told() -> None:
    with pytest.raises(InputError, match=r"^a.pdf: ended its reader: it is damaged, or takes"):
        read_apart(die, b"Herring.", file_name="a.pdf")


def test_what_a_reader_refuses_is_refused_here() -> None:
    with pytest.raises(InputError, match=r"^a.pdf: holds no herring\.$"):
        read_apart(refuse, b"Herring.", file_name="a.pdf")


def test_the_process_leaves_the_bytes_with_whoever_sent_them() -> None:
    answer = answer_of(read_plain_text)

    assert isinstance(answer, ReadText)
    assert (answer.source.text, answer.original) == ("Herring.", b"")


@pytest.mark.parametrize(
    ("read", "message"),
    [
        (refuse, "a.pdf: holds no herring."),
        (run_out, f"a.pdf: takes more than 500 MB of memory to read. {REMEDY}"),
        (
            err,
            (
                "a.pdf: reading failed unexpectedly: KeyError: 'a.pdf'. "
                f"Please report these words. {REMEDY}"
            ),
        ),
    ],
)
def test_a_fault_is_answered_in_words(read: Callable[..., ReadText], message: str) -> None:
    answer = answer_of(read)

    assert isinstance(answer, BriefgenError)
    assert str(answer) == message


@bounded
def test_the_process_bounds_itself_first(monkeypatch: pytest.MonkeyPatch) -> None:
    import resource

    set_: dict[int, int] = {}
    monkeypatch.setattr(resource, "setrlimit", lambda kind, limits: set_.update({kind: limits[0]}))

    def serve(connection: Connection, read: Callable[..., ReadText], name: str) -> None:
        be_reader(connection, read, name, 10.0)

    assert isinstance(answer_of(read_plain_text, serve), ReadText)
    assert set_ == {resource.RLIMIT_AS: 500 * MEGABYTE, resource.RLIMIT_CPU: 21}


@bounded
def test_a_tighter_bound_of_the_system_stays(monkeypatch: pytest.MonkeyPatch) -> None:
    import resource

    set_: dict[int, tuple[int, int]] = {}
    monkeypatch.setattr(resource, "getrlimit", lambda _kind: (5, 5))
    monkeypatch.setattr(resource, "setrlimit", lambda kind, limits: set_.update({kind: limits}))

    bound_process(memory=LARGEST_MEMORY, seconds=10)

    assert set(set_.values()) == {(5, 5)}


@pytest.mark.parametrize("before", [None, "", "1"])
def test_a_process_starts_without_the_working_folder_and_leaves_the_environment_as_it_was(
    monkeypatch: pytest.MonkeyPatch, before: str | None
) -> None:
    seen: list[str | None] = []

    class Watched(BaseProcess):
        def start(self) -> None:
            seen.append(os.environ.get("PYTHONSAFEPATH"))

    monkeypatch.delenv("PYTHONSAFEPATH", raising=False)
    if before is not None:
        monkeypatch.setenv("PYTHONSAFEPATH", before)

    start_apart(Watched())

    assert seen == ["1"]
    assert os.environ.get("PYTHONSAFEPATH") == before
