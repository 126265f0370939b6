### How a page says what its concept has to do with others. Each of these words stands before a
### list of other concepts: "Is a kind of: security". A relation and its -inverse are the two sides
### of one fact. A glossary adds the words of its own relations.

# The heading above all of these lists.
relations-heading = Connections
# At the end of a list that is cut short. $more is a number.
relations-more = { $more ->
    [one] and one more
   *[other] and { $more } more
}

# This concept is a kind of those that follow.
relation-broader = Is a kind of
# Those that follow are kinds of this concept.
relation-broader-inverse = Kinds
relation-example-of = Is an example of
relation-example-of-inverse = Examples
relation-part-of = Is part of
# Those that follow are its parts.
relation-part-of-inverse = Consists of
# The opposite, or the other one of a pair.
relation-counterpart = Counterpart
# This concept brings about those that follow.
relation-leads-to = Leads to
relation-leads-to-inverse = Results from
relation-depends-on = Depends on
# This concept has an influence on those that follow.
relation-depends-on-inverse = Influences
# Who does it.
relation-done-by = Is carried out by
# What this person or organisation does.
relation-done-by-inverse = Carries out
# This concept is a measure of those that follow.
relation-measures = Is a measure of
relation-measures-inverse = Is measured by
relation-related = See also
