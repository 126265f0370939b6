### Exercises of calculators, and worksheets. $answer, $value, $result and $target are ready texts;
### numbers among them are written as the language writes them.

# $decimals is how many digits after the decimal sign the answer has.
exercises-asked = { $decimals ->
    [0] Answer with a whole number.
    [one] Answer with one decimal place.
   *[other] Answer with { $decimals } decimal places.
}
# $unit is such as a currency or %.
exercises-asked-unit = { $decimals ->
    [0] Answer in { $unit }, with a whole number.
    [one] Answer in { $unit }, with one decimal place.
   *[other] Answer in { $unit }, with { $decimals } decimal places.
}
# For other programs that read answers less tolerantly. $example is a number.
exercises-typing = Type the number without separators between thousands, and with a hyphen as the minus sign. Examples: { $example } and -{ $example }.

# Said of an answer.
exercises-right = Right.
exercises-nearly = Right, but rounded on the way. Calculated exactly, the answer is { $answer }.
# $decimals is how many digits after the decimal sign are wanted, one or more.
exercises-fewer-decimals = { $decimals ->
    [one] That is right so far. Give one decimal place.
   *[other] That is right so far. Give { $decimals } decimal places.
}
exercises-sign = The number is right, but its sign is wrong.
# Write 0.05 and 5% as the language writes them.
exercises-fraction = You have mixed up a percentage and a decimal number: 0.05 is 5%. The answer is wanted in per cent.
exercises-power-of-ten = The digits are right, but the decimal sign is in the wrong place.
exercises-wrong = That is not right yet. A hint helps you on.

# The names of the four hints, in this order.
exercises-thought = The idea
exercises-formula = The formula
exercises-numbers = With the numbers
exercises-result = The result
# $name is the name of what is asked for.
exercises-rearrange = Solve the formula for this quantity: { $name }.
exercises-try = This formula cannot be solved directly. Try different values and come closer step by step: { $name }.
# "Price = 12: yield = 4.1. That is too high."
exercises-tried-more = { $name } = { $value }: { $target } = { $result }. That is too high.
exercises-tried-less = { $name } = { $value }: { $target } = { $result }. That is too low.

# Each exercise has a number; the same number always has the same values. $seed is this number. The browser may put it in.
exercises-number = Exercise number { $seed }
# $series is a name that a teacher has chosen.
exercises-series = Series { $series }
exercises-fresh = New numbers have been drawn. The exercise number is { $seed }.
exercises-no-seed = An exercise number is a whole number from 1 to 9999. This is exercise { $seed }.
exercises-no-series = The name of a series has at most 40 characters and no line break. The numbers have been drawn without a series.

## On printed worksheets.

worksheet-title = Worksheet
# Before a line on which the pupil writes.
worksheet-name = Name
worksheet-date = Date
# The heading of a column with numbers: an abbreviation.
worksheet-number = No.
worksheet-answer = Answer
worksheet-working = Working
# The heading above all answers, for the teacher.
worksheet-key = Answers
worksheet-key-note = An answer that differs only because of rounding on the way is right, too.
# An address follows, also as a QR code.
worksheet-practice = Practise online
# At the foot of each sheet. It takes over the name of the glossary and of its licence: keep what is in braces.
worksheet-licence = { site-name }, { licence-content-name }
