// Light and dark, and the colours of the style sheet for what is drawn on a canvas.

const KEY = "coldwall-theme";

/** The colours in force. */
export function colours() {
  const style = getComputedStyle(document.documentElement);
  const of = (name) => style.getPropertyValue("--" + name).trim();
  return {
    ink: of("ink"),
    muted: of("muted"),
    rule: of("rule"),
    panel: of("panel"),
    hot: of("hot"),
    cold: of("cold"),
    classical: of("classical"),
    quantum: of("quantum"),
    "second-opinion": of("second"),
    "third-opinion": of("third"),
    "fourth-opinion": of("fourth"),
    reference: of("muted"),
    simulation: of("ink"),
    serif: of("serif"),
    sans: of("sans"),
  };
}

/** The colours of the boxes, which are dark in either theme, so that what glows is seen to glow. */
export function stageColours() {
  const style = getComputedStyle(document.documentElement);
  const of = (name) => style.getPropertyValue("--stage-" + name).trim();
  const names = ["ink", "muted", "rule", "hot", "cold", "classical", "quantum", "heat"];
  return { ...Object.fromEntries(names.map((name) => [name, of(name)])), stage: style.getPropertyValue("--stage").trim(), sans: style.getPropertyValue("--sans").trim() };
}

/** Whether motion is to be avoided. */
export function isCalm() {
  return matchMedia("(prefers-reduced-motion: reduce)").matches;
}

/** Whether the page is dark now. */
function isDark() {
  const chosen = document.documentElement.dataset.theme;
  return chosen ? chosen === "dark" : matchMedia("(prefers-color-scheme: dark)").matches;
}

function remembered() {
  try {
    return localStorage.getItem(KEY);
  } catch {
    return null;
  }
}

/** Makes the button work; tells listeners when the colours change. */
export function watchTheme(button, changed) {
  const chosen = remembered();
  if (chosen === "dark" || chosen === "light") {
    document.documentElement.dataset.theme = chosen;
  }
  const label = () => {
    button.textContent = isDark() ? "Light" : "Dark";
    button.setAttribute("aria-label", isDark() ? "Switch to the light page" : "Switch to the dark page");
  };
  button.addEventListener("click", () => {
    const next = isDark() ? "light" : "dark";
    document.documentElement.dataset.theme = next;
    try {
      localStorage.setItem(KEY, next);
    } catch {
      // It lasts as long as the page.
    }
    label();
    changed();
  });
  matchMedia("(prefers-color-scheme: dark)").addEventListener("change", () => {
    label();
    changed();
  });
  label();
}
