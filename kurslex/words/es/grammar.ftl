# Not an article before the term: feminine words such as "alza" or "agua" have "el".
grammar-masculine = { $term } (masculino)
grammar-feminine = { $term } (femenino)
grammar-neuter = { $term } (neutro)
grammar-common = { $term } (género común)
grammar-genitive-masculine = genitivo { $form }
grammar-genitive-feminine = genitivo { $form }
grammar-genitive-neuter = genitivo { $form }
grammar-genitive-common = genitivo { $form }
grammar-plural = plural { $form }
