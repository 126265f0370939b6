"""A Python module run as a child process, which ends when its parent ends.

When a build is killed, its child processes would otherwise go on, and write into the same files as
the next build.
"""

import os
import runpy
import signal
import sys
import threading
from collections.abc import Callable
from functools import partial

_PR_SET_PDEATHSIG = 1  # linux/prctl.h
_EVERY_SECOND = 1.0


def module_command(module: str, *arguments: str) -> list[str]:
    """Return the command that runs a module as `python -m` does, but imports nothing from here.

    A project may hold a file `yaml.py`, and a module that imports `yaml` must not get that file.
    """
    return [sys.executable, "-P", "-m", module, *arguments]


def child_command(module: str, *arguments: str) -> list[str]:
    """Return the same command for a child process, which ends when the calling process ends."""
    return module_command(__name__, str(os.getpid()), module, *arguments)


def child_program() -> Callable[[], None] | None:
    """Return what a new process calls before it begins a program, to end when this one ends.

    None where a process that is begun so could wait for a lock that a thread held, or where a
    program does not end so: there, `child_command` begins it.
    """
    if sys.platform != "linux" or threading.active_count() > 1:
        return None
    return partial(end_with, os.getpid())


def end_with(parent: int) -> None:
    """Let this process end as soon as its parent does, or at once if that has ended already.

    Linux sends a signal, which reaches programs that take this process over as well; elsewhere a
    thread looks each second whether somebody else is the parent now. On Windows nothing is done: a
    process keeps the number of a parent that has ended, and the program of a virtual environment
    begins Python as its own child, so that the number is not that of the caller.
    """
    if sys.platform == "win32":
        return
    if sys.platform == "linux":
        import ctypes  # noqa: PLC0415 - only the few processes that are children need it

        ctypes.CDLL(None).prctl(_PR_SET_PDEATHSIG, signal.SIGKILL)
    else:
        threading.Thread(target=_watch, args=(parent,), daemon=True).start()
    if os.getppid() != parent:
        os._exit(1)


def _watch(parent: int) -> None:
    while os.getppid() == parent:
        threading.Event().wait(_EVERY_SECOND)
    os._exit(1)


def main() -> None:
    """Run the module that the command line names, with the rest as its command line."""
    _, parent, module, *arguments = sys.argv
    end_with(int(parent))
    sys.argv = [module, *arguments]
    runpy.run_module(module, run_name="__main__", alter_sys=True)


if __name__ == "__main__":
    main()
