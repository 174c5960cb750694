package io.attain.customer.tail;

import java.util.Set;

/**
 * Whose rows somebody sees.
 *
 * @param only whether they are those of these people; else those of all others
 * @param people user keys; empty for nobody's rows
 */
public record TailSight(boolean only, Set<String> people) {

    /** All rows. */
    public static final TailSight ALL = new TailSight(false, Set.of());
    /** No row at all. */
    public static final TailSight NONE = new TailSight(true, Set.of());

    public TailSight {
        people = Set.copyOf(people);
    }

    /** Of these the rows of one owner. */
    public TailSight of(String owner) {
        return includes(owner) ? new TailSight(true, Set.of(owner)) : NONE;
    }

    /** Whether rows of an owner are among them. */
    public boolean includes(String owner) {
        return people.contains(owner) == only;
    }
}
