"""Work for the processor."""

from time import process_time


def busy(seconds: float) -> None:
    """Take some seconds of this process's own time."""
    end = process_time() + seconds
    while process_time() < end:
        pass
