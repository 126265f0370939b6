"""A folder in memory for what tests write: there a file takes half of the processors' time."""

import os
import re
from pathlib import Path

MEMORY = Path("/dev/shm")
"""Where Linux has files in memory."""

_ROOM = 8 << 30  # bytes, of which a run of all tests needs a part
_AVAILABLE = re.compile(r"^MemAvailable: +(\d+) kB$", re.MULTILINE)


def has_room_in_memory() -> bool:
    """Whether there is such a folder, with room and memory, from which programs can run."""
    try:
        folder = os.statvfs(MEMORY)
        available = _AVAILABLE.search(Path("/proc/meminfo").read_text(encoding="ascii"))
    except OSError:  # another system
        return False
    return (
        os.access(MEMORY, os.W_OK)
        and not folder.f_flag & os.ST_NOEXEC
        and folder.f_bavail * folder.f_frsize >= _ROOM
        and available is not None
        and int(available[1]) * 1024 >= _ROOM
    )
