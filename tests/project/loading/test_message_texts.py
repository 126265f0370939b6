from kurslex.messages import Messages
from kurslex.project.loading.message_texts import message_prose

SOURCE = """\
# A comment.
plain = Alla knopar
long =
    Första raden
    andra raden
value = Ingen knop heter ”{ $query }” här.
plural = Det finns { $knots ->
    [one] en knop
   *[other] { $knots } knopar
} i boken.
empty = { "" }
false-friends-rope = Lina är ingen lina.
"""


def test_the_texts_of_messages_with_their_lines() -> None:
    found = message_prose(Messages("sv", {"docs/sv/messages/site.ftl": SOURCE}))
    assert [(each.text, each.lines, each.section) for each in found] == [
        ("Alla knopar", (2,), ""),
        ("Första raden\nandra raden", (4, 5), ""),
        ("Ingen knop heter ”” här.", (6,), ""),
        ("en knop", (8,), ""),
        (" knopar", (9,), ""),
        ("Det finns \n\n\n i boken.", (7, 8, 9, 10), ""),
        ("Lina är ingen lina.", (12,), "confusions"),
    ]
    assert {each.path for each in found} == {"docs/sv/messages/site.ftl"}
