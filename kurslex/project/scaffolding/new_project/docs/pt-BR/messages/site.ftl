site-name = ⟨title⟩
site-subtitle = Termos e seus significados

theme-basics = Noções básicas

licence-content-name = CC BY 4.0
licence-content-address = https://creativecommons.org/licenses/by/4.0/deed.pt-br
