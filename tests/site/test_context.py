from tests.site.tiny import tiny_frame, without


def test_the_pages_of_a_theme_are_those_that_a_language_has() -> None:
    frame = tiny_frame(without("fr", "clove-hitch"))
    assert [page.id for page in frame.pages_in_theme("sv", "hitches")] == ["clove-hitch"]
    assert frame.pages_in_theme("fr", "hitches") == []


def test_a_calculator_is_shown_by_the_first_page_that_a_language_has() -> None:
    assert tiny_frame().page_of("working-load", "fr") == "bowline"
    assert tiny_frame(without("fr", "bowline")).page_of("working-load", "fr") is None
