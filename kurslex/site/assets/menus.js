// The menus of the head close when they are left: what comes next would lie below them, or, as the
// search field on a phone, be hidden. Nor does a page come back with one open.
const leaveMenus = (next = null) => {
  for (const menu of document.querySelectorAll(".kx-header nav"))
    if (!menu.contains(next) && next?.popoverTargetElement !== menu) menu.hidePopover?.();
};
// What leads within the page leads away from the menu.
document.querySelector(".kx-here")?.addEventListener("click", () => leaveMenus());
document.addEventListener("focusin", ({ target }) => leaveMenus(target));
addEventListener("pagehide", () => leaveMenus());
