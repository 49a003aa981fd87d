// The project's figures, as the server says them, drawn by the chart library.

import { colours, isCalm } from "./theme.js";
import { element, number, plain, rich } from "./words.js";

const DASHES = {
  quantum: "solid",
  classical: [7, 4],
  "second-opinion": [9, 3, 2, 3],
  "third-opinion": [3, 2],
  "fourth-opinion": [14, 3, 2, 3],
  reference: [1, 3],
};
const SYMBOLS = {
  quantum: "rect",
  classical: "circle",
  "second-opinion": "triangle",
  "third-opinion": "diamond",
  "fourth-opinion": "pin",
  simulation: "circle",
};
const AT_ZERO = "path://M10 0 L0 5 L10 10 Z";

/** One chart of a page. */
export class Picture {
  #chart;
  #panel = null;
  #overlay = null;

  constructor(place, label) {
    this.place = place;
    this.#chart = echarts.init(place, null, { renderer: "canvas" });
    place.setAttribute("role", "img");
    place.setAttribute("aria-label", label);
    this.watch = new ResizeObserver(() => this.#resize());
    this.watch.observe(place);
  }

  #resize() {
    this.#chart.resize();
    this.#draw();
  }

  /** Shows a panel; the overlay is the point of its curves that the page is about. */
  show(panel, overlay = null) {
    this.#panel = panel;
    this.#overlay = overlay;
    this.#draw();
  }

  #draw() {
    if (this.#panel && this.place.clientWidth) {
      const small = this.place.clientWidth < 480;
      this.#chart.setOption(option(this.#panel, this.#overlay, small, this.place.clientWidth), { notMerge: true });
    }
  }

  /** Draws again, after colours changed. */
  redraw() {
    this.#draw();
  }

  /** Calls with the coordinates of a click. */
  onPick(pick) {
    this.#chart.getZr().on("click", (event) => {
      const at = [event.offsetX, event.offsetY];
      if (this.#chart.containPixel("grid", at)) {
        const [x, y] = this.#chart.convertFromPixel("grid", at);
        pick(x, y);
      }
    });
    this.place.classList.add("pickable");
  }

  close() {
    this.watch.disconnect();
    this.#chart.dispose();
  }
}

/** All panels of a figure with its caption, as one element. */
export function figure(json) {
  const pictures = [];
  const panels = element("div", { class: json.panels.length > 1 ? "panels" : "panel-alone" });
  const caption = element("figcaption", { text: json.caption });
  const made = element("figure", { class: "figure" }, panels, caption);
  for (const panel of json.panels) {
    const place = element("div", { class: "chart" });
    const title = panel.title ? [element("h3", { class: "chart-title", text: panel.title })] : [];
    panels.append(element("div", {}, ...title, place));
    pictures.push({ panel, place });
  }
  return {
    element: made,
    draw() {
      this.pictures = pictures.map(({ panel, place }) => {
        const picture = new Picture(place, plain(panel.title || json.caption));
        picture.show(panel);
        return picture;
      });
    },
    pictures: [],
  };
}

/** How large the page's letters are, against the usual 16 pixels. */
function zoom() {
  return parseFloat(getComputedStyle(document.documentElement).fontSize) / 16;
}

function texts(c, small) {
  const size = (small ? 11.5 : 13) * zoom();
  const base = { color: c.muted, fontSize: size, fontFamily: c.sans };
  return {
    ...base,
    rich: {
      sub: { ...base, fontSize: size * 0.75, padding: [size * 0.6, 0, 0, 0] },
      sup: { ...base, fontSize: size * 0.75, padding: [0, 0, size * 0.6, 0] },
    },
  };
}

function tooltip(c) {
  return {
    renderMode: "richText",
    backgroundColor: c.panel,
    borderColor: c.rule,
    textStyle: { color: c.ink, fontFamily: c.sans, fontSize: 12 * zoom() },
  };
}

