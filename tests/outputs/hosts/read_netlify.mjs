// Prints what Netlify's own programs read in the files `_headers` and `_redirects` of a folder.

import { parseAllHeaders } from "../../../requirements/node_modules/netlify-headers-parser/lib/index.js";
import { parseAllRedirects } from "../../../requirements/node_modules/netlify-redirect-parser/lib/index.js";

const [folder] = process.argv.slice(2);
const from = (name) => [`${folder}/${name}`];
const headers = await parseAllHeaders({ headersFiles: from("_headers"), configHeaders: [], minimal: true });
const redirects = await parseAllRedirects({
  redirectsFiles: from("_redirects"),
  configRedirects: [],
  minimal: true,
});
console.log(
  JSON.stringify({
    headers: headers.headers,
    redirects: redirects.redirects,
    errors: [...headers.errors, ...redirects.errors].map(String),
  }),
);
