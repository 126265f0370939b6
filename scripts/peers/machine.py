"""What the measurements ran on."""

import os
import platform
from pathlib import Path

_IDLE = 0.5  # processes that wait for a processor, at most, on a machine that does nothing else


def describe_machine() -> dict[str, str]:
    """Return the machine's processors, memory and system, and how busy it was with other work."""
    one, five, _ = os.getloadavg()
    beside = "; other work ran beside, so these figures are provisional" if one > _IDLE else ""
    return {
        "processors": f"{len(os.sched_getaffinity(0))} × {_value('/proc/cpuinfo', 'model name')}",
        "memory": f"{int(_value('/proc/meminfo', 'MemTotal').split()[0]) / 2**20:.0f} GiB",
        "system": f"{platform.system()} {platform.release()}",
        "load before": f"{one:.1f} in the last minute, {five:.1f} in the last five{beside}",
    }


def _value(file: str, name: str) -> str:
    """Return the first value of a name in a file of lines `name : value`."""
    for line in Path(file).read_text(encoding="utf-8").splitlines():
        found, _, value = line.partition(":")
        if found.strip() == name:
            return value.strip()
    return "unknown"
