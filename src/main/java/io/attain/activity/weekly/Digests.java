package io.attain.activity.weekly;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;

/** Where it is kept who was mailed the report of which week. */
public interface Digests {

    /** Keeps that somebody is mailed it, before it is sent; answers whether the person was not yet. */
    boolean add(long projectId, String person, LocalDate monday, Instant at);

    /** Who was mailed the report of a week, by user key. */
    Set<String> sent(long projectId, LocalDate monday);
}
