### How a page says the gender and the forms of its term. A language needs only those that
### `grammar` in its locale.yml lists; leave out the others. The usual way is an article before the
### term or the form, as in German "der { $term }"; where a language has none, name the category.

# $term is the term itself.
grammar-masculine = { $term } (masculine)
grammar-feminine = { $term } (feminine)
grammar-neuter = { $term } (neuter)
grammar-common = { $term } (common gender)
# $form is the genitive of a term of this gender.
grammar-genitive-masculine = genitive { $form }
grammar-genitive-feminine = genitive { $form }
grammar-genitive-neuter = genitive { $form }
grammar-genitive-common = genitive { $form }
# $form is the plural.
grammar-plural = plural { $form }
