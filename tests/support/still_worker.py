"""Let a worker's process stand still, so that a test can act while its task is under way."""

import os
import signal
import sys

import pytest

from briefgen.app import worker as worker_module
from briefgen.app.worker import Worker

needs_signals = pytest.mark.skipif(sys.platform == "win32", reason="Windows stops no process")


def process_of(worker: Worker) -> int:
    assert worker.process is not None
    process = worker.process._process.pid
    assert process is not None
    return process


def stand_still(worker: Worker, monkeypatch: pytest.MonkeyPatch) -> int:
    """Stop the process; it can't end by itself then, as one deep in a long computation."""
    monkeypatch.setattr(worker_module, "_PATIENCE", 0.05)
    process = process_of(worker)
    os.kill(process, signal.SIGSTOP)
    return process
