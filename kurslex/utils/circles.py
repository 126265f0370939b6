"""Objects that lead to each other in a circle, which Python finds only where it searches for them.

The command `kurslex` lets Python never search by itself, since that takes a tenth of its time
(`kurslex.__main__`). So work that leaves many circles behind says when a search is worth it.
"""

import gc

_MANY = 100_000  # objects that were made and are still there: some ten million bytes


def leave_out_of_searches() -> None:
    """Let later searches pass over all objects of now: those that a process keeps to its end.

    Nothing is done where Python searches by itself, as it does in a process that goes on.
    """
    if not gc.isenabled():
        gc.freeze()


def drop_circles() -> None:
    """Give back the memory of objects that nothing but each other leads to, if they may be many.

    What is still in use counts from now on as what a process keeps to its end, so that no search
    looks at it again. Nothing is done where Python searches by itself.
    """
    if not gc.isenabled() and gc.get_count()[0] > _MANY:
        gc.collect()
        gc.freeze()
