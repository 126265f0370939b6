// Leads an old address of a part of a list, `#letter-b`, to the page where that part is now.
{
  const lead = () => {
    const entry = document.getElementById(decodeURIComponent(location.hash.slice(1)));
    const link = entry?.querySelector(":scope > a[data-piece]");
    if (link) location.replace(link.href);
  };
  addEventListener("hashchange", lead);
  lead();
}
