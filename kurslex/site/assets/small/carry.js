/* afc3b9dfb5e7140168b584932e5a60e7 */
const carry=()=>{for(const r of document.querySelectorAll("[data-carry]"))r.search=location.search,r.hash=location.hash||r.dataset.carry};carry(),addEventListener("hashchange",carry);for(const r of["pointerover","focusin","click","contextmenu"])document.addEventListener(r,({target:r})=>r.closest?.("[data-carry]")&&carry(),!0);