function axis(json, c, small, vertical) {
  const text = texts(c, small);
  return {
    type: json.log ? "log" : "value",
    name: rich(json.label),
    nameLocation: "middle",
    nameGap: (vertical ? (small ? 40 : 46) : 30) * zoom(),
    nameTextStyle: text,
    scale: json.log || !vertical,
    axisLine: { show: true, onZero: false, lineStyle: { color: c.rule } },
    axisTick: { lineStyle: { color: c.rule } },
    splitLine: { show: vertical, lineStyle: { color: c.rule, opacity: 0.6 } },
    axisLabel: { color: c.muted, fontSize: (small ? 11.5 : 12) * zoom(), fontFamily: c.sans, formatter: (v) => number(v, 3), hideOverlap: true },
  };
}

/** How many lines the legend takes, so that the curves begin below it. */
function legendLines(panel, width) {
  const names = [...panel.series.map((one) => one.name), ...new Set(panel.bands.map((band) => band.name))];
  const long = (width < 480 ? 6.4 : 7.2) * zoom();
  let lines = 1;
  let used = 0;
  for (const name of names) {
    const wide = 34 + long * plain(name).length + (width < 480 ? 10 : 18);
    if (used > 0 && used + wide > width) {
      lines++;
      used = 0;
    }
    used += wide;
  }
  return lines;
}

function option(panel, overlay, small, width) {
  const c = colours();
  const above = panel.kind === "map" ? 16 : (16 + 25 * legendLines(panel, width) + (panel.marks.length ? 14 : 0)) * zoom();
  const shared = {
    animation: !isCalm(),
    animationDuration: 200,
    animationDurationUpdate: 120,
    textStyle: { fontFamily: c.sans },
    grid: { left: (small ? 60 : 68) * zoom(), right: small ? 14 : 24, top: above, bottom: (panel.kind === "map" ? 96 : 52) * zoom() },
    xAxis: axis(panel.x, c, small, false),
    yAxis: axis(panel.y, c, small, true),
  };
  return panel.kind === "map" ? mapOption(panel, shared, c, small) : chartOption(panel, overlay, shared, c, small);
}

function chartOption(panel, overlay, shared, c, small) {
  const least = Math.min(...panel.series.flatMap((one) => one.points.map((p) => p[0]).filter((x) => x > 0)));
  const most = Math.max(...panel.series.flatMap((one) => one.points.map((p) => p[0])));
  const edge = panel.x.log ? least * (least / most) ** 0.02 : least;
  if (panel.x.log) {
    shared.xAxis.min = edge * 0.999;
    shared.xAxis.max = most;
  }
  const series = panel.series.flatMap((one) => curves(one, panel, c, edge));
  panel.bands.forEach((band, i) => addBand(series, band, c, i, panel.x.log ? edge : band.from));
  panel.marks.forEach((mark) => addMark(series, mark, c));
  if (overlay) {
    series.push(...overlaid(overlay, c));
  }
  return {
    ...shared,
    legend: {
      top: 0,
      left: 0,
      itemWidth: 28,
      itemGap: small ? 10 : 18,
      textStyle: { ...texts(c, small), color: c.ink },
      data: [...panel.series.map((one) => one.name), ...new Set(panel.bands.map((band) => band.name))],
      formatter: rich,
      selectedMode: false,
    },
    tooltip: {
      ...tooltip(c),
      trigger: "axis",
      formatter: (items) =>
        [plain(panel.x.label) + " = " + number(items[0].value[0])]
          .concat(
            items
              .filter((item) => panel.series.some((one) => one.name === item.seriesName))
              .map((item) => plain(item.seriesName) + ": " + number(item.value[1])),
          )
          .join("\n"),
    },
    series,
  };
}

