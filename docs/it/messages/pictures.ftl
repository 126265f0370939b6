# Le figure delle pagine: docs/pictures/ID.yml, e ciò che le accompagna.
pictures-in-words = La figura a parole
pictures-download = Scarica la figura (SVG)

## Mercato secondario
picture-secondary-market-title = Chi paga chi sul mercato primario e sul mercato secondario
picture-secondary-market-caption = Il denaro va a chi vende. Soltanto la prima volta è l’emittente.
picture-secondary-market-described = Sul mercato primario l’emittente vende azioni nuove all’investitore A e ne incassa il prezzo. Sul mercato secondario l’investitore A vende le stesse azioni all’investitore B: il denaro va all’investitore A, e l’emittente resta fuori.
picture-secondary-market-primary = Mercato primario
picture-secondary-market-once = una volta, all’emissione
picture-secondary-market-secondary = Mercato secondario
picture-secondary-market-again = dopo, più e più volte
picture-secondary-market-issuer = Emittente
picture-secondary-market-first = Investi{"\u00AD"}tore A
picture-secondary-market-second = Investi{"\u00AD"}tore B
picture-secondary-market-outside = L’emittente resta fuori
picture-secondary-market-sells = vende
picture-secondary-market-buys = compra
picture-secondary-market-new = azioni nuove
picture-secondary-market-same = le stesse azioni
picture-secondary-market-money = denaro

## Mercato primario
picture-primary-market-title = Dall’emittente al primo investitore, attraverso la banca
picture-primary-market-caption = Di { $gross } milioni di dollari ne arrivano { $net } all’emittente. Poi le azioni cambiano soltanto proprietario, e all’emittente non va più nulla.
picture-primary-market-described = Con l’assunzione a fermo la banca compra le azioni nuove dall’emittente e le rivende all’investitore A. L’investitore versa { $gross } milioni di dollari, la banca trattiene la commissione, all’emittente arrivano { $net } milioni. Se poi l’investitore A rivende le azioni all’investitore B sul mercato secondario, il denaro va a lui e l’emittente resta fuori.
picture-primary-market-primary = Mercato primario
picture-primary-market-firm = con assunzione a fermo
picture-primary-market-secondary = Mercato secondario
picture-primary-market-later = quando si rivende
picture-primary-market-issuer = Emittente
picture-primary-market-bank = Banca d’investi{"\u00AD"}mento
picture-primary-market-investor = Investi{"\u00AD"}tore A
picture-primary-market-second = Investi{"\u00AD"}tore B
picture-primary-market-outside = L’emittente resta fuori
picture-primary-market-sells = vende
picture-primary-market-buys = compra
picture-primary-market-passes-on = compra e rivende
picture-primary-market-shares = azioni nuove
picture-primary-market-proceeds = { $net } milioni di dollari
picture-primary-market-paid = { $gross } milioni di dollari
picture-primary-market-same = le stesse azioni
picture-primary-market-money = denaro
