"""What is shown now, for the threads that answer browsers, and a wait for what comes next."""

from dataclasses import dataclass
from threading import Condition

from kurslex.engine.live import LiveSite
from kurslex.problem import Problem


@dataclass(frozen=True, slots=True, kw_only=True)
class State:
    """A site, and the errors for which it does not show what was saved; numbers grow."""

    number: int
    site: LiveSite
    errors: tuple[Problem, ...] = ()


class News:
    """The latest state; one thread publishes, all others read."""

    def __init__(self, site: LiveSite) -> None:
        self._state = State(number=1, site=site)
        self._changed = Condition()

    @property
    def now(self) -> State:
        """The latest state."""
        return self._state

    def publish(self, site: LiveSite, errors: tuple[Problem, ...] = ()) -> None:
        """Make this the latest state, unless it is."""
        with self._changed:
            if site is not self._state.site or errors != self._state.errors:
                self._state = State(number=self._state.number + 1, site=site, errors=errors)
                self._changed.notify_all()

    def wait(self, after: int, seconds: float) -> State:
        """Return the latest state once its number is above `after`, or when the time is over."""
        with self._changed:
            self._changed.wait_for(lambda: self._state.number > after, seconds)
            return self._state
