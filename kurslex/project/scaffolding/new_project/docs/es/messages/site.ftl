site-name = ⟨title⟩
site-subtitle = Términos y su significado

theme-basics = Conceptos básicos

licence-content-name = CC BY 4.0
licence-content-address = https://creativecommons.org/licenses/by/4.0/deed.es
