"""The command `kurslex`, or `python -m kurslex`, as a process of its own."""

import gc
import os
import sys

if __name__ == "__main__" and not sys.flags.safe_path and sys.path[:1] == [os.getcwd()]:
    # `python -m` looks here first, and a project may hold a file `yaml.py`.
    del sys.path[0]

from kurslex.utils.signals import ending, ignore, raise_when_asked


def command() -> int:
    """Run the command in a process that nothing else shares; return its exit status.

    A command reads much and drops little: to look for cycles in it would take a tenth of the time,
    and as much again when the process ends, with which all of it goes. What a terminal or a pipe
    cannot show, such as a file's name that is not UTF-8, is escaped.
    """
    gc.disable()
    raise_when_asked()
    # Windows would look for git in the folder of the project first.
    os.environ.setdefault("NoDefaultCurrentDirectoryInExePath", "1")
    for name in ("stdout", "stderr"):
        if getattr(sys, name) is None:  # whoever called us has closed it
            nowhere = open(os.devnull, "w", encoding="utf-8", newline="\n")  # noqa: SIM115
            setattr(sys, name, nowhere)
        getattr(sys, name).reconfigure(errors="backslashreplace")
    try:
        from kurslex.cli import main  # noqa: PLC0415 (takes long enough to be interrupted)
    except KeyboardInterrupt as interrupt:
        sentence, status = ending(interrupt)
        print(f"kurslex: {sentence}", file=sys.stderr)
        return status
    status = main()
    ignore()
    gc.freeze()
    return status


if __name__ == "__main__":
    sys.exit(command())
