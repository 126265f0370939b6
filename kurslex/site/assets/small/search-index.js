/* f7876a3a6387d874fe74e6a6188a5f2b */
const openIndex=(()=>{let e;return({anew:n=!1}={})=>(n&&(e=void 0),e??=(async()=>{const e=new URL(document.querySelector(".kx-search").dataset.index,document.baseURI);if("null"===self.origin)return loadScript(e);self.kurslexIndex=await readWhole(e)})().catch(n=>{throw e=void 0,n}))})();
