### The pages that show many concepts at once. Of each there is a short name for the menu, a title,
### and a description of one or two sentences.

# The name of the menu with these pages.
overviews-label = Overviews

# The list in alphabetical order; use the first and the last letter of the language's alphabet.
overview-a-z = A–Z
overview-a-z-title = All terms from A to Z
overview-a-z-description = All terms of the glossary in alphabetical order, with synonyms and with words that should be avoided.
# The name of a row of links, one for each letter.
a-z-letters = Letters
# After a synonym: where its concept is.
a-z-see = see { $term }
a-z-avoid = to be avoided, see { $term }

# The concepts in an order in which they are easy to learn.
overview-path = Learning path
overview-path-title = The learning path
overview-path-description = The concepts in an order in which they are easy to learn.
# $step and $steps are numbers: the place of a concept on the path, and how many there are.
path-position = { $step } of { $steps }
# Links to the neighbours on the path.
path-previous = Previous
path-next = Next on the learning path

# The page with questions. A verb in the menu: what readers do there.
overview-practice = Practise
overview-practice-title = Questions for practice
overview-practice-description = Questions on each topic and each stage of the learning path, with explanations of the answers that are wrong.

overview-calculators = Calculators
overview-calculators-title = All calculators
overview-calculators-description = The calculators of the glossary, what each of them works out, and which concepts it belongs to.
# Before the names of the concepts to which a calculator belongs.
calculators-list-pages = Belongs to
# A link to a page that has nothing but the calculator.
calculators-list-embed = Open the calculator alone

# A table with the terms in all languages.
overview-terms = Terminology
overview-terms-title = The terms in all languages
overview-terms-description = All concepts in one table, with their terms and synonyms in every language of the glossary.
# Before a list of languages: which one the table shows beside the page's own.
terms-other = Also show
# The name of a field in which readers type a part of a word.
terms-filter = Filter the table
terms-filter-part = Filter this part of the table
# The name of a row of links to the parts of a long list.
parts-label = Parts of the list
# After a title. $part and $parts are numbers.
part-position = part { $part } of { $parts }
# The browser puts both numbers in: word it so that it needs no plural.
terms-count = Showing { $shown } of { $all } concepts
# A picture with the concepts of a topic and lines between them.
theme-map = Map of the concepts
theme-map-lines = An indented concept is a kind of the one above it, an example of it or a part of it. The lines beside them show what else is connected, and the list below says how.
# $shown and $all are numbers.
theme-map-part = The map shows { $shown } of { $all } concepts, the most general ones first.
# A link to this picture.
theme-map-short = Map

# Words that look alike in two languages and mean different things.
overview-false-friends = False friends
overview-false-friends-title = False friends
overview-false-friends-description = Some words look alike in several languages but do not mean the same. These are the ones that most often mislead.

# A page in two languages. A link after the term in the other language.
parallel-link = read side by side
# The name of the second column.
parallel-label = The other language
