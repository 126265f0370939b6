# Øvingssidene. Det som er besvart, er det bare enheten som vet. $place og $count er tall, $name er et tema eller en etappe.
practice-title = Øv: { $name }
practice-written = Spørsmål om begrepene
practice-definitions = Hvilket begrep er dette?
practice-definition-asked = Hvilket begrep er beskrevet her?
practice-words = Ord
practice-words-asked = Hva heter «{ $term }» på { $name }?
practice-friends = Falske venner
practice-friends-asked = Disse ordene ligner på hverandre. Hvilken forklaring hører til dem?

practice-hint = Hint
practice-hint-above = Overordnet begrep:
practice-hint-definition = Slik forklares begrepet på det andre språket:
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
practice-none = Det finnes ingen spørsmål om disse begrepene ennå.

practice-kept = Hvilke spørsmål som er besvart, lagres bare på denne enheten.
practice-forget = Slett det som er lagret
practice-done = Øvd på { $count } av { $concepts }
practice-theme = Øv på dette temaet
practice-stage = Øv på denne etappen
practice-go-on = Øv videre
practice-read = Alle begrepene: { $name }
practice-all = Alle temaer og etapper
