demand-shift-title = Domanda e offerta: dove si incontrano
demand-shift-summary = Mostra come cambiano prezzo e quantità se a ogni prezzo si vogliono comprare più o meno azioni.
demand-shift-example = A 70 dollari si vogliono comprare 600 azioni e venderne altrettante. Poi a ogni prezzo se ne vogliono comprare { $shift } in più.

demand-shift-shift = Domanda aggiuntiva a ogni prezzo
demand-shift-shift-hint = Numero di azioni che si vogliono comprare in più a ogni prezzo; con il segno meno se sono in meno
demand-shift-shift-symbol = domanda aggiuntiva

demand-shift-price = Prezzo di equilibrio
demand-shift-price-symbol = prezzo
demand-shift-price-step = All’inizio domanda e offerta si incontrano a 70 dollari. Per ogni dollaro in più si vogliono comprare 300 azioni in meno e venderne 200 in più: la distanza tra le due si riduce di 500.

demand-shift-quantity = Azioni scambiate
demand-shift-quantity-symbol = quantità
demand-shift-quantity-step = A 70 dollari sono in vendita 600 azioni, e per ogni dollaro in più se ne aggiungono 200. Al nuovo prezzo trovano tutte un compratore.

demand-shift-course = Domanda e offerta
demand-shift-course-price = Prezzo
demand-shift-course-demand = Domanda
demand-shift-course-supply = Offerta
demand-shift-course-before = Domanda iniziale
demand-shift-course-widest = Quantità massima
demand-shift-picture = Se la domanda cresce, la sua linea si sposta a destra e aumentano sia il prezzo sia la quantità; se cala, accade il contrario. Ora le linee si incontrano a { $price } e { $quantity } azioni.
demand-shift-picture-across = Numero di azioni
demand-shift-picture-up = Prezzo in { $unit }

demand-shift-status = Prezzo di equilibrio: { $price }. Azioni scambiate: { $quantity }.

demand-shift-exercise-price = A 70 dollari si vogliono comprare 600 azioni e venderne altrettante. Per ogni dollaro in più si vogliono comprare 300 azioni in meno e venderne 200 in più. Poi a ogni prezzo se ne vogliono comprare { $shift } in più. A quale prezzo si incontrano domanda e offerta?
demand-shift-exercise-price-buyers-alone = Hai calcolato come se al prezzo reagissero solo i compratori. Reagiscono anche i venditori: ogni dollaro in più toglie 300 azioni alla domanda e ne aggiunge 200 all’offerta.
demand-shift-exercise-price-sellers-alone = Hai calcolato come se al prezzo reagissero solo i venditori. Reagiscono anche i compratori: ogni dollaro in più aggiunge 200 azioni all’offerta e ne toglie 300 alla domanda.

demand-shift-exercise-quantity = A 70 dollari si vogliono comprare 600 azioni e venderne altrettante. Per ogni dollaro in più si vogliono comprare 300 azioni in meno e venderne 200 in più. Poi a ogni prezzo se ne vogliono comprare { $shift } in più. Quante azioni si scambiano allora?
demand-shift-exercise-quantity-all-of-it = Hai aggiunto tutta la nuova domanda. Il prezzo però sale, e una parte dei compratori rinuncia.
demand-shift-exercise-quantity-slope-of-demand = Hai contato 300 azioni per ogni dollaro, cioè il calo della domanda. L’offerta cresce invece di 200.
