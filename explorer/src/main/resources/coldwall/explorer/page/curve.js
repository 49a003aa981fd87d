// The curve of a comparison: four ways to look at the same points, and the verdict.

import { Picture, chartSaid } from "./chart.js";
import { element, markup, number } from "./words.js";

/** J against T_c, both mechanics, with the point that the boxes show. */
export class Curve extends HTMLElement {
  #picture = null;
  #answer = null;
  #view = {};

  connectedCallback() {
    this.place = element("div", { class: "chart main-chart" });
    this.headline = element("p", { class: "verdict", id: "verdict" }, "");
    this.reasons = element("div", { class: "reasons" });
    this.absolute = toggle("Current J", () => this.#choose({ view: "absolute" }));
    this.normalised = toggle("J / (G T_{h})", () => this.#choose({ view: "normalised" }));
    this.byRatio = toggle("T_{c} / T_{h}", () => this.#choose({ axis: "ratio" }));
    this.byBias = toggle("Bias", () => this.#choose({ axis: "bias" }));
    const views = element("div", { class: "toggles" }, group("Vertical axis", this.absolute, this.normalised), group("Horizontal axis", this.byRatio, this.byBias));
    const why = element("details", {}, element("summary", {}, "The numbers behind this"), this.reasons);
    this.append(element("div", { class: "curve-head" }, element("h2", {}, "How much heat flows"), views), this.place, this.headline, why);
    this.#picture = new Picture(this.place, "Heat current against the temperature of the cold wall");
    this.#picture.onPick((x) => this.dispatchEvent(new CustomEvent("pick", { detail: this.#view.axis === "bias" ? 1 - x : x })));
  }

  #choose(part) {
    this.dispatchEvent(new CustomEvent("view", { detail: part }));
  }

  /** Shows an answer. */
  show(answer) {
    this.#answer = answer;
    this.headline.replaceChildren(markup(answer.complete ? answer.headline : `Solving… the curve so far has ${answer.document.points.length} points.`));
    if (answer.complete) {
      this.reasons.replaceChildren(...answer.paragraphs.map((text) => element("p", { text })));
    }
    this.dataset.complete = answer.complete;
    this.#draw();
  }

  /** Says why there is no answer. */
  refuse(reason) {
    this.headline.replaceChildren(element("span", { class: "wrong" }, reason));
  }

  /** How to look at it, and T_c/T_h of the point that the boxes show. */
  look(view) {
    if (Object.keys(view).every((key) => view[key] === this.#view[key])) {
      return;
    }
    this.#view = view;
    this.absolute.setAttribute("aria-pressed", view.view === "absolute");
    this.normalised.setAttribute("aria-pressed", view.view === "normalised");
    this.byRatio.setAttribute("aria-pressed", view.axis === "ratio");
    this.byBias.setAttribute("aria-pressed", view.axis === "bias");
    this.#draw();
  }

  redraw() {
    this.#draw();
  }

  #draw() {
    if (!this.#answer || !this.#picture) {
      return;
    }
    const panel = this.#panel();
    this.#picture.show(panel, this.#overlay(panel));
    this.#picture.place.setAttribute("aria-label", chartSaid(panel, "Heat current against the temperature of the cold wall"));
  }

  #panel() {
    const drawn = this.#answer.figure.panels[0];
    const scaled = this.#view.view === "normalised" ? normalised(drawn, this.#answer.document) : drawn;
    return this.#view.axis === "bias" ? againstBias(scaled) : scaled;
  }

  #overlay(panel) {
    const x = this.#view.axis === "bias" ? 1 - this.#view.ratio : this.#view.ratio;
    const points = panel.series
      .filter((one) => one.role === "classical" || one.role === "quantum")
      .map((one) => ({ role: one.role, y: between(one.points, x) }))
      .filter((point) => point.y !== null);
    return { x, points };
  }
}

function toggle(text, chosen) {
  return element("button", { type: "button", class: "toggle", onclick: chosen, text });
}

function group(label, ...buttons) {
  return element("div", { class: "toggle-group", role: "group", "aria-label": label }, ...buttons);
}

/** Where the drawn line is. */
function between(points, x) {
  for (let i = 1; i < points.length; i++) {
    const [x0, y0] = points[i - 1];
    const [x1, y1] = points[i];
    if (Math.min(x0, x1) <= x && x <= Math.max(x0, x1)) {
      return y0 + ((y1 - y0) * (x - x0)) / (x1 - x0 || 1);
    }
  }
  return null;
}

/** Each curve over its own conductance: what no coupling strength can scale away. */
function normalised(panel, document) {
  const hot = document.junction.hotTemperature;
  const of = { classical: ["classical", (p) => p.classical?.current], quantum: ["quantum", (p) => p.quantum?.current], "second-opinion": ["secondOpinion", (p) => p.secondOpinion] };
  const series = panel.series.flatMap((one) => {
    const [name, current] = of[one.role] ?? [];
    const conductance = name && document[name]?.conductance;
    if (!conductance) {
      return [];
    }
    const points = document.points.map((p) => [p.cold / hot, current(p) / (conductance * hot), 0]).filter(([, y]) => Number.isFinite(y));
    return [{ ...one, name: one.name.replace(" (same conductance)", ""), points }];
  });
  return series.length ? { ...panel, y: { ...panel.y, label: "J / (G T_{h}), G = dJ/dT at T_{c} → T_{h}" }, series, marks: [] } : panel;
}

function againstBias(panel) {
  const turn = (points) => points.map(([x, ...rest]) => [1 - x, ...rest]).reverse();
  return {
    ...panel,
    x: { label: "(T_{h} − T_{c}) / T_{h}", log: false, zeroText: "" },
    series: panel.series.map((one) => ({ ...one, points: turn(one.points) })),
    bands: panel.bands.map((band) => ({ ...band, from: 1 - band.to, to: 1 - band.from })),
    marks: panel.marks.map((mark) => ({ ...mark, x: 1 - mark.x })),
  };
}

customElements.define("cw-curve", Curve);
