/* 3d306138e93e98d7ec4e01f0a1a8e731 */
document.addEventListener("click",async t=>{const e=t.target.closest?.(".kx-teach"),{button:a,ctrlKey:c,metaKey:n,shiftKey:i,altKey:s}=t;if(!(!e||a||c||n||i||s)){t.preventDefault();try{self.openTeaching||await loadScript(e.dataset.script),await openTeaching(e)}catch{location.assign(e.href)}}});
