/* 3930025066b2f29605543a6f58b5ce3e */
{const e=()=>{const e=decodeURIComponent(location.hash.slice(1)),c=document.getElementById(e)??document.querySelector(`[data-anchor="${CSS.escape(e)}"]`),o=c?.querySelector(":scope > a[data-piece]");o&&location.replace(o.href)};addEventListener("hashchange",e),e()}
