price-earnings-title = P/E-tall, direkteavkastning og utdelingsgrad
price-earnings-summary = Setter kursen på en aksje i forhold til selskapets resultat og utbytte.
price-earnings-example = En aksje koster { $price }. Siste år hadde selskapet et resultat per aksje på { $earnings } og delte ut { $dividend } per aksje i utbytte.

price-earnings-price = Kurs
price-earnings-price-hint = Pris per aksje i dag
price-earnings-price-symbol = kurs

price-earnings-earnings = Resultat per aksje
price-earnings-earnings-hint = Årets resultat delt på antallet aksjer
price-earnings-earnings-symbol = resultat per aksje

price-earnings-dividend = Utbytte per aksje
price-earnings-dividend-hint = Alt utbytte i ett år
price-earnings-dividend-symbol = utbytte per aksje

price-earnings-price-earnings = P/E-tall
price-earnings-price-earnings-symbol = P/E
price-earnings-price-earnings-step = P/E-tallet sier hvor mange års resultat en aksje koster.

price-earnings-dividend-yield = Direkteavkastning
price-earnings-dividend-yield-symbol = direkteavkastning
price-earnings-dividend-yield-step = Direkteavkastningen er årets utbytte i prosent av kursen.

price-earnings-payout-ratio = Utdelingsgrad
price-earnings-payout-ratio-symbol = utdelingsgrad
price-earnings-payout-ratio-step = Utdelingsgraden er den delen av resultatet som deles ut i utbytte.

price-earnings-no-earnings = Uten overskudd finnes det ikke noe P/E-tall. Et negativt tall ville få aksjen til å se billig ut, enda selskapet taper penger.
price-earnings-more-than-earned = Utbyttet er større enn resultatet. Forskjellen tas av det selskapet har tjent tidligere.

price-earnings-status = P/E-tall: { $price_earnings }. Direkteavkastning: { $dividend_yield }. Utdelingsgrad: { $payout_ratio }.

price-earnings-solve-price-price-earnings = Kurs ved et gitt P/E-tall
price-earnings-solve-earnings-price-earnings = Resultat per aksje ved et gitt P/E-tall
price-earnings-solve-price-dividend-yield = Kurs ved en gitt direkteavkastning
price-earnings-solve-dividend-dividend-yield = Utbytte per aksje ved en gitt direkteavkastning
price-earnings-solve-earnings-payout-ratio = Resultat per aksje ved en gitt utdelingsgrad
price-earnings-solve-dividend-payout-ratio = Utbytte per aksje ved en gitt utdelingsgrad

price-earnings-exercise-price-earnings = En aksje koster { $price }. Siste år var resultatet per aksje { $earnings } og utbyttet { $dividend }. Hva er P/E-tallet?
price-earnings-exercise-price-earnings-earnings-yield = Dette er resultatet i prosent av kursen. P/E-tallet er omvendt: kursen delt på resultatet per aksje.
price-earnings-exercise-price-earnings-of-dividend = Du har delt på utbyttet. Del på hele resultatet per aksje.
price-earnings-exercise-price-earnings-upside-down = Du har delt resultatet på kursen. Del kursen på resultatet per aksje.

price-earnings-exercise-dividend = En aksje koster { $price }. Resultatet per aksje er { $earnings }, og utdelingsgraden er { $payout_ratio }. Hvor stort er utbyttet per aksje?
price-earnings-exercise-dividend-of-price = Du har regnet prosenten av kursen. Utdelingsgraden regnes av resultatet per aksje.
price-earnings-exercise-dividend-divided = Du har delt på utdelingsgraden. Gang resultatet med den.
price-earnings-exercise-dividend-retained = Dette er det selskapet beholder. Utbyttet er resten av resultatet.
