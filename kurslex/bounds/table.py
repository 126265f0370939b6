"""All bounds, by their matter, as the manual prints them."""

from collections.abc import Iterator, Mapping
from types import MappingProxyType, ModuleType

from kurslex.bounds import calculations, contents, sources
from kurslex.bounds.bound import Bound

MATTERS: Mapping[str, ModuleType] = MappingProxyType(
    {
        "What a project has": contents,
        "What is computed": calculations,
        "What is imported": sources,
    }
)
"""The modules with the bounds, by what they are about."""


def bounds_of(module: ModuleType) -> Iterator[tuple[str, Bound]]:
    """Yield the bounds of a module with their names, in the order in which they are written."""
    for name, value in vars(module).items():
        if isinstance(value, Bound):
            yield name, value
