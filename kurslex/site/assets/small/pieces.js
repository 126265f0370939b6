/* 59ad04911cba8c6f13a8c323073749e2 */
{const e=()=>{let e;try{e=decodeURIComponent(location.hash.slice(1))}catch{return}const t=document.getElementById(e)??document.querySelector(`[data-anchor="${CSS.escape(e)}"]`),c=t?.querySelector(":scope > a[data-piece]");c&&location.replace(c.href)};addEventListener("hashchange",e),e()}
