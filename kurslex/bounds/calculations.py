"""Bounds of what calculators compute and exercises draw; the browser has the same (its twins)."""

from kurslex.bounds.bound import Bound

WORK = Bound(
    *(300_000, "units", "what one computation may take"),
    "a fraction of a second on a phone; iterations and long numbers are counted",
)
SEARCHES = Bound(
    *(20, "computations", "what the search for an input may take"),
    "it computes the same formula again and again",
)
MOST_REPETITIONS = Bound(*(1_200, "iterations", "a loop over numbers"), "a hundred years of months")
MOST_DIGITS = Bound(
    *(36, "digits", "a result before its decimals, and its decimals"), "nobody reads longer numbers"
)
MOST_PARTS = Bound(
    *(10_000, "parts", "the syntax tree of a calculator's file"),
    "ten times the longest that is known",
)
DEEPEST = Bound(
    *(100, "parts", "the nesting of a calculator's file"),
    "whatever reads the tree goes down it step by step: a sum of so many terms",
)
LONGEST_LITERAL = Bound(
    *(100, "characters", "a number that a calculator's file writes out"),
    "more than any quantity needs",
)
HIGHEST_EXPONENT = Bound(
    *(200, "", "the exponent of a power"), "numbers grow by as many digits as it says"
)
MOST_PARTS_OF_EQUATION = Bound(
    *(500, "parts", "a formula that is solved for an input"), "it grows with each step"
)
DEEPEST_EQUATION = Bound(
    *(100, "parts", "the nesting of such a formula"), "it is read like the file itself"
)
MOST_BRANCHES = Bound(
    *(64, "branches", "the conditions in a formula that is solved for an input"),
    "each doubles what has to be solved",
)
LONGEST_EXPRESSION = Bound(
    *(200, "characters", "a sum in a page's text"), "what is longer is hard to check"
)
LONGEST_FORMULA = Bound(
    *(200, "characters", "a formula in a page's text"), "a formula is set on one line"
)
MOST_ROWS = Bound(*(20, "rows", "a list of rows in a form"), "it has to fit on a phone's screen")
MOST_DECIMALS = Bound(
    *(20, "decimals", "a quantity of a calculator"), "more than any currency or rate has"
)
MOST_PLACES = Bound(*(200, "steps", "a slider"), "a finger on a phone cannot choose among more")
LARGEST_INPUT = Bound(
    *(10**12, "", "the value of an input, unless its calculator says less"),
    "any sum of money that a page needs is smaller",
)
LONGEST_TYPED = Bound(
    *(40, "characters", "a number that a reader types or an address has"),
    "36 digits, a sign, and some groups",
)
LAST_SEED = Bound(*(9_999, "", "the number of an exercise's variant"), "four digits to be told")
LAST_VERSION = Bound(
    *(9_999, "", "the version of a calculator's exercises"), "it is in each address"
)
LONGEST_SERIES = Bound(
    *(40, "characters", "the name of a series of exercises"), "it is in each address"
)
MOST_ATTEMPTS = Bound(
    *(100, "attempts", "drawing numbers that make a sensible exercise"),
    "the check tries some seeds",
)
MOST_VALUES = Bound(
    *(10_000, "values", "what may be drawn for an input"), "each is as likely as another"
)
MOST_TYPED_DECIMALS = Bound(
    *(20, "decimals", "an answer that a reader types"), "as many as a quantity may have"
)
HIGHEST_POWER = Bound(
    *(6, "places", "how far an answer may be from the right one by a power of ten"),
    "more is not a decimal separator in the wrong place",
)
FARTHEST_ANSWER = Bound(*(10**30, "", "an answer that is judged"), "more is not a number typed")
MOST_TOLERANCE = Bound(*(5, "percent", "the tolerance of an exercise"), "more would be a guess")
MOST_CURVES = Bound(*(2, "curves", "the curves of a picture"), "more cannot be told apart")
MOST_PICTURE_PARTS = Bound(*(4, "parts", "the parts of a bar"), "more cannot be told apart")
MOST_LEVELS = Bound(*(5, "levels", "each side of an order book"), "it has to fit on a phone")
MOST_STEPS = Bound(*(250, "steps", "a path of values in a picture"), "the days of a year's trading")
MOST_BOX_ROWS = Bound(*(6, "rows", "the boxes of a flow in a picture"), "it has to fit on a phone")
MOST_BOX_COLUMNS = Bound(*(3, "columns", "the boxes of such a flow"), "it has to fit on a phone")
MOST_SEEDS = Bound(*(200, "sheets", "the worksheets of one file"), "a year's pupils of a teacher")
MOST_EXERCISES = Bound(*(6, "exercises", "a worksheet"), "one page each with its solutions")
