"""The exit statuses of every command; `kurslex.faults` has those of what goes wrong."""

from kurslex.faults import WRONG_USE

__all__ = ["GOOD", "PROBLEMS", "WRONG_USE"]

GOOD = 0
PROBLEMS = 1
