// Plays a recorded trajectory: which event comes when, and what has been counted.

const [BY_HOT, DURATION, STATE, NEXT, HEAT, CURRENT, UNCERTAINTY] = [0, 1, 2, 3, 4, 5, 6];
const CHIP_SECONDS = 1.1;
const TRAIL = 90;
const PAST = 600;

/** Heat and time so far; J and its error come from the server with every event. */
export class Counter {
  hot = 0;
  cold = 0;
  time = 0;
  current = null;
  uncertainty = null;

  /** How often heat was handed over to the cold wall. */
  batons = 0;

  add(event) {
    this.time += event[DURATION];
    this.batons += !event[BY_HOT] && event[HEAT] < 0;
    if (event[BY_HOT]) {
      this.hot += event[HEAT];
    } else {
      this.cold -= event[HEAT];
    }
    this.current = event[CURRENT];
    this.uncertainty = event[UNCERTAINTY];
  }
}

/** One particle. */
export class Player {
  #events;
  #next = 0;
  elapsed = 0;
  chips = [];
  trail = [];
  flash = 0;
  past = [];

  /** How bright the walls still are from the last hand-over, the cold one first. */
  wallFlash = [0, 0];

  constructor(part, counter) {
    this.part = part;
    this.counter = counter;
    this.#events = part.events;
    this.end = part.end;
  }

  append(part) {
    this.#events = this.#events.slice(this.#next).concat(part.events);
    this.#next = 0;
    this.end = part.end;
  }

  get event() {
    return this.#events[this.#next];
  }

  canMove() {
    return this.#events.length > 0;
  }

  isShort(speed) {
    return this.#events.length - this.#next < (speed > 15 ? 3000 : 200);
  }

  untilNext() {
    return this.event ? this.event[DURATION] - this.elapsed : 0;
  }

  /** How much of the trajectory is here. */
  available() {
    let sum = -this.elapsed;
    const most = Math.min(this.#events.length, this.#next + 4000);
    for (let i = this.#next; i < most; i++) {
      sum += this.#events[i][DURATION];
    }
    return Math.max(0, sum);
  }

  /** Lets time pass; gives the events that happened. */
  advance(duration) {
    const happened = [];
    this.elapsed += duration;
    while (this.event && this.elapsed >= this.event[DURATION]) {
      this.elapsed -= this.event[DURATION];
      this.counter.add(this.event);
      happened.push(this.event);
      this.#next++;
    }
    this.past.push(...happened);
    this.past.splice(0, Math.max(0, this.past.length - PAST));
    if (happened.length) {
      this.flash = 1;
      happened.slice(-4).forEach((event) => (this.wallFlash[event[BY_HOT]] = event[HEAT] ? 1 : this.wallFlash[event[BY_HOT]]));
    }
    return happened;
  }

  /** Shows nothing that would move. */
  rest() {
    this.flash = 0;
    this.wallFlash = [0, 0];
    this.chips = [];
  }

  /** Batons of heat on their way from or to a wall. */
  addChips(events) {
    for (const event of events.slice(-4)) {
      if (event[HEAT] !== 0) {
        this.chips.push({ byHot: event[BY_HOT] === 1, heat: event[HEAT], age: 0 });
      }
    }
    this.chips.splice(0, Math.max(0, this.chips.length - 12));
  }

  age(seconds) {
    this.chips.forEach((chip) => (chip.age += seconds / CHIP_SECONDS));
    this.chips = this.chips.filter((chip) => chip.age < 1);
    this.flash = Math.max(0, this.flash - 4 * seconds);
    this.wallFlash = this.wallFlash.map((one) => Math.max(0, one - 2.5 * seconds));
    const at = this.position();
    if (at !== null && seconds > 0) {
      this.trail.push({ at, energy: this.event[STATE] });
      this.trail.splice(0, Math.max(0, this.trail.length - TRAIL));
    }
  }

  /** Where the classical particle is, from 0 at the hot wall to 1 at the cold one. */
  position() {
    if (!this.event) {
      return null;
    }
    const share = Math.min(1, this.elapsed / this.event[DURATION]);
    return this.event[BY_HOT] ? 1 - share : share;
  }

  /** The energy or the level now. */
  get state() {
    return this.event ? this.event[STATE] : (this.past.at(-1)?.[NEXT] ?? 1);
  }
}
