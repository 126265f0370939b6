site-name = ⟨title⟩
site-subtitle = 用語とその意味

theme-basics = 基本

licence-content-name = CC BY 4.0
licence-content-address = https://creativecommons.org/licenses/by/4.0/deed.ja
