"""All limits of what a project may contain: a number with its unit, what it limits, and the reason.

The modules have the bounds by their matter, `table.py` has all of them. What reads an input takes
its bounds from here, and the manual prints the table.
"""
