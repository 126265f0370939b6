/* a1d39aa84891408ab2895549e3470169 */
{const e=()=>{const e=document.getElementById(decodeURIComponent(location.hash.slice(1))),c=e?.querySelector(":scope > a[data-piece]");c&&location.replace(c.href)};addEventListener("hashchange",e),e()}
