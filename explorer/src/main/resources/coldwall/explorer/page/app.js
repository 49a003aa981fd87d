// Puts the page together.

import "./boxes.js";
import "./controls.js";
import "./curve.js";
import { formulas } from "./formulas.js";
import { source as findSource } from "./source.js";
import { FIRST, FIRST_LOOK, curveSettings, digits, fromAddress, inUnits, motionSettings, toAddress, unitOfGamma, withLaw } from "./state.js";
import { table } from "./study.js";
import { watchTheme } from "./theme.js";
import { element, say } from "./words.js";

const source = findSource();
const main = document.getElementById("main");
let state = fromAddress(location.hash);
let known = null;
let presets = [];
let parts = null;
let motionAsked = 0;

/** A browser keeps all of them. */
const MOST_MEASURES = 500;

function settings() {
  return known.studies.find((kind) => kind.name === "compare").settings;
}

function tabs() {
  const names = ["explore", ...known.studies.map((kind) => kind.name)].filter((name) => source.isLive || name === "explore" || name === "map");
  const link = (name) => element("a", { "data-tab": name, href: toAddress({ ...state, tab: name, form: FIRST_LOOK[name] ?? {} }), "aria-current": state.tab === name ? "page" : undefined }, name[0].toUpperCase() + name.slice(1));
  const nav = document.getElementById("nav");
  if (nav.dataset.tab !== state.tab) {
    nav.dataset.tab = state.tab;
    nav.replaceChildren(...names.map(link));
  } else {
    nav.querySelector("[data-tab=explore]").href = toAddress({ ...state, tab: "explore" });
  }
}

function go(next, how = "choose") {
  state = next;
  const address = toAddress(state);
  if (how === "slide") {
    history.replaceState(null, "", address);
  } else if (location.hash !== address) {
    history.pushState(null, "", address);
  }
  show();
}

function show() {
  tabs();
  if (state.tab === "explore") {
    showExplore();
    return;
  }
  parts = null;
  const kind = known.studies.find((candidate) => candidate.name === state.tab);
  if (!kind) {
    main.replaceChildren(element("p", { class: "wait" }, "There is no such study."));
    return;
  }
  const open = main.querySelector("cw-study");
  if (open?.kind === kind && toAddress({ ...state, form: open.values() }) === toAddress(state)) {
    return;
  }
  const made = element("cw-study");
  main.replaceChildren(made);
  const jump = JUMPS[kind.name];
  made.show(kind, state.form, source, (form, how) => go({ ...state, form }, how), jump && ((at) => {
    go({ ...FIRST, form: {}, tab: "explore", ...jump(at) });
    scrollTo(0, 0);
  }));
  if (source.isLive) {
    made.append(tools(kind.name, () => made.values()));
  }
}

/** From a point of a study's map to the junction there; other studies' maps lead nowhere. */
const JUMPS = {
  /** Its axes are T_h/E_1 and the ratio of the couplings, cold/hot, reached by weakening one contact. */
  map({ x, y, title }) {
    const settings = known.studies.find((kind) => kind.name === "compare").settings;
    const bath = settings.find((setting) => setting.name === "quantum").choices.find((law) => title.endsWith(law)) ?? FIRST["quantum-hot"];
    const [side, factor] = y < 1 ? ["cold", y] : ["hot", 1 / y];
    const weak = Number(digits(Number(factor.toPrecision(3))));
    return { hot: Number(x.toPrecision(3)), "quantum-hot": bath, "quantum-cold": bath, ["accommodation-" + side]: weak, ["gamma-" + side]: weak };
  },
};

function change(key, value, how) {
  const next = key === "units" ? inUnits(state, value) : withLaw(state, key, value);
  go({ ...next, preset: key === "speed" || key === "view" || key === "axis" ? state.preset : "" }, how);
}

function showExplore() {
  parts ??= buildExplore();
  const preset = presets.find((candidate) => candidate.id === state.preset);
  parts.chapters.forEach((button, i) => {
    button.setAttribute("aria-pressed", presets[i].id === state.preset);
  });
  parts.caption.textContent = preset ? preset.caption : parts.intro;
  tellNext(presets.indexOf(preset));
  for (const [name, part] of Object.entries(parts.looks)) {
    part.classList.toggle("looked-at", preset?.look === name);
  }
  const fixed = fixedPlaces();
  parts.controls.show(state, settings(), change, fixed, parts.usual);
  parts.lead.show(state, settings(), change, fixed);
  parts.curve.look({ view: state.view, axis: state.axis, ratio: Number(state.ratio) });
  askCurve();
  askMotion();
}

