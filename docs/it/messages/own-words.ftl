# Che cosa questo glossario dice con parole proprie, invece di quelle di Kurslex.
overview-path-title = Dall’emissione allo scambio
overview-path-description = I concetti nell’ordine in cui è più facile impararli: dal momento in cui una società ha bisogno di capitali a quello in cui le azioni passano di mano e lo scambio è regolato.
overview-terms-title = I termini in italiano, norvegese e tedesco
overview-terms-description = Tutti i concetti in tre lingue in un’unica tabella, con i sinonimi e i falsi amici.
overview-false-friends-description = Alcune parole si somigliano da una lingua all’altra, ma non vogliono dire la stessa cosa. Ecco quelle che ingannano più spesso chi legge in italiano.
home-teaching-text = Il glossario si può usare liberamente citando la fonte (CC BY 4.0), senza registrazione e senza tracciamento.
overview-downloads-description = Termini, definizioni e relazioni tra i concetti in file da usare con fogli di calcolo, piattaforme didattiche, strumenti di traduzione e programmi propri. L’uso è libero, citando la fonte (CC BY 4.0).
downloads-moodle-glossary-about = Si importa nell’attività «Glossario»: nei testi del corso Moodle collega poi i termini, anche al plurale, alle loro definizioni. Le parole di uso comune, come corso o azione, non vengono collegate.
overview-teaching-title = Kurslex a lezione
overview-teaching-description = Tutto si può usare, modificare e condividere citando la fonte (CC BY 4.0). Non serve registrarsi e nessuno viene tracciato.
