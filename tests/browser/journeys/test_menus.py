"""On a phone: a menu opens below its button, and closes when it is left or the page is searched."""

_OPEN = """() => {
    const menus = [...document.querySelectorAll(".kx-header nav")];
    const menu = menus.find((each) => each.checkVisibility());
    const button = document.querySelector(".kx-open-menu").getBoundingClientRect();
    return menu && { gap: menu.getBoundingClientRect().top - button.bottom };
}"""


def test_a_menu_opens_below_its_button_and_closes_when_it_is_left(visitor):
    window = visitor()
    window.resize(390, 800)
    window.open("nb/share/")
    window.click(".kx-open-menu")
    assert 0 <= window.wait_for(_OPEN)["gap"] < 30
    window.evaluate("() => document.querySelector('.kx-overviews li:last-child a').focus()")
    window.press("Control+k")
    window.wait_for("() => document.activeElement === document.querySelector('#kx-query')")
    assert not window.evaluate(_OPEN)
