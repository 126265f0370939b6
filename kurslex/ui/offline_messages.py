"""The messages about reading without a network; every language has to bring them."""


def offline_messages() -> dict[str, tuple[str, ...]]:
    """Return the names of these messages, each with the variables that it is given."""
    return {
        "archive-download": (),
        "archive-open": ("file",),
        "offline-title": (),
        "offline-text": (),
    }
