"""The population gap of one bath with 60 digits, from the symmetrised generator; prints bath, T, N, gap.

Natural units, L = pi/sqrt(2): E_1 = 1. The rates are those of make_contact.py; nothing else is shared.
"""
from make_contact import rates
from mpmath import mp, mpf, pi, sqrt, matrix, eigsy, fsum

mp.dps = 60

def gap(kind, T, N):
    _, W = rates(kind, N, pi / sqrt(mpf(2)), mpf(T), mpf(1))
    S = matrix(N, N)
    for m in range(N):
        for n in range(N):
            exit_rate = fsum(W[k][n] for k in range(N) if k != n)
            S[m, n] = exit_rate if m == n else -sqrt(W[m][n] * W[n][m])
    smallest, second = sorted(eigsy(S, eigvals_only=True))[:2]
    assert abs(smallest) < second * mpf(10) ** -40
    return second

if __name__ == '__main__':
    for kind in ('wall-flux', 'wall-force'):
        for T, N in (('0.02', 10), ('0.5', 12), ('0.5', 40), ('2', 16), ('5', 24), ('20', 40), ('100', 30), ('1e4', 12)):
            print(kind, T, N, mp.nstr(gap(kind, T, N), 20), sep=', ')
