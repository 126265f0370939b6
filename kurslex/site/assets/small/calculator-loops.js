/* 1ae87232454a8ad8de7b11d7afd5c1c7 */
$.range=(r,[e,n],o)=>{$.cmp([e+1200n*n,n],o)<0&&$.refuse("out-of-range");const s=[];for(;$.cmp([e,n],o)<0;e+=n)s.push([e,n]);return $.rows(r,s)},$.rows=(r,e,n,o)=>($.spend(r*e.length),[...e].sort((r,e)=>n?o*$.cmp(r[n],e[n]):0));
