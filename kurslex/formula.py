"""The language of calculators: what a file in `calculators/` imports, and nothing else.

A calculator's file holds one function under `@calculator`, with a docstring if you like. All
arithmetic is exact. The file is read and never executed, but it is also plain Python. Inside:

| construct | what it allows | example |
|---|---|---|
| assignment | a name gets a value, once on every path | `profit = (sell - buy) * shares` |
| number | decimal, without exponent | `0.25` |
| operators | `+ - * /`, unary minus; `**` with a whole number up to 200 | `-a ** 2` |
| `min max abs floor` | as in Python, of numbers | `max(minimum, rate * value)` |
| `round_to` | the nearest multiple of a step, half away from zero | `round_to(fee, 0.01)` |
| `power exp ln` | to 30 digits: see `elementary.kurslex` | `power(growth, 1 / years)` |
| `if elif else` | `== != < <= > >=`, joined by `and`, `or` | `if rest > 0 and price < 5:` |
| `for` and numbers | at most 1,200, else `out-of-range` | `for k in range(1, n + 1):` |
| `for` and rows | each row of an input or a series | `for ask in asks:`, `ask.price` |
| `for` in order | by a field, over one list or several | `for bid in descending(bids, "price"):` |
| accumulator | in a loop or an `if`, a name from before changes | `rest = rest - taken` |
| `sum min max` of many | over a range or rows, with an `if` | `sum(a.price for a in asks)` |
| series | a declared list of rows begins empty and grows | `fills = []`, `fills.append((a, b))` |
| `refuse` | no result; message `ID-empty-book` says why | `refuse("empty-book")` |
| `warn` | a result, with the notice `ID-below-one-year` | `warn("below-one-year")` |
| `return` | once, at the end: outputs, then series, in order | `return cost, average, fills` |

A computation may take so many iterations and digits (`work.py`), a file so many parts, 100 deep
(`syntax.py`), and no number may end up with more than 36 digits: else `out-of-range`, or a problem.

The decorator declares `inputs`, `steps`, `outputs` and `series`. `steps` are quantities on the way
that readers see in formulas; a name that is declared nowhere stays unseen, and no formula that
readers see may use it. A loop is shown by the series that it fills. Quantities are declared by
`money`, `count`, `percent` and `number`, lists by `rows` and `series`: see `quantities.py`.
`targets` are outputs that a reader may choose, to find an input: `{"profit": target("1000",
solve=("sell", "buy"))}`. The formula is inverted by `equation.py`, which says when it can be; where
it cannot, `search=("sell",)` finds the input by trying, and the file promises that the output only
rises or only falls with it. `picture` says what is drawn, as `bars`, `columns`, `curves`, `line`,
`pair`, `stack` or `stairs`: see `picture_words.py`. `book` says how a home page shows the
calculator as an order book: see `order_book_words.py`. `concepts` names the concepts that fields
are, such as `{"sell": "market-price"}`. `exercises` are questions with drawn numbers: see
`exercise_words.py`.
"""

from kurslex.calculators.parser.words import *  # noqa: F403 - all of them, by their `__all__`
