grammar-masculine = der { $term }
grammar-feminine = die { $term }
grammar-neuter = das { $term }
grammar-genitive-masculine = des { $form }
grammar-genitive-feminine = der { $form }
grammar-genitive-neuter = des { $form }
grammar-plural = die { $form }
