// A teacher's page -> its running text by blocks, and marks in it that can be taken out again.

// What is never read: headings, links, what can be operated, code, formulas, pictures, and what its author
// leaves out. Marks of another copy are among them.
const unread = [
  "h1,h2,h3,h4,h5,h6,[role=heading],a,area,[role=link]",
  "button,form,input,select,datalist,textarea,label,summary,[role=button],[role=tab],[role^=menu],[role=textbox]",
  "[role=listbox],[role=tree],[role=checkbox],[role=radio],[role=switch],[onclick]",
  "[contenteditable]:not([contenteditable=false])",
  "code,pre,xmp,kbd,samp,var,math,mjx-container,.MathJax,.katex",
  "script,style,template,noscript,svg,canvas,iframe,object,embed,audio,video,picture,ruby,meter,progress,[role=img]",
  "[data-no-terms],[aria-hidden=true],[hidden],[inert],kurslex-term",
].join();
// What does not part a sentence. Any other element begins a block, and so does its end. Names are local, since
// those of XHTML are in small letters.
const inline = new Set(
  "a abbr b bdi bdo big cite code data del dfn em font i ins kbd mark q s samp small span strong sub sup time u var wbr"
    .split(" ")
    .concat("math", "img", "svg", "picture", "kurslex-term", "mjx-container"),
);
const citing = new Set(["em", "i", "cite", "q", "dfn"]);

// The blocks below an element: each its text, and the text nodes of which it consists, with their places.
function readBlocks(root, isForeign) {
  const blocks = [];
  // A form has a property for each of its fields: where one is called `matches`, that is no function. And a page about
  // trees may have a class `Node` or `Element` of its own, so none of the browser's is named.
  const { matches } = document.createElement("a");
  let block = { text: "", pieces: [] };
  const end = () => {
    if (block.pieces.length) blocks.push(block);
    block = { text: "", pieces: [] };
  };
  const read = (node, cited) => {
    if (node.nodeName === "#text") {
      block.pieces.push({ node, start: block.text.length, cited });
      block.text += node.data;
    }
    if (!node.localName) return;
    const isInline = inline.has(node.localName);
    if (!isInline) end();
    if (!matches.call(node, unread) && !isForeign(node)) {
      for (const child of node.childNodes) read(child, cited || citing.has(node.localName));
    } else if (isInline) block.text += leftOut;
    if (!isInline) end();
  };
  if (!root.closest(unread)) read(root, Boolean(root.closest("em,i,cite,q,dfn")));
  end();
  return blocks;
}

// The mentions of a block that lie in one text node each, as places in it. What goes on in another element
// could only be marked by changing how the page is built.
function placeMentions({ text, pieces }, index) {
  const words = readWords(text);
  let at = 0;
  const piece = ({ start }) => {
    while (at + 1 < pieces.length && pieces[at + 1].start <= start) at += 1;
    return pieces[at];
  };
  for (const word of words) {
    word.piece = piece(word);
    word.cited ||= word.piece.cited;
  }
  return findMentions(words, index).flatMap(({ at, stop, concepts }) => {
    const { piece, start } = words[at];
    const { end } = words[stop - 1];
    if (!concepts.length || end > piece.start + piece.node.data.length) return [];
    return [{ node: piece.node, from: start - piece.start, to: end - piece.start, concepts }];
  });
}

// Whether each run of text is a box of its own: a mark would divide it, and take away the spaces beside the term.
const isApart = ({ parentNode }) => /flex|grid/.test(getComputedStyle(parentNode).display);

// Puts marks around places of one text node, in order; returns the marks, and a function that takes them out.
function markText(node, places, makeMark) {
  const added = [];
  const marks = [];
  let rest = node;
  let before = 0;
  for (const { from, to, concepts } of places) {
    const middle = rest.splitText(from - before);
    rest = middle.splitText(to - from);
    before = to;
    const mark = makeMark(concepts);
    middle.replaceWith(mark);
    mark.append(middle);
    marks.push(mark);
    added.push(mark, rest);
  }
  const whole = [node, ...added].map((each) => each.textContent);
  const restore = () => {
    // As it was, node for node, unless the page has changed something here meanwhile.
    const untouched = added.every(
      (each, place) =>
        each.previousSibling === (added[place - 1] ?? node) && each.textContent === whole[place + 1],
    );
    if (untouched && node.data === whole[0]) {
      for (const each of added) each.remove();
      node.data = whole.join("");
    } else for (const mark of marks) mark.replaceWith(...mark.childNodes);
  };
  return { marks, restore };
}
