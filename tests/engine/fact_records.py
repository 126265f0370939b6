"""What records and tables of facts have, written briefly."""

from array import array

from kurslex.engine.fact_table import packed_digest


def read(*numbers: int) -> bytes:
    """Return what the record of a task has that has read these facts."""
    return array("I", numbers).tobytes()


def packed(digests: str) -> bytes:
    """Return what a table has of digests of a letter each."""
    return b"".join(map(packed_digest, digests))
