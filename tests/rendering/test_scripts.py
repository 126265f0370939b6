import pytest

from kurslex.rendering.scripts import calculator_bundle, compact
from tests.support.calculators import calculators


@pytest.mark.parametrize(
    ("written", "expected"),
    [
        ("const a = 1;\nconst b = 2;\n", "const a=1;const b=2;"),
        ("return a\n", "return a\n"),
        ("a\nb", "a\nb\n"),
        ("f(x) // why\n  + 1;", "f(x)\n+1;"),
        ("// only a comment\nlet x;", "let x;"),
        ('x = "a  //  b";', 'x="a  //  b";'),
        ("x = `a  ${ b }  c`;", "x=`a  ${ b }  c`;"),
        (r"y.replace(/[ \t/]+\// , z)", r"y.replace(/[ \t/]+\//,z)"),
        ("a = n / d / 2;", "a=n/d/2;"),
        ("throw new NoResult(reason);", "throw new NoResult(reason);"),
        ("if (a) b;\nelse {\n  c;\n}\nd;", "if(a)b;else{c;}\nd;"),
    ],
)
def test_compact(written: str, expected: str) -> None:
    assert compact(written).rstrip("\n") == expected.rstrip("\n")


def test_the_library_comes_only_where_it_is_used() -> None:
    def has(*names: str) -> list[str]:
        bundle = calculator_bundle([calculators()[name] for name in names])
        return [word for word in ("exp", "ln", "power") if f"$.{word}=(" in bundle]

    assert has("profit-loss") == []
    assert has("profit-loss", "annualised-return") == ["exp", "ln", "power"]
