// The files of a course pack, put together of pieces that the build has made: nothing here knows CSV or Moodle's XML.
const packFiles = {
  concepts: ({ chosen, languages }) => {
    const { start, joined, kinds, concepts } = languages[0].index;
    const head = [start, ...languages.map(({ index }) => index.columns), ...kinds];
    const rows = chosen.map((id) => [
      concepts[id].start,
      ...languages.map(({ index, pieces }) => pieces.get(id)?.cells ?? index.none),
      ...kinds.map((kind) => (concepts[id].relations[kind] ?? []).filter((each) => chosen.includes(each)).join(joined)),
    ]);
    return `\ufeff${[head, ...rows].map((row) => `${row.join(",")}\r\n`).join("")}`;
  },
  terms: ({ chosen, languages }) => {
    const rows = chosen.flatMap((id) => languages.map(({ pieces }) => pieces.get(id)?.rows ?? ""));
    return `\ufeff${languages[0].index.terms}\r\n${rows.join("")}`;
  },
  glossary: ({ chosen }, { index, pieces }) => {
    const entries = chosen.map((id) => pieces.get(id)?.entry ?? "");
    return index.frames.glossary.join(entries.join(""));
  },
  questions: ({ chosen }, { index, pieces, categories }) => {
    const parts = index.themes.flatMap((theme) => {
      const own = chosen.filter((id) => index.concepts[id]?.theme === theme);
      const questions = own.flatMap((id) => pieces.get(id)?.questions ?? []);
      return questions.length ? [categories.get(theme), ...questions] : [];
    });
    return index.frames.questions.join(["", ...parts, ""].join("\n"));
  },
};

// A language's pieces for the concepts that are chosen, by concept; each file is fetched once.
const packData = (() => {
  const fetched = new Map(); // promises by addresses
  const json = (address) => {
    if (!fetched.has(address)) {
      const answer = fetch(address).then((response) => {
        if (!response.ok) throw new Error(address);
        return response.json();
      });
      answer.catch(() => fetched.delete(address)); // to be tried again
      fetched.set(address, answer);
    }
    return fetched.get(address);
  };
  return async (tag, folder, themes) => {
    const [index, ...files] = await Promise.all([
      json(`${folder}index.json`),
      ...themes.map((theme) => json(`${folder}${theme}.json`).then((file) => [theme, file])),
    ]);
    return {
      tag,
      index,
      pieces: new Map(files.flatMap(([, { concepts }]) => Object.entries(concepts))),
      categories: new Map(files.map(([theme, { category }]) => [theme, category])),
    };
  };
})();
