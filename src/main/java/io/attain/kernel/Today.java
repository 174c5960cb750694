package io.attain.kernel;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** The clock. A person's day begins and ends in that person's time zone. */
public interface Today {
    /** This moment. */
    Instant now();

    /** The time zone of a user, by user key; the server's for a user who is unknown or has chosen none. */
    ZoneId zoneOf(String userKey);

    /** The server's time zone. */
    ZoneId zone();

    /** The day it is in a zone. */
    default LocalDate in(ZoneId zone) {
        return LocalDate.ofInstant(now(), zone);
    }

    /** The day it is for a user. */
    default LocalDate of(String userKey) {
        return in(zoneOf(userKey));
    }

    /** The day it is where the server is: for what nobody asks for, such as the nightly run. */
    default LocalDate here() {
        return in(zone());
    }
}
