// Terms with their forms -> an index that finds them in words. The rules are those of
// kurslex/analysis/crosslinks/term_forms.py and text_mentions.py, and a test compares the two.
const wholeEnding = 3; // letters that inflection adds to a term whose forms are not declared
const missingEnding = 2; // and at most to a declared form

// `entries` has [id, definition, term, …] for each concept, a term as [text, form, …], a form as itself or
// by what it takes from the text and adds, `2-ene`. A 0 before the text marks a word of everyday language:
// it is found, so that no part of it is taken for another term, and is never marked.
function indexTerms(entries, stemOf) {
  const stem = remembered(stemOf);
  const index = { exact: new Map(), stemmed: new Map(), longest: new Map(), stem };
  const put = (map, key, form) => {
    const forms = map.get(key);
    if (forms) forms.push(form);
    else map.set(key, [form]);
  };
  entries.forEach(([, , ...terms], concept) => {
    for (const term of terms) {
      const everyday = term[0] === 0;
      const forms = wholeForms(everyday ? term.slice(1) : term);
      for (const text of forms) {
        const words = wordsOf(text);
        if (!words.length) continue;
        const folded = words.map(fold);
        const stems = folded.map(stem);
        const form = { words, folded, concept, everyday, only: forms.length === 1 };
        put(index.exact, folded.join(" "), form);
        put(index.stemmed, stems.join(" "), form);
        index.longest.set(stems[0], Math.max(words.length, index.longest.get(stems[0]) ?? 0));
      }
    }
  });
  return index;
}

function wholeForms([first, ...others]) {
  const whole = (end) => {
    const [, less, more] = /^(\d*)-(.*)$/s.exec(end) ?? [];
    return more === undefined ? end : first.slice(0, first.length - less) + more;
  };
  return [first, ...others.map(whole)];
}

// What a block's words mention, each thing as the places of its first word and of the word after it, and
// the concepts that it may name: none where it is a word of everyday language.
function findMentions(words, index) {
  const found = [];
  for (let at = 0; at < words.length; ) {
    const mention = words[at].cited ? null : mentionAt(words, at, index);
    if (mention) found.push(mention);
    at = mention ? mention.stop : at + 1;
  }
  return found;
}

// The longest mention that begins at a word.
function mentionAt(words, at, index) {
  const longest = index.longest.get(index.stem(words[at].folded));
  if (!longest) return null;
  let end = at + 1;
  while (end < Math.min(words.length, at + longest) && words[end].joined) end += 1;
  for (let stop = end; stop > at; stop -= 1) {
    const forms = formsOf(words.slice(at, stop), index);
    if (!forms.length || isPart(words, at, stop)) continue;
    const everyday = forms.some((form) => form.everyday);
    return { at, stop, concepts: everyday ? [] : [...new Set(forms.map((form) => form.concept))] };
  }
  return null;
}

function formsOf(words, index) {
  const folded = words.map((word) => word.folded);
  const named = (forms = []) =>
    forms.filter((form) => form.words.every((declared, place) => agrees(declared, words[place])));
  const exact = named(index.exact.get(folded.join(" ")));
  if (exact.length) return exact;
  const akin = index.stemmed.get(folded.map(index.stem).join(" ")) ?? [];
  return named(akin.filter((form) => inflects(form, folded)));
}

// Whether words with the same stems are likely to be an inflection of a form.
function inflects(form, folded) {
  if (folded.length > 1) return true;
  const [word] = folded;
  const [declared] = form.folded;
  const ending = word.length - declared.length;
  if (form.only) return ending >= 0 && ending <= wholeEnding && word.startsWith(declared.slice(0, -1));
  return ending <= missingEnding && word.startsWith(declared);
}

// Whether a word is written with the capitals that a declared form asks for.
function agrees(declared, word) {
  const isCapital = (text) => /\p{Lu}/u.test(text);
  if (isCapital(declared.slice(1)) !== isCapital(word.text.slice(1))) return false;
  const first = isCapital(word.text[0]);
  return isCapital(declared[0]) === first || (word.opens && first);
}
