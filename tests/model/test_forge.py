import pytest

from kurslex.model.forge import Forge, Report


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
            "https://codeberg.org/o/r/_new/main/docs/fr?filename=edit.md",
        ),
    ],
)
def test_addresses_for_editing_and_beginning_a_file(folder, edit, start):
    forge = Forge(template=f"{folder}{{path}}")
    assert (forge.edit("fr/edit.md"), forge.start("fr/edit.md")) == (edit, start)


@pytest.mark.parametrize(
    ("address", "folder", "form"),
    [
        (
            "https://github.com/o/r",
            "edit/main/docs/",
            Report(
                address="https://github.com/o/r/issues/new?title=A%20%26%20B&body=x%0Ay",
                field="body",
            ),
        ),
        (
            "https://forge.example/o/r/",
            "-/edit/main/docs/",
            Report(
                address="https://forge.example/o/r/-/issues/new"
                "?issue%5Btitle%5D=A%20%26%20B&issue%5Bdescription%5D=x%0Ay",
                field="issue[description]",
            ),
        ),
        (
            "https://bitbucket.org/o/r",
            "src/default/docs/",
            Report(
                address="https://bitbucket.org/o/r/issues/new?title=A%20%26%20B&content=x%0Ay",
                field="content",
            ),
        ),
    ],
)
def test_an_error_is_reported_in_the_form_of_the_forge(address, folder, form):
    assert Forge(address=address, folder=folder).report("A & B", "x\ny") == form


def test_without_the_address_of_a_project_no_error_can_be_reported():
    assert Forge(template="https://forge.example/edit/{path}").report("A", "x") is None
