"""The table `rules` of `docs/concepts.yml` -> what a project says of each rule.

rules:
late-link: off
definition-length: {severity: error, words: 30}
"""

from kurslex.model.rule_setting import RuleSetting
from kurslex.project.yaml.typed_fields import Fields

SEVERITY = "severity"


def read_rules(fields: Fields) -> dict[str, RuleSetting]:
    """Return the settings by the ids of rules; which rules and limits there are, others know."""
    table = fields.table("rules", "the rules")
    if table is None:
        return {}
    return {name: _setting(table, name) for name in table.names()}


def _setting(table: Fields, name: str) -> RuleSetting:
    line = table.line_of(name)
    if not table.has_table(name):
        return RuleSetting(table.text(name), line)
    own = table.table(name, f"the rule '{name}'")
    if own is None:
        return RuleSetting("", line)
    value = own.text(SEVERITY)
    limits = {each: own.count(each) for each in own.names() if each != SEVERITY}
    unread = frozenset(each for each in limits if not own.has_count(each))
    return RuleSetting(value, line, limits, unread)
