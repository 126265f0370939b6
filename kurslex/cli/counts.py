"""Numbers with their nouns."""


def counted(number: int, noun: str) -> str:
    """Return a number with its English noun, in the plural where it needs one: `2 pages`."""
    return f"{number:,} {noun}" if number == 1 else f"{number:,} {noun}s"
