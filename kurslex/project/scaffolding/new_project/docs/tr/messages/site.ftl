site-name = ⟨title⟩
site-subtitle = Terimler ve anlamları

theme-basics = Temel kavramlar

licence-content-name = CC BY 4.0
licence-content-address = https://creativecommons.org/licenses/by/4.0/deed.tr
