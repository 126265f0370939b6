archive-download = Lataa koko sanasto käytettäväksi ilman verkkoyhteyttä (ZIP-tiedosto)
archive-open = Pura tiedosto ja avaa selaimessa { $file }.

offline-title = Ei verkkoyhteyttä
offline-text = Tätä sivua ei ole tallennettu laitteelle, eikä sitä voi näyttää ilman verkkoyhteyttä. Äskettäin avatut sivut ovat yhä luettavissa.
