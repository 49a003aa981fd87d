// The project's figures, as the server says them, drawn by the chart library.

import { mapLegend, mapSaid, mapSeries } from "./map.js";
import { colours } from "./theme.js";
import { element, markup, number, plain, rich } from "./words.js";

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

/** All panels of a figure with its caption. */
export class Figure {
  #parts;
  #caption = element("figcaption");

  constructor(json) {
    const panels = element("div", { class: json.panels.length > 1 ? "panels" : "panel-alone" });
    this.element = element("figure", { class: "figure" }, panels, this.#caption);
    this.#parts = json.panels.map((panel) => {
      const part = { kind: panel.kind, place: element("div", { class: "chart" }), title: element("h3", { class: "chart-title" }), legend: element("div", { class: "legend-place" }) };
      panels.append(element("div", {}, part.title, part.place, part.legend));
      return part;
    });
  }

  /** Whether another answer has panels of the same kinds, which then only change. */
  fits(json) {
    return json.panels.length === this.#parts.length && json.panels.every((panel, i) => panel.kind === this.#parts[i].kind);
  }

  /** Draws what an answer shows; the element must stand on the page. */
  show(json) {
    this.#caption.replaceChildren(markup(json.caption));
    json.panels.forEach((panel, i) => {
      const part = this.#parts[i];
      part.panel = panel;
      part.title.replaceChildren(markup(panel.title));
      part.title.hidden = !panel.title;
      part.picture ??= new Picture(part.place, "");
      part.place.setAttribute("aria-label", panelSaid(panel, json));
      part.picture.show(panel);
      part.legend.replaceChildren(...(panel.kind === "map" ? [mapLegend(panel, colours())] : []));
    });
  }

  /** Calls with the panel and the coordinates of a click into a map. */
  onPick(pick) {
    this.#parts.filter((part) => part.kind === "map").forEach((part) => part.picture.onPick((x, y) => pick({ x, y, title: part.panel.title })));
  }

  redraw() {
    this.#parts.forEach((part) => {
      part.picture?.redraw();
      if (part.kind === "map") {
        part.legend.replaceChildren(mapLegend(part.panel, colours()));
      }
    });
  }

  close() {
    this.#parts.forEach((part) => part.picture?.close());
  }
}

/** A panel in words, for those who do not see it. */
function panelSaid(panel, json) {
  return panel.kind === "map" ? mapSaid(panel) : chartSaid(panel, panel.title || json.caption);
}

/** What a chart shows, in words. */
export function chartSaid(panel, title) {
  const said = panel.series
    .filter((one) => one.points.length)
    .map((one) => {
      const ys = one.points.map((point) => point[1]).filter((y) => y !== null);
      return `${plain(one.name)}: from ${number(ys[0])} to ${number(ys.at(-1))}, largest ${number(Math.max(...ys))}`;
    });
  const falls = panel.bands.map((band) => `${plain(band.name)} from ${number(band.from)} to ${number(band.to)}`);
  return [plain(title), ...said, ...falls].join(". ");
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

function legendNames(panel) {
  return [...panel.series.map((one) => one.name), ...new Set(panel.bands.map((band) => band.name))];
}

/** Whether points at 0 stand at the lower end of a logarithmic axis, and a text explains them. */
function hasZero(panel) {
  return panel.x.log && Boolean(panel.x.zeroText) && panel.series.some((one) => one.points.some(([x]) => x <= 0));
}

/** How many lines the legend takes, so that the curves begin below it. */
function legendLines(panel, width) {
  const names = [...legendNames(panel), ...(hasZero(panel) ? [panel.x.zeroText] : [])];
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
    // A curve that grows into its place would be late, and would not be true on its way.
    animation: false,
    textStyle: { fontFamily: c.sans },
    grid: { left: (small ? 60 : 68) * zoom(), right: small ? 14 : 24, top: above, bottom: 52 * zoom() },
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
  if (hasZero(panel)) {
    // The legend names series alone; this one has no points.
    series.push({ name: panel.x.zeroText, type: "scatter", data: [], symbol: AT_ZERO, itemStyle: { color: c.muted } });
  }
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
      data: [...legendNames(panel), ...(hasZero(panel) ? [{ name: panel.x.zeroText, icon: AT_ZERO, itemStyle: { color: c.muted } }] : [])],
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
    label: { show: true, position: "top", color: c.ink, textBorderColor: c.panel, textBorderWidth: 4, fontFamily: c.sans, formatter: rich(mark.text), rich: texts(c).rich },
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

function mapOption(panel, shared, c, small) {
  const map = mapSeries(panel, c, texts(c, small));
  [shared.xAxis.min, shared.xAxis.max, shared.yAxis.min, shared.yAxis.max] = map.limits;
  return { ...shared, tooltip: { ...tooltip(c), formatter: map.tooltip }, series: map.series };
}
