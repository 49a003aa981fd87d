// What the two boxes look like.

const WALL = 18;
const PAD = 10;

function walls({ context, width }, top, height, hotShare, coldShare, c) {
  const glow = (x, reach, colour, strength) => {
    const gradient = context.createLinearGradient(x, 0, x + reach, 0);
    gradient.addColorStop(0, alpha(colour, strength));
    gradient.addColorStop(1, alpha(colour, 0));
    context.fillStyle = gradient;
    context.fillRect(Math.min(x, x + reach), top, Math.abs(reach), height);
  };
  glow(WALL, width * 0.3, c.hot, 0.16 + 0.2 * hotShare);
  glow(width - WALL, -width * 0.22, c.cold, 0.1 + 0.14 * (1 - coldShare));
  context.fillStyle = c.hot;
  round(context, 0, top, WALL, height, 5);
  context.fillStyle = c.cold;
  round(context, width - WALL, top, WALL, height, 5);
}

function round(context, x, y, width, height, radius) {
  context.beginPath();
  context.roundRect(x, y, width, height, radius);
  context.fill();
}

/** A colour of the style sheet, as #rrggbb, with some transparency. */
function alpha(colour, share) {
  return colour + Math.round(255 * Math.min(1, Math.max(0, share))).toString(16).padStart(2, "0");
}

function chips(brush, player, y, hotEnd, coldEnd, at, c) {
  const { context } = brush;
  for (const chip of player.chips) {
    const gains = chip.heat > 0;
    const wall = chip.byHot ? hotEnd : coldEnd;
    const [from, to] = gains ? [wall, at] : [at, wall];
    const eased = 1 - (1 - chip.age) ** 2;
    const x = from + (to - from) * eased;
    const size = 3.5 + 3 * Math.min(2, Math.sqrt(Math.abs(chip.heat) / player.chipScale));
    const colour = chip.byHot ? c.hot : c.cold;
    context.globalAlpha = Math.min(1, 2.2 * (1 - chip.age));
    context.fillStyle = colour;
    context.beginPath();
    context.arc(x, y - 26 * Math.sin(Math.PI * eased), size, 0, 2 * Math.PI);
    context.fill();
    context.strokeStyle = c.panel;
    context.lineWidth = 1.5;
    context.stroke();
    context.globalAlpha = 1;
  }
}

/** The particle between its walls, its trail, and below it its world line: where it was, when. */
export function drawClassical(brush, player, motion, c) {
  const { context, width, height } = brush;
  const lane = Math.round(height * 0.52);
  const from = WALL + PAD;
  const to = width - WALL - PAD;
  player.chipScale = motion.hot || motion.groundEnergy;
  walls(brush, 0, height, 1, motion.hot ? Math.min(1, motion.cold / motion.hot) : 0, c);
  const place = (share) => from + (to - from) * share;
  worldLine(brush, player, motion, place, lane, c);
  const at = player.position();
  if (at === null) {
    particle(context, to, lane / 2, 9, c.classical, c);
    return;
  }
  player.trail.forEach((point, i) => {
    context.fillStyle = alpha(c.classical, (0.4 * i) / player.trail.length);
    context.beginPath();
    context.arc(place(point.at), lane / 2, 2 + (4 * i) / player.trail.length, 0, 2 * Math.PI);
    context.fill();
  });
  chips(brush, player, lane / 2, WALL / 2, width - WALL / 2, place(at), c);
  const heat = Math.sqrt(player.state / (motion.hot || motion.groundEnergy));
  particle(context, place(at), lane / 2, 7 + 5 * Math.min(1.6, heat), c.classical, c);
}

function particle(context, x, y, radius, colour, c) {
  const glow = context.createRadialGradient(x, y, 0, x, y, radius * 2.4);
  glow.addColorStop(0, alpha(colour, 0.55));
  glow.addColorStop(1, alpha(colour, 0));
  context.fillStyle = glow;
  context.beginPath();
  context.arc(x, y, radius * 2.4, 0, 2 * Math.PI);
  context.fill();
  context.fillStyle = colour;
  context.strokeStyle = c.panel;
  context.lineWidth = 2;
  context.beginPath();
  context.arc(x, y, radius, 0, 2 * Math.PI);
  context.fill();
  context.stroke();
}

