site-name = ⟨title⟩
site-subtitle = Termini e il loro significato

theme-basics = Nozioni di base

licence-content-name = CC BY 4.0
licence-content-address = https://creativecommons.org/licenses/by/4.0/deed.it
