// Sliders and choices of the junction.

import { couplings, digits, unitOfGamma } from "./state.js";
import { element, nearest, number } from "./words.js";

const STEPS = 400;

/** What a slider sets, from where to where, on a logarithmic scale. */
function sliders(state) {
  const si = state.units === "si";
  return [
    { key: "ratio", label: "Cool the cold wall: T_{c} / T_{h}", from: 0.001, to: 0.98, unit: "", lead: true },
    { key: "hot", label: "Hot wall, T_{h}", from: si ? 1 : 0.5, to: si ? 1000 : 200, unit: si ? "K" : "" },
    { key: "length", label: "Length of the box, L", from: si ? 1 : 0.5, to: si ? 100 : 10, unit: si ? "nm" : "" },
    ...(si ? [] : [{ key: "mass", label: "Mass of the particle", from: 0.1, to: 20, unit: "" }]),
    ...sides("accommodation", "Accommodation", 0.01, 1),
    ...sides("gamma", "Rate γ", si ? 1e-5 : 0.01, si ? 1e5 : 100).map((kind) => ({ ...kind, unit: unitOfGamma(state, kind.key.slice("gamma-".length)).text })),
  ];
}

/** One slider for each wall, for those walls that have such a number. */
function sides(name, label, from, to) {
  return ["hot", "cold"].map((side) => ({ key: `${name}-${side}`, label: `${label}, ${side}`, from, to, unit: "", uses: true }));
}

/** All controls of a state; a change calls with the key and the new value. */
export class Controls extends HTMLElement {
  #parts = [];
  #made = "";

  /**
   * Shows a state; what stands there already stays, so that a slider can be dragged.
   * @param usual what the solvers take of that which nobody chose
   */
  show(state, settings, change, fixed = null, usual = {}) {
    const used = couplings(state, settings);
    const isLead = this.getAttribute("part") === "lead";
    const kinds = sliders(state).filter((kind) => Boolean(kind.lead) === isLead && (!kind.uses || used[kind.key]));
    const shape = state.units + kinds.map((kind) => kind.key + kind.unit).join() + (fixed ? "fixed" : "");
    if (shape !== this.#made) {
      this.#made = shape;
      this.#build(kinds, state, settings, change, fixed);
    }
    this.#parts.forEach((part) => part.update(state, usual));
  }

  #build(kinds, state, settings, change, fixed) {
    const all = fixed ? kinds.filter((kind) => kind.key in fixed) : kinds;
    this.#parts = all.map((kind) => slider(kind, change, fixed?.[kind.key]));
    const main = element("div", { class: "sliders" }, ...this.#parts.map((part) => part.element));
    this.replaceChildren(main);
    if (fixed || this.getAttribute("part") === "lead") {
      return;
    }
    const choices = [];
    const name = (key) => settings.find((setting) => setting.name === key);
    if (state.units === "si") {
      choices.push(choice("particle", "Particle", name("particle").choices, change));
    }
    const laws = (mechanics) => name(mechanics).choices.filter((law) => law !== "none");
    choices.push(choice("classical-hot", "Classical, hot wall", laws("classical"), change));
    choices.push(choice("classical-cold", "Classical, cold wall", laws("classical"), change));
    choices.push(choice("quantum-hot", "Quantum, hot bath", laws("quantum"), change));
    choices.push(choice("quantum-cold", "Quantum, cold bath", laws("quantum"), change));
    choices.push(choice("units", "Units", ["natural", "si"], change, { natural: "natural, E₁ = 1", si: "SI: K and nm" }));
    this.#parts.push(...choices);
    const more = element("div", { class: "choices" }, ...choices.map((part) => part.element));
    const details = element("details", { class: "more", open: matchMedia("(min-width: 1100px)").matches }, element("summary", {}, "Walls, baths and units"), more);
    this.append(details);
  }
}

function slider(kind, change, values) {
  const id = "set-" + kind.key;
  const wide = Math.log(kind.to / kind.from);
  const toPlace = (value) => (values ? nearest(values, value) : Math.round((STEPS * Math.log(value / kind.from)) / wide));
  const toValue = (place) => (values ? values[place] : Number((kind.from * Math.exp((wide * place) / STEPS)).toPrecision(3)));
  const range = element("input", { type: "range", id, min: 0, max: values ? values.length - 1 : STEPS, step: 1 });
  const typed = element("input", { type: "text", inputmode: "decimal", class: "typed", id: id + "-value", "aria-label": "Value of " + kind.label.replace(/[_{}]/g, ""), readonly: Boolean(values) });
  range.addEventListener("input", () => change(kind.key, toValue(Number(range.value)), "slide"));
  typed.addEventListener("change", () => {
    const value = Number(typed.value.replace(",", "."));
    if (value > 0 && Number.isFinite(value)) {
      change(kind.key, value, "type");
    } else {
      typed.setAttribute("aria-invalid", "true");
    }
  });
  const label = element("label", { for: id, text: kind.label });
  const unit = kind.unit ? [element("span", { class: "unit" }, kind.unit)] : [];
  return {
    element: element("div", { class: "slider" + (kind.lead ? " lead" : "") }, label, element("span", { class: "value" }, typed, ...unit), range),
    update(state, usual) {
      // Nothing was chosen where 0 stands: then it is what the solvers took.
      const value = Number(state[kind.key]) || (usual[kind.key] ?? 0);
      const shown = number(value, 4);
      if (document.activeElement !== range || toValue(Number(range.value)) !== value) {
        range.value = String(Math.max(0, Math.min(Number(range.max), value > 0 ? toPlace(value) : 0)));
      }
      range.setAttribute("aria-valuetext", shown + (kind.unit ? " " + kind.unit : ""));
      range.style.setProperty("--share", (100 * Number(range.value)) / Number(range.max) + "%");
      if (document.activeElement !== typed) {
        typed.value = value > 0 ? digits(value) : "";
        typed.removeAttribute("aria-invalid");
      }
    },
  };
}

function choice(key, label, values, change, names = {}) {
  const id = "set-" + key;
  const select = element("select", { id, onchange: () => change(key, select.value, "choose") }, ...values.map((value) => element("option", { value }, names[value] ?? value)));
  return {
    element: element("div", { class: "choice" }, element("label", { for: id }, label), select),
    update(state) {
      select.value = state[key];
    },
  };
}

customElements.define("cw-controls", Controls);
