// Makes scripts and style sheets small. Standard input: {texts: {file name: text}, programs: [file name]};
// standard output: {file name: text} with what browsers do not need left out. A name at a script's first
// level stays, since others use it; those of programs do not.
import { readFileSync } from "node:fs";
import { transformSync } from "../requirements/node_modules/esbuild/lib/main.js";
import { minify } from "../requirements/node_modules/terser/dist/bundle.min.js";

const STYLE = { loader: "css", minify: true, charset: "utf8", target: "esnext" };
// Made anew for each script: Terser writes in what it is given.
const scriptOptions = (toplevel) => ({ ecma: 2022, compress: { passes: 3 }, mangle: true, toplevel });

const { texts, programs } = JSON.parse(readFileSync(0, "utf8"));
const small = {};
for (const [name, text] of Object.entries(texts)) {
  const isStyle = name.endsWith(".css");
  const made = isStyle
    ? transformSync(text, STYLE)
    : await minify({ [name]: text }, scriptOptions(programs.includes(name)));
  small[name] = `${made.code.trimEnd()}\n`;
}
console.log(JSON.stringify(small));
