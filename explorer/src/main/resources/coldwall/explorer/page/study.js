// Any study: a form made from its settings, its figure, what it says, its tables.

import { figure } from "./chart.js";
import { element, markup, plain, say } from "./words.js";

/** One study. */
export class Study extends HTMLElement {
  #figure = null;

  /** Shows a study with what its form holds; a change calls with the new values. */
  show(kind, values, source, changed) {
    this.kind = kind;
    this.source = source;
    this.changed = changed;
    this.fields = new Map();
    const form = element("form", { class: "form", onsubmit: (event) => this.#submit(event) });
    const main = kind.settings.filter((setting) => !setting.general);
    const sides = kind.settings.filter((setting) => setting.general);
    const open = sides.some((setting) => values[setting.name]);
    form.append(element("div", { class: "fields" }, ...main.map((setting) => this.#field(setting, values))));
    if (sides.length) {
      const grid = element("div", { class: "fields" }, ...sides.map((setting) => this.#field(setting, values)));
      form.append(element("details", { open }, element("summary", {}, "One side alone"), grid));
    }
    form.append(element("div", { class: "actions" }, element("button", { type: "submit", class: "primary" }, "Solve")));
    this.progress = element("p", { class: "progress", role: "status" }, "");
    this.result = element("div", { class: "result" });
    const head = element("div", { class: "study-head" }, element("h1", {}, kind.name[0].toUpperCase() + kind.name.slice(1)), element("p", { class: "lead", text: kind.summary }));
    const settings = element("details", { class: "settings", open: matchMedia("(min-width: 900px)").matches }, element("summary", {}, "Settings"), form);
    this.replaceChildren(head, source.isLive ? settings : "", this.progress, this.result);
    this.solve();
  }

  #field(setting, values) {
    const id = "field-" + setting.name;
    const value = values[setting.name] ?? "";
    const hint = element("p", { class: "field-hint", id: id + "-hint", text: setting.description + (setting.default ? ` (default ${setting.default})` : "") + "." });
    let input;
    if (setting.choices.length && !setting.several) {
      input = element("select", { id, "aria-describedby": id + "-hint" }, element("option", { value: "" }, setting.general ? "as the other side" : "default"), ...setting.choices.map((choice) => element("option", { value: choice, selected: choice === value }, choice)));
    } else {
      input = element("input", { type: "text", id, value, placeholder: setting.sample, "aria-describedby": id + "-hint", spellcheck: "false", autocomplete: "off" });
    }
    this.fields.set(setting.name, input);
    return element("div", { class: "field" }, element("label", { for: id }, setting.name.replace(/-/g, " ")), input, hint);
  }

  /** What the form holds. */
  values() {
    const all = {};
    this.fields.forEach((input, name) => {
      if (input.value.trim() !== "") {
        all[name] = input.value.trim();
      }
    });
    return all;
  }

  #submit(event) {
    event.preventDefault();
    this.changed(this.values());
    this.solve();
  }

  async solve() {
    this.progress.textContent = "Solving…";
    this.classList.add("busy");
    await this.source.solve(this.kind.name, this.values(), (line) => this.#hear(line));
    this.classList.remove("busy");
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
    this.#figure?.pictures.forEach((picture) => picture.close());
    this.#figure = figure(answer.figure);
    this.result.replaceChildren(
      element("p", { class: "verdict", text: answer.headline }),
      element("div", { class: "reasons" }, ...answer.paragraphs.map((text) => element("p", { text }))),
      ...answer.failures.map((text) => element("p", { class: "wrong" }, text)),
      this.#figure.element,
      ...answer.tables.map(table),
    );
    this.#figure.draw();
    this.dataset.complete = answer.complete;
    if (this.kind.name === "map") {
      this.#figure.pictures.forEach((picture) => picture.onPick((x, y) => this.dispatchEvent(new CustomEvent("jump", { detail: { x, y } }))));
    }
  }

  redraw() {
    this.#figure?.pictures.forEach((picture) => picture.redraw());
  }
}

/** A table that scrolls in its own box. */
export function table(json) {
  const head = element("tr", {}, ...json.columns.map((text) => element("th", { scope: "col", text })));
  const rows = json.rows.map((row) => element("tr", {}, ...row.map((text) => element("td", { text }))));
  const caption = element("caption", {}, markup(json.caption + (json.leftOut ? ` (${json.leftOut} more rows are in the data file.)` : "")));
  const made = element("table", {}, caption, element("thead", {}, head), element("tbody", {}, ...rows));
  return element("details", { class: "numbers" }, element("summary", {}, plain(json.caption) || "Table"), element("div", { class: "scroll", role: "region", tabindex: "0", "aria-label": plain(json.caption) || "Table" }, made));
}

customElements.define("cw-study", Study);
