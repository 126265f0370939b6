handout-contents = Innhold
handout-example = Regneeksempel
handout-more = Regn med andre tall
handout-questions = Kontrollspørsmål
handout-key = Fasit
handout-changed = Oppdatert { $date }
handout-accessibility = Med overskrifter og innholdsfortegnelse; formler som MathML, bilder med beskrivelse i ord.
