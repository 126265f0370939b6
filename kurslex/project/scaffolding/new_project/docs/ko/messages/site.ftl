site-name = ⟨title⟩
site-subtitle = 용어와 그 뜻

theme-basics = 기초

licence-content-name = CC BY 4.0
licence-content-address = https://creativecommons.org/licenses/by/4.0/deed.ko
