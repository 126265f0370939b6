site-name = ⟨title⟩
site-subtitle = 术语及其含义

theme-basics = 基础

licence-content-name = CC BY 4.0
licence-content-address = https://creativecommons.org/licenses/by/4.0/deed.zh-hans
