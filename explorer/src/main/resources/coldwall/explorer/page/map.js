// Colour maps: what a cell's colour stands for, what stands where there is no value, and the legend.

import { element, number, plain, rich } from "./words.js";

/** The colours of the project's figures: viridis, and PuOr for what has two sides. */
const EVEN = ["#440154", "#472d7b", "#3b528b", "#2c728e", "#21918c", "#28ae80", "#5ec962", "#addc30", "#fde725"];
const DIVERGING = ["#2d004b", "#542788", "#8073ac", "#b2abd2", "#f7f7f7", "#fdb863", "#e08214", "#b35806", "#7f3b08"];
const STAR = "path://M10 0L12.5 7H20L14 11.5L16.5 19L10 14.5L3.5 19L6 11.5L0 7H7.5Z";

/** Why a cell may have no value, in the order of the legend. */
const REASONS = ["none", "outside", "failed", "not computed"];

function anchors(panel) {
  return panel.colours === "diverging" ? DIVERGING : EVEN;
}

/** From 0 at the first colour to 1 at the last. */
function part(panel, value) {
  const { lowest, highest } = panel;
  const share = panel.colours === "logarithmic" && lowest > 0 ? Math.log(value / lowest) / Math.log(highest / lowest) : (value - lowest) / (highest - lowest || 1);
  return Math.min(1, Math.max(0, share));
}

function colourOf(panel, value) {
  const all = anchors(panel);
  const place = part(panel, value) * (all.length - 1);
  const below = Math.min(all.length - 2, Math.floor(place));
  const mixed = [1, 3, 5].map((at) => {
    const [from, to] = [all[below], all[below + 1]].map((colour) => parseInt(colour.slice(at, at + 2), 16));
    return Math.round(from + (place - below) * (to - from));
  });
  return `rgb(${mixed.join()})`;
}

/** A small tile that repeats: hatched where it failed, crossed out where a value must not be read, dotted where there is none, plain where nothing was computed. */
function tile(reason, c) {
  const canvas = document.createElement("canvas");
  canvas.width = canvas.height = 8;
  const context = canvas.getContext("2d");
  context.fillStyle = reason === "none" ? c.panel : c.rule;
  context.fillRect(0, 0, 8, 8);
  context.strokeStyle = context.fillStyle = c.muted;
  if (reason === "none") {
    context.fillRect(3, 3, 1.5, 1.5);
  } else if (reason === "failed") {
    context.lineWidth = 1.4;
    context.beginPath();
    for (const from of [-8, 0, 8]) {
      context.moveTo(from, 8);
      context.lineTo(from + 8, 0);
    }
    context.stroke();
  } else if (reason === "outside") {
    context.globalAlpha = 0.7;
    context.stroke(new Path2D("M0 0 L8 8 M0 8 L8 0"));
  }
  return canvas;
}

function edges(values, log) {
  const at = log ? values.map(Math.log) : values;
  const middles = at.slice(1).map((value, i) => (value + at[i]) / 2);
  const all = [2 * at[0] - (middles[0] ?? at[0]), ...middles, 2 * at.at(-1) - (middles.at(-1) ?? at.at(-1))];
  return log ? all.map(Math.exp) : all;
}

/** The nodes of an axis that have a place on it, with their numbers. */
function nodes(values, log) {
  return values.map((value, index) => ({ value, index })).filter((node) => !log || node.value > 0);
}

/** The line along which a map has one value, cell by cell, straight in each. */
function contour(panel) {
  const lines = [];
  const at = (i, j) => [panel.xs[i], panel.ys[j], panel.values[j][i]];
  for (let j = 0; panel.contour !== null && j + 1 < panel.ys.length; j++) {
    for (let i = 0; i + 1 < panel.xs.length; i++) {
      const corners = [at(i, j), at(i + 1, j), at(i + 1, j + 1), at(i, j + 1)];
      const crossings = corners.flatMap((from, k) => {
        const to = corners[(k + 1) % 4];
        if (typeof from[2] !== "number" || typeof to[2] !== "number" || from[2] > panel.contour === to[2] > panel.contour) {
          return [];
        }
        const share = (panel.contour - from[2]) / (to[2] - from[2]);
        return [[from[0] + share * (to[0] - from[0]), from[1] + share * (to[1] - from[1])]];
      });
      if (crossings.length === 2) {
        lines.push(crossings);
      }
    }
  }
  return lines;
}

/** A line that shows on every colour: dark, with a pale edge. */
function strokes(points) {
  const one = (color, width, z) => ({ type: "line", data: points, showSymbol: false, silent: true, animation: false, clip: true, z, lineStyle: { color, width } });
  return [one("#ffffff", 4.4, 6), one("#000000", 1.9, 7)];
}

function segments(lines, color, width, z) {
  return {
    type: "custom",
    silent: true,
    clip: true,
    z,
    data: lines.map(([from, to]) => [...from, ...to]),
    encode: { x: [0, 2], y: [1, 3] },
    renderItem: (_, api) => {
      const [x1, y1] = api.coord([api.value(0), api.value(1)]);
      const [x2, y2] = api.coord([api.value(2), api.value(3)]);
      return { type: "line", shape: { x1, y1, x2, y2 }, style: { stroke: color, lineWidth: width, lineCap: "round" } };
    },
  };
}

