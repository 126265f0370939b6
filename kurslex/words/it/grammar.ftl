grammar-masculine = { $term }, maschile
grammar-feminine = { $term }, femminile
grammar-plural = plurale { $form }
