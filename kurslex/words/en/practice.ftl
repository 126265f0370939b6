### The pages on which readers practise. What they have answered is known on their device only.

# $name is the name of a topic or of a stage of the learning path.
practice-title = Practise: { $name }
# Headings above questions of one kind.
practice-written = Questions about the concepts
practice-definitions = Which concept is this?
# A question; a definition follows.
practice-definition-asked = Which concept is described here?
practice-words = Words
# $name is a language as it calls itself, such as Deutsch or 日本語. Find a wording into which every such name fits.
practice-words-asked = What is “{ $term }” in the language { $name }?
practice-friends = False friends
practice-friends-asked = These words look alike. Which explanation belongs to them?

# A heading that opens help.
practice-hint = Hint
# The name of a concept follows.
practice-hint-above = More general concept:
# A definition follows.
practice-hint-definition = This is how the concept is explained in the other language:
# The name of a list of languages.
practice-other = Include words of another language
# Its first entry.
practice-other-none = none
# The browser puts both numbers in.
practice-position = Question { $place } of { $count }
# Said of an answer.
practice-right = Right.
practice-wrong = Not right.
# Buttons.
practice-next = Next question
practice-to-result = See the result
# The browser puts both numbers in: word it so that it needs no plural.
practice-result = { $right } of { $count } right
# Links to pages of concepts follow.
practice-again = These are worth reading once more:
practice-more = Practise more
# A link to the page that answers the question follows.
practice-source = Read about it:
practice-none = There are no questions about these concepts yet.

practice-kept = Which questions you have answered is stored on this device only.
practice-forget = Delete what is stored
# The browser puts both numbers in: word it so that it needs no plural.
practice-done = Practised { $count } of { $concepts }
# Links.
practice-theme = Practise this topic
practice-stage = Practise this stage
practice-go-on = Go on practising
# $name is the name of a topic or of a stage of the learning path.
practice-read = All concepts: { $name }
practice-all = All topics and stages
