### The search field and the page with all results.

# Says in the search field what it is for.
search-label = Look up a word
# A button.
search-submit = Search
overview-search-title = Search
overview-search-description = Look up terms in all languages of the glossary. The search also finds inflected forms, words without their accents and words with a typing error, and it looks into the definitions and the texts.
# A heading. The browser puts in what the reader has typed.
search-results = Results for “{ $query }”
# The browser puts in the number: word it so that it needs no plural.
search-count = Results: { $count }
search-meant = No term is called “{ $query }”. Did you mean “{ $term }”?
search-none = No concept was found for “{ $query }”.
# After a result that was found by another name of the concept.
search-admitted = also called { $term }
# After a result that was found by a name that is not recommended.
search-deprecated = not { $term }
# A heading above pages whose texts have the word.
search-texts = Mentioned in the texts
# A link.
search-texts-for = Search the texts for “{ $query }”
search-texts-none = No results in the texts.
# Without a network, from a disk, or in a browser that does not allow it; terms were looked up.
search-texts-unsearched = The texts could not be searched.
# The browser puts in the number: word it so that it needs no plural.
search-texts-only = No concepts. Mentioned in the texts: { $count }
search-nothing = No results, neither among the concepts nor in the texts.
# The words that are written for the sign %, in small letters; several are separated by a comma and a space.
search-percent = per cent, percent
# A link to the list of all terms.
search-all = All terms
# Says which key leads to the search field.
search-key = The slash key (/) opens the search
search-no-script = The search needs JavaScript. All terms are listed below in alphabetical order.
