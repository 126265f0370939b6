grammar-common = en { $term }
grammar-neuter = ett { $term }
grammar-plural = flera { $form }
