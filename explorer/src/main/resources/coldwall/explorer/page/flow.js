// The heat that flows between a system and its baths, whatever their number, as an answer says it.

import { isCalm } from "./theme.js";
import { element, number } from "./words.js";

const SPACE = "http://www.w3.org/2000/svg";
const CORE = 64;
const WIDEST = 26;

/** What an answer says of heat between baths; null if it is about something else. */
function flowsOf(answer) {
  const { document } = answer;
  const temperatures = document?.system?.temperatures ?? document?.temperatures;
  const points = (document?.points ?? []).filter((point) => Array.isArray(point.currents) && point.currents.length === temperatures?.length && point.currents.every((one) => one !== null));
  const names = document?.system?.baths ?? document?.baths;
  return Array.isArray(temperatures) && Array.isArray(names) && points.length ? { document, temperatures, names, points } : null;
}

function svg(name, properties = {}, ...children) {
  const made = document.createElementNS(SPACE, name);
  Object.entries(properties).forEach(([key, value]) => made.setAttribute(key, value));
  made.append(...children);
  return made;
}

/** Temperatures where one of them varies. */
function temperaturesAt({ document, temperatures }, point) {
  const [name, index] = (document.swept ?? "").split("_");
  if (name !== "temperatures" || point.value === undefined) {
    return temperatures;
  }
  return temperatures.map((value, k) => (index === undefined || k + 1 === Number(index) ? point.value : value));
}

/** Up to three baths stand above each other where the page is narrow, or nobody could read them. */
function isNarrow(count) {
  return count <= 3 && matchMedia("(max-width: 560px)").matches;
}

/** Else two baths stand side by side. */
function sizeOf(count) {
  return isNarrow(count) ? [380, 460] : [720, count < 3 ? 180 : 420];
}

/** Where so many baths stand: the first at the left, the others at the right; more than three all around. */
function places(count, [width, height]) {
  const centre = [width / 2, height / 2];
  const reach = [centre[0] - 82, centre[1] - 46];
  const turn = isNarrow(count) ? Math.PI / 2 : 0;
  const angles = count === 3 ? [Math.PI, -0.95, 0.95] : Array.from({ length: count }, (_, k) => Math.PI + (2 * Math.PI * k) / count);
  const out = (share) => Math.sign(share) * Math.min(1, 1.35 * Math.abs(share));
  return angles.map((angle) => [centre[0] + reach[0] * out(Math.cos(angle + turn)), centre[1] + reach[1] * out(Math.sin(angle + turn))]);
}

/** The picture of one answer, and which of its points it shows. */
export class Flow extends HTMLElement {
  #flows = null;
  #at = 0;

  connectedCallback() {
    if (!this.picture) {
      this.picture = element("div", { class: "flow-picture" });
      this.chooser = element("div", { class: "flow-chooser" });
      this.append(element("h2", {}, "Where the heat flows"), this.picture, this.chooser);
    }
  }

  /** Shows an answer, or hides where it says nothing of baths. */
  show(answer) {
    this.#flows = flowsOf(answer);
    this.hidden = !this.#flows;
    if (this.#flows) {
      this.#at = Math.min(this.#at, this.#flows.points.length - 1);
      this.#choose();
      this.#draw();
    }
  }

