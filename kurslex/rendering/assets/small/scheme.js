/* 1438635ccc3f45dc15572472998b4b7c */
const kept={read(e){try{return localStorage.getItem(`kurslex-${e}`)}catch{}},write(e,t){try{localStorage.setItem(`kurslex-${e}`,t)}catch{}}},applyScheme=()=>{const e=kept.read("scheme");"light"!==e&&"dark"!==e||(document.documentElement.dataset.scheme=e)};applyScheme(),addEventListener("pageshow",({persisted:e})=>e&&applyScheme());
