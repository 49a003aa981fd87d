// What the two boxes look like: the box itself, and below it the race, a strip of what happened when.

const WALL = 16;
const PAD = 12;

/** A colour of the style sheet, as #rrggbb, with some transparency. */
function alpha(colour, share) {
  return colour + Math.round(255 * Math.min(1, Math.max(0, share))).toString(16).padStart(2, "0");
}

function plate(context, x, y, width, height, radius) {
  context.beginPath();
  context.roundRect(x, y, width, height, radius);
  context.fill();
}

function label(context, text, x, y, colour, c, align = "left") {
  context.font = "0.74rem " + c.sans;
  context.textAlign = align;
  context.fillStyle = colour;
  context.fillText(text, x, y);
}

/** Where the box and the strip are in a canvas. */
function layout({ width, height }) {
  const strip = Math.round(Math.min(92, height * 0.36));
  return { width, stage: height - strip - 14, top: height - strip - 4, strip };
}

/** The glowing hot wall and the cold one, brighter for a moment after a hand-over. */
function walls(context, width, height, player, c) {
  const glow = (x, reach, colour, strength) => {
    const gradient = context.createLinearGradient(x, 0, x + reach, 0);
    gradient.addColorStop(0, alpha(colour, strength));
    gradient.addColorStop(1, alpha(colour, 0));
    context.fillStyle = gradient;
    context.fillRect(Math.min(x, x + reach), 0, Math.abs(reach), height);
  };
  glow(WALL, width * 0.34, c.hot, 0.34 + 0.25 * player.wallFlash[1]);
  glow(width - WALL, -width * 0.2, c.cold, 0.16 + 0.35 * player.wallFlash[0]);
  context.fillStyle = c.hot;
  plate(context, 0, 0, WALL, height, 4);
  context.fillStyle = c.cold;
  plate(context, width - WALL, 0, WALL, height, 4);
}

/** How long a baton is that stands for so much heat. */
function batonLength(heat, player) {
  return 5 + 26 * Math.min(1.6, Math.sqrt(Math.abs(heat) / player.chipScale));
}

function baton(context, x, y, length, c, share = 1) {
  context.fillStyle = alpha(c.heat, 0.25 * share);
  plate(context, x - length / 2 - 3, y - 6, length + 6, 12, 6);
  context.fillStyle = alpha(c.heat, share);
  plate(context, x - length / 2, y - 3, length, 6, 3);
}

/** Batons on their way from a wall to the particle, or from it to a wall. */
function flying(context, player, y, hotEnd, coldEnd, at, c) {
  for (const chip of player.chips) {
    const wall = chip.byHot ? hotEnd : coldEnd;
    const [from, to] = chip.heat > 0 ? [wall, at] : [at, wall];
    const eased = 1 - (1 - chip.age) ** 2;
    baton(context, from + (to - from) * eased, y - 24 * Math.sin(Math.PI * eased), batonLength(chip.heat, player), c, Math.min(1, 2.5 * (1 - chip.age)));
  }
}

/** The particle between its walls with the heat that it carries, its trail, and its way in the strip. */
export function drawClassical(brush, player, motion, span, c) {
  const { context, width } = brush;
  const { stage } = layout(brush);
  player.chipScale = motion.hot || motion.groundEnergy;
  walls(context, width, stage, player, c);
  const place = (share) => WALL + PAD + (width - 2 * (WALL + PAD)) * share;
  const at = player.position();
  const middle = stage * 0.56;
  if (at === null) {
    particle(context, place(1), middle, 9, c);
    return;
  }
  player.trail.forEach((point, i) => {
    context.fillStyle = alpha(c.classical, (0.4 * i) / player.trail.length);
    context.beginPath();
    context.arc(place(point.at), middle, 1.5 + (4 * i) / player.trail.length, 0, 2 * Math.PI);
    context.fill();
  });
  baton(context, place(at), middle - 22, batonLength(player.state, player), c);
  flying(context, player, middle - 22, WALL / 2, width - WALL / 2, place(at), c);
  particle(context, place(at), middle, 9, c);
  strip(brush, player, span, c, c.classical, (event, isEnd) => ((event[0] === 1) === isEnd ? 0 : 1));
}

function particle(context, x, y, radius, c) {
  const glow = context.createRadialGradient(x, y, 0, x, y, radius * 2.8);
  glow.addColorStop(0, alpha(c.classical, 0.6));
  glow.addColorStop(1, alpha(c.classical, 0));
  context.fillStyle = glow;
  context.beginPath();
  context.arc(x, y, radius * 2.8, 0, 2 * Math.PI);
  context.fill();
  context.fillStyle = c.classical;
  context.beginPath();
  context.arc(x, y, radius, 0, 2 * Math.PI);
  context.fill();
}

/**
 * The race: time runs to the right and ends now. The line is where the particle was (from the hot
 * wall at the top to the cold one at the bottom) or in which level; each baton is a dot where it
 * was taken or handed over.
 */
