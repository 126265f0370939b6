"""The rules that no project can switch off."""

from kurslex.rules import RULES

FIXED = {rule.id for rule in RULES if rule.fixed}
