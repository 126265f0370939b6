"""A new language's words, to be translated: the home page and the messages of another."""

from kurslex.loading.pages import FENCE


def borrowed_home(text: str, lender: str) -> str:
    """Return another language's home page, marked as having that language's words."""
    opening = FENCE.match(text)
    closing = FENCE.search(text, opening.end()) if opening else None
    if closing is None:
        raise ValueError("the home page has no front matter")
    field = f"# Translate the page, then delete this line and the next.\nwords: {lender}\n"
    return text[: closing.start()] + field + text[closing.start() :]


def messages_to_translate(text: str, lender: str) -> str:
    """Return a file of messages as comments: each is borrowed until it is no comment any more."""
    lines = [
        "### To translate a message, take the signs # away before its lines. Until then,",
        f"### the words of '{lender}' stand in for it.",
        "",
    ]
    for line in text.splitlines():
        lines.append(f"# {line}" if line.strip() and not line.startswith("#") else line)
    return "\n".join([*lines, ""])
