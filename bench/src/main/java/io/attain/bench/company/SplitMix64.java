package io.attain.bench.company;

/** SplitMix64 (Steele, Lea, Flood 2014) as a function of a place: any field of any row, in any order, without state. */
final class SplitMix64 {

    private static final long GOLDEN = 0x9e3779b97f4a7c15L;

    private final long seed;

    SplitMix64(long seed, int table) {
        this.seed = mix(seed + GOLDEN * (table + 1));
    }

    /** The random bits of a field of a row. */
    long bits(long row, int field) {
        return mix(mix(seed + GOLDEN * (row + 1)) + GOLDEN * (field + 1));
    }

    /** A number from 0 up to, not including, {@code bound}. */
    int below(int bound, long row, int field) {
        return (int) Long.remainderUnsigned(bits(row, field), bound);
    }

    private static long mix(long bits) {
        long mixed = (bits ^ (bits >>> 30)) * 0xbf58476d1ce4e5b9L;
        mixed = (mixed ^ (mixed >>> 27)) * 0x94d049bb133111ebL;
        return mixed ^ (mixed >>> 31);
    }
}