function curves(one, panel, c, edge) {
  const colour = c[one.role];
  const points = one.points.filter(([, y]) => y !== null && !(panel.y.log && y <= 0));
  const atZero = panel.x.log ? points.filter(([x]) => x <= 0) : [];
  const drawn = points.filter(([x]) => !panel.x.log || x > 0);
  const isSampled = one.role === "simulation";
  const made = [
    {
      name: one.name,
      type: "line",
      data: drawn.map(([x, y]) => [x, y]),
      showSymbol: isSampled || drawn.length <= 40,
      showAllSymbol: false,
      symbol: SYMBOLS[one.role] ?? "none",
      symbolSize: 5,
      lineStyle: { color: colour, width: isSampled ? 0 : one.role === "reference" ? 1.2 : 2.4, type: DASHES[one.role] },
      itemStyle: { color: colour },
      emphasis: { disabled: true },
      z: one.role === "classical" || one.role === "quantum" ? 4 : 3,
    },
  ];
  if (atZero.length) {
    made.push({ name: one.name + " at 0", type: "scatter", data: atZero.map(([, y]) => [edge, y]), symbol: AT_ZERO, symbolSize: 11, symbolOffset: [4, 0], itemStyle: { color: colour }, silent: true, z: 5 });
  }
  const bars = drawn.filter(([, , error]) => error > 0);
  if (bars.length) {
    made.push(errorBars(bars, colour));
  }
  return made;
}

function errorBars(points, colour) {
  return {
    type: "custom",
    silent: true,
    data: points,
    renderItem: (_, api) => {
      const [x, y, error] = [api.value(0), api.value(1), api.value(2)];
      const low = api.coord([x, y - error]);
      const high = api.coord([x, y + error]);
      return { type: "line", shape: { x1: low[0], y1: low[1], x2: high[0], y2: high[1] }, style: { stroke: colour, lineWidth: 1.2 } };
    },
  };
}

function addBand(series, band, c, index, from) {
  series.push({
    name: band.name,
    type: "line",
    data: [],
    itemStyle: { color: c[band.role], opacity: 0.35 },
    lineStyle: { color: c[band.role], opacity: 0 },
    symbol: "rect",
    markArea: {
      silent: true,
      itemStyle: { color: c[band.role], opacity: 0.13 - 0.03 * index, decal: undefined },
      data: [[{ xAxis: Math.max(band.from, from) }, { xAxis: band.to }]],
    },
  });
}

function addMark(series, mark, c) {
  series.push({
    type: "scatter",
    data: [[mark.x, mark.y]],
    symbol: "path://M10 0L12.5 7H20L14 11.5L16.5 19L10 14.5L3.5 19L6 11.5L0 7H7.5Z",
    symbolSize: 15,
    itemStyle: { color: c[mark.role] },
    label: { show: true, position: "top", color: c.ink, fontFamily: c.sans, formatter: rich(mark.text), rich: texts(c).rich },
    silent: true,
    z: 8,
  });
}

function overlaid(overlay, c) {
  return [
    {
      type: "line",
      data: [],
      markLine: { silent: true, symbol: "none", animation: false, lineStyle: { color: c.ink, type: "solid", width: 1.2, opacity: 0.7 }, label: { show: false }, data: [{ xAxis: overlay.x }] },
    },
    ...overlay.points.map((point) => ({
      type: "scatter",
      data: [[overlay.x, point.y]],
      symbol: "circle",
      symbolSize: 15,
      itemStyle: { color: c[point.role], borderColor: c.panel, borderWidth: 3 },
      silent: true,
      z: 10,
    })),
  ];
}

function edges(values, log) {
  const at = log ? values.map(Math.log) : values;
  const middles = at.slice(1).map((value, i) => (value + at[i]) / 2);
  const all = [2 * at[0] - (middles[0] ?? at[0]), ...middles, 2 * at.at(-1) - (middles.at(-1) ?? at.at(-1))];
  return log ? all.map(Math.exp) : all;
}

