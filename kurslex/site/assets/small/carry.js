/* 433086894cfb1702091dec662de8b4e6 */
const carry=()=>{for(const r of document.querySelectorAll("[data-carry]"))r.search=location.search,r.hash=location.hash||r.dataset.carry};carry(),addEventListener("hashchange",carry);for(const r of["pointerover","focusin","click","contextmenu"])document.addEventListener(r,({target:r})=>r.closest?.("[data-carry]")&&carry(),!0);
