package io.attain.customer.tail;

import io.attain.activity.DailyLog.Subject;
import io.attain.customer.record.Identity;
import io.attain.customer.record.Identity.Sign;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
 * @param begunBy the user key of who has an issue made of it, or had; null if nobody did, or an older version kept it
 * @param addedOn when it was added; null of one that an older version kept
 */
public record TailCustomer(
        long number,
        long projectId,
        Said said,
        long issueId,
        boolean gone,
        @Nullable LocalDate touched,
        int version,
        @Nullable String begunBy,
        @Nullable LocalDate addedOn) {

    private static final String KEY = "row:";
    private static final String NAMED = KEY + "[1-9]\\d{0,17}";

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

        /** What no field of an issue has room for, as it is noted of the issue that it becomes. */
        public String noted() {
            return Stream.of(notes, city, source)
                    .filter(text -> !text.isBlank())
                    .collect(Collectors.joining("\n"));
        }

        /** What it is known by, as it is compared. */
        public Map<Sign, String> marks() {
            return Identity.of(name, taxNumber, phone, domain);
        }
    }

    /** The number of the row that a key names, as {@link #key} does; nothing if it names none. */
    public static Optional<Long> numberOf(String key) {
        return Optional.of(key)
                .filter(each -> each.matches(NAMED))
                .map(named -> Long.valueOf(named.substring(KEY.length())));
    }

    /** What it is known by where issues have ids: less than 0. */
    public long id() {
        return -number;
    }

    /** What it is called where issues have keys. */
    public String key() {
        return KEY + number;
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
        return new Subject(id(), key(), said.name());
    }

    /** The same with something else said of it. */
    public TailCustomer saying(Said other) {
        return new TailCustomer(number, projectId, other, issueId, gone, touched, version, begunBy, addedOn);
    }

    /** The same, deleted or not. */
    public TailCustomer gone(boolean now) {
        return new TailCustomer(number, projectId, said, issueId, now, touched, version, begunBy, addedOn);
    }

    /** The same while somebody has an issue made of it. */
    public TailCustomer beginning(Instant now, String by) {
        return as(-now.getEpochSecond(), by);
    }

    /** The same as an issue; as a row of 0. */
    public TailCustomer as(long issue) {
        return as(issue, issue == 0 ? null : begunBy);
    }

    private TailCustomer as(long issue, @Nullable String by) {
        return new TailCustomer(number, projectId, said, issue, gone, touched, version, by, addedOn);
    }

    /** Whether nobody has touched it since a day; who was added since then has not been untouched for so long. */
    public boolean isUntouchedSince(LocalDate day) {
        return Stream.of(Optional.ofNullable(touched), Optional.ofNullable(addedOn))
                .flatMap(Optional::stream)
                .allMatch(each -> each.isBefore(day));
    }
}
