// Looks words up in cspell's dictionaries. Each line of standard input is a question, {dictionaries:
// {language: file}, lists: {language: [word, …]}, words: [[word, [language, …]], …]}, and answered
// by a line of standard output: [[index, [suggestion, …]], …] of those words that none of their
// languages has. A list adds to a dictionary; the list "" adds to all.
import { readFileSync } from "node:fs";
import { createInterface } from "node:readline";
import { gunzipSync } from "node:zlib";
import { createSpellingDictionaryFromTrieFile as dictionary } from "../requirements/node_modules/cspell-dictionary/dist/index.js";

const SUGGESTIONS = 3;
const PATIENCE = 2000; // milliseconds for the suggestions of one word

const loaded = {};

function load(path) {
  const file = new URL(`../requirements/node_modules/@cspell/${path}`, import.meta.url);
  const data = readFileSync(file);
  const trie = path.endsWith(".gz") ? gunzipSync(data) : data;
  return dictionary(trie, path, file.href, {});
}

const lower = (word) => word[0].toLowerCase() + word.slice(1);
// Capitalised as it is or, as a sentence's first word, not; with either kind of apostrophe.
const spellings = (word) => [word, lower(word), word.replaceAll("’", "'"), lower(word).replaceAll("’", "'")];

function answer({ dictionaries, lists, words }) {
  const added = Object.fromEntries(Object.entries(lists).map(([each, list]) => [each, new Set(list)]));
  const dictionaryOf = (language) => (loaded[dictionaries[language]] ??= load(dictionaries[language]));

  function has(word, language) {
    return spellings(word).some(
      (each) =>
        added[""].has(each) ||
        added[language]?.has(each) ||
        dictionaryOf(language).has(each, { ignoreCase: false }),
    );
  }

  // A compound with hyphens, or an elision, is right where its parts are: A-aksje, dell’emittente.
  function isRight(word, language) {
    const parts = word.split(/(?<=[-’])/).map((part) => part.replace(/-$/, ""));
    const right = (part) => part.length < 2 || has(part, language) || has(part.replace(/’$/, ""), language);
    return has(word, language) || parts.every(right);
  }

  // Suggestions come in all cases; those in the word's own are the useful ones.
  function near(word, languages) {
    const options = { numSuggestions: 3 * SUGGESTIONS, timeout: PATIENCE };
    const capital = word[0] !== lower(word)[0];
    const fits = ({ word: each }) => (each[0] !== lower(each)[0]) === capital && !each.endsWith("-");
    const found = languages.flatMap((language) => dictionaryOf(language).suggest(word, options));
    const best = found.filter(fits).sort((one, other) => one.cost - other.cost);
    return [...new Set(best.map((each) => each.word))].slice(0, SUGGESTIONS);
  }

  return words.flatMap(([word, languages], index) =>
    languages.some((language) => isRight(word, language)) ? [] : [[index, near(word, languages)]],
  );
}

for await (const line of createInterface({ input: process.stdin })) {
  console.log(JSON.stringify(answer(JSON.parse(line))));
}
