site-name = Kurslex
site-subtitle = Glossario del mercato secondario dei titoli
site-author = Collaboratori di Kurslex

theme-markets = Mercati
theme-instruments = Strumenti
theme-participants = Soggetti
theme-transactions = Operazioni
theme-prices = Prezzi
theme-returns = Rendimenti e costi
theme-quality = Qualità del mercato

stage-capital = Una società raccoglie capitali
stage-primary = I titoli si vendono per la prima volta
stage-secondary = Gli investitori si scambiano i titoli
stage-orders = Gli ordini si incontrano
stage-price = Il prezzo si forma
stage-outcome = Regolamento e rendimento

advice-disclaimer = Kurslex spiega concetti e non dà consigli di investimento.

licence-content-name = CC BY 4.0
licence-content-address = https://creativecommons.org/licenses/by/4.0/deed.it
