package io.attain.risk;

import java.util.List;

/**
 * That somebody or something is at risk now.
 *
 * @param severity how grave it is
 * @param misses the evidence, earliest first: the same risk goes on as long as it shares a day with what was found before
 */
public record Risk(Severity severity, List<Miss> misses) {

    /** Copies the evidence, so that it never changes. */
    public Risk {
        misses = List.copyOf(misses);
    }
}
