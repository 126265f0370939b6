// What the list below the field and the page of results both make of what was found.

const phrase = (pattern, values) => pattern.replace(/\{(\w+)\}/g, (_, name) => values[name]);

// The same of a message, in an element of its language where that is another one, which lends it: then the
// message comes with that language and its direction.
const worded = (message, values) => {
  const [pattern, lang, dir] = [message].flat();
  if (!lang) return phrase(pattern, values);
  const own = (value) => element("bdi", { lang: document.documentElement.lang }, value);
  const parts = pattern.split(/\{(\w+)\}/);
  return element("span", { lang, dir }, ...parts.map((part, at) => (at % 2 ? own(values[part]) : part)));
};

const element = (name, properties, ...children) => {
  const made = Object.assign(document.createElement(name), properties);
  made.append(...children);
  return made;
};

// Concepts lie beside the page of results, and so do their files where a site has no addresses.
const addressOf = (form, { concept }) => form.action.replace(/search\/(?=[^/]*$)/, `${concept}/`);

// How a concept was met by another term than the preferred one: *also* that, or *Deutsch* for it.
const met = ({ text, status, tag }) =>
  tag
    ? [`${kurslexIndex.languages[tag]}: `, element("span", { lang: tag, dir: "auto" }, text)]
    : [worded(kurslexIndex.words[status], { term: text })];

// The term, how it was met where it was not by itself, and the definition.
const describe = ({ term, definition, language, via }, name = element("b", {})) => {
  const said = element("span", { className: "kx-said" }, definition);
  name.append(term);
  if (language) for (const each of [name, said]) Object.assign(each, { lang: language, dir: "auto" });
  const note = via ? [" ", element("small", {}, ...met(via))] : [];
  return [element("span", { className: "kx-name" }, name, ...note), said];
};
