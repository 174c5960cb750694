package io.attain.customer.promises.web;

import io.attain.customer.promises.PromiseTally;
import io.attain.kernel.web.Json;
import io.attain.kernel.web.PersonDto;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How the promises of a project's customers stand.
 *
 * @param all of all customers
 * @param owners whose are behind first
 * @param executives who is to keep executive contacts, whose are most first
 */
@Json
record StandingDto(Counts all, List<Owner> owners, List<Executive> executives) {

    /**
     * How many customers; one may be in several.
     *
     * @param due with a touch that is to be done by now
     * @param overdue with a touch that was not done in time
     * @param late with a request that should have been answered by now
     * @param atRisk with a request of whose time half is over, or which runs while nobody is there to answer it
     * @param planless that should have a plan of their own and have none
     */
    @Json
    record Counts(int due, int overdue, int late, int atRisk, int planless) {
        static Counts of(PromiseTally tally) {
            return new Counts(tally.due(), tally.overdue(), tally.late(), tally.atRisk(), tally.planless());
        }
    }

    /**
     * Of one owner.
     *
     * @param person null for nobody's and for all whom the asker may not know of
     * @param user what that one is called in searches; null where {@code person} is
     */
    @Json
    record Owner(@Nullable PersonDto person, @Nullable String user, Counts counts) {}

    /** Who is to keep executive contacts, with how many A customers, and with how many that one can. */
    @Json
    record Executive(PersonDto person, int customers, int kept) {}
}
