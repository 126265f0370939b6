site-name = ⟨title⟩
site-subtitle = Termer och vad de betyder

theme-basics = Grunderna

licence-content-name = CC BY 4.0
licence-content-address = https://creativecommons.org/licenses/by/4.0/deed.sv
