"""Data for browsers and programs, in as few bytes as JSON takes."""

import json


def compact_json(value: object) -> str:
    """Return a value as JSON without spaces; letters of all scripts are written as they are."""
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))
