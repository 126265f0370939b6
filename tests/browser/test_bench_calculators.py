"""What `make bench` measures of calculators can be measured: it is asked for once here."""

import pytest

from kurslex.project.loading.load_glossary import load_glossary
from scripts.bench_calculators import recalculations


@pytest.mark.long
def test_every_calculator_and_every_search_is_measured(project, tab, server):
    calculators = load_glossary(project)[0].calculators
    searches = [
        each for one in calculators.values() for each in one.solutions() if not each.program
    ]
    assert searches
    measured = dict(recalculations(tab, server.address, calculators, turns=1))
    assert len(measured) == len(calculators) + len(searches)
