"""Questions on a page: options without a sign of which is right, then a solution that opens."""

import pytest

from tests.site.questions import TEXT, convert


def test_options_are_lettered_and_the_solution_explains_them() -> None:
    assert convert(TEXT) == (
        '<h2 id="questions">Testa dig</h2>'
        '<ol class="kx-questions">'
        "<li><p>Vem äger en <em>aktie</em> efter 16:20?</p>"
        '<ol class="kx-options" type="A">'
        "<li>banken</li>"
        '<li>den <a href="share.md">innehavare: hon</a> som <strong>betalar</strong></li>'
        '</ol><details class="kx-solution"><summary>Lösning</summary>'
        '<ol class="kx-options" type="A">'
        "<li>banken: Den förvarar =2 * 3= aktier.</li>"
        '<li class="kx-right"><strong>den <a href="share.md">innehavare: hon</a> som '
        "<strong>betalar</strong></strong> (rätt): Den är i hennes namn.</li>"
        "</ol></details></li>"
        "<li><p>Vad är hon?</p>"
        '<ol class="kx-options" type="A"><li><em>delägare</em></li><li>&lt;b&gt;</li></ol>'
        '<details class="kx-solution"><summary>Lösning</summary>'
        '<ol class="kx-options" type="A">'
        '<li class="kx-right"><strong><em>delägare</em></strong> (rätt): Ja &amp; nej.</li>'
        "<li>&lt;b&gt;: Nej.</li>"
        "</ol></details></li>"
        "</ol>"
        '<h2 id="local">Sist</h2><ol><li>Punkt</li></ol>'
    )


@pytest.mark.parametrize("added", ["\n\nEn text.\n\n3. Mer?\n", "\n3. Ingen fråga\n\n    | a |\n"])
def test_what_check_does_not_take_for_questions_stays_a_list(added: str) -> None:
    wrong = TEXT.replace("\n## Sist", f"{added}\n## Sist")
    html = convert(wrong)
    assert "[x]" not in html
    assert "kx-" not in html
    assert "(rätt)" not in html


def test_the_list_is_the_one_below_the_heading() -> None:
    html = convert(TEXT.replace("## Testa", "1. Annat\n\n## Testa"))
    assert html.startswith('<ol><li>Annat</li></ol><h2 id="questions">')
    assert html.count("<details") == 2
