demand-shift-title = Tilbud og etterspørsel: der de møtes
demand-shift-summary = Viser hvordan pris og mengde endrer seg når kjøperne vil ha flere eller færre aksjer til hver pris.
demand-shift-example = Til 70 dollar vil kjøperne ha 600 aksjer og selgerne selge like mange. Så vil kjøperne ha { $shift } aksjer til ved hver pris.

demand-shift-shift = Økt etterspørsel ved hver pris
demand-shift-shift-hint = Antall aksjer som kjøperne vil ha i tillegg ved hver pris; med minus foran hvis de vil ha færre
demand-shift-shift-symbol = økt etterspørsel

demand-shift-price = Likevektspris
demand-shift-price-symbol = pris
demand-shift-price-step = Før møttes tilbud og etterspørsel ved 70 dollar. For hver dollar prisen stiger, vil kjøperne ha 300 færre aksjer og selgerne selge 200 flere. Til sammen utligner det 500 aksjer.

demand-shift-quantity = Antall omsatte aksjer
demand-shift-quantity-symbol = mengde
demand-shift-quantity-step = Til 70 dollar er 600 aksjer til salgs, og for hver dollar mer kommer 200 til. Ved den nye prisen blir alle solgt.

demand-shift-course = Tilbud og etterspørsel
demand-shift-course-price = Pris
demand-shift-course-demand = Etterspørsel
demand-shift-course-supply = Tilbud
demand-shift-course-before = Etterspørsel før
demand-shift-course-widest = Største mengde
demand-shift-picture = Når etterspørselen øker, flytter linjen seg mot høyre, og både pris og mengde stiger. Når den faller, blir det motsatt. Nå møtes linjene ved { $price } og { $quantity } aksjer.
demand-shift-picture-across = Antall aksjer
demand-shift-picture-up = Pris i { $unit }

demand-shift-status = Likevektspris: { $price }. Antall omsatte aksjer: { $quantity }.

demand-shift-exercise-price = Til 70 dollar vil kjøperne ha 600 aksjer og selgerne selge like mange. For hver dollar prisen stiger, vil kjøperne ha 300 færre aksjer og selgerne selge 200 flere. Så vil kjøperne ha { $shift } aksjer til ved hver pris. Hva blir likevektsprisen?
demand-shift-exercise-price-buyers-alone = Her er det regnet som om bare kjøperne reagerer på prisen. Det gjør selgerne også: Hver dollar utligner 300 aksjer hos kjøperne og 200 hos selgerne.
demand-shift-exercise-price-sellers-alone = Her er det regnet som om bare selgerne reagerer på prisen. Det gjør kjøperne også: Hver dollar utligner 200 aksjer hos selgerne og 300 hos kjøperne.

demand-shift-exercise-quantity = Til 70 dollar vil kjøperne ha 600 aksjer og selgerne selge like mange. For hver dollar prisen stiger, vil kjøperne ha 300 færre aksjer og selgerne selge 200 flere. Så vil kjøperne ha { $shift } aksjer til ved hver pris. Hvor mange aksjer blir da omsatt?
demand-shift-exercise-quantity-all-of-it = Her er hele økningen i etterspørselen lagt til. Men prisen stiger også, og da faller noen av kjøperne fra.
demand-shift-exercise-quantity-slope-of-demand = Her er det regnet med 300 aksjer per dollar. Så mye faller etterspørselen, mens tilbudet øker med 200 per dollar.
