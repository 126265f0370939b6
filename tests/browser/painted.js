// What a page in the browser paints outside the box that shows it, or too small to be read; [] is good.
(smallest) => {
  const found = [];
  const root = document.documentElement;
  const near = 1; // pixel that rounding may cost
  const bar = 6; // pixels that borders leave to a scroll bar
  const arrow = 16; // pixels of a choice's own sign
  const name = (element) =>
    element.localName + (element.id && `#${element.id}`) + [...element.classList].map((each) => `.${each}`).join("");
  const complain = (what, element, text) =>
    found.push(`${what}: ${name(element)}: ${text.trim().replace(/\s+/g, " ").slice(0, 60)}`);

  const styles = new Map();
  const style = (element) => {
    if (!styles.has(element)) styles.set(element, getComputedStyle(element));
    return styles.get(element);
  };
  // What only a screen reader reads is not painted, nor what waits beside the window for the focus.
  const isHidden = (element) => {
    for (let each = element; each; each = each.parentElement)
      if (style(each).clipPath.startsWith("inset")) return true;
    return element.matches(".kx-skip");
  };
  // A box that scrolls shows it: by shadows that stay while its content moves, or by a bar that takes place.
  const showsScrolling = (element) =>
    style(element).backgroundAttachment.includes("local") ||
    element.offsetHeight - element.clientHeight > bar ||
    element.offsetWidth - element.clientWidth > bar;
  const padding = (element) => {
    const { left, top } = element.getBoundingClientRect();
    const x = left + element.clientLeft;
    const y = top + element.clientTop;
    return { left: x, top: y, right: x + element.clientWidth, bottom: y + element.clientHeight };
  };
  const outside = (box, { left, right, top, bottom }, sideways) =>
    sideways
      ? left < box.left - near || right > box.right + near
      : top < box.top - near || bottom > box.bottom + near;

  // Whether an ancestor cuts a rectangle off without saying so.
  const cut = (element, rectangle) => {
    let { left, right, top, bottom } = rectangle;
    for (let each = element; each && each !== document.body && each !== root; each = each.parentElement) {
      const { overflowX, overflowY, display } = style(each);
      if (display === "inline" || display === "contents") continue;
      for (const sideways of [true, false]) {
        const overflow = sideways ? overflowX : overflowY;
        if (overflow === "visible" || each instanceof SVGElement) continue;
        if (!sideways && element.closest("math")) continue; // its lines are higher than its signs
        const box = padding(each);
        if (!outside(box, { left, right, top, bottom }, sideways)) continue;
        const scrolls = (overflow === "auto" || overflow === "scroll") && showsScrolling(each);
        if (!scrolls) return each;
        if (sideways) [left, right] = [Math.max(left, box.left), Math.min(right, box.right)];
        else [top, bottom] = [Math.max(top, box.top), Math.min(bottom, box.bottom)];
      }
      const isBox = ["button", "summary", "td", "th"].includes(each.localName);
      if (isBox && outside(each.getBoundingClientRect(), { left, right }, true)) return each;
    }
    return left < -near || right > root.clientWidth + near ? root : null;
  };

  const seen = { visibilityProperty: true, contentVisibilityAuto: true };
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (texts.nextNode()) {
    const text = texts.currentNode;
    const element = text.parentElement;
    if (!text.data.trim() || !element.checkVisibility(seen) || isHidden(element)) continue;
    if (element.closest("script, style, option, textarea")) continue;
    const range = document.createRange();
    range.selectNodeContents(text);
    const rectangles = [...range.getClientRects()].filter(({ width, height }) => width && height);
    if (!rectangles.length) continue;
    const size = parseFloat(style(element).fontSize);
    if (size < smallest) complain(`${size.toFixed(1)} px`, element, text.data);
    const svg = element.closest("svg");
    if (svg) {
      let outermost = svg;
      while (outermost.parentElement.closest("svg")) outermost = outermost.parentElement.closest("svg");
      const box = outermost.getBoundingClientRect();
      const isOut = rectangles.some((each) => outside(box, each, true) || outside(box, each, false));
      if (isOut) complain("outside its picture", outermost, text.data);
    }
    for (const each of rectangles) {
      const cutting = cut(element, each);
      if (cutting) {
        complain(`cut off by ${name(cutting)}`, element, text.data);
        break;
      }
    }
  }

  const canvas = document.createElement("canvas").getContext("2d");
  for (const field of document.querySelectorAll("input:not([type=checkbox]), select")) {
    if (!field.checkVisibility(seen)) continue;
    const { fontStyle, fontWeight, fontSize, fontFamily, paddingLeft, paddingRight } = style(field);
    canvas.font = `${fontStyle} ${fontWeight} ${fontSize} ${fontFamily}`; // `font` is empty where it cannot say all
    const inner = field.clientWidth - parseFloat(paddingLeft) - parseFloat(paddingRight);
    const check = (text, room) => {
      const { width } = canvas.measureText(text);
      if (width > room + near) complain(`${Math.round(width)} px in ${Math.round(room)}`, field, text);
    };
    if (field.localName === "select") check(field.selectedOptions[0].text, inner - arrow);
    else if (field.value) check(field.value, inner);
    // Its box leaves out what a browser puts beside it, such as the button that empties a search field.
    else if (field.placeholder) check(field.placeholder, parseFloat(getComputedStyle(field, "::placeholder").width));
  }
  return [...new Set(found)];
}
