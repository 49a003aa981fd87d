/*
 * The event kernel by hand for AVX-512: what coldwall.classical.montecarlo.VectorKernel is measured
 * against. The same algorithm: xoshiro256++, 52 bits and a half, the same polynomial logarithm, one
 * division and one root a collision. GROUPS vectors fly side by side, so that the processor always
 * has something to do; the fastest number of them counts.
 *
 *     gcc -O3 -march=native -o kernel kernel.c && ./kernel maxwell 20000000
 *
 * prints processor time in nanoseconds a collision, and the current.
 */
#include <immintrin.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#define SET(x) _mm512_set1_pd(x)
#define SETI(x) _mm512_set1_epi64(x)

static const double Q[13] = {
    -0x1.fffffffeee024p-2, 0x1.555555651e065p-2, -0x1.000001589e8bcp-2, 0x1.999988aaa69e8p-3,
    -0x1.555468ec4b441p-3, 0x1.2494e0ffd6a88p-3, -0x1.0022a7fb10eaap-3, 0x1.c6e48ba185a8dp-4,
    -0x1.94b57818818cbp-4, 0x1.71de8fb6749fcp-4, -0x1.7da641981feebp-4, 0x1.77c8e829a15f9p-4,
    -0x1.8c940876b1fe5p-5};

typedef struct {
    __m512i s0, s1, s2, s3;
    __m512d energy, heat, slowness;
} Group;

static inline __m512d uniform(Group *g) {
    __m512i drawn = _mm512_add_epi64(_mm512_rol_epi64(_mm512_add_epi64(g->s0, g->s3), 23), g->s0);
    __m512i shifted = _mm512_slli_epi64(g->s1, 17);
    g->s2 = _mm512_xor_si512(g->s2, g->s0);
    g->s3 = _mm512_xor_si512(g->s3, g->s1);
    g->s1 = _mm512_xor_si512(g->s1, g->s2);
    g->s0 = _mm512_xor_si512(g->s0, g->s3);
    g->s2 = _mm512_xor_si512(g->s2, shifted);
    g->s3 = _mm512_rol_epi64(g->s3, 45);
    __m512i bits = _mm512_or_si512(_mm512_srli_epi64(drawn, 12), SETI(0x3ff0000000000000));
    return _mm512_sub_pd(_mm512_castsi512_pd(bits), SET(1 - 0x1p-53));
}

static inline __m512d logarithm(__m512d x) {
    __m512i parts = _mm512_add_epi64(_mm512_castpd_si512(x), SETI(0x3ff0000000000000 - 0x3fe6a09e667f3bcd));
    __m512i biased = _mm512_or_si512(_mm512_srli_epi64(parts, 52), SETI(0x4330000000000000));
    __m512d k = _mm512_sub_pd(_mm512_castsi512_pd(biased), SET(0x1p52 + 1023));
    __m512i fraction = _mm512_add_epi64(_mm512_and_si512(parts, SETI(0xfffffffffffff)), SETI(0x3fe6a09e667f3bcd));
    __m512d f = _mm512_sub_pd(_mm512_castsi512_pd(fraction), SET(1));
    __m512d w = _mm512_mul_pd(f, f);
    __m512d a = SET(Q[12]), b = SET(Q[11]);
    for (int i = 10; i > 0; i -= 2) {
        a = _mm512_fmadd_pd(a, w, SET(Q[i]));
        b = _mm512_fmadd_pd(b, w, SET(Q[i - 1]));
    }
    a = _mm512_fmadd_pd(a, w, SET(Q[0]));
    __m512d small = _mm512_fmadd_pd(_mm512_fmadd_pd(b, f, a), w, f);
    return _mm512_fmadd_pd(k, SET(0x1.62e42fefa39efp-1), small);
}

/* Flies on to a wall of this temperature; the heat is that of the hot wall alone. */
static inline void collide(Group *g, double temperature, double maximum, int metropolis, int hot) {
    __m512d thermal = _mm512_mul_pd(logarithm(uniform(g)), SET(-temperature));
    __m512d next = thermal;
    if (metropolis) {
        __m512d proposed = _mm512_mul_pd(uniform(g), SET(maximum));
        __mmask8 accepted = _mm512_cmp_pd_mask(_mm512_sub_pd(proposed, g->energy), thermal, _CMP_LE_OQ)
            & _mm512_cmp_pd_mask(g->energy, SET(maximum), _CMP_LE_OQ);
        next = _mm512_mask_blend_pd(accepted, g->energy, proposed);
    }
    g->slowness = _mm512_add_pd(g->slowness, _mm512_div_pd(SET(1), _mm512_sqrt_pd(g->energy)));
    if (hot) {
        g->heat = _mm512_add_pd(g->heat, _mm512_sub_pd(next, g->energy));
    }
    g->energy = next;
}

static uint64_t splitmix(uint64_t *state) {
    uint64_t z = (*state += 0x9e3779b97f4a7c15);
    z = (z ^ (z >> 30)) * 0xbf58476d1ce4e5b9;
    z = (z ^ (z >> 27)) * 0x94d049bb133111eb;
    return z ^ (z >> 31);
}

static double seconds(void) {
    struct timespec t;
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &t);
    return t.tv_sec + 1e-9 * t.tv_nsec;
}

#define FLY(GROUPS, METROPOLIS)                                                      \
    static __attribute__((noinline)) void fly_##GROUPS##_##METROPOLIS(Group *all, long trips) { \
        Group g[GROUPS];                                                             \
        memcpy(g, all, sizeof g);                                                    \
        for (long trip = 0; trip < trips; trip++) {                                  \
            for (int i = 0; i < GROUPS; i++) collide(&g[i], 1, 8, METROPOLIS, 0);    \
            for (int i = 0; i < GROUPS; i++) collide(&g[i], 2, 8, METROPOLIS, 1);    \
        }                                                                            \
        memcpy(all, g, sizeof g);                                                    \
    }
FLY(1, 0)
FLY(2, 0)
FLY(4, 0)
FLY(1, 1)
FLY(2, 1)
FLY(4, 1)

int main(int count, char **arguments) {
    int metropolis = count > 1 && strcmp(arguments[1], "metropolis") == 0;
    long collisions = count > 2 ? atol(arguments[2]) : 20000000;
    void (*kernels[3])(Group *, long) = {
        metropolis ? fly_1_1 : fly_1_0, metropolis ? fly_2_1 : fly_2_0, metropolis ? fly_4_1 : fly_4_0};
    double fastest = 1e9, current = 0;
    for (int which = 0; which < 3; which++) {
        int width = 1 << which;
        static Group groups[4] __attribute__((aligned(64)));
        uint64_t seed = 1;
        for (unsigned i = 0; i < sizeof groups / 8; i++) ((uint64_t *) groups)[i] = splitmix(&seed);
        for (int i = 0; i < 4; i++) {
            groups[i].energy = SET(1);
            groups[i].heat = groups[i].slowness = SET(0);
        }
        long trips = collisions / 64;
        double start = seconds();
        for (int i = 0; i < 4; i += width) kernels[which](groups + i, trips);
        double each = 1e9 * (seconds() - start) / (64.0 * trips);
        double heat = 0, slowness = 0;
        for (int i = 0; i < 4; i++) {
            heat += _mm512_reduce_add_pd(groups[i].heat);
            slowness += _mm512_reduce_add_pd(groups[i].slowness);
        }
        if (each < fastest) fastest = each;
        current = heat / slowness / 0.70710678118654752; /* L = m = 1 */
    }
    printf("%.4f %.6f\n", fastest, current);
    return 0;
}
