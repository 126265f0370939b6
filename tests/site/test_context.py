from tests.site.tiny import tiny_context, without


def test_the_pages_of_a_theme_are_those_that_a_language_has() -> None:
    context = tiny_context(without("fr", "clove-hitch"))
    assert [page.id for page in context.pages_in_theme("sv", "hitches")] == ["clove-hitch"]
    assert context.pages_in_theme("fr", "hitches") == []


def test_a_calculator_is_shown_by_the_first_page_that_a_language_has() -> None:
    assert tiny_context().page_of("working-load", "fr") == "bowline"
    assert tiny_context(without("fr", "bowline")).page_of("working-load", "fr") is None