/** Where sliders may stand on a page without solvers. */
function fixedPlaces() {
  return source.isLive ? null : { hot: source.hots, ratio: source.ratios };
}

/** What comes after a chapter; after the last one, the map. */
function tellNext(at) {
  const next = presets[at + 1];
  parts.next.textContent = next ? (at < 0 ? "Begin: " : "Next: ") + next.title.replace(/:.*/, "").toLowerCase() + " →" : "See the map →";
  parts.next.onclick = () => (next ? tell(next) : go({ ...state, tab: "map", form: FIRST_LOOK.map }));
}

function tell(preset) {
  go({ ...FIRST, form: {}, tab: "explore", speed: state.speed, ...preset.state, preset: preset.id });
}

function buildExplore() {
  const made = {
    intro: "One particle carries heat from a hot wall to a cold one, like a runner in a relay race: it takes a baton of heat at one wall and hands it over at the other. Above, a classical particle; below, the same particle as a quantum wave. Now make the cold wall colder.",
    curve: element("cw-curve", { class: "curve" }),
    boxes: element("cw-boxes"),
    lead: element("cw-controls", { part: "lead" }),
    controls: element("cw-controls"),
    caption: element("p", { class: "caption", id: "caption", "aria-live": "polite" }),
    next: element("button", { type: "button", class: "next primary", id: "next" }),
    numbers: element("div", { class: "tables" }),
    usual: {},
    curveKey: "",
    curvesAsked: 0,
    motionKey: "",
  };
  made.chapters = presets.map((preset, i) =>
    element("button", { type: "button", class: "chapter", "data-preset": preset.id, onclick: () => tell(preset) }, element("span", { class: "chapter-number", "aria-hidden": "true" }, String(i + 1)), element("span", {}, preset.title)),
  );
  const title = element("h1", {}, "The ", element("span", { class: "classical" }, "particle"), " freezes. The ", element("span", { class: "quantum" }, "wave"), " flows.");
  const chapters = element("ol", { class: "chapters", "aria-label": "Chapters" }, ...made.chapters.map((button) => element("li", {}, button)));
  const story = element("section", { class: "story", "aria-label": "The story" }, title, chapters, element("div", { class: "telling" }, made.caption, made.next));
  const junction = element("section", { class: "panel controls-panel", "aria-label": "The junction" }, element("h2", {}, "The junction"), made.controls);
  const kit = source.isLive ? [tools("compare", () => curveSettings(state, settings()))] : [];
  const hall = element("div", { class: "hall" }, element("div", { class: "lead-place" }, made.lead), made.boxes, made.curve);
  main.replaceChildren(story, hall, junction, ...kit, formulas(), made.numbers);
  made.looks = { curve: made.curve, classical: made.boxes.querySelector(".classical"), quantum: made.boxes.querySelector(".quantum") };
  made.curve.addEventListener("pick", ({ detail }) => {
    const ratio = Math.max(0.001, Math.min(0.98, detail));
    change("ratio", Number(ratio.toPrecision(3)), "choose");
  });
  made.curve.addEventListener("view", ({ detail }) => go({ ...state, ...detail }));
  made.boxes.addEventListener("trouble", ({ detail }) => say(detail));
  made.boxes.addEventListener("speed", ({ detail }) => {
    if (detail !== Number(state.speed)) {
      change("speed", detail, "slide");
    }
  });
  made.boxes.speed = Number(state.speed);
  return made;
}

/** How long a curve took, from the move of a slider to the frame that shows it; for whoever looks at the page's performance. */
function measure(name) {
  if (performance.getEntriesByName(name).length < MOST_MEASURES) {
    requestAnimationFrame(() => performance.measure(name, "curve-asked"));
  }
}

