"""A window that is driven by W3C actions, which WebDriver and WebDriver BiDi have in common."""

from abc import abstractmethod
from typing import Any

from tests.browser.engines.window import Window

Actions = list[dict[str, Any]]

# https://www.w3.org/TR/webdriver2/#keyboard-actions
_KEYS = {
    "Tab": "\ue004",
    "Enter": "\ue007",
    "Shift": "\ue008",
    "Control": "\ue009",
    "Escape": "\ue00c",
    "Space": " ",
    "ArrowUp": "\ue013",
    "ArrowDown": "\ue015",
    "Delete": "\ue017",
}
# Where a pointer meets the element and nothing else; null as long as it does not.
_POINT = """(selector) => {
    const all = [...document.querySelectorAll(selector)];
    const element = all.find((each) => each.checkVisibility() && !each.disabled);
    if (!element) return null;
    element.scrollIntoView({ block: "center", behavior: "instant" });
    const { left, top, width, height } = element.getClientRects()[0];
    const point = [Math.floor(left + width / 2), Math.floor(top + height / 2)];
    return element.contains(document.elementFromPoint(...point)) ? point : null;
}"""


class WebDriverWindow(Window):
    """A window whose keyboard and pointer are sequences of actions."""

    @abstractmethod
    def perform(self, actions: Actions) -> None:
        """Perform the actions of several devices at once."""

    def click(self, selector: str) -> None:
        buttons = [{"type": kind, "button": 0} for kind in ("pointerDown", "pointerUp")]
        self._point_at(selector, *buttons)

    def hover(self, selector: str) -> None:
        self._point_at(selector)

    def press(self, keys: str) -> None:
        values = [_KEYS.get(key, key) for key in keys.split("+")]
        down = [{"type": "keyDown", "value": value} for value in values]
        up = [{"type": "keyUp", "value": value} for value in reversed(values)]
        self._use_keys([*down, *up])

    def type(self, text: str) -> None:
        self._use_keys(
            [{"type": kind, "value": sign} for sign in text for kind in ("keyDown", "keyUp")]
        )

    def _point_at(self, selector: str, *then: dict[str, Any]) -> None:
        x, y = self.wait_for(_POINT, selector)
        moves = [{"type": "pointerMove", "x": x, "y": y, "duration": 0}, *then]
        self.perform([{"type": "pointer", "id": "mouse", "actions": moves}])

    def _use_keys(self, strokes: Actions) -> None:
        self.perform([{"type": "key", "id": "keyboard", "actions": strokes}])
