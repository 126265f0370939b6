grammar-masculine = en { $term }
grammar-feminine = ei { $term }
grammar-neuter = et { $term }
grammar-plural = flere { $form }
