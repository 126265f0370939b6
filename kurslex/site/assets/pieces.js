// Leads an old address of a part of a list, `#letter-b`, to the page where that part is now.
{
  const lead = () => {
    const anchor = decodeURIComponent(location.hash.slice(1));
    const entry = document.getElementById(anchor) ?? document.querySelector(`[data-anchor="${CSS.escape(anchor)}"]`);
    const link = entry?.querySelector(":scope > a[data-piece]");
    if (link) location.replace(link.href);
  };
  addEventListener("hashchange", lead);
  lead();
}