/** Steep where the particle is slow: time runs downwards into the past. */
function worldLine({ context, height }, player, motion, place, lane, c) {
  const depth = height - lane - 6;
  const span = 14 * motion.crossing;
  context.strokeStyle = c.rule;
  context.lineWidth = 1;
  context.beginPath();
  context.moveTo(place(0), lane + 2);
  context.lineTo(place(1), lane + 2);
  context.stroke();
  const at = player.position();
  const line = [[at ?? 1, 0]];
  let past = player.elapsed;
  if (player.event) {
    line.push([player.event[0] ? 1 : 0, past]);
  }
  for (let i = player.past.length - 1; i >= 0 && past < span; i--) {
    past += player.past[i][1];
    line.push([player.past[i][0] ? 1 : 0, past]);
  }
  context.save();
  context.beginPath();
  context.rect(place(0) - 2, lane + 2, place(1) - place(0) + 4, depth);
  context.clip();
  context.strokeStyle = c.classical;
  context.lineWidth = 2;
  context.lineJoin = "round";
  context.beginPath();
  line.forEach(([x, time], i) => {
    const y = lane + 3 + (depth * time) / span;
    if (i === 0) {
      context.moveTo(place(x), y);
    } else {
      context.lineTo(place(x), y);
    }
  });
  context.stroke();
  context.restore();
  label(context, "its path; time runs down", place(0.5), height - 5, c, "center");
}

function label(context, text, x, y, c, align) {
  context.font = "0.76rem " + c.sans;
  context.textAlign = align;
  context.fillStyle = c.muted;
  context.fillText(text, x, y);
}

/** The wave of the present level before the density of the steady state; beside it the levels. */
export function drawQuantum(brush, player, motion, c) {
  const { context, width, height } = brush;
  const part = player.part;
  const ladder = Math.min(190, width * 0.3);
  const box = { context, width: width - ladder - 14, height };
  const from = WALL;
  const to = box.width - WALL;
  player.chipScale = motion.hot || motion.groundEnergy;
  walls(box, 0, height, 1, motion.hot ? Math.min(1, motion.cold / motion.hot) : 0, c);
  const floor = height - 26;
  const tall = floor - 22;
  area(context, part.density, from, to, floor, tall / 2.4, alpha(c.quantum, 0.22));
  const level = player.state;
  const wave = Array.from({ length: 161 }, (_, i) => 2 * Math.sin((level * Math.PI * i) / 160) ** 2);
  context.strokeStyle = c.quantum;
  context.lineWidth = 2.4 + 1.4 * player.flash;
  context.beginPath();
  wave.forEach((value, i) => {
    const x = from + ((to - from) * i) / 160;
    const y = floor - (tall / 2.4) * value;
    if (i === 0) {
      context.moveTo(x, y);
    } else {
      context.lineTo(x, y);
    }
  });
  context.stroke();
  chips(box, player, floor - tall * 0.55, WALL / 2, box.width - WALL / 2, (from + to) / 2, c);
  label(context, "line: level " + level + " now; shade: mean", (from + to) / 2, height - 8, c, "center");
  levels(brush, player, motion, c, width - ladder, ladder);
}

function area(context, values, from, to, floor, unit, colour) {
  context.fillStyle = colour;
  context.beginPath();
  context.moveTo(from, floor);
  values.forEach((value, i) => context.lineTo(from + ((to - from) * i) / (values.length - 1), floor - unit * value));
  context.lineTo(to, floor);
  context.fill();
}

/** Levels at their energies; bars are populations, the dot is where the particle is. */
function levels({ context, height }, player, motion, c, left, width) {
  const { energies, populations } = player.part;
  const floor = height - 26;
  const top = 14;
  // The square root keeps the lowest levels apart: level n stands at height n.
  const place = (n) => floor - ((floor - top) * (n - 1)) / Math.max(1, energies.length - 1);
  const most = Math.max(...populations);
  const bar = width - 44;
  for (let n = 1; n <= energies.length; n++) {
    const y = place(n);
    context.fillStyle = alpha(c.quantum, 0.35);
    context.fillRect(left + 26, y - 3, (bar * populations[n - 1]) / most, 6);
    context.fillStyle = c.rule;
    context.fillRect(left + 26, y - 0.5, bar, 1);
    if (energies.length <= 10 || n === 1 || n % 5 === 0) {
      label(context, String(n), left + 18, y + 4, c, "right");
    }
  }
  const y = place(Math.min(player.state, energies.length));
  context.fillStyle = c.quantum;
  context.strokeStyle = c.panel;
  context.lineWidth = 2;
  context.beginPath();
  context.arc(left + 26 + bar, y, 6 + 2 * player.flash, 0, 2 * Math.PI);
  context.fill();
  context.stroke();
  label(context, "levels and their share", left + width / 2, height - 8, c, "center");
}
