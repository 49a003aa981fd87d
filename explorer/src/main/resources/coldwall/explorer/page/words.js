// Texts: markup such as T_{c}, numbers as people read and choose them, and elements.

const MARKUP = /([_^])\{([^}]*)\}/g;

/** A text with T_{c} and x^{2} as nodes with real subscripts and superscripts. */
export function markup(text) {
  const fragment = document.createDocumentFragment();
  let from = 0;
  for (const found of text.matchAll(MARKUP)) {
    fragment.append(text.slice(from, found.index));
    const raised = document.createElement(found[1] === "_" ? "sub" : "sup");
    raised.append(found[2]);
    fragment.append(raised);
    from = found.index + found[0].length;
  }
  fragment.append(text.slice(from));
  return fragment;
}

/** The same without anything raised or lowered. */
export function plain(text) {
  return text.replace(MARKUP, "$2");
}

/** The same for the chart library's own rich texts. */
export function rich(text) {
  return text.replace(MARKUP, (_, kind, inner) => `{${kind === "_" ? "sub" : "sup"}|${inner}}`);
}

/** An element: its properties (class, text, attributes) and what stands in it. */
export function element(name, properties = {}, ...children) {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(properties)) {
    if (key === "class") {
      made.className = value;
    } else if (key === "text") {
      made.append(markup(value));
    } else if (key.startsWith("on")) {
      made.addEventListener(key.slice(2), value);
    } else if (value !== undefined && value !== false) {
      made.setAttribute(key, value === true ? "" : value);
    }
  }
  made.append(...children);
  return made;
}

/** A number to so many digits, without a unit. */
export function number(value, digits = 4) {
  if (value === null || value === undefined || !Number.isFinite(value)) {
    return "–";
  }
  if (value === 0) {
    return "0";
  }
  const size = Math.abs(value);
  if (size >= 1e-4 && size < 1e6) {
    return String(Number(value.toPrecision(digits)));
  }
  return value.toExponential(digits - 1).replace(/\.?0*e\+?/, "e");
}

const PREFIXES = ["q", "r", "y", "z", "a", "f", "p", "n", "µ", "m", "", "k", "M", "G", "T", "P", "E"];

/** A number with its unit, with a prefix where there is a unit to have one. */
export function quantity(value, unit, digits = 3) {
  if (!unit || value === 0 || value === null || !Number.isFinite(value)) {
    return number(value, digits) + (unit ? " " + unit : "");
  }
  const third = Math.floor(Math.log10(Math.abs(value)) / 3);
  const place = Math.max(0, Math.min(PREFIXES.length - 1, 10 + third));
  return number(value / 1000 ** (place - 10), digits) + " " + PREFIXES[place] + unit;
}

/** The place of the number that is nearest to the wanted one, as ratios go. */
export function nearest(values, wanted) {
  const apart = (value) => Math.abs(Math.log(value / wanted));
  return values.reduce((best, value, i) => (apart(value) < apart(values[best]) ? i : best), 0);
}

/** Says something to everyone, screen readers too. */
export function say(text) {
  const said = document.getElementById("said");
  said.textContent = text;
  said.classList.add("shown");
  clearTimeout(say.timer);
  say.timer = setTimeout(() => said.classList.remove("shown"), 5000);
}
