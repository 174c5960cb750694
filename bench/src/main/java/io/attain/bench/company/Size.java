package io.attain.bench.company;

/** How big a company is; each holds the smaller ones. */
public enum Size {
    S(12, 2),
    M(150, 20),
    L(2_500, 300);

    private final int reps;
    private final int managers;

    Size(int reps, int managers) {
        this.reps = reps;
        this.managers = managers;
    }

    public int reps() {
        return reps;
    }

    public int managers() {
        return managers;
    }

    /** The manager of a rep: the same in every size that has the rep. */
    public static int managerOf(int rep) {
        Size smaller = null;
        for (Size size : values()) {
            if (rep < size.reps) {
                int firstRep = smaller == null ? 0 : smaller.reps;
                int firstManager = smaller == null ? 0 : smaller.managers;
                return firstManager + (rep - firstRep) * (size.managers - firstManager) / (size.reps - firstRep);
            }
            smaller = size;
        }
        throw new IllegalArgumentException("There is no rep " + rep);
    }
}
