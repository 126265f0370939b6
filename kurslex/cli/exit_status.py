"""The exit statuses of every command; `kurslex.errors` has those of what goes wrong."""

from kurslex.errors import USAGE_ERROR

__all__ = ["GOOD", "PROBLEMS", "USAGE_ERROR"]

GOOD = 0
PROBLEMS = 1
