// Any study: a form made from its settings, its figure, what it says, its tables.

import { Figure } from "./chart.js";
import "./flow.js";
import { NumberSliders } from "./numbers.js";
import { element, markup, plain, say } from "./words.js";

/** One study. */
export class Study extends HTMLElement {
  #figure = null;
  #fields = new Map();
  #pick = null;

  /**
   * Shows a study with what its form holds.
   *
   * @param changed hears new values, and whether a slider moves
   * @param pick hears where a map was clicked; null if its points lead nowhere
   */
  show(kind, values, source, changed, pick) {
    this.kind = kind;
    this.source = source;
    this.changed = changed;
    this.#pick = pick;
    this.progress = element("p", { class: "progress", role: "status" }, "");
    this.headline = element("p", { class: "verdict" });
    this.failures = element("div");
    this.flow = element("cw-flow", { hidden: true });
    this.place = element("div", { class: "figure-place" });
    this.reasons = element("div", { class: "reasons" });
    this.tables = element("div", { class: "tables" });
    const result = element("div", { class: "result" }, this.progress, this.headline, this.failures, this.flow, this.place, this.reasons, this.tables);
    const head = element("header", { class: "study-head" }, element("h1", {}, kind.name[0].toUpperCase() + kind.name.slice(1)), element("p", { class: "lead", text: kind.summary }));
    const body = source.isLive ? [this.#settings(values), result] : [result];
    this.replaceChildren(head, element("div", { class: source.isLive ? "bench" : "bench alone" }, ...body));
    this.solve();
  }

  #settings(values) {
    const { settings } = this.kind;
    const main = settings.filter((setting) => !setting.general);
    const sides = settings.filter((setting) => setting.general);
    const grid = (some) => element("div", { class: "fields" }, ...some.map((setting) => this.#field(setting, values)));
    const parts = [grid(main)];
    if (sides.length) {
      parts.push(element("details", { open: sides.some((setting) => values[setting.name]) }, element("summary", {}, "One side alone"), grid(sides)));
    }
    this.others = element("details", { hidden: true }, element("summary", {}, "Not used by this choice"), element("div", { class: "fields" }));
    const form = element("form", { class: "form", onsubmit: (event) => this.#submit(event) }, ...parts, this.others, element("div", { class: "actions" }, element("button", { type: "submit", class: "primary" }, "Solve")));
    return element("details", { class: "settings", open: matchMedia("(min-width: 1000px)").matches }, element("summary", {}, "Settings"), form);
  }

  #field(setting, values) {
    const id = "field-" + setting.name;
    const value = values[setting.name] ?? "";
    const hint = element("p", { class: "field-hint", id: id + "-hint", text: setting.description + (setting.default ? ` (default ${setting.default})` : "") + "." });
    let input;
    if (setting.choices.length && !setting.several) {
      input = element("select", { id, "aria-describedby": id + "-hint", onchange: () => this.#choose() }, element("option", { value: "" }, setting.general ? "as the other side" : "default"), ...setting.choices.map((choice) => element("option", { value: choice, selected: choice === value }, choice)));
    } else {
      input = element("input", { type: "text", id, value, placeholder: setting.sample, "aria-describedby": id + "-hint", spellcheck: "false", autocomplete: "off" });
    }
    const sliders = setting.bound ? new NumberSliders(setting, (text) => this.#slide(input, text)) : null;
    const made = element("div", { class: "field" }, element("label", { for: id }, setting.name.replace(/-/g, " ")), input, ...(sliders ? [sliders.element] : []), hint);
    this.#fields.set(setting.name, { setting, input, sliders, element: made, home: null });
    return made;
  }

  /** What the form holds. */
  values() {
    const all = {};
    this.#fields.forEach(({ input }, name) => {
      if (input.value.trim() !== "") {
        all[name] = input.value.trim();
      }
    });
    return all;
  }

  #slide(input, text) {
    input.value = text;
    input.dataset.slid = "";
    this.#take("slide");
  }

  /** Another choice: what sliders had set belonged to the one before. */
  #choose() {
    for (const { input } of this.#fields.values()) {
      if ("slid" in input.dataset) {
        input.value = "";
        delete input.dataset.slid;
      }
    }
    this.#take("choose");
  }

  #submit(event) {
    event.preventDefault();
    this.#take("choose");
  }

  #take(how) {
    this.changed(this.values(), how);
    this.solve();
  }

