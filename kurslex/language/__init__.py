"""What differs from language to language: order, plurals, sentences, stems, readability."""
