"""The exit statuses of every command; `kurslex.errors` has those of what goes wrong."""

from kurslex.errors import WRONG_USE

__all__ = ["GOOD", "PROBLEMS", "WRONG_USE"]

GOOD = 0
PROBLEMS = 1
