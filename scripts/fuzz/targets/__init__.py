"""Everything that is fuzzed, in one table."""

from collections.abc import Mapping

from scripts.fuzz.target import Target
from scripts.fuzz.targets import kept, numbers, pages, sources, translations

TARGETS: Mapping[str, Target] = {
    each.name: each
    for matter in (pages, numbers, sources, translations, kept)
    for each in matter.TARGETS
}
"""All targets by their names."""
