"""Sites of one file that take each other's place, for the tests of swapping."""

from kurslex.cli.swap import building_aside


def make_site(folder, text):
    folder.mkdir(parents=True)
    (folder / "index.html").write_text(text, encoding="utf-8")


def names(folder):
    return sorted(path.name for path in folder.iterdir())


def read(folder):
    assert names(folder) == ["index.html"]
    return (folder / "index.html").read_text(encoding="utf-8")


def build(target, text, *, interrupted=False):
    with building_aside(target) as aside:
        (aside / "index.html").write_text(text, encoding="utf-8")
        if interrupted:
            raise KeyboardInterrupt
