"""The messages of the pages on which readers practise, and of the links that lead there."""


def practice_messages() -> dict[str, tuple[str, ...]]:
    """Return the names of these messages, each with the variables that it is given."""
    return {
        "practice-title": ("name",),
        "practice-written": (),
        "practice-definitions": (),
        "practice-definition-asked": (),
        "practice-words": (),
        "practice-words-asked": ("term", "name"),
        "practice-friends": (),
        "practice-friends-asked": (),
        "practice-hint": (),
        "practice-hint-above": (),
        "practice-hint-definition": (),
        "practice-other": (),
        "practice-other-none": (),
        "practice-position": ("place", "count"),
        "practice-right": (),
        "practice-wrong": (),
        "practice-next": (),
        "practice-to-result": (),
        "practice-result": ("right", "count"),
        "practice-again": (),
        "practice-more": (),
        "practice-source": (),
        "practice-none": (),
        "practice-kept": (),
        "practice-forget": (),
        "practice-done": ("count", "concepts"),
        "practice-theme": (),
        "practice-stage": (),
        "practice-go-on": (),
        "practice-read": ("name",),
        "practice-all": (),
    }
