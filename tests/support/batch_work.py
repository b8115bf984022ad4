"""Stand for an export in processes of their own, which import it by this name."""

import os
import signal
import time

from briefgen.app.batch.jobs import BatchJob, Outcome


def perform(job: BatchJob) -> Outcome:
    """Leave a trace that names the process; kill it where the job is called deadly.

    One that is called slow takes a fifth of a second.
    """
    name = job.project.name
    (job.folder / f"{name}-{os.getpid()}").touch()
    if name.startswith("deadly"):
        os.kill(os.getpid(), signal.SIGKILL)
    if name.startswith("slow"):
        time.sleep(0.2)
    return Outcome(files=(name,), remarks=os.getpid())
