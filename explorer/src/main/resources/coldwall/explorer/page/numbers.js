// Sliders for a setting that is one number or several.

import { digits } from "./state.js";
import { element, number } from "./words.js";

const STEPS = 400;

/** So much below and above what holds at first. */
const REACH = 20;

/** From where to where a slider goes that begins at a value, and how. */
function rangeOf(setting, value) {
  if (setting.label === "N") {
    return { from: 1, to: Math.max(6, value + 4), whole: true };
  }
  if (setting.bound === "positive" || setting.bound === "share") {
    const most = setting.bound === "share" ? 1 : Infinity;
    return { from: value / REACH, to: Math.min(most, value * REACH), log: true };
  }
  const wide = Math.max(1, 3 * Math.abs(value));
  return { from: setting.bound === "any" ? -wide : 0, to: wide };
}

function toPlace(range, value) {
  const share = range.log ? Math.log(value / range.from) / Math.log(range.to / range.from) : (value - range.from) / (range.to - range.from);
  return Math.round(STEPS * Math.min(1, Math.max(0, share)));
}

function toValue(range, place) {
  const share = place / STEPS;
  if (range.log) {
    return Number((range.from * (range.to / range.from) ** share).toPrecision(3));
  }
  const value = range.from + share * (range.to - range.from);
  return range.whole ? Math.round(value) : Number(value.toFixed(3));
}

/** One slider for each number of a setting. */
export class NumberSliders {
  #setting;
  #moved;
  #values = [];
  #parts = [];

  /** @param moved hears the new text of the setting */
  constructor(setting, moved) {
    this.#setting = setting;
    this.#moved = moved;
    this.element = element("div", { class: "number-sliders", hidden: true });
  }

  /** Shows what holds, as in "3.0,0.5"; nothing where the setting is not used. */
  show(text) {
    const values = (text ?? "").split(",").map(Number);
    this.element.hidden = text === undefined || !values.every(Number.isFinite);
    if (this.element.hidden) {
      return;
    }
    this.#values = values;
    if (values.length !== this.#parts.length) {
      this.#parts = values.map((value, k) => this.#slider(k, values.length > 1));
      this.element.replaceChildren(...this.#parts.map((part) => part.element));
    }
    this.#parts.forEach((part, k) => part.show(values[k]));
  }

  #slider(k, isOneOfSeveral) {
    const name = this.#setting.name.replace(/-/g, " ") + (isOneOfSeveral ? " " + (k + 1) : "");
    const input = element("input", { type: "range", min: 0, max: STEPS, step: 1, "aria-label": name, "data-number": `${this.#setting.name}.${k + 1}` });
    const said = element("output", {});
    let range = null;
    input.addEventListener("input", () => {
      this.#values = this.#values.with(k, toValue(range, Number(input.value)));
      said.textContent = number(this.#values[k], 4);
      this.#moved(this.#values.map(digits).join());
    });
    return {
      element: element("div", { class: "number-slider" }, ...(isOneOfSeveral ? [element("span", { "aria-hidden": "true" }, String(k + 1))] : []), input, said),
      show(value) {
        if (!range || value < range.from || value > range.to) {
          range = rangeOf(this.setting, value);
        }
        if (document.activeElement !== input || toValue(range, Number(input.value)) !== value) {
          input.value = String(toPlace(range, value));
        }
        input.style.setProperty("--share", (100 * Number(input.value)) / STEPS + "%");
        input.setAttribute("aria-valuetext", number(value, 4));
        said.textContent = number(value, 4);
      },
      setting: this.#setting,
    };
  }
}
