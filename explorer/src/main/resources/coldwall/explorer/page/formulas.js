// The equations behind the boxes, set as MathML.

import { element } from "./words.js";

const EQUATIONS = [
  ["Classical, walls that thermalise (maxwell). The cold wall sends the particle off at speeds of order √T꜀: each way back takes longer, and J falls as √T꜀.", "J = \\sqrt{\\frac{2}{\\pi m}}\\;\\frac{\\sqrt{T_h T_c}\\,\\bigl(\\sqrt{T_h}-\\sqrt{T_c}\\bigr)}{L}"],
  ["Quantum, the twin with the same rule (wall-flux). Even in the ground state the wave meets the wall at the rate v₁/2L: its speed cannot fall below v₁.", "J = \\frac{\\langle E\\rangle_h-\\langle E\\rangle_c}{2L\\,\\bigl(\\langle 1/v\\rangle_h+\\langle 1/v\\rangle_c\\bigr)},\\qquad \\langle 1/v\\rangle_c \\to \\frac{1}{v_1}\\ (T_c \\to 0)"],
  ["How deep the wave's own fall is, once T_h is high: the classical world returns.", "\\text{depth} \\to 1-\\frac{4}{1+\\sqrt{T_h/(\\pi E_1)}}\\quad (T_h > 9.68\\,E_1)"],
];

/** The equations with a line of explanation each. */
export function formulas() {
  const items = EQUATIONS.map(([words, tex]) => {
    const place = element("p", { class: "equation", tabindex: "0" });
    katex.render(tex, place, { output: "mathml", displayMode: true, throwOnError: false });
    return element("div", {}, element("p", {}, words), place);
  });
  return element("details", { class: "formulas" }, element("summary", {}, "Why: three equations"), ...items);
}
