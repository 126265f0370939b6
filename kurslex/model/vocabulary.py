"""Vocabularies elsewhere, in which a glossary's concepts can be looked up."""

import re
from collections.abc import Mapping

from msgspec import Struct


class Vocabulary(Struct, frozen=True, kw_only=True):
    """A vocabulary: what its identifiers look like, with an example, and the addresses of things.

    `address` has `{}` for the identifier.
    """

    pattern: re.Pattern[str]
    example: str
    address: str


VOCABULARIES: Mapping[str, Vocabulary] = {
    "wikidata": Vocabulary(
        pattern=re.compile("Q[1-9][0-9]*"),
        example="Q42",
        address="http://www.wikidata.org/entity/{}",
    ),
    "eurovoc": Vocabulary(
        pattern=re.compile("c_[0-9a-f]{8}|[1-9][0-9]*"),
        example="1488",
        address="http://eurovoc.europa.eu/{}",
    ),
    "stw": Vocabulary(
        pattern=re.compile("[1-9][0-9]{4}-[0-6]"),
        example="10013-2",
        address="http://zbw.eu/stw/descriptor/{}",
    ),
}
"""All vocabularies by the names that `docs/concepts.yml` gives them."""


def match_addresses(matches: Mapping[str, str]) -> tuple[str, ...]:
    """Return the addresses of things by their identifiers in vocabularies."""
    return tuple(VOCABULARIES[name].address.format(each) for name, each in matches.items())