/** What the chart library needs beside the axes. */
export function mapSeries(panel, c, texts) {
  const across = nodes(panel.xs, panel.x.log);
  const up = nodes(panel.ys, panel.y.log);
  const xs = edges(across.map((node) => node.value), panel.x.log);
  const ys = edges(up.map((node) => node.value), panel.y.log);
  const cells = up.flatMap((row, j) => across.map((column, i) => ({ value: [column.value, row.value], i, j, node: panel.values[row.index][column.index] })));
  const tiles = Object.fromEntries(REASONS.map((reason) => [reason, { image: tile(reason, c), repeat: "repeat" }]));
  const line = contour(panel);
  return {
    limits: [across[0]?.value, Math.min(panel.end ?? Infinity, across.at(-1)?.value), up[0]?.value, up.at(-1)?.value],
    series: [
      {
        type: "custom",
        name: "cells",
        data: cells,
        encode: { x: 0, y: 1 },
        clip: true,
        progressive: 0,
        renderItem: (parameters, api) => {
          const { i, j, node } = cells[parameters.dataIndex];
          const [x0, y0] = api.coord([xs[i], ys[j]]);
          const [x1, y1] = api.coord([xs[i + 1], ys[j + 1]]);
          const fill = typeof node === "number" ? colourOf(panel, node) : tiles[node];
          return { type: "rect", shape: { x: x0 - 0.5, y: y1 - 0.5, width: x1 - x0 + 1, height: y0 - y1 + 1 }, style: { fill } };
        },
      },
      segments(line, "#ffffff", 4.4, 6),
      segments(line, "#000000", 1.9, 7),
      ...panel.lines.flatMap((one) => strokes(one.points)),
      ...panel.marks.map((mark) => ({
        type: "scatter",
        data: [[mark.x, mark.y]],
        symbol: STAR,
        symbolSize: 18,
        itemStyle: { color: "#ffffff", borderColor: "#000000", borderWidth: 1.2 },
        label: { show: true, position: "top", color: "#000000", textBorderColor: "#ffffff", textBorderWidth: 3, formatter: rich(mark.text), rich: texts.rich },
        silent: true,
        z: 9,
      })),
    ],
    tooltip: (item) => [place(panel, 0, item.value[0]), place(panel, 1, item.value[1]), said(panel, cells[item.dataIndex].node)].join("\n"),
  };
}

function place(panel, which, value) {
  return plain((which === 0 ? panel.x : panel.y).label) + " = " + number(value);
}

function said(panel, node) {
  if (typeof node === "number") {
    return plain(panel.colourLabel) + ": " + number(node);
  }
  return plain(reasonText(panel, node));
}

function reasonText(panel, reason) {
  return { none: panel.noneText, outside: "equation outside its validity: no result" }[reason] ?? reason;
}

/** What stands below a map: the colours with their numbers, and what each sign means. */
export function mapLegend(panel, c) {
  const bar = element("span", { class: "bar", "aria-hidden": "true" });
  bar.style.background = `linear-gradient(to right, ${anchors(panel).join()})`;
  const isLog = panel.colours === "logarithmic" && panel.lowest > 0;
  const middle = isLog ? Math.sqrt(panel.lowest * panel.highest) : (panel.lowest + panel.highest) / 2;
  const ticks = [panel.lowest, middle, panel.highest].map((value) => element("span", {}, number(value, 3)));
  const scale = element("div", { class: "colours" }, element("span", { class: "colours-label", text: panel.colourLabel + (isLog ? ", logarithmic" : "") }), bar, element("span", { class: "colours-ticks" }, ...ticks));
  const held = new Set(panel.values.flat().filter((node) => typeof node !== "number"));
  const entry = (sample, text) => element("li", {}, sample, element("span", { text }));
  const line = () => element("span", { class: "sample-line", "aria-hidden": "true" });
  const items = [
    ...(panel.contour === null ? [] : [entry(line(), panel.contourText)]),
    ...[...new Set(panel.lines.map((one) => one.text))].map((text) => entry(line(), text)),
    ...panel.marks.map((mark) => entry(element("span", { class: "sample-star", "aria-hidden": "true" }, "★"), mark.text)),
    ...REASONS.filter((reason) => held.has(reason)).map((reason) => {
      const sample = element("span", { class: "sample-cell", "aria-hidden": "true" });
      sample.style.backgroundImage = `url(${tile(reason, c).toDataURL()})`;
      return entry(sample, reasonText(panel, reason));
    }),
  ];
  return element("div", { class: "map-legend" }, scale, element("ul", {}, ...items));
}

/** The map in words. */
export function mapSaid(panel) {
  const values = panel.values.flat();
  const numbers = values.filter((node) => typeof node === "number");
  const counts = REASONS.map((reason) => [reason, values.filter((node) => node === reason).length]).filter(([, count]) => count);
  return [
    `${plain(panel.title || "Map")}: ${plain(panel.colourLabel)} over ${plain(panel.x.label)} and ${plain(panel.y.label)}`,
    numbers.length ? `${numbers.length} values from ${number(Math.min(...numbers))} to ${number(Math.max(...numbers))}` : "no values",
    ...counts.map(([reason, count]) => `${count} ${reason === "none" ? plain(panel.noneText) : reason}`),
  ].join("; ");
}
