"""A home page asks the last short question of the first concept of the path that has one."""

import json

import pytest
from lxml import html

from kurslex.site.pages.home_page import render_home
from kurslex.site.parts.home_question import home_question
from tests.site.tiny import tiny_context

_LONG = "x" * 91


def written(prompt: str) -> str:
    options = '<ol class="kx-options"><li>ja</li><li><a href="../reef-knot/">nej</a></li></ol>'
    solution = f'<details class="kx-solution"><summary>Lösning</summary>{options}</details>'
    return f"<p>{prompt}</p>\n{options}\n{solution}"


def asked(**prompts: list[str]) -> dict[tuple[str, str], str]:
    return {
        ("sv", concept.replace("_", "-")): json.dumps(
            [[f"q{at}", written(each)] for at, each in enumerate(every)]
        )
        for concept, every in prompts.items()
    }


@pytest.mark.parametrize(
    ("prompts", "chosen", "about"),
    [
        ({"bowline": ["Ett?", "Två?"], "reef_knot": ["Tre?"]}, "Två?", "bowline"),
        ({"bowline": ["Ett?", _LONG], "reef_knot": ["Tre?"]}, "Ett?", "bowline"),
        ({"bowline": ["<em>Ett</em>?"], "reef_knot": ["Tre?", "A &lt; B?"]}, "A < B?", "reef-knot"),
    ],
)
def test_the_last_short_one_without_links_is_asked(prompts, chosen, about):
    found = home_question(tiny_context(), asked(**prompts), "sv")
    assert found
    assert found.prompt.unescape() == chosen
    assert found.about.id == about


@pytest.mark.parametrize("prompts", [{}, {"bowline": []}, {"bowline": [_LONG]}])
def test_without_a_short_one_nothing_is_asked(prompts):
    assert home_question(tiny_context(), asked(**prompts), "sv") is None


def test_a_home_page_hides_choices_and_solution_and_leads_on_from_its_own_place():
    context = tiny_context()
    home = context.glossary.homes["sv"]
    rendered = render_home(context, home, "", asked(bowline=["Ett?"]))
    assert rendered.count("<details") == rendered.count("</details>") == 2
    page = html.fromstring(rendered)
    (question,) = page.xpath("//section[@class='kx-one']/details")
    assert [each.text_content() for each in question.iter("summary")] == ["Ett?", "Lösning"]
    links = [each.get("href") for each in question.iter("a")]
    assert links == ["reef-knot/", "reef-knot/", "bowline/"]
    (solution,) = question.findall("details")
    assert [each.get("href") for each in solution.iter("a")] == ["reef-knot/", "bowline/"]
    assert page.xpath("//*[@id='content']/article/div[@class='kx-two']/section[last()]/h2")
    assert "kx-one" not in render_home(context, home, "")
