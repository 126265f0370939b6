# Øvingssidene. Det som er besvart, er det bare enheten som vet. $place og $count er tall, $name er et tema eller en etappe.
practice-title = Øv: { $name }
practice-written = Spørsmål til begrepene
practice-definitions = Hvilket begrep er dette?
practice-definition-asked = Hvilket begrep er beskrevet her?
practice-words = Ord
practice-words-asked = Hva heter «{ $term }» på { $name }?
practice-friends = Falske venner
practice-friends-asked = Disse ordene ligner på hverandre. Hvilken forklaring hører til dem?

practice-hint = Hint
practice-hint-above = Overordnet begrep:
practice-hint-definition = Slik forklares begrepet der:
practice-other = Ta med ord fra et annet språk
practice-other-none = ingen
practice-position = Spørsmål { $place } av { $count }
practice-right = Riktig.
practice-wrong = Ikke riktig.
practice-next = Neste spørsmål
practice-to-result = Se resultatet
practice-result = { $right } av { $count } riktige
practice-again = Dette kan være verdt å lese en gang til:
practice-more = Øv videre
practice-source = Les om det:
practice-none = Til disse begrepene finnes det ingen spørsmål ennå.

practice-kept = Bare denne enheten vet hvilke spørsmål som er besvart.
practice-forget = Glem hva jeg har øvd på
practice-done = { $count } av { $concepts } øvd
practice-theme = Øv på dette temaet
practice-stage = Øv på denne etappen
practice-go-on = Øv videre
practice-read = Alle begrepene: { $name }
practice-all = Alle temaer og etapper
