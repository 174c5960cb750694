package io.attain.customer.tail;

import io.attain.activity.DailyLog.Subject;
import io.attain.customer.record.Identity;
import io.attain.customer.record.Identity.Sign;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A customer of the long tail: a row, which becomes an issue once somebody works on it.
 *
 * @param number which of all projects' rows
 * @param issueId the id of the issue that it has become; 0 while it is a row; while that issue is being made, less: since so
 *     many seconds after 1970
 * @param gone whether somebody has deleted it
 * @param touched when it was touched last; null if it never was
 * @param version counts its changes, from 1
 */
public record TailCustomer(
        long number, long projectId, Said said, long issueId, boolean gone, @Nullable LocalDate touched, int version) {

    private static final String KEY = "row:";

    /**
     * What is known of it; each but its name may be empty.
     *
     * @param erpNumber what it is called in the company's other systems
     * @param region our word for where it is
     * @param source where it is known from
     * @param owner the user key of whose it is
     */
    public record Said(
            String name,
            String phone,
            String taxNumber,
            String domain,
            String erpNumber,
            String region,
            String city,
            String source,
            String owner,
            String notes) {

        /** How long each may be, in characters. */
        public static final int LONGEST = 200;
        /** How long notes may be. */
        public static final int LONGEST_NOTES = 2_000;

        /** What it is known by, as it is compared. */
        public Map<Sign, String> marks() {
            return Identity.of(name, taxNumber, phone, domain);
        }
    }

    /** Whether it is there to be found. */
    public boolean isRow() {
        return issueId <= 0 && !gone;
    }

    /** Whether an issue is being made of it, or was when a server died. */
    public boolean isBegun() {
        return issueId < 0;
    }

    /** Since when an issue is being made of it, in whole seconds. */
    public Instant begun() {
        return Instant.ofEpochSecond(-issueId);
    }

    /** What a log's line about it is about: no issue, but what is said goes along once it becomes one. */
    public Subject subject() {
        return new Subject(-number, KEY + number, said.name());
    }

    /** The same with something else said of it. */
    public TailCustomer saying(Said other) {
        return new TailCustomer(number, projectId, other, issueId, gone, touched, version);
    }

    /** The same, deleted or not. */
    public TailCustomer gone(boolean now) {
        return new TailCustomer(number, projectId, said, issueId, now, touched, version);
    }

    /** The same while an issue is being made of it. */
    public TailCustomer beginning(Instant now) {
        return as(-now.getEpochSecond());
    }

    /** The same as an issue. */
    public TailCustomer as(long issue) {
        return new TailCustomer(number, projectId, said, issue, gone, touched, version);
    }
}