  async solve() {
    this.classList.add("busy");
    const settings = this.values();
    this.asked = settings;
    this.progress.textContent = "Solving…";
    await this.source.solve(this.kind.name, settings, (line) => this.#hear(line));
    if (this.asked === settings) {
      this.classList.remove("busy");
    }
  }

  #hear(line) {
    if (line.kind === "progress") {
      this.progress.textContent = `${line.done} of ${line.total} ${line.stage}${line.estimate ? ": " + plain(line.estimate) : ""}`;
    } else if (line.kind === "refused") {
      this.progress.replaceChildren(element("span", { class: "wrong" }, line.reason));
      say(line.reason);
    } else {
      this.progress.textContent = line.answer.complete ? "" : "A first look; solving the rest…";
      this.#show(line.answer);
    }
  }

  #show(answer) {
    this.headline.replaceChildren(markup(answer.headline));
    this.failures.replaceChildren(...answer.failures.map((text) => element("p", { class: "wrong" }, text)));
    this.reasons.replaceChildren(...answer.paragraphs.map((text) => element("p", { text })));
    this.flow.show(answer);
    if (!this.#figure?.fits(answer.figure)) {
      this.#figure?.close();
      this.#figure = new Figure(answer.figure);
      this.place.replaceChildren(this.#figure.element);
      this.#figure.show(answer.figure);
      if (this.#pick) {
        this.#figure.onPick(this.#pick);
        this.place.append(jumpForm(answer.figure.panels, this.#pick));
      }
    } else {
      this.#figure.show(answer.figure);
    }
    if (answer.complete) {
      this.tables.replaceChildren(...answer.tables.map(table));
      if (this.source.isLive) {
        this.#explain(answer.settings);
      }
    }
    this.dataset.complete = answer.complete;
  }

  /** Shows in the form what holds where nothing was given, and puts aside what this choice does not use. */
  #explain(lines) {
    const held = new Map(lines.map((line) => [line.slice(0, line.indexOf("=")), line.slice(line.indexOf("=") + 1)]));
    const sides = (name) => this.kind.settings.some((setting) => setting.general === name && held.has(setting.path));
    for (const field of this.#fields.values()) {
      const value = held.get(field.setting.path);
      if (value !== undefined && field.input.placeholder !== undefined) {
        field.input.placeholder = value;
      }
      field.sliders?.show(value);
      const isAside = field.setting.canBeUnused && !field.setting.general && value === undefined && field.input.value === "" && !sides(field.setting.name);
      this.#put(field, isAside);
    }
    this.others.hidden = !this.others.querySelector(".field");
  }

  #put(field, isAside) {
    const aside = this.others.querySelector(".fields");
    if (isAside && !aside.contains(field.element)) {
      field.home = element("span", { hidden: true });
      field.element.replaceWith(field.home);
      aside.append(field.element);
    } else if (!isAside && field.home) {
      field.home.replaceWith(field.element);
      field.home = null;
    }
  }

  redraw() {
    this.#figure?.redraw();
  }
}

/** A click into a map, for those who do not click. */
function jumpForm(panels, pick) {
  const maps = panels.filter((panel) => panel.kind === "map");
  if (!maps.length) {
    return "";
  }
  const [first] = maps;
  const input = (id, values) => element("input", { type: "text", inputmode: "decimal", id, value: String(values[Math.floor(values.length / 2)].toPrecision(3)) });
  const [x, y] = [input("jump-x", first.xs), input("jump-y", first.ys)];
  const which = element("select", { id: "jump-map" }, ...maps.map((panel) => element("option", { value: panel.title }, plain(panel.title))));
  const field = (node, text) => element("div", { class: "field" }, element("label", { for: node.id, text }), node);
  return element(
    "form",
    { class: "jump", onsubmit: (event) => {
      event.preventDefault();
      const at = { x: Number(x.value), y: Number(y.value), title: which.value };
      if (at.x > 0 && at.y > 0) {
        pick(at);
      }
    } },
    element("p", { class: "jump-hint" }, "Click into a map to watch the junction there, or name it:"),
    field(which, "Map"),
    field(x, first.x.label),
    field(y, first.y.label),
    element("button", { type: "submit" }, "Watch it"),
  );
}

/** A table that scrolls in its own box. */
export function table(json) {
  const head = element("tr", {}, ...json.columns.map((text) => element("th", { scope: "col", text })));
  const rows = json.rows.map((row) => element("tr", {}, ...row.map((text) => element("td", { text }))));
  const caption = element("caption", {}, markup(json.caption + (json.leftOut ? ` (${json.leftOut} more rows are in the data file.)` : "")));
  const made = element("table", {}, caption, element("thead", {}, head), element("tbody", {}, ...rows));
  return element("details", { class: "numbers" }, element("summary", { text: json.caption || "Table" }), element("div", { class: "scroll", role: "region", tabindex: "0", "aria-label": plain(json.caption) || "Table" }, made));
}

customElements.define("cw-study", Study);
