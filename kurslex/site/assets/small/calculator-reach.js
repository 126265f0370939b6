/* 95424632b0c0d62feecd4937cbdbc261 */
{const e=new ResizeObserver(e=>{for(const{target:t}of e)t.scrollWidth>t.clientWidth?t.tabIndex=0:t.removeAttribute("tabindex")});kurslex.reach=t=>{e.unobserve(t),e.observe(t)}}
