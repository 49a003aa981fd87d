"""Reference currents between classical walls, by a method of their own: midpoint Nystrom on equal
cells that end at every kink of the kernels, and Richardson extrapolation in h^2. Mass and length 1.

Run: python3 wall-to-wall.py > wall-to-wall.json    (numpy, about a minute, 4 GB)
"""
import json
import numpy as np

BLOCK = 10  # cells on which a polynomial carries the density into the flight-time integral


def smooth_part(wall, temperature, energies, h):
    """k(E_i|E_j) h; proposals that end on a node count by half."""
    n = len(energies)
    to, came = energies[:, None], energies[None, :]
    kind = wall["wall"]
    if kind == "maxwell":  # normalised on the grid; the tail is cut at the top
        draw = np.exp(-energies / temperature)
        return wall["accommodation"] * np.tile((draw / draw.sum())[:, None], (1, n))
    if kind == "uniform":
        maximum = wall["maximum"]
        proposed = np.where((to < maximum) & (came < maximum), 1 / maximum, 0.0)
    else:
        d = wall["halfWidth"]
        step = np.sign(np.round((d - np.abs(to - came)) / h, 6))
        folded = np.sign(np.round((d - to - came) / h, 6))
        proposed = ((1 + step) / 2 + (1 + folded) / 2) / (2 * d)
    rise = np.maximum(to - came, 0)
    if temperature == 0:
        accepted = np.where(rise > 0, 0.0, 1.0)
        accepted[np.diag_indices(n)] = 0.5  # a jump of the kernel on a node
    else:
        accepted = np.exp(-rise / temperature)
    return proposed * accepted * h


def loss(wall, temperature, e):
    def up(width):
        width = np.maximum(width, 0)
        return 0 * e if temperature == 0 else temperature * (1 - np.exp(-width / temperature))

    if wall["wall"] == "maxwell":
        return wall["accommodation"] + 0 * e
    if wall["wall"] == "uniform":
        maximum = wall["maximum"]
        return np.where(e < maximum, (e + up(maximum - e)) / maximum, 0.0)
    d = wall["halfWidth"]
    down = np.minimum(d, e) + np.maximum(0, np.minimum(e, d - e))
    return (down + up(d + 0 * e) + up(d - 2 * e)) / (2 * d)


def inverse_square_root(energies, density, h):
    """Integral of density/sqrt(E) with exact moments of 1/sqrt(E) on blocks of cells."""
    total = 0.0
    local = (np.arange(BLOCK) + 0.5) / BLOCK
    x, w = np.polynomial.legendre.leggauss(20)
    for start in range(0, len(energies), BLOCK):
        low = energies[start] - h / 2
        width = BLOCK * h
        y0, y1 = np.sqrt(low), np.sqrt(low + width)
        y = (y0 + y1) / 2 + (y1 - y0) / 2 * x
        at = (y * y - low) / width
        lagrange = np.ones((BLOCK, len(at)))
        for i in range(BLOCK):
            for j in range(BLOCK):
                if i != j:
                    lagrange[i] *= (at - local[j]) / (local[i] - local[j])
        total += density[start:start + BLOCK] @ lagrange @ ((y1 - y0) * w)
    return total


def current(case, cells):
    hot, cold = case["hot"], case["cold"]
    n = int(round(case["top"] * cells))
    h = 1 / cells
    energies = (np.arange(n) + 0.5) * h
    a = smooth_part(cold, case["coldTemperature"], energies, h)
    b = smooth_part(hot, case["hotTemperature"], energies, h)
    rc = 1 - loss(cold, case["coldTemperature"], energies)
    rh = 1 - loss(hot, case["hotTemperature"], energies)
    # psi = (rc + a) phi, phi = (rh + b) psi
    system = np.diag(1 - rh * rc) - rh[:, None] * a - b * rc[None, :] - b @ a
    scale = np.exp(-energies / max(case["hotTemperature"], case["coldTemperature"]))
    system += scale[:, None]
    phi = np.linalg.solve(system, scale)
    phi /= phi.sum() * h
    psi = rc * phi + a @ phi
    psi /= psi.sum() * h
    heat = ((phi - psi) * energies).sum() * h
    time = np.sqrt(0.5) * (
        inverse_square_root(energies, phi, h) + inverse_square_root(energies, psi, h))
    return heat / time


def extrapolate(values):
    row, power = list(values), 4.0
    previous = row[-1]
    while len(row) > 1:
        previous = row[-1]
        row = [(power * fine - coarse) / (power - 1) for coarse, fine in zip(row, row[1:])]
        power *= 4
    return row[0], abs(row[0] - previous)


def maxwell(accommodation):
    return {"wall": "maxwell", "accommodation": accommodation}


def uniform(maximum):
    return {"wall": "uniform", "maximum": maximum}


def window(half_width):
    return {"wall": "window", "halfWidth": half_width}


CASES = [
    (uniform(8.0), uniform(8.0), 2.0, 1.0, 8, (20, 40, 80, 160)),
    (uniform(8.0), uniform(8.0), 1.0, 0.0, 8, (20, 40, 80, 160)),
    (uniform(20.0), uniform(8.0), 1.0, 0.5, 20, (20, 40, 80, 160)),
    (uniform(8.0), uniform(20.0), 1.0, 0.5, 20, (20, 40, 80, 160)),
    (window(2.0), window(2.0), 2.0, 1.0, 64, (10, 20, 40, 80)),
    (window(2.0), window(1.0), 1.0, 0.5, 32, (20, 40, 80, 160)),
    (uniform(8.0), window(2.0), 2.0, 1.0, 64, (10, 20, 40, 80)),
    (maxwell(0.3), uniform(8.0), 2.0, 1.0, 64, (10, 20, 40, 80)),
    (uniform(8.0), maxwell(0.3), 2.0, 1.0, 64, (10, 20, 40, 80)),
    (maxwell(1.0), window(2.0), 1.0, 0.0, 36, (20, 40, 80)),
    (window(1.0), maxwell(0.5), 1.0, 0.5, 36, (20, 40, 80)),
]


def main():
    results = []
    for hot, cold, hot_temperature, cold_temperature, top, grids in CASES:
        case = {"hot": hot, "cold": cold, "hotTemperature": hot_temperature,
                "coldTemperature": cold_temperature, "top": top}
        value, change = extrapolate([current(case, cells) for cells in grids])
        del case["top"]
        results.append({**case, "current": value, "lastExtrapolation": change})
    print(json.dumps(results, indent=1))


if __name__ == "__main__":
    main()
