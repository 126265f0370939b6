site-name = ⟨title⟩
site-subtitle = Des termes et leur sens

theme-basics = Notions de base

licence-content-name = CC BY 4.0
licence-content-address = https://creativecommons.org/licenses/by/4.0/deed.fr
