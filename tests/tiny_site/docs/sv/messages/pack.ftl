handout-contents = Innehåll
handout-example = Räkneexempel
handout-more = Räkna med andra tal
handout-questions = Frågor
handout-key = Facit
handout-changed = Uppdaterad { $date }
handout-accessibility = Med rubriker och innehållsförteckning; formler som MathML, bilder beskrivna i ord.
