// Leads an old address of a part of a list, `#letter-b`, to the page where that part is now.
{
  const lead = () => {
    let anchor;
    try {
      anchor = decodeURIComponent(location.hash.slice(1));
    } catch {
      return; // an address may end in anything: `#%` is no text
    }
    const entry = document.getElementById(anchor) ?? document.querySelector(`[data-anchor="${CSS.escape(anchor)}"]`);
    const link = entry?.querySelector(":scope > a[data-piece]");
    if (link) location.replace(link.href);
  };
  addEventListener("hashchange", lead);
  lead();
}
