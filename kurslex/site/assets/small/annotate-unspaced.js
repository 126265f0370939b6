/* ef064b84b202ae69f1c1f167235afd64 */
const aSign=`[${signs}][\\p{M}\\u200c\\u200d]*|`,noSign=`(?![${signs}])`,isSign=new RegExp(`^[${signs}]`,"u"),areGlued=(e,n)=>e?.end===n?.start&&void 0!==e;function isPart(e,n,s){const i=e[n].text>="々"?2:4;return(areGlued(e[n-1],e[n])||areGlued(e[s-1],e[s]))&&s-n<i&&e.slice(n,s).every(({text:e})=>isSign.test(e))}
