### The home page, and the stations of the learning path. What has been read is known on the
### reader's device only.

# Before some words that can be looked up, as links.
home-examples = For example
# A heading above a question with answers.
home-question = A question
# A link. $count is a number.
home-friends-all = All { $count } false friends, with explanations
# A heading.
home-teaching = For teaching
# A sentence below this heading.
home-teaching-text = Links, files and pages to use in lessons, without login and without tracking.
# A link to the page of downloads.
home-teaching-downloads = Take the glossary with you: spreadsheets, Moodle, Anki and more
# A link to the list of calculators.
home-teaching-embed = Embed a calculator in a page of your own
# The browser puts both numbers in: word it so that it needs no plural. How many concepts of the learning path have been read.
path-read = { $read } of { $steps } read
# A button that opens the page of a concept. $term is its name.
path-begin = Start with { $term }
path-continue = Continue with { $term }
# A button that deletes from the device which pages have been read.
path-forget = Forget what I have read
