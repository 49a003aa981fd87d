// Where answers come from: the solvers behind this page, or what was computed before (a static page).

import { nearest } from "./words.js";

/** So long a later request lets the one before it say something. */
const PATIENCE_MILLIS = 150;

const PAGE = Math.random().toString(36).slice(2);

async function reasonOf(answer) {
  try {
    return (await answer.json()).reason;
  } catch {
    return "the explorer did not answer";
  }
}

async function post(path, body, signal, purpose = "") {
  const answer = await fetch(path, {
    method: "POST",
    headers: { "Content-Type": "application/json", "X-Page": PAGE + purpose },
    body: JSON.stringify(body),
    signal,
  });
  if (!answer.ok) {
    throw new Error(await reasonOf(answer));
  }
  return answer;
}

/** Each line of an answer, as it comes. */
async function eachLine(answer, hear) {
  const reader = answer.body.pipeThrough(new TextDecoderStream()).getReader();
  let text = "";
  for (;;) {
    const { done, value } = await reader.read();
    if (done) {
      return;
    }
    const lines = (text + value).split("\n");
    text = lines.pop();
    lines.filter((line) => line).forEach((line) => hear(JSON.parse(line)));
  }
}

/** One request for a study. */
class Asked {
  end = new AbortController();
  hasTold = false;

  constructor() {
    this.told = new Promise((resolve) => (this.resolve = resolve));
  }

  tell() {
    this.hasTold = true;
    this.resolve();
  }
}

/** The solvers of the server that served this page. */
class LiveSource {
  #asked = 0;
  #current = null;
  #motions = new Map();
  isLive = true;

  async studies() {
    return (await fetch("api/studies")).json();
  }

  async presets() {
    return (await fetch("presets.json")).json();
  }

  /**
   * Solves a study; what is known is told line by line. A new call ends the one before, as soon as
   * that one has told something: a slider that is dragged shows curves on its way.
   */
  async solve(study, settings, tell) {
    const number = ++this.#asked;
    const before = this.#current;
    if (before && !before.hasTold) {
      await Promise.race([before.told, new Promise((resolve) => setTimeout(resolve, PATIENCE_MILLIS))]);
    }
    if (number !== this.#asked) {
      return;
    }
    before?.end.abort();
    const mine = new Asked();
    this.#current = mine;
    const hear = (line) => {
      if (this.#current === mine) {
        tell(line);
        mine.tell();
      }
    };
    try {
      const answer = await post(`api/studies/${study}/live`, { settings }, mine.end.signal);
      await eachLine(answer, hear);
    } catch (failure) {
      hear({ kind: "refused", reason: failure.message });
    } finally {
      mine.tell();
    }
  }

  /** A stretch of both trajectories; a new one for the same purpose ends the one before. */
  async motion(body, purpose) {
    this.#motions.get(purpose)?.abort();
    const mine = new AbortController();
    this.#motions.set(purpose, mine);
    return (await post("api/motion", body, mine.signal, purpose)).json();
  }

  async words(study, settings) {
    return (await post(`api/studies/${study}/words`, { settings })).json();
  }

  async save(study, settings) {
    return (await post(`api/studies/${study}/save`, { settings })).json();
  }

  async file(study, settings, name) {
    return (await post(`api/studies/${study}/${name}`, { settings })).blob();
  }
}

/** What stands in a static page: the same answers, computed before. */
class StaticSource {
  #data;
  isLive = false;

  constructor(data) {
    this.#data = data;
  }

  /** The hot temperatures that were solved. */
  get hots() {
    return this.#data.junctions.map((junction) => junction.hot);
  }

  /** The shares T_c/T_h of which trajectories were recorded. */
  get ratios() {
    return this.#data.ratios;
  }

  async studies() {
    return this.#data.studies;
  }

  async presets() {
    return this.#data.presets;
  }

  async solve(study, settings, tell) {
    if (study === "map") {
      tell({ kind: "answer", answer: this.#data.map });
      return;
    }
    const at = nearest(this.hots, Number(settings.hot));
    tell({ kind: "answer", answer: this.#data.junctions[at].answer });
  }

  async motion(body) {
    const hot = Number(body.settings.hot);
    const junction = this.#data.junctions[nearest(this.hots, hot)];
    const at = nearest(this.ratios, Number(body.settings.cold) / hot);
    const motion = structuredClone(junction.motions[at]);
    if (body.classical === false) {
      delete motion.classical;
    }
    if (body.quantum === false) {
      delete motion.quantum;
    }
    return motion;
  }
}

/** The source that this page has. */
export function source() {
  const recorded = document.getElementById("recorded");
  return recorded ? new StaticSource(JSON.parse(recorded.textContent)) : new LiveSource();
}
