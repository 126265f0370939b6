"""Everything that is fuzzed, in one table."""

from collections.abc import Mapping

from scripts.fuzz.target import Target
from scripts.fuzz.targets import numbers, pages, sources

TARGETS: Mapping[str, Target] = {
    each.name: each for each in (*pages.TARGETS, *numbers.TARGETS, *sources.TARGETS)
}
"""All targets by their names."""
