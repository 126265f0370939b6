"""The characters that LaTeX would read as commands -> how they are escaped in a text."""

from collections.abc import Mapping
from types import MappingProxyType

LATEX_ESCAPES: Mapping[str, str] = MappingProxyType(
    {
        **{sign: f"\\{sign}" for sign in "{}#$%&_"},
        "\\": r"\textbackslash{}",
        "~": r"\textasciitilde{}",
        "^": r"\textasciicircum{}",
    }
)
"""What prints each of these characters."""
