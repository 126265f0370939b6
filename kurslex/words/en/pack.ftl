### Handouts, and the page on which concepts are chosen for a course.

# Headings in a handout.
handout-contents = Contents
handout-example = Worked example
# Before a link to the calculator.
handout-more = Calculate with other numbers
handout-questions = Questions
handout-key = Answers
handout-changed = Last changed { $date }
# Says in the data of an electronic book how accessible it is.
handout-accessibility = Has headings and a table of contents. Formulas are written in MathML, and pictures are described in words.

overview-pack = Course material
overview-pack-title = Put course material together
overview-pack-description = Choose concepts for a course, and print them as a handout or download them as files, with another language beside them if you like. Your choice is kept in the address and stored nowhere else.
# A box to tick. $theme is the name of a topic.
pack-all = All: { $theme }
# The browser puts the number in: word it so that it needs no plural.
pack-chosen = Chosen concepts: { $concepts }
# A button.
pack-clear = Clear the choice
# The name of a list of languages, and its first entry.
pack-second = Second language
pack-no-second = none
# A box to tick.
pack-questions = Include questions and answers in the handout
# Buttons.
pack-handout = Make the handout
pack-print = Print the handout
# A heading above files to download.
pack-files = Files with this choice
pack-concepts = Table of the concepts (CSV)
pack-terms = Table of the terms (CSV)
pack-glossary = Glossary for Moodle
pack-bank = Questions for Moodle
# A heading above a link.
pack-address = The address of this choice
pack-copy = Copy the link
pack-copied = The link has been copied.
# A heading above files for each topic.
pack-themes = Ready files by topic
pack-themes-about = Cards for Anki, one deck for each topic. The cards are the same as in the deck with all concepts, so nothing that has been learned is lost.
pack-scripts = The choice is put together in the browser. For this, JavaScript has to be switched on. The ready files can be downloaded all the same.
pack-none = Choose at least one concept first.
# $file is the name of a file. The browser puts it in.
pack-made = The file { $file } is ready.
pack-failed = The content could not be fetched. Is the network connection working?
pack-gathering = Putting the handout together …
pack-gathered = The handout is ready. It is at the end of this page.
