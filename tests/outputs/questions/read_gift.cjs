// Print the questions of a file in GIFT as JSON.
const { readFileSync } = require("node:fs");
const { parse } = require("../../../requirements/node_modules/gift-pegjs");

console.log(JSON.stringify(parse(readFileSync(0, "utf8"))));
