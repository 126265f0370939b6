"""One page of each kind that a reader can visit in a language."""

PAGE_KINDS = (
    "",
    "secondary-market/",
    "underwriting/",
    "share/it/",
    "a-z/",
    "path/",
    "calculators/",
    "terms/",
    "search/?q=rente",
    "accessibility/",
    "status/",
)


def locations(language: str, *others: str) -> list[str]:
    """Return the pages of a language, those of the tuple and others; none is beside itself."""
    kinds = (*PAGE_KINDS, *others)
    return [f"{language}/{kind}" for kind in kinds if not kind.startswith(f"share/{language}")]
