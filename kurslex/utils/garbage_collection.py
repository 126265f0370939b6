"""Reference cycles: when Python's garbage collector looks for them, and at which objects.

The command `kurslex` turns the collector off, since it takes a tenth of the time
(`kurslex.__main__`). So work that leaves many cycles behind says when a collection is worth it.
"""

import gc

_MANY = 100_000  # objects made since the last collection and still there: some 10 MB


def exclude_from_collections() -> None:
    """Leave all objects of now out of later collections: those that a process keeps to its end.

    Does nothing where the collector is on, as it is in a server.
    """
    if not gc.isenabled():
        gc.freeze()


def collect_cycles() -> None:
    """Free the memory of objects in cycles that nothing else refers to, if there may be many.

    What is still in use is left out of later collections. Does nothing where the collector is on.
    """
    if not gc.isenabled() and gc.get_count()[0] > _MANY:
        gc.collect()
        gc.freeze()
