"""The page on the clove hitch in Swedish: what is exported, and what translators write."""

from tests.outputs.po.tiny import Project

USE = "clove-hitch.md:#/1"
SAID = (
    "Ett **dubbelt halvslag** slås på några sekunder och är lätt att justera. Utan jämn\n"
    "belastning kan det lossna, och då är en [pålstek](bowline.md) säkrare."
)
NEW = {
    "preferred.term": "dubbelt halvslag",
    "preferred.forms": "dubbla halvslag",
    "definition": "Ett dubbelt halvslag är en knop.",
    "#/1": "Ett **dubbelt halvslag** är en knop.",
}


def translate(project: Project, *keys: str) -> None:
    for key in keys:
        project.translate(f"clove-hitch.md:{key}", NEW[key])
