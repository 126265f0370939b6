ipo-split-title = A chi vanno i soldi di un’offerta pubblica iniziale
ipo-split-example = Una società si quota in borsa a { $price } per azione. Emette { $primary } azioni nuove, e i vecchi soci ne vendono { $secondary } delle loro. La banca d’investimento trattiene { $discount } dell’importo, e la società sostiene altri costi per { $costs }. Prima dell’offerta esistevano { $shares_before } azioni.

ipo-split-price = Prezzo di offerta
ipo-split-price-hint = Quanto pagano gli investitori per azione
ipo-split-price-symbol = prezzo

ipo-split-primary = Azioni nuove
ipo-split-primary-hint = Azioni emesse dalla società
ipo-split-primary-symbol = azioni nuove

ipo-split-secondary = Azioni esistenti
ipo-split-secondary-hint = Azioni vendute dai vecchi soci
ipo-split-secondary-symbol = azioni esistenti

ipo-split-discount = Quota della banca
ipo-split-discount-hint = Differenza tra il prezzo pagato dalla banca e il prezzo di offerta, in percentuale
ipo-split-discount-symbol = quota della banca

ipo-split-costs = Altri costi
ipo-split-costs-hint = Avvocati, revisori, prospetto; a carico della società
ipo-split-costs-symbol = costi

ipo-split-shares-before = Azioni prima dell’offerta
ipo-split-shares-before-hint = Tutte le azioni della società prima dell’offerta
ipo-split-shares-before-symbol = azioni di prima

ipo-split-primary-gross-symbol = importo delle azioni nuove
ipo-split-primary-gross-step = Per le azioni nuove gli investitori pagano:
ipo-split-secondary-gross-symbol = importo delle azioni esistenti
ipo-split-secondary-gross-step = Per le azioni esistenti pagano:

ipo-split-gross = Importo totale
ipo-split-gross-symbol = importo totale
ipo-split-gross-step = La somma è l’importo totale versato dagli investitori.

ipo-split-primary-fee-symbol = quota sulle azioni nuove
ipo-split-primary-fee-step = La quota della banca sulle azioni nuove è arrotondata al centesimo.
ipo-split-secondary-fee-symbol = quota sulle azioni esistenti
ipo-split-secondary-fee-step = Lo stesso vale per le azioni esistenti.

ipo-split-underwriter = Alla banca d’investimento
ipo-split-underwriter-symbol = alla banca
ipo-split-underwriter-step = La banca d’investimento riceve entrambe le quote.

ipo-split-issuer = Alla società
ipo-split-issuer-symbol = alla società
ipo-split-issuer-step = La società riceve l’importo delle azioni nuove meno la quota della banca e gli altri costi: sono i proventi dell’emissione.

ipo-split-sellers = Ai vecchi soci che vendono
ipo-split-sellers-symbol = ai vecchi soci
ipo-split-sellers-step = I vecchi soci ricevono l’importo delle azioni esistenti meno la quota della banca.

ipo-split-new-share = Azioni nuove sul totale
ipo-split-new-share-symbol = parte di azioni nuove
ipo-split-new-share-step = Le azioni nuove fanno parte di un totale più grande, e la parte dei vecchi soci si riduce in proporzione.

ipo-split-status = Importo totale: { $gross }. Alla società: { $issuer }. Ai vecchi soci che vendono: { $sellers }. Alla banca d’investimento: { $underwriter }. Azioni nuove sul totale: { $new_share }.
