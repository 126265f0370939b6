# Not an article before the term: "l’" does not say the gender.
grammar-masculine = { $term } (masculin)
grammar-feminine = { $term } (féminin)
grammar-neuter = { $term } (neutre)
grammar-common = { $term } (genre commun)
grammar-genitive-masculine = génitif { $form }
grammar-genitive-feminine = génitif { $form }
grammar-genitive-neuter = génitif { $form }
grammar-genitive-common = génitif { $form }
grammar-plural = pluriel { $form }
