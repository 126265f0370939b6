/* 54a09479ee8ccb4b797a59cdcce46b3c */
var fold=(()=>{const e={ø:"o",æ:"ae",ß:"ss",ł:"l",đ:"d","’":"'"};return r=>r.toLowerCase().normalize("NFD").replace(/\p{M}/gu,"").replace(/[øæßłđ’]/g,r=>e[r]).replace(/[\s-]+/g," ").trim()})();
