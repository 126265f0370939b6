import pytest

from kurslex.model.forge import Forge


@pytest.mark.parametrize(
    ("folder", "edit", "start"),
    [
        (
            "https://github.com/o/r/edit/main/docs/",
            "https://github.com/o/r/edit/main/docs/fr/edit.md",
            "https://github.com/o/r/new/main/docs/fr?filename=edit.md",
        ),
        (
            "https://gitlab.com/o/edit/-/edit/main/docs/",
            "https://gitlab.com/o/edit/-/edit/main/docs/fr/edit.md",
            "https://gitlab.com/o/edit/-/new/main/docs/fr?file_name=edit.md",
        ),
        (
            "https://codeberg.org/o/r/_edit/main/docs/",
            "https://codeberg.org/o/r/_edit/main/docs/fr/edit.md",
            "https://codeberg.org/o/r/_edit/main/docs/fr/edit.md",
        ),
    ],
)
def test_addresses_for_editing_and_beginning_a_file(folder, edit, start):
    forge = Forge(template=f"{folder}{{path}}")
    assert (forge.edit("fr/edit.md"), forge.start("fr/edit.md")) == (edit, start)
