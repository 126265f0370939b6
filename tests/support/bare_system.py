"""A fork server whose `kurslex` runs as on a system that lacks what only Unix has.

The package puts paths into its texts with backslashes there, where it does not ask for others. What
it imports of `os` and `signal` are copies without these names, and the modules that
Unix alone has cannot be imported there. Python's own library and other packages keep theirs: they
decide by the system that they run on.
"""

import builtins
import os
import signal
import sys
from pathlib import PurePath
from types import ModuleType
from typing import Any

NAMES = {
    "os": (
        *("O_CLOEXEC", "O_DIRECTORY", "O_NOCTTY", "O_NOFOLLOW", "O_NONBLOCK", "O_SYNC"),
        *("chown", "fchdir", "fchmod", "fchown", "lchown", "chroot", "mkfifo", "mknod"),
        *("fork", "forkpty", "posix_spawn", "posix_spawnp", "register_at_fork", "nice"),
        *("wait", "waitid", "WNOHANG", "WIFEXITED", "WEXITSTATUS", "killpg", "setsid"),
        *("getuid", "geteuid", "getgid", "getegid", "getgroups", "getpgid", "getpgrp", "setuid"),
        *("sched_getaffinity", "sysconf", "pathconf", "statvfs", "uname", "sync", "sendfile"),
        *("openpty", "ttyname", "pread", "pwrite", "preadv", "pwritev"),
    ),
    "signal": (
        *("SIGALRM", "SIGCHLD", "SIGHUP", "SIGKILL", "SIGPIPE", "SIGQUIT", "SIGUSR1", "SIGUSR2"),
        *("SIG_BLOCK", "SIG_SETMASK", "SIG_UNBLOCK", "alarm", "pause", "pthread_kill"),
        *("pthread_sigmask", "setitimer", "siginterrupt", "sigpending", "sigwait"),
    ),
}
MODULES = ("fcntl", "grp", "posix", "pty", "pwd", "resource", "syslog", "termios", "tty")


def _without(module: ModuleType) -> ModuleType:
    """Return a copy of a module that lacks its names of Unix, and opens no folder as a file."""
    copy = ModuleType(module.__name__)
    kept = {name: each for name, each in vars(module).items() if name not in NAMES[copy.__name__]}
    vars(copy).update(kept)
    if module is os:
        vars(copy).update(open=_open, stat=_stat, supports_dir_fd=set(), O_BINARY=0)
    return copy


_NO_FOLDERS = "dir_fd unavailable on this platform"


def _open(path: str, flags: int, mode: int = 0o777, *, dir_fd: int | None = None) -> int:
    if dir_fd is not None:
        raise NotImplementedError(_NO_FOLDERS)
    if os.path.isdir(path):
        raise PermissionError(13, "Permission denied", path)
    return os.open(path, flags, mode)


def _stat(path: str, *, dir_fd: int | None = None, follow_symlinks: bool = True) -> os.stat_result:
    if dir_fd is not None:
        raise NotImplementedError(_NO_FOLDERS)
    return os.stat(path, follow_symlinks=follow_symlinks)


_COPIES = {"os": _without(os), "signal": _without(signal)}
_import = builtins.__import__


def _import_here(name: str, *others: Any, **named: Any) -> ModuleType:
    asking = sys._getframe(1).f_globals.get("__name__", "")
    if asking.partition(".")[0] == "kurslex":
        if name in MODULES:
            raise ModuleNotFoundError(f"No module named {name!r}")
        if name in _COPIES:
            return _COPIES[name]
    return _import(name, *others, **named)


def _format(path: PurePath, how: str) -> str:
    is_ours = sys._getframe(1).f_globals.get("__name__", "").partition(".")[0] == "kurslex"
    return format(str(path).replace("/", "\\") if is_ours else str(path), how)


def begin() -> None:
    """Let what the package imports from here on lack them."""
    builtins.__import__ = _import_here
    PurePath.__format__ = _format


if __name__ == "__main__":
    begin()
    from tests.support.fork_server import serve

    serve()
