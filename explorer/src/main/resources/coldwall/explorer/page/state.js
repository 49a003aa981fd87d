// What the page is about, as it stands in its address: every state is a link.

const CONTACTS = { "accommodation-hot": 1, "accommodation-cold": 1, "gamma-hot": 1, "gamma-cold": 1 };
const NATURAL = { hot: 5, length: 2.221441469079183, mass: 1, ...CONTACTS };

/** In SI units a rate has a unit, and 0 stands for what is usual in such a box. */
const SI = { hot: 300, length: 10, particle: "electron", ...CONTACTS, "gamma-hot": 0, "gamma-cold": 0 };

/** What a rate of these baths is counted in, in SI units. */
const RATE = { text: "10¹²/s", typed: "e12/s", size: 1e12 };
const COUPLINGS = { "wall-force": { text: "10²⁵/N²", typed: "e25/N^2", size: 1e25 } };

/** In what the rate or coupling of a quantum bath is counted. */
export function unitOfGamma(state, side) {
  return state.units === "si" ? COUPLINGS[state["quantum-" + side]] ?? RATE : { text: "", typed: "", size: 1 };
}

/** Where a visitor begins. */
export const FIRST = {
  tab: "explore",
  units: "natural",
  ratio: 0.05,
  view: "absolute",
  axis: "ratio",
  speed: 1,
  preset: "",
  ...NATURAL,
  particle: "electron",
  "classical-hot": "maxwell",
  "classical-cold": "maxwell",
  "quantum-hot": "wall-flux",
  "quantum-cold": "wall-flux",
};

/** Studies of which the page first shows a coarser grid than their command, so that nobody waits. */
export const FIRST_LOOK = { map: { "hot-over-ground-log": "1:100:17", "asymmetry-log": "0.1:10:7" } };

const NUMBERS = new Set(["hot", "length", "mass", "ratio", "speed", ...Object.keys(CONTACTS)]);

/** What a link may say of both walls at once. */
const BOTH = { accommodation: ["accommodation-hot", "accommodation-cold"], gamma: ["gamma-hot", "gamma-cold"] };

/** The state in an address; what is not understood there is left out. */
export function fromAddress(hash) {
  const [tab, query] = hash.replace(/^#\/?/, "").split("?");
  const given = Object.fromEntries(new URLSearchParams(query ?? ""));
  const state = { ...FIRST, ...(given.units === "si" ? SI : {}), tab: tab || "explore", form: {} };
  for (const [name, value] of Object.entries(given)) {
    if (state.tab !== "explore") {
      state.form[name] = value;
      continue;
    }
    for (const key of BOTH[name] ?? [name]) {
      if (NUMBERS.has(key)) {
        state[key] = Number.isFinite(Number(value)) && value !== "" ? Number(value) : state[key];
      } else if (key in FIRST) {
        state[key] = value;
      }
    }
  }
  return state;
}

/** The address of a state; what is usual is not written. */
export function toAddress(state) {
  const query = new URLSearchParams();
  if (state.tab !== "explore") {
    Object.entries(state.form).forEach(([key, value]) => value !== "" && query.set(key, value));
  } else {
    const usual = { ...FIRST, ...(state.units === "si" ? SI : {}), units: "natural" };
    Object.keys(FIRST)
      .filter((key) => key !== "tab" && String(state[key]) !== String(usual[key]))
      .forEach((key) => query.set(key, state[key]));
  }
  const text = query.toString();
  return "#/" + state.tab + (text ? "?" + text : "");
}

/** The same junction in other units: what is usual there. */
export function inUnits(state, units) {
  return { ...state, ...(units === "si" ? SI : NATURAL), units, preset: "" };
}

/** Another law has another rate, in another unit. */
export function withLaw(state, key, value) {
  const side = key.startsWith("quantum-") ? key.slice("quantum-".length) : null;
  return { ...state, [key]: value, ...(side && state.units === "si" ? { ["gamma-" + side]: SI["gamma-" + side] } : {}) };
}

/** A number in as few digits as it has. */
export function digits(value) {
  return String(Number(Number(value).toPrecision(6)));
}

/** Which numbers of contacts the chosen walls use, by what the settings say of themselves. */
export function couplings(state, settings) {
  const used = {};
  for (const name of ["accommodation", "gamma"]) {
    const setting = settings.find((candidate) => candidate.name === name);
    for (const side of ["hot", "cold"]) {
      const laws = [state["classical-" + side], state["quantum-" + side]];
      used[name + "-" + side] = laws.some((law) => setting?.description.includes(law));
    }
  }
  return used;
}

/** One setting where both walls have the same, one each where they differ or one alone has it. */
function contact(state, name, used, into) {
  const sides = ["hot", "cold"].filter((side) => used[name + "-" + side]);
  const usual = (state.units === "si" ? SI : NATURAL)[name + "-hot"];
  const values = sides.map((side) => {
    const value = Number(state[name + "-" + side]);
    return value === usual ? "" : digits(value) + (name === "gamma" ? unitOfGamma(state, side).typed : "");
  });
  if (sides.length === 2 && values[0] === values[1]) {
    if (values[0]) {
      into[name] = values[0];
    }
  } else {
    sides.forEach((side, i) => values[i] && (into[name + "-" + side] = values[i]));
  }
}

function walls(state, mechanics, into) {
  const hot = state[mechanics + "-hot"];
  const cold = state[mechanics + "-cold"];
  if (hot === cold) {
    into[mechanics] = hot;
  } else {
    into[mechanics + "-hot"] = hot;
    into[mechanics + "-cold"] = cold;
  }
}

/** The settings that both requests share, as one would type them; what is usual is left out. */
function junction(state, settings) {
  const si = state.units === "si";
  const all = { hot: digits(state.hot) + (si ? "K" : "") };
  if (si) {
    all.length = digits(state.length) + "nm";
    if (state.particle !== "electron") {
      all.particle = state.particle;
    }
  } else {
    if (Math.abs(state.length / NATURAL.length - 1) > 1e-5) {
      all.length = digits(state.length);
    }
    if (Number(state.mass) !== 1) {
      all.mass = digits(state.mass);
    }
  }
  walls(state, "classical", all);
  walls(state, "quantum", all);
  const used = couplings(state, settings);
  contact(state, "accommodation", used, all);
  contact(state, "gamma", used, all);
  if (all.classical === "maxwell") {
    delete all.classical;
  }
  if (all.quantum === "wall-flux") {
    delete all.quantum;
  }
  return all;
}

/** What compare is asked. */
export function curveSettings(state, settings) {
  const all = junction(state, settings);
  if (all.hot === "5") {
    delete all.hot;
  }
  return all;
}

/** What the two boxes are asked: the same junction at one cold temperature. */
export function motionSettings(state, settings) {
  const cold = digits(state.hot * state.ratio) + (state.units === "si" ? "K" : "");
  return { ...junction(state, settings), cold };
}