  /** What the points differ by. */
  #nameOf(point) {
    const { document } = this.#flows;
    return point.equation ? "equation " + point.equation : `${(document.swept ?? "point").replace("_", " ")} = ${number(point.value)}`;
  }

  #choose() {
    const most = this.#flows.points.length - 1;
    if (most < 1) {
      this.chooser.replaceChildren();
      return;
    }
    if (!this.range || !this.chooser.contains(this.range)) {
      this.range = element("input", { type: "range", id: "flow-point", min: 0, step: 1, oninput: () => this.#move() });
      this.said = element("output", { for: "flow-point" });
      this.chooser.replaceChildren(element("label", { for: "flow-point" }, "Shown: ", this.said), this.range);
    }
    this.range.max = String(most);
    this.range.value = String(this.#at);
  }

  #move() {
    this.#at = Number(this.range.value);
    this.#draw();
  }

  #draw() {
    const { points, document, names } = this.#flows;
    const point = points[this.#at];
    const temperatures = temperaturesAt(this.#flows, point);
    const largest = Math.max(...point.currents.map(Math.abs)) || 1;
    const size = sizeOf(temperatures.length);
    const at = places(temperatures.length, size);
    const model = document.system?.model ?? document.model ?? "system";
    const middle = size.map((one) => one / 2);
    const streams = at.map((place, k) => stream(place, middle, point.currents[k], largest));
    const baths = at.map((place, k) => bath(place, k, names[k], temperatures, point.currents[k], point.currentsUncertainty?.[k]));
    const centre = svg("g", {}, svg("circle", { class: "flow-core", cx: middle[0], cy: middle[1], r: CORE }), ...centred(model.split("-"), middle));
    const picture = svg("svg", { viewBox: `0 0 ${size.join(" ")}`, role: "img", "aria-label": this.#words(point, temperatures, model) }, ...streams, ...baths, centre);
    this.picture.replaceChildren(picture);
    if (this.said && points.length > 1) {
      this.said.textContent = this.#nameOf(point);
      this.range.setAttribute("aria-valuetext", this.#nameOf(point));
      this.range.style.setProperty("--share", (100 * this.#at) / (points.length - 1) + "%");
    }
    this.dataset.currents = point.currents.join();
  }

  #words(point, temperatures, model) {
    const each = point.currents.map((current, k) => `${this.#flows.names[k]} at temperature ${number(temperatures[k])} ${current > 0 ? "gives" : "takes"} ${number(Math.abs(current))}`);
    return `Heat per unit time: ${model}: ${each.join(", ")}`;
  }
}

function centred(lines, [x, y]) {
  return lines.map((line, i) => svg("text", { class: "flow-model", x, y: y + 6 + (i - (lines.length - 1) / 2) * 22, "text-anchor": "middle" }, line));
}

/** A band as wide as the heat is large, from the bath that gives it or to the one that takes it. */
function stream(place, middle, current, largest) {
  const [dx, dy] = [middle[0] - place[0], middle[1] - place[1]];
  const far = Math.hypot(dx, dy);
  const near = [middle[0] - (dx / far) * (CORE + 8), middle[1] - (dy / far) * (CORE + 8)];
  // To the border of the bath's box, on the straight line to the middle.
  const border = Math.min(84 / Math.max(1e-9, Math.abs(dx)), 46 / Math.max(1e-9, Math.abs(dy)));
  const out = [place[0] + dx * border, place[1] + dy * border];
  const [from, to] = current > 0 ? [out, near] : [near, out];
  const width = Math.max(1.5, (WIDEST * Math.abs(current)) / largest);
  const ends = { x1: from[0], y1: from[1], x2: to[0], y2: to[1] };
  if (current === 0) {
    return svg("line", { class: "flow-none", ...ends });
  }
  const kind = current > 0 ? "gives" : "takes";
  const head = Math.min(width / 2 + 9, 22);
  const angle = (180 / Math.PI) * Math.atan2(to[1] - from[1], to[0] - from[0]);
  const shorter = { x1: from[0], y1: from[1], x2: to[0] - ((to[0] - from[0]) / Math.hypot(to[0] - from[0], to[1] - from[1])) * head, y2: to[1] - ((to[1] - from[1]) / Math.hypot(to[0] - from[0], to[1] - from[1])) * head };
  const parts = [
    svg("line", { class: "flow-band " + kind, ...shorter, "stroke-width": width }),
    svg("path", { class: "flow-head " + kind, d: `M0 0L${-head * 1.1} ${-head}L${-head * 1.1} ${head}Z`, transform: `translate(${to[0]} ${to[1]}) rotate(${angle})` }),
  ];
  if (!isCalm()) {
    const moving = svg("line", { class: "flow-moving", ...shorter, "stroke-width": Math.max(1.5, width / 3) });
    moving.style.animationDuration = Math.min(6, (1.2 * largest) / Math.abs(current)) + "s";
    parts.splice(1, 0, moving);
  }
  return svg("g", {}, ...parts);
}

/** A bath, coloured between the coldest and the hottest of them. */
function bath([x, y], k, name, temperatures, current, uncertainty) {
  const most = Math.max(...temperatures);
  const warmth = temperatures.map((value) => Math.log(1 + (30 * value) / (most || 1)));
  const [least, largest] = [Math.min(...warmth), Math.max(...warmth)];
  const share = largest > least ? (warmth[k] - least) / (largest - least) : 0.5;
  const box = svg("rect", { class: "flow-bath", x: x - 78, y: y - 40, width: 156, height: 80, rx: 6 });
  box.style.fill = `color-mix(in oklab, var(--hot-wall) ${Math.round(100 * share)}%, var(--cold-wall))`;
  const heat = number(Math.abs(current), 4) + (uncertainty > 1e-3 * Math.abs(current) ? " ± " + number(uncertainty, 1) : "");
  const line = (text, dy, kind) => svg("text", { class: kind, x, y: y + dy, "text-anchor": "middle" }, text);
  return svg("g", {}, box, line(name[0].toUpperCase() + name.slice(1), -16, "flow-name"), line("T = " + number(temperatures[k]), 5, "flow-number"), line(current === 0 ? "no heat" : (current > 0 ? "gives " : "takes ") + heat, 26, "flow-heat"));
}

customElements.define("cw-flow", Flow);
