rights-issue-title = Fortrinnsrettsemisjon: kursen uten tegningsrett
rights-issue-summary = Viser hvor mye kursen faller når nye aksjer tilbys aksjonærene under markedskurs, og hva en tegningsrett er verdt.
rights-issue-example = En aksje koster { $price }. Selskapet tilbyr aksjonærene nye aksjer til { $subscription }, i forholdet { $old } til { $new } mellom gamle og nye aksjer. En aksjonær eier { $shares } aksjer.

rights-issue-price = Kurs før emisjonen
rights-issue-price-hint = Kursen med tegningsrett, den siste dagen retten følger med aksjen
rights-issue-price-symbol = kurs før

rights-issue-subscription = Tegningskurs
rights-issue-subscription-hint = Det en ny aksje koster den som tegner den
rights-issue-subscription-symbol = tegningskurs

rights-issue-old = Gamle aksjer i forholdet
rights-issue-old-hint = Så mange gamle aksjer må en aksjonær eie for å tegne nye
rights-issue-old-symbol = gamle

rights-issue-new = Nye aksjer i forholdet
rights-issue-new-hint = Så mange nye aksjer kan da tegnes
rights-issue-new-symbol = nye

rights-issue-shares = Aksjonærens aksjer
rights-issue-shares-hint = Aksjer eid før emisjonen; hver av dem gir én tegningsrett
rights-issue-shares-symbol = antall

rights-issue-ex-price = Teoretisk kurs uten tegningsrett
rights-issue-ex-price-symbol = kurs uten rett
rights-issue-ex-price-step = De gamle aksjene er verdt kursen før emisjonen, de nye det som betales for dem. Gjennomsnittet er den teoretiske kursen etterpå, på engelsk «theoretical ex-rights price» (TERP).

rights-issue-right = Verdien av én tegningsrett
rights-issue-right-symbol = tegningsrett
rights-issue-right-step = Kursen faller med verdien av retten, som nå er skilt fra aksjen. Det samme gir forskjellen mellom den nye kursen og tegningskursen når den fordeles på rettene som trengs til én ny aksje.

rights-issue-before = Aksjene før emisjonen
rights-issue-before-symbol = verdi før
rights-issue-before-step = Før emisjonen var aksjene verdt:

rights-issue-kept = Aksjene etter emisjonen
rights-issue-kept-symbol = aksjer
rights-issue-kept-step = Den som selger rettene, har de samme aksjene som før, men kursen er lavere.

rights-issue-rights = Tegningsrettene
rights-issue-rights-symbol = retter
rights-issue-rights-step = Salget av rettene erstatter nøyaktig det aksjene har falt i verdi.

rights-issue-new-shares-symbol = tegnede aksjer
rights-issue-new-shares-step = Den som i stedet bruker rettene, får nye aksjer. Går tallet ikke opp, selges resten av rettene, eller noen kjøpes til.

rights-issue-paid-symbol = betalt
rights-issue-paid-step = De nye aksjene koster:

rights-issue-exercised = Etter tegning, minus det som er betalt
rights-issue-exercised-symbol = verdi etter tegning
rights-issue-exercised-step = Alle aksjene til den nye kursen, minus beløpet som er betalt inn, er verdt det samme som aksjene før.

rights-issue-above-market = Tegningskursen er høyere enn kursen i markedet. Ingen ville tegne nye aksjer som kan kjøpes billigere på børsen, og retten er verdiløs.

rights-issue-status = Teoretisk kurs uten tegningsrett: { $ex_price }. Verdien av én tegningsrett: { $right }. Aksjene før emisjonen: { $before }. Etterpå: aksjer for { $kept } og tegningsretter for { $rights }, eller { $exercised } etter tegning.

rights-issue-picture = Før emisjonen var aksjene verdt { $before }. Etterpå er verdien delt mellom aksjene og tegningsrettene.

rights-issue-solve-price-ex-price = Kurs før emisjonen ved en gitt kurs uten tegningsrett
rights-issue-solve-subscription-ex-price = Tegningskurs ved en gitt kurs uten tegningsrett
rights-issue-solve-old-ex-price = Gamle aksjer i forholdet ved en gitt kurs uten tegningsrett
rights-issue-solve-new-ex-price = Nye aksjer i forholdet ved en gitt kurs uten tegningsrett
rights-issue-solve-price-right = Kurs før emisjonen ved en gitt verdi av tegningsretten
rights-issue-solve-subscription-right = Tegningskurs ved en gitt verdi av tegningsretten
rights-issue-solve-old-right = Gamle aksjer i forholdet ved en gitt verdi av tegningsretten
rights-issue-solve-new-right = Nye aksjer i forholdet ved en gitt verdi av tegningsretten

rights-issue-exercise-right = En aksje koster { $price }. Selskapet tilbyr aksjonærene nye aksjer til { $subscription }, i forholdet { $old } til { $new } mellom gamle og nye aksjer. Hva er verdien av én tegningsrett?
rights-issue-exercise-right-whole-discount = Dette er hele rabatten på en ny aksje. Den fordeler seg på gamle og nye aksjer: Regn ut kursen uten tegningsrett først.
rights-issue-exercise-right-new-share-forgotten = Du har bare delt på de gamle aksjene. Etter emisjonen finnes de nye også: Del på alle.
rights-issue-exercise-right-price-without-right = Dette er kursen uten tegningsrett. Tegningsretten er verdt forskjellen mellom kursen før emisjonen og denne.

rights-issue-exercise-subscription = En aksje koster { $price } før en emisjon i forholdet { $old } til { $new } mellom gamle og nye aksjer. Den teoretiske kursen uten tegningsrett er { $ex_price }. Hva er tegningskursen?
rights-issue-exercise-subscription-plain-mean = Du har regnet som om det var like mange gamle og nye aksjer. Bruk forholdet mellom dem.
rights-issue-exercise-subscription-shares-swapped = Du har byttet om antallet gamle og antallet nye aksjer. De gamle teller med kursen før emisjonen, de nye med tegningskursen.
