overviews-label = Koosteet

overview-a-z = A–Ö
overview-a-z-title = Kaikki termit aakkosjärjestyksessä
overview-a-z-description = Kaikki sanaston termit A:sta Ö:hön, myös synonyymit ja vältettävät sanat.
a-z-letters = Kirjaimet
a-z-see = ks. { $term }
a-z-avoid = vältettävä, ks. { $term }

overview-path = Oppimispolku
overview-path-title = Oppimispolku
overview-path-description = Käsitteet järjestyksessä, jossa ne on helppo oppia.
path-position = { $step }/{ $steps }
path-previous = Edellinen
path-next = Seuraava oppimispolulla

overview-practice = Harjoittele
overview-practice-title = Harjoituskysymykset
overview-practice-description = Kysymyksiä jokaisesta aiheesta ja oppimispolun vaiheesta. Väärät vastaukset selitetään.

overview-calculators = Laskurit
overview-calculators-title = Kaikki laskurit
overview-calculators-description = Sanaston laskurit: mitä kukin niistä laskee ja mihin käsitteisiin se liittyy.
calculators-list-pages = Käsitteet
calculators-list-embed = Avaa pelkkä laskuri

overview-terms = Terminologia
overview-terms-title = Termit kaikilla kielillä
overview-terms-description = Kaikki käsitteet yhdessä taulukossa, termeineen ja synonyymeineen sanaston jokaisella kielellä.
terms-other = Näytä rinnalla
terms-filter = Suodata taulukkoa
terms-filter-part = Suodata tätä taulukon osaa
parts-label = Luettelon osat
part-position = osa { $part }/{ $parts }
terms-count = Näkyvissä käsitteitä: { $shown }/{ $all }
theme-map = Käsitekartta
theme-map-lines = Sisennetty käsite on yläpuolisen käsitteen laji, esimerkki tai osa. Viereiset viivat näyttävät, mitkä käsitteet muuten liittyvät toisiinsa, ja alla oleva luettelo kertoo miten.
theme-map-part = Kartassa näkyviä käsitteitä: { $shown }/{ $all }, laajimmat ensin.
theme-map-short = Kartta

overview-false-friends = Petolliset ystävät
overview-false-friends-title = Petolliset ystävät
overview-false-friends-description = Jotkin sanat näyttävät eri kielissä samanlaisilta mutta eivät tarkoita samaa. Nämä johtavat useimmin harhaan.

parallel-link = lue rinnakkain
parallel-label = Toinen kieli
