### Whether pages are up to date, and what is missing.

# Links to the newer pages in other languages follow.
outdated-notice = This page does not have the latest changes yet. Newer version:
draft-notice = This page is a draft. What is still to be written is marked.
# Links to these pages follow.
never-compared-notice = This page has not been compared with the other languages yet:
# A definition in another language follows.
untranslated-notice = This concept is not described in this language yet. Here it is in another one:
# A link to the page in that language.
untranslated-read = Read the whole page
# A link to the place where the page can be written.
untranslated-start = Write the page in this language
# A heading above these concepts.
untranslated-heading = Not described in this language yet
# In the footer of pages in another language whose menus and buttons are in yours: name your own language.
borrowed-notice = Menus and buttons are not translated yet. Until then they are in English.

# A link to the page below.
status-link = Status of the translations
status-title = Status of the translations
status-description = The table shows which concepts are described in which language, and which pages are behind another language.
# The heading of the first column.
status-concept = Concept
# In the cells of the table: the state of a page.
status-complete = Up to date
status-outdated = Outdated
status-never-compared = Not compared
status-draft = Draft
status-missing = Missing
# $concepts is a number.
status-all-complete = Up to date in all languages: { $concepts }
# $source is the name of a language; $changed and $parts are numbers: how much of its page has changed.
status-changed = { $source }: { $changed ->
    [one] one of { $parts } parts has changed
   *[other] { $changed } of { $parts } parts have changed
}
