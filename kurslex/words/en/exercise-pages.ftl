### The pages on which exercises are solved, and worksheets made.

overview-worksheet = Worksheets
overview-worksheet-title = Worksheets to print
overview-worksheet-description = A sheet with numbers of its own for each pupil, and the answers on separate pages.

# $name is the calculator and what is asked for.
exercise-title = Practise: { $name }
exercise-lead = This is practice, not a test: try as often as you like. Your answers stay on your device.
# Buttons.
exercise-check = Check
exercise-hint = Hint
exercise-give-up = Show the solution
exercise-next = New numbers
# Headings.
exercise-solution = Solution
exercise-hints = Hints
# Links.
exercise-calculator = To the calculator with these numbers
exercise-link = Link to this exercise
exercise-copy-embed = Copy the code for embedding
# A heading above all exercises.
exercise-index = Exercises with numbers
# After an exercise that the reader has solved.
exercise-solved = solved
# A link to the exercises of a calculator.
exercise-practise = Practise

worksheet-choose = Which exercises?
worksheet-seeds = Exercise numbers
# $most is a number, well above ten. Keep 1-30 and 1-5,9 as they are: this is what readers type.
worksheet-seeds-hint = Each number makes one sheet: 1-30 makes thirty sheets, and 1-5,9 is possible, too. At most { $most } at a time.
worksheet-series = Series
worksheet-series-hint = A name, for example that of a class, gives all exercise numbers other values. It may stay empty.
worksheet-make = Make the sheets
worksheet-print-sheets = Print the sheets
worksheet-print-key = Print the answers
worksheet-none = Choose at least one exercise.
# $most is a number. The browser puts it in: word it so that it needs no plural, or fits any number above one.
worksheet-too-many = A sheet has room for at most { $most } exercises.
# The same. Keep 1-30 and 1-5,9 as they are.
worksheet-no-seeds = Write numbers from 1 to 9999, for example 1-30 or 1-5,9, at most { $most } in all.
# The browser puts the number in: word it so that it needs no plural.
worksheet-made = Done. Number of sheets: { $sheets }. The answers come at the end.
worksheet-scripts = The sheets are made in the browser. For this, JavaScript has to be switched on.
