"""Read a risky file in a process of its own, which gets so much time and memory and no more.

A library that hangs or grows can't be stopped from within. Where the system bounds processes,
time and memory are bounded there; elsewhere the time is, from outside.
"""

import multiprocessing
import os
import sys
from collections.abc import Callable
from multiprocessing.connection import Connection
from multiprocessing.process import BaseProcess

from msgspec.structs import replace

from briefgen.errors import BriefgenError, InputError
from briefgen.reading.limits import LARGEST_MEMORY, LONGEST_READING, MEGABYTE
from briefgen.reading.origin import ReadText

Read = Callable[..., ReadText]
"""A reader of a format; it is named to the process by its module and name."""
_SAFE_PATH = "PYTHONSAFEPATH"
_LONGEST_START = 30.0
"""Seconds in which a process has started on the slowest machine."""
_REMEDY = "Print the pages about the meeting into a new PDF, or copy their text into a file."


def read_apart(
    read: Read, data: bytes, *, file_name: str, seconds: float = LONGEST_READING
) -> ReadText:
    """Give what a reader makes of a file; raise InputError where it takes too much or dies."""
    context = multiprocessing.get_context("spawn")
    connection, far_end = context.Pipe()
    process = context.Process(
        target=be_reader, args=(far_end, read, file_name, seconds), name="briefgen-reader"
    )
    process.daemon = True
    start_apart(process)
    # Only the process may hold the far end, or its death would go unnoticed.
    far_end.close()
    try:
        with connection:
            answer = _answer_of(connection, data, file_name=file_name, seconds=seconds)
    except (EOFError, OSError) as fault:
        raise _dead(file_name) from fault
    finally:
        # Whoever is interrupted here, or cancelled, leaves no reader behind.
        process.kill()
        process.join()
    if isinstance(answer, BriefgenError):
        raise answer
    return replace(answer, original=data)


def start_apart(process: BaseProcess) -> None:
    """Start a process that loads nothing from the working folder.

    Python looks there first for the modules it begins with: a `pickle.py` in a folder of
    downloaded files would be run.
    """
    before = os.environ.get(_SAFE_PATH)
    os.environ[_SAFE_PATH] = "1"
    try:
        process.start()
    finally:
        del os.environ[_SAFE_PATH]
        if before is not None:
            os.environ[_SAFE_PATH] = before


def _answer_of(
    connection: Connection, data: bytes, *, file_name: str, seconds: float
) -> ReadText | BriefgenError:
    """Hand the file over and wait; the time counts from when the process is ready for it."""
    connection.poll(_LONGEST_START)
    connection.recv()
    connection.send_bytes(data)
    if not connection.poll(seconds):
        raise InputError(
            f"{file_name}: takes longer than {seconds:g} seconds to read.", hint=_REMEDY
        )
    answer: ReadText | BriefgenError = connection.recv()
    return answer


def be_reader(connection: Connection, read: Read, file_name: str, seconds: float) -> None:
    """Be the process: read one file within bounds and answer with its text or an error."""
    bound_process(memory=LARGEST_MEMORY, seconds=seconds)
    serve_once(connection, read, file_name)


def bound_process(*, memory: int, seconds: float) -> None:
    """Let the system refuse this process more memory, and end it after twice its time.

    The second bound holds where whoever started the process has died.
    """
    if sys.platform == "win32":  # pragma: no cover - Windows has no such bounds
        return
    import resource

    for kind, most in ((resource.RLIMIT_AS, memory), (resource.RLIMIT_CPU, int(2 * seconds) + 1)):
        _, hard = resource.getrlimit(kind)
        allowed = most if hard == resource.RLIM_INFINITY else min(most, hard)
        resource.setrlimit(kind, (allowed, hard))


def serve_once(connection: Connection, read: Read, file_name: str) -> None:
    """Say that the process is ready, and answer the file that comes."""
    with connection:
        connection.send(None)
        connection.send(_outcome(read, connection.recv_bytes(), file_name))


def _outcome(read: Read, data: bytes, file_name: str) -> ReadText | BriefgenError:
    try:
        # Whoever sent the bytes has them still.
        return replace(read(data, file_name=file_name), original=b"")
    except BriefgenError as fault:
        return fault
    except MemoryError:
        return InputError(
            f"{file_name}: takes more than {LARGEST_MEMORY // MEGABYTE} MB of memory to read.",
            hint=_REMEDY,
        )
    except Exception as fault:  # noqa: BLE001 - a fault of ours must reach the officer as words
        return BriefgenError(
            f"{file_name}: reading failed unexpectedly: {type(fault).__name__}: {fault}.",
            hint="Please report these words. " + _REMEDY,
        )


def _dead(file_name: str) -> InputError:
    return InputError(
        f"{file_name}: ended its reader: it is damaged, or takes more than "
        f"{LARGEST_MEMORY // MEGABYTE} MB of memory to read.",
        hint=_REMEDY,
    )
