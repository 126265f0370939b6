calculators-own-figures = חישוב במספרים שלך
calculators-working = דרך החישוב
calculators-fields = השדות
calculators-share = שיתוף
calculators-reset = חזרה לדוגמה
calculators-solve = מה לחשב?
calculators-solve-other = חישוב לאחור
