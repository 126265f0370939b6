"""Programs that run beside the tests, and end with all that they have started."""

import os
import signal
import subprocess
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import Any

_PATIENCE = 5  # seconds until what does not end by itself is ended


@contextmanager
def running(
    *command: str | Path, environment: Mapping[str, str] | None = None, **options: Any
) -> Iterator[subprocess.Popen[str]]:
    """Run a program in a group of its own until the block is left; it says nothing by itself."""
    silent = {"stdout": subprocess.DEVNULL, "stderr": subprocess.DEVNULL} | options
    with subprocess.Popen(
        command,
        env=os.environ | (environment or {}),
        stdin=subprocess.DEVNULL,
        text=True,
        start_new_session=True,
        **silent,
    ) as process:
        try:
            yield process
        finally:
            os.killpg(process.pid, signal.SIGTERM)
            try:
                process.wait(_PATIENCE)
            except subprocess.TimeoutExpired:
                os.killpg(process.pid, signal.SIGKILL)
