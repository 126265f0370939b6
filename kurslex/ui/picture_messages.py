"""The messages of what stands around the pictures of pages."""


def picture_messages() -> dict[str, tuple[str, ...]]:
    """Return the names of these messages, each with the variables that it is given."""
    return {"pictures-in-words": (), "pictures-download": ()}
