package io.attain.customer.events;

import io.attain.customer.promises.TouchKind;
import io.attain.kernel.Fault;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * Something that many customers are invited to.
 *
 * @param version grows by one with each change of what is said of it
 * @param by the user key of who planned it
 */
public record Event(long id, long projectId, int version, Said said, String by) {

    /** How many may be invited to one: whoever marks them all has them in the log of one day. */
    public static final int MOST_GUESTS = 400;

    /** For how many days after an event what customers do is told as what followed. */
    public static final int FOLLOWED_DAYS = 30;

    /**
     * What is said of it.
     *
     * @param kind which promise is kept with those who come
     * @param place where it is, or what else is to be known; may be empty
     */
    public record Said(String title, LocalDate day, TouchKind kind, String place) {

        /** The longest title, in characters. */
        public static final int LONGEST = 200;

        /** The longest place, in characters. */
        public static final int LONGEST_PLACE = 1_000;

        /** All that is wrong with it; empty if it may be kept. */
        public List<Fault> faults() {
            List<Fault> faults = new ArrayList<>();
            if (title.isEmpty()) {
                faults.add(Fault.of("title", "attain.events.fault.title"));
            } else if (title.length() > LONGEST) {
                faults.add(Fault.of("title", "attain.customer.record.fault.long", LONGEST));
            }
            if (place.length() > LONGEST_PLACE) {
                faults.add(Fault.of("place", "attain.customer.record.fault.long", LONGEST_PLACE));
            }
            return faults;
        }

        /** Whether those who came to one came to the other: logs say on which day, and what it was. */
        public boolean isSameTouch(Said other) {
            return kind == other.kind && day.equals(other.day);
        }
    }

    /** The last day of what followed. */
    public LocalDate followedUntil() {
        return said.day().plusDays(FOLLOWED_DAYS);
    }

    /** As somebody saw it, of that version. */
    public Event seen(int seen) {
        return new Event(id, projectId, seen, said, by);
    }

    /** With something else said of it. */
    public Event saying(Said other) {
        return new Event(id, projectId, version, other, by);
    }
}
