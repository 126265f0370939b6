"""The messages about what is translated, outdated or a draft; every language has to bring them."""


def translation_messages() -> dict[str, tuple[str, ...]]:
    """Return the names of these messages, each with the variables that it is given.

    `source` is a language's name; `changed`, `parts` and `concepts` are numbers, to choose
    plurals by. What says "this language" may be borrowed, so no message says which one that is.
    """
    return {
        "outdated-notice": (),
        "never-compared-notice": (),
        "untranslated-notice": (),
        "untranslated-read": (),
        "untranslated-start": (),
        "untranslated-heading": (),
        "borrowed-notice": (),
        "draft-notice": (),
        "status-link": (),
        "status-title": (),
        "status-description": (),
        "status-concept": (),
        "status-complete": (),
        "status-outdated": (),
        "status-never-compared": (),
        "status-draft": (),
        "status-missing": (),
        "status-all-complete": ("concepts",),
        "status-changed": ("source", "changed", "parts"),
    }
