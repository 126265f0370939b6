"""A new language's words, to be translated: the home page and the messages of another."""

from kurslex.project.yaml.front_matter import Commented, with_fields

TO_TRANSLATE = "Translate the page, then delete this line and the next."
"""What is beside the field that says whose words a home page has."""


def borrowed_home(text: str, lender: str) -> str:
    """Return another language's home page, marked as having that language's words.

    Raises `FrontMatterError` where the page has no place for that.
    """
    return with_fields(text, {"words": Commented(TO_TRANSLATE, lender)})


def messages_to_translate(text: str, lender: str) -> str:
    """Return a file of messages as comments: each is borrowed until it is no longer a comment."""
    lines = [
        "### To translate a message, remove the # characters before its lines. Until then,",
        f"### the words of '{lender}' stand in for it.",
        "",
    ]
    for line in text.splitlines():
        lines.append(f"# {line}" if line.strip() and not line.startswith("#") else line)
    return "\n".join([*lines, ""])
