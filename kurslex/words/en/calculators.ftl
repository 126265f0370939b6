### The words that all calculators share. $example, $minimum and $maximum are numbers, written as the
### language writes them.

# Above the fields of a calculator.
calculators-own-figures = Calculate with your own numbers
# $unit is what all fields are in, such as a currency.
calculators-own-figures-in = Calculate with your own numbers, in { $unit }
calculators-currency = Currency
# A heading that opens each step of the calculation.
calculators-working = Working
# Buttons that show the steps one after the other, or all at once.
calculators-step-by-step = Step by step
calculators-next-step = Next step
calculators-all-steps = All steps
# A heading that opens what each field means.
calculators-fields = The fields
# A heading that opens links and codes to pass on.
calculators-share = Share
# Stands where there is no result. Keep the dash.
calculators-no-result = –
# A button that puts the numbers of the example back.
calculators-reset = Back to the example
# A link, and buttons.
calculators-link = Link to these values
calculators-copy-link = Copy the link
calculators-copy-embed = Copy the code for embedding
# The name of a field that has a text to be copied.
calculators-copy-text = Text to copy
calculators-copied = Copied.
# Said where the browser did not copy the text, but selected it.
calculators-selected = The text is selected. Copy it from here.
# A link to the page of the concept.
calculators-open-page = Read the explanation in the glossary
# A link from a small calculator.
calculators-whole = Open the whole calculator with these numbers

# Said beside a field.
calculators-empty = A number is missing here, for example { $example }.
calculators-not-a-number = This is not a number. Write for example { $example }.
# Where 1.234 or 1,234 could be about one thousand or about one: you may say how your language writes it.
calculators-ambiguous = This can be read as two different numbers. Write it without separators between thousands.
calculators-below-minimum = The value must be at least { $minimum }.
calculators-above-maximum = The value must be at most { $maximum }.
# $decimals is the greatest number of digits after the decimal sign.
calculators-too-many-decimals = { $decimals ->
    [0] Write a whole number, for example { $example }.
    [one] Write at most one decimal place, for example { $example }.
   *[other] Write at most { $decimals } decimal places, for example { $example }.
}
calculators-too-long = This is too long for a number. Write for example { $example }.

# Said instead of a result.
calculators-invalid = No result: at least one field has to be corrected.
calculators-division-by-zero = These values have no result, because they would have to be divided by zero.
calculators-out-of-range = The calculator has no result for these values: they are outside the range that it was made for.

## Rows of fields that readers can add and remove.

# The name of a field: $field is what it is for, $row the number of its row.
calculators-row = { $field }, row { $row }
# Buttons. $rows is the name of the list.
calculators-add-row = Add a row: { $rows }
calculators-remove-row = Remove row { $row }: { $rows }

## The other way round: readers choose a result, and the calculator finds one of the numbers.

# The name of a list of what can be worked out.
calculators-solve = What is to be worked out?
# The first entry of this list.
calculators-solve-nothing = The result of all numbers
# A heading that opens this part.
calculators-solve-other = Calculate backwards
calculators-solve-by-search = This formula cannot be rearranged. The calculator tries the values that the field allows and takes the one that just reaches the result wanted.
# Below a field.
calculators-target-hint = The value to be reached
# $name is the name of a field, $value the number found. Often unchanged.
calculators-found = { $name }: { $value }.
calculators-no-value = No value between { $minimum } and { $maximum } has this result.
# $miss is a number. The browser puts it in.
calculators-missed = The result cannot be reached exactly: it differs by { $miss }.

## Words in formulas; they are short, in small letters.

# "if the price is above 10"
calculators-if = if
# What counts where no condition is met.
calculators-otherwise = otherwise
calculators-and = and
calculators-or = or
# The smallest and the greatest of some numbers, as mathematics abbreviates them.
calculators-min = min
calculators-max = max
# The name of the function that rounds a number.
calculators-round-to = round
