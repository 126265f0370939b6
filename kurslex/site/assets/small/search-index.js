/* 8c7783d98d96da24566a2a838386ac85 */
const openIndex=(()=>{let e;return({anew:n}={})=>(n&&(e=void 0),e??=(async()=>{const e=new URL(document.querySelector(".kx-search").dataset.index,document.baseURI);if("null"===self.origin)return loadScript(e);self.kurslexIndex=await readWhole(e)})().catch(n=>{throw e=void 0,n}))})();
