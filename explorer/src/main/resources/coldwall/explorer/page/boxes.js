// The two boxes: a recorded trajectory of either particle, played back on one clock.

import { Counter, Player } from "./player.js";
import { drawClassical, drawQuantum } from "./paint.js";
import { isCalm, stageColours } from "./theme.js";
import { element, markup, number, quantity } from "./words.js";

/** At speed 1 a particle with the energy k T_h crosses the box in so many seconds. */
const CROSSING_SECONDS = 0.12;
const SPEEDS = [0.25, 1, 4, 20, 100, 250];

/** Faster ones fly by unseen. */
const CHIPS_UP_TO = 4;

/** So much of the past is in the strip: seconds of the page, and crossings at most. */
const STRIP_SECONDS = 9;
const STRIP_CROSSINGS = 240;

/** Both boxes, one above the other, with their heat counters. */
export class Boxes extends HTMLElement {
  #motion = null;
  #fetch = null;
  #players = {};
  #isPlaying = true;
  #speed = 1;
  #frame = 0;
  #last = 0;
  #shown = 0;
  #asking = new Set();
  #generation = 0;
  #views = {};
  #colours = null;

  connectedCallback() {
    this.#colours = stageColours();
    this.#views.classical = this.#view("classical", "Classical particle", "It must run to a wall to hand over heat.");
    this.#views.quantum = this.#view("quantum", "Quantum wave", "It touches both walls, all the time.");
    this.append(this.#views.classical.element, this.#views.quantum.element, this.#transport());
    this.#isPlaying = !isCalm();
    this.#labelPlay();
    this.watch = new ResizeObserver(() => this.#paint(0));
    this.watch.observe(this);
    this.#frame = requestAnimationFrame((now) => this.#tick(now));
  }

  disconnectedCallback() {
    cancelAnimationFrame(this.#frame);
    this.watch.disconnect();
  }

  #view(kind, title, line) {
    const canvas = element("canvas", { class: "stage", role: "img", "aria-label": title });
    const fields = {};
    const field = (name, label) => {
      fields[name] = element("dd", { "data-counter": kind + "-" + name }, "–");
      return element("div", { class: "counter " + name }, element("dt", {}, label), fields[name]);
    };
    const taken = element("span");
    const given = element("span");
    fields.taken = taken;
    fields.given = given;
    const counters = element("dl", { class: "counters" }, field("hot", taken), field("current", "J so far = heat / time"), field("solver", "J of the solver"), field("cold", given));
    const note = element("p", { class: "box-note", text: line });
    const head = element("div", { class: "box-head" }, element("h2", {}, element("span", { class: "box-mark", "aria-hidden": "true" }), title), note);
    return { element: element("section", { class: "box " + kind, "aria-label": title }, head, canvas, counters), canvas, fields, note, line, title };
  }

  #transport() {
    this.playButton = element("button", { type: "button", class: "play", onclick: () => this.play(!this.#isPlaying) });
    const step = element("button", { type: "button", onclick: () => this.step() }, "Step");
    const reset = element("button", { type: "button", onclick: () => this.restart() }, "Begin anew");
    const speed = element(
      "select",
      { id: "speed", onchange: (event) => (this.speed = Number(event.target.value)) },
      ...SPEEDS.map((value) => element("option", { value, selected: value === 1 }, "× " + value)),
    );
    this.speedSelect = speed;
    this.clock = element("span", { class: "clock" }, "");
    const key = element("p", { class: "race-key" }, element("span", { class: "key-baton", "aria-hidden": "true" }), "a baton of heat. Below each box, the race on one clock: time runs to the right and ends now; a dot on the upper line is a baton taken at the hot wall, on the lower line one handed over to the cold wall.");
    return element("div", { class: "transport" }, key, this.playButton, step, reset, element("label", {}, "Speed ", speed), this.clock);
  }

  #labelPlay() {
    this.playButton.textContent = this.#isPlaying ? "Pause" : "Play";
  }

  /** Plays or pauses. */
  play(yes) {
    this.#isPlaying = yes;
    this.#labelPlay();
  }

  set speed(value) {
    this.#speed = SPEEDS.includes(value) ? value : 1;
    this.speedSelect.value = String(this.#speed);
    this.dispatchEvent(new CustomEvent("speed", { detail: this.#speed }));
  }

  /** Shows another junction: its first stretch, and how to get the next ones. */
  show(motion, fetch) {
    this.#generation++;
    this.#asking.clear();
    this.#motion = motion;
    this.#fetch = fetch;
    this.#players = {};
    for (const kind of ["classical", "quantum"]) {
      const part = motion[kind];
      this.#views[kind].element.hidden = !part;
      if (part) {
        this.#players[kind] = new Player(part, new Counter());
        this.#views[kind].note.textContent = part.rest ? "It came to rest: " + part.rest + "." : this.#views[kind].line;
      }
    }
    if (isCalm()) {
      this.#advance(20 * motion.crossing);
      Object.values(this.#players).forEach((player) => player.rest());
    }
    this.#write();
    this.#paint(0);
  }

  /** The same junction from the beginning. */
  restart() {
    if (this.#motion) {
      this.show(this.#motion, this.#fetch);
    }
  }

  /** One exchange of heat of each particle. */
  step() {
    this.play(false);
    const players = Object.values(this.#players).filter((player) => player.canMove());
    if (players.length) {
      const wait = Math.min(...players.map((player) => player.untilNext()));
      this.#advance(wait * 1.0001);
      this.#write();
      this.#paint(0);
    }
  }

  /** Paints again, after colours changed. */
  repaint() {
    this.#colours = stageColours();
    this.#paint(0);
  }

  #tick(now) {
    const seconds = Math.min(0.1, (now - this.#last) / 1000);
    this.#last = now;
    if (this.#isPlaying && this.#motion && !document.hidden) {
      this.#advance((seconds * this.#speed * this.#motion.crossing) / CROSSING_SECONDS);
      this.#paint(seconds);
      if (now - this.#shown > 200) {
        this.#shown = now;
        this.#write();
      }
    }
    this.#frame = requestAnimationFrame((next) => this.#tick(next));
  }

  #advance(duration) {
    const players = Object.entries(this.#players).filter(([, player]) => player.canMove());
    // One clock for both: where the next stretch is not here yet, both wait for it.
    const step = Math.min(duration, ...players.map(([, player]) => player.available()));
    for (const [kind, player] of players) {
      const events = player.advance(step);
      if (this.#speed <= CHIPS_UP_TO && !isCalm()) {
        player.addChips(events);
      }
      if (player.isShort(this.#speed)) {
        this.#more(kind, player);
      }
    }
  }

  async #more(kind, player) {
    if (this.#asking.has(kind) || !this.#fetch) {
      return;
    }
    this.#asking.add(kind);
    const generation = this.#generation;
    try {
      const events = this.#speed > 15 ? 6000 : 500;
      const body = { events, classical: false, quantum: false, [kind]: player.end };
      const motion = await this.#fetch(body, kind);
      if (generation === this.#generation && motion[kind]) {
        player.append(motion[kind]);
      }
    } catch (failure) {
      if (generation === this.#generation) {
        this.play(false);
        this.dispatchEvent(new CustomEvent("trouble", { detail: failure.message }));
      }
    } finally {
      if (generation === this.#generation) {
        this.#asking.delete(kind);
      }
    }
  }

  #write() {
    const { scale } = this.#motion;
    const energy = (value) => quantity(value * scale.energy, scale.energyUnit);
    const warmth = (value) => number(value * scale.temperature, 3) + (scale.temperatureUnit ? " " + scale.temperatureUnit : "");
    const power = (value) => quantity(value * scale.power, scale.powerUnit);
    let time = 0;
    for (const [kind, player] of Object.entries(this.#players)) {
      const { fields } = this.#views[kind];
      const counter = player.counter;
      time = Math.max(time, counter.time + player.elapsed);
      fields.taken.replaceChildren(markup("hot wall, T_{h} = " + warmth(this.#motion.hot)));
      fields.given.replaceChildren(markup("cold wall, T_{c} = " + warmth(this.#motion.cold)));
      fields.hot.textContent = energy(counter.hot);
      fields.cold.textContent = `${energy(counter.cold)} in ${counter.batons} baton${counter.batons === 1 ? "" : "s"}`;
      const known = counter.current !== null;
      fields.current.textContent = known ? power(counter.current) + " ± " + power(counter.uncertainty) : "counting";
      fields.solver.textContent = power(player.part.current);
      this.#views[kind].canvas.setAttribute("aria-label", this.#said(kind, player));
      this.dataset[kind + "Current"] = known ? counter.current : "";
      this.dataset[kind + "Uncertainty"] = known ? counter.uncertainty : "";
      this.dataset[kind + "Solver"] = player.part.current;
    }
    this.clock.textContent = "time " + (scale.timeUnit ? quantity(time * scale.time, "s", 6) : number(time, 6));
  }

  /** What a box shows, in words; the counters beside it say the numbers. */
  #said(kind, player) {
    const { title } = this.#views[kind];
    if (player.part.rest) {
      return title + ": it came to rest";
    }
    return kind === "quantum"
      ? `${title}: now in level ${player.state} of ${player.part.levels}; below, its levels in time and each hand-over of heat`
      : `${title}: on its way ${player.event?.[0] ? "to the hot wall" : "to the cold wall"}; below, its path in time and each hand-over of heat`;
  }

  #paint(seconds) {
    if (!this.#motion) {
      return;
    }
    const span = Math.min(STRIP_CROSSINGS, (STRIP_SECONDS * this.#speed) / CROSSING_SECONDS) * this.#motion.crossing;
    for (const [kind, player] of Object.entries(this.#players)) {
      player.age(seconds);
      const brush = brushOf(this.#views[kind].canvas);
      if (brush) {
        (kind === "classical" ? drawClassical : drawQuantum)(brush, player, this.#motion, span, this.#colours);
      }
    }
  }
}

/** A canvas ready to be drawn on, in CSS pixels. */
function brushOf(canvas) {
  const width = canvas.clientWidth;
  const height = canvas.clientHeight;
  if (!width || !height) {
    return null;
  }
  const ratio = Math.min(3, window.devicePixelRatio || 1);
  if (canvas.width !== Math.round(width * ratio) || canvas.height !== Math.round(height * ratio)) {
    canvas.width = Math.round(width * ratio);
    canvas.height = Math.round(height * ratio);
  }
  const context = canvas.getContext("2d");
  context.setTransform(ratio, 0, 0, ratio, 0, 0);
  context.clearRect(0, 0, width, height);
  return { context, width, height };
}

customElements.define("cw-boxes", Boxes);
