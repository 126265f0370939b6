"""The exit statuses of every command."""

GOOD = 0
PROBLEMS = 1
WRONG_USE = 2
