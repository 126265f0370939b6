/* fa19f6cf71ff7d44c5a6792d9c2f81d2 */
const leaveMenus=(e=null)=>{for(const n of document.querySelectorAll(".kx-header nav"))n.contains(e)||e?.popoverTargetElement===n||n.hidePopover?.()};document.addEventListener("focusin",({target:e})=>leaveMenus(e)),addEventListener("pagehide",()=>leaveMenus());
