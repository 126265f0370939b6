"""The language of calculators: what a file in `calculators/` imports, and nothing else.

A calculator's file holds one function under `@calculator`, with a docstring if you like. Inside:

- assignments `name = …`, each name once on every path;
- `if`, `elif`, `else` with one comparison each (`== != < <= > >=`); every branch assigns the same
  names;
- decimal numbers, names, brackets, `+ - * /`, unary minus, and `**` with a whole exponent;
- `min`, `max`, `abs`, `floor`, `round_to(value, step)`, which rounds half away from zero;
- one `return` at the end, with the outputs in order.

All arithmetic is exact. The file is read and never executed, but it is also plain Python.
"""

from kurslex.formula.operators import floor, round_to
from kurslex.formula.quantities import calculator, count, money, percent

__all__ = ["calculator", "count", "floor", "money", "percent", "round_to"]
