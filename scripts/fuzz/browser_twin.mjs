// Reads lines of JSON, each a list of texts, and answers with what the scripts of the site make of them: numbers that
// are typed, numbers and rows of an address, seeds and series.
import { readFileSync } from "node:fs";
import { createInterface } from "node:readline";
import vm from "node:vm";

const [folder, given] = process.argv.slice(2);
const { symbols, quantity } = JSON.parse(given);
const read = (name) => readFileSync(`${folder}/${name}`, "utf8");
const rows = read("calculator-rows.js").match(/const splitRows = [\s\S]*?\n  };\n/)[0];
const scripts = [read("calculator-runtime.js"), read("exercise-draw.js"), `{ ${rows} kurslex.splitRows = splitRows; }`];
vm.runInThisContext(`${scripts.join("\n")}\nglobalThis.kurslex = kurslex;`);
const { kurslex } = globalThis;
const field = { ...quantity, minimum: kurslex.decimal(quantity.minimum), maximum: kurslex.decimal(quantity.maximum) };
const gcd = (a, b) => (b ? gcd(b, a % b) : a < 0n ? -a : a);
const written = ({ value, refusal }) => {
  if (refusal) return refusal;
  const factor = gcd(...value);
  return value.map((each) => each / factor).join("/");
};

for await (const line of createInterface({ input: process.stdin })) {
  const begun = process.cpuUsage().user;
  const answers = JSON.parse(line).map((text) => {
    const found = kurslex.parseAddress(text, field);
    const shown = found.refusal ? "" : kurslex.formatAddress(found.value, field.decimals);
    return {
      typed: symbols.map((each) => written(kurslex.parse(text, field, each))),
      address: written(found),
      again: found.refusal ?? written(kurslex.parseAddress(shown, field)),
      seed: kurslex.readSeed(text) ?? null,
      series: kurslex.readSeries(text) ?? null,
      rows: kurslex.splitRows(text, 2, 1, 5),
    };
  });
  console.log(JSON.stringify({ answers, seconds: (process.cpuUsage().user - begun) / 1e6 }));
}
