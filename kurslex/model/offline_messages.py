"""The messages about reading without a network; every language has to bring them."""


def offline_messages() -> dict[str, tuple[str, ...]]:
    """Return the names of these messages, each with the variables that it is given.

    `megabytes` is a number as the language writes it; `file` is a file's name.
    """
    return {
        "archive-download": ("megabytes",),
        "archive-open": ("file",),
        "offline-title": (),
        "offline-text": (),
    }