/** The rates of the baths as an answer took them, in the units of the page. */
function gammas(answer) {
  const found = {};
  for (const side of ["hot", "cold"]) {
    const line = answer.settings.find((one) => one.startsWith(`junction.${side}.gamma=`));
    if (line) {
      found["gamma-" + side] = parseFloat(line.split("=")[1]) / unitOfGamma(state, side).size;
    }
  }
  return found;
}

function askCurve() {
  const asked = curveSettings(state, settings());
  const key = JSON.stringify(asked);
  const mine = parts;
  if (mine.curveKey === key) {
    return;
  }
  mine.curveKey = key;
  performance.mark("curve-asked");
  mine.curve.dataset.complete = false;
  const full = source.isLive ? asked : { hot: String(state.hot) };
  const number = ++mine.curvesAsked;
  const isLatest = () => number === mine.curvesAsked;
  source.solve("compare", full, (line) => {
    if (parts !== mine || (line.kind !== "first" && !isLatest())) {
      return;
    }
    if (line.kind === "refused") {
      mine.curve.refuse(line.reason);
    } else if (line.kind !== "progress") {
      mine.curve.show(line.answer);
      if (isLatest()) {
        mine.usual = gammas(line.answer);
        mine.controls.show(state, settings(), change, fixedPlaces(), mine.usual);
      }
      measure(line.kind === "first" ? "curve-first" : "curve-whole");
      if (line.answer.complete) {
        mine.numbers.replaceChildren(...line.answer.tables.map(table));
      }
    }
  });
}

async function askMotion() {
  const asked = motionSettings(state, settings());
  const key = JSON.stringify(asked);
  const mine = parts;
  if (mine.motionKey === key) {
    return;
  }
  mine.motionKey = key;
  const number = ++motionAsked;
  // A slider that is dragged asks for many; the boxes need the last one.
  await new Promise((resolve) => setTimeout(resolve, 60));
  if (number !== motionAsked) {
    return;
  }
  try {
    const full = source.isLive ? asked : { hot: String(state.hot), cold: String(state.hot * state.ratio) };
    const first = await source.motion({ settings: full, events: 500 }, "first");
    if (parts === mine && mine.motionKey === key) {
      mine.boxes.show(first, (body, kind) => source.motion({ settings: full, ...body }, kind));
    }
  } catch (failure) {
    if (parts === mine && mine.motionKey === key) {
      say(failure.message);
    }
  }
}

/** What can be taken away from the page. */
function tools(study, asked) {
  const act = (label, work) =>
    element("button", { type: "button", onclick: async () => {
      try {
        await work();
      } catch (failure) {
        say(failure.message);
      }
    } }, label);
  const copy = async (text, what) => {
    await navigator.clipboard.writeText(text);
    say(what + " copied: " + text.split("\n")[0]);
  };
  const keep = async (name, file) => {
    const link = element("a", { href: URL.createObjectURL(file), download: name });
    link.click();
    setTimeout(() => URL.revokeObjectURL(link.href), 10000);
  };
  return element(
    "section",
    { class: "tools", "aria-label": "Take it with you" },
    act("Copy link", () => copy(location.href, "Link")),
    act("Copy as command", async () => copy((await source.words(study, asked())).command, "Command")),
    act("Copy as YAML", async () => copy((await source.words(study, asked())).yaml, "YAML")),
    act("Figure (SVG)", async () => keep("figure.svg", await source.file(study, asked(), "figure.svg"))),
    act("Data (CSV)", async () => keep("results.csv", await source.file(study, asked(), "results.csv"))),
    act("Save this run", async () => {
      say("Saving…");
      const saved = await source.save(study, asked());
      say("Saved in " + saved.folder);
    }),
  );
}

function redraw() {
  parts?.curve.redraw();
  parts?.boxes.repaint();
  main.querySelector("cw-study")?.redraw();
}

async function begin() {
  known = await source.studies();
  presets = await source.presets();
  document.getElementById("version").textContent = "Coldwall " + known.version;
  watchTheme(document.getElementById("theme"), redraw);
  addEventListener("hashchange", () => go(fromAddress(location.hash), "choose"));
  addEventListener("popstate", () => go(fromAddress(location.hash), "slide"));
  go(state, "slide");
}

begin().catch((failure) => {
  document.getElementById("wait").textContent = "The explorer did not start: " + failure.message;
});
