"""Scripts and style sheets as they are sent: without comments and needless blanks, names short."""

_KINDS = {".css": "text/css", ".js": "application/javascript"}


def minified(suffix: str, text: str) -> str:
    """Return the content of a file by its kind; what is neither script nor style sheet stays.

    A name at a script's first level stays too, since other scripts may use it. Raises
    `minify.MinifyError` where the text is no valid script.
    """
    # Loading it starts the threads of another language's runtime, which no forked process has: only
    # the process that asks for it loads it.
    import minify  # noqa: PLC0415

    kind = _KINDS.get(suffix)
    return minify.string(kind, text) + "\n" if kind else text