function strip(brush, player, span, c, colour, height, isSteps = false) {
  const { context, width } = brush;
  const { top, strip: tall } = layout(brush);
  const [left, right] = [0, width - 6];
  const x = (ago) => right - ((right - left) * ago) / span;
  const y = (share) => top + 7 + (tall - 14) * share;
  edge(context, left, width, y(0), c.hot);
  edge(context, left, width, y(1), c.cold);
  context.save();
  context.beginPath();
  context.rect(left, top - 8, width, tall + 16);
  context.clip();
  const line = [];
  const dots = [];
  let ago = 0;
  if (player.event) {
    line.push([0, isSteps ? height(player.event, false) : player.position()]);
    ago = player.elapsed;
    line.push([ago, height(player.event, false)]);
  }
  for (let i = player.past.length - 1; i >= 0 && ago < span; i--) {
    const event = player.past[i];
    line.push([ago, height(event, true)]);
    if (event[4] !== 0) {
      dots.push([ago, event]);
    }
    ago += event[1];
    line.push([ago, height(event, false)]);
  }
  context.strokeStyle = colour;
  context.lineWidth = 2;
  context.lineJoin = "round";
  context.beginPath();
  line.forEach(([past, share], i) => (i ? context.lineTo(x(past), y(share)) : context.moveTo(x(past), y(share))));
  context.stroke();
  dots.forEach(([past, event]) => dot(context, x(past), y(event[0] ? 0 : 1), event, player, c));
  context.restore();
}

function edge(context, left, right, y, colour) {
  context.strokeStyle = alpha(colour, 0.7);
  context.lineWidth = 1.5;
  context.beginPath();
  context.moveTo(left, y);
  context.lineTo(right, y);
  context.stroke();
}

/** Full where heat went the way of the race, hollow where it went back. */
function dot(context, x, y, event, player, c) {
  const isForth = event[0] === 1 === event[4] > 0;
  context.beginPath();
  context.arc(x, y, 2 + 2.6 * Math.min(1.6, Math.sqrt(Math.abs(event[4]) / player.chipScale)), 0, 2 * Math.PI);
  context.fillStyle = isForth ? c.heat : c.stage;
  context.fill();
  context.strokeStyle = isForth ? c.stage : c.heat;
  context.lineWidth = 1.2;
  context.stroke();
}

/** The wave of the present level before the density of the steady state; beside it the levels. */
export function drawQuantum(brush, player, motion, span, c) {
  const { context, width } = brush;
  const { stage } = layout(brush);
  const ladder = Math.min(170, width * 0.28);
  const box = width - ladder - 16;
  player.chipScale = motion.hot || motion.groundEnergy;
  walls(context, box, stage, player, c);
  const [from, to] = [WALL, box - WALL];
  const floor = stage - 8;
  const unit = (stage - 44) / 2.1;
  area(context, player.part.density, from, to, floor, unit, alpha(c.quantum, 0.28));
  const level = player.state;
  const wave = Array.from({ length: 181 }, (_, i) => [from + ((to - from) * i) / 180, floor - unit * 2 * Math.sin((level * Math.PI * i) / 180) ** 2]);
  context.strokeStyle = c.quantum;
  context.lineWidth = 2.4 + 1.6 * player.flash;
  context.lineJoin = "round";
  context.beginPath();
  wave.forEach(([x, y], i) => (i ? context.lineTo(x, y) : context.moveTo(x, y)));
  context.stroke();
  touch(context, from, to, floor, c);
  const carried = player.part.energies[level - 1] - player.part.energies[0];
  const middle = (from + to) / 2;
  baton(context, middle, 14, carried > 0 ? batonLength(carried, player) : 5, c);
  flying(context, player, 38, WALL / 2, box - WALL / 2, middle, c);
  levels(context, player, width - ladder, ladder, stage, c);
  const most = Math.max(5, player.part.energies.length - 1);
  strip(brush, player, span, c, c.quantum, (event) => 1 - Math.min(1, (event[2] - 1) / most), true);
}

/** The wave meets both walls at every moment. */
function touch(context, from, to, floor, c) {
  for (const x of [from, to]) {
    const glow = context.createRadialGradient(x, floor, 0, x, floor, 22);
    glow.addColorStop(0, alpha(c.quantum, 0.9));
    glow.addColorStop(1, alpha(c.quantum, 0));
    context.fillStyle = glow;
    context.fillRect(x === from ? x : x - 22, floor - 22, 22, 30);
  }
}

function area(context, values, from, to, floor, unit, colour) {
  context.fillStyle = colour;
  context.beginPath();
  context.moveTo(from, floor);
  values.forEach((value, i) => context.lineTo(from + ((to - from) * i) / (values.length - 1), floor - unit * value));
  context.lineTo(to, floor);
  context.fill();
}

/** Levels, evenly spaced; bars are populations, the dot is where the particle is. */
function levels(context, player, left, width, stage, c) {
  const { energies, populations } = player.part;
  const [floor, top] = [stage - 8, 22];
  const place = (n) => floor - ((floor - top) * (n - 1)) / Math.max(1, energies.length - 1);
  const most = Math.max(...populations);
  const bar = width - 30;
  label(context, "level", left, 10, c.muted, c);
  label(context, "how often", left + width, 10, c.muted, c, "right");
  const every = Math.ceil((12 * energies.length) / Math.max(1, floor - top));
  for (let n = 1; n <= energies.length; n++) {
    const y = place(n);
    context.fillStyle = c.rule;
    context.fillRect(left + 22, y - 0.5, bar, 1);
    context.fillStyle = alpha(c.quantum, 0.6);
    context.fillRect(left + 22, y - 3, (bar * populations[n - 1]) / most, 6);
    if (n === 1 || n % every === 0) {
      label(context, String(n), left + 14, y + 4, c.muted, c, "right");
    }
  }
  context.fillStyle = c.ink;
  context.beginPath();
  context.arc(left + 22 + bar, place(Math.min(player.state, energies.length)), 5 + 2 * player.flash, 0, 2 * Math.PI);
  context.fill();
}
