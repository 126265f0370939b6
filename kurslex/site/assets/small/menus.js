/* db94baf84177b879ae70506a18e7a426 */
const leaveMenus=(e=null)=>{for(const n of document.querySelectorAll(".kx-header nav"))n.contains(e)||e?.popoverTargetElement===n||n.hidePopover?.()};document.querySelector(".kx-here")?.addEventListener("click",()=>leaveMenus()),document.addEventListener("focusin",({target:e})=>leaveMenus(e)),addEventListener("pagehide",()=>leaveMenus());
