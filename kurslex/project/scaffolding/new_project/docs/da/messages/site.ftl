site-name = ⟨title⟩
site-subtitle = Termer, og hvad de betyder

theme-basics = Grundlæggende

licence-content-name = CC BY 4.0
licence-content-address = https://creativecommons.org/licenses/by/4.0/deed.da
