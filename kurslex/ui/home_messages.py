"""The messages of the home page, of the path's stations, and of the page of false friends."""


def home_messages() -> dict[str, tuple[str, ...]]:
    """Return the names of these messages, each with the variables that it is given."""
    return {
        "home-examples": (),
        "home-question": (),
        "home-friends-all": ("count",),
        "home-teaching": (),
        "home-teaching-text": (),
        "home-teaching-downloads": (),
        "home-teaching-embed": (),
        "path-read": ("read", "steps"),
        "path-begin": ("term",),
        "path-continue": ("term",),
        "path-forget": (),
    }
