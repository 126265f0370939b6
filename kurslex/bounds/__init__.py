"""Every bound of what others may bring, each once: a number with its unit, its matter, its reason.

The modules have the bounds by their matter, `table.py` has all of them. What reads an input takes
its bounds from here, and the manual prints the table.
"""