/** The line along which a map has one value, cell by cell, straight in each. */
function contour(panel, c) {
  const data = [];
  const known = panel.contour !== null;
  for (let j = 0; known && j + 1 < panel.ys.length; j++) {
    for (let i = 0; i + 1 < panel.xs.length; i++) {
      const corners = [[i, j], [i + 1, j], [i + 1, j + 1], [i, j + 1]].map(([a, b]) => [panel.xs[a], panel.ys[b], panel.values[b][a]]);
      const crossings = corners.flatMap((from, k) => {
        const to = corners[(k + 1) % 4];
        if (from[2] === null || to[2] === null || from[2] > panel.contour === to[2] > panel.contour) {
          return [];
        }
        const share = (panel.contour - from[2]) / (to[2] - from[2]);
        return [[from[0] + share * (to[0] - from[0]), from[1] + share * (to[1] - from[1])]];
      });
      if (crossings.length === 2) {
        data.push([...crossings[0], ...crossings[1]]);
      }
    }
  }
  return {
    type: "custom",
    silent: true,
    clip: true,
    data,
    encode: { x: [0, 2], y: [1, 3] },
    z: 6,
    renderItem: (_, api) => {
      const [x1, y1] = api.coord([api.value(0), api.value(1)]);
      const [x2, y2] = api.coord([api.value(2), api.value(3)]);
      return { type: "line", shape: { x1, y1, x2, y2 }, style: { stroke: c.ink, lineWidth: 2 } };
    },
  };
}

/** Crossed out, as on paper: a value that must not be read. */
function crossed(c) {
  const tile = document.createElement("canvas");
  tile.width = tile.height = 8;
  const pen = tile.getContext("2d");
  pen.fillStyle = c.rule;
  pen.fillRect(0, 0, 8, 8);
  pen.strokeStyle = c.ink;
  pen.globalAlpha = 0.5;
  pen.lineWidth = 0.8;
  pen.stroke(new Path2D("M0 0 L8 8 M0 8 L8 0"));
  return { image: tile, repeat: "repeat" };
}

function mapOption(panel, shared, c, small) {
  const nothing = { outside: crossed(c), failed: c.rule, "not computed": c.rule, none: c.panel };
  const words = { outside: "equation outside its validity: no result", none: panel.noneText };
  const said = (item) => {
    const reason = panel.reasons[item.value[4]][item.value[3]];
    return reason ? (words[reason] ?? reason) : number(item.value[2]);
  };
  const xs = edges(panel.xs, panel.x.log);
  const ys = edges(panel.ys, panel.y.log);
  const data = panel.values.flatMap((row, j) => row.map((value, i) => [panel.xs[i], panel.ys[j], value, i, j]));
  shared.xAxis.min = panel.xs[0];
  shared.xAxis.max = panel.xs.at(-1);
  shared.yAxis.min = panel.ys[0];
  shared.yAxis.max = panel.ys.at(-1);
  return {
    ...shared,
    visualMap: {
      min: panel.lowest,
      max: panel.highest,
      dimension: 2,
      seriesIndex: 0,
      orient: "horizontal",
      left: "center",
      bottom: 0,
      itemHeight: small ? 120 : 200,
      itemWidth: 12,
      text: [rich(panel.colourLabel), ""],
      textStyle: texts(c, true),
      inRange: { color: ["#f7f1e1", "#f2c879", "#df7a3c", "#a63a4f", "#4b1d5c"] },
      outOfRange: { color: c.rule },
    },
    tooltip: {
      ...tooltip(c),
      formatter: (item) =>
        [plain(panel.x.label) + " = " + number(item.value[0]), plain(panel.y.label) + " = " + number(item.value[1]), plain(panel.colourLabel) + ": " + said(item)].join("\n"),
    },
    series: [
      {
        type: "custom",
        data,
        encode: { x: 0, y: 1 },
        clip: true,
        progressive: 0,
        renderItem: (_, api) => {
          const [i, j] = [api.value(3), api.value(4)];
          const [x0, y0] = api.coord([xs[i], ys[j]]);
          const [x1, y1] = api.coord([xs[i + 1], ys[j + 1]]);
          const reason = panel.reasons[j][i];
          return {
            type: "rect",
            shape: { x: x0 - 0.5, y: y1 - 0.5, width: x1 - x0 + 1, height: y0 - y1 + 1 },
            style: { fill: reason ? nothing[reason] : api.visual("color") },
          };
        },
      },
      contour(panel, c),
    ],
  };
}
