// Makes scripts and style sheets small. Standard input: {file name: text}; standard output the same,
// with what browsers do not need left out. A name at a script's first level stays, since others use it.
import { readFileSync } from "node:fs";
import { transformSync } from "../requirements/node_modules/esbuild/lib/main.js";
import { minify } from "../requirements/node_modules/terser/dist/bundle.min.js";

const STYLE = { loader: "css", minify: true, charset: "utf8", target: "esnext" };
const SCRIPT = { ecma: 2022, compress: { passes: 3 }, mangle: true };

const small = {};
for (const [name, text] of Object.entries(JSON.parse(readFileSync(0, "utf8")))) {
  const isStyle = name.endsWith(".css");
  const made = isStyle ? transformSync(text, STYLE) : await minify({ [name]: text }, SCRIPT);
  small[name] = `${made.code.trimEnd()}\n`;
}
console.log(JSON.stringify(small));
