// What opens below the head closes when it is left: what comes next would lie below it. Nor does a page
// come back with one open. Where the search field is behind its button, opening it is to type.
const leaveMenus = (next = null) => {
  for (const menu of document.querySelectorAll(".kx-header [popover]"))
    if (!menu.contains(next) && next?.popoverTargetElement !== menu) menu.hidePopover?.();
};
// What leads within the page leads away from the menu.
document.querySelector(".kx-here")?.addEventListener("click", () => leaveMenus());
document.addEventListener("focusin", ({ target }) => leaveMenus(target));
addEventListener("pagehide", () => leaveMenus());
document.querySelector(".kx-find")?.addEventListener("toggle", ({ newState, currentTarget }) => {
  if (newState === "open") currentTarget.querySelector("input").focus();
});
