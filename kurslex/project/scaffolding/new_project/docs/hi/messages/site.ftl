site-name = ⟨title⟩
site-subtitle = पारिभाषिक शब्द और उनके अर्थ

theme-basics = मूल बातें

licence-content-name = CC BY 4.0
licence-content-address = https://creativecommons.org/licenses/by/4.0/deed.hi
