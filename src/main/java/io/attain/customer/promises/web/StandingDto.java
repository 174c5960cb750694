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
 * @param unkept whose answers nobody could give in time within the next two weeks, by tiers
 */
@Json
record StandingDto(Counts all, List<Owner> owners, List<Executive> executives, List<Unkept> unkept) {

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

    /**
     * Customers of a tier whose answers nobody could give in time.
     *
     * @param hours how soon they are promised one
     * @param working whether only the team's hours count
     * @param owners whose they are; none for those of nobody
     * @param from from when on nobody is on duty, the time when an answer would come latest; a moment, as the next two
     * @param due by when who asks then is promised an answer
     * @param back when somebody is on duty again; null for nobody ever
     * @param times how often there is such a time
     */
    @Json
    record Unkept(
            String tier,
            int hours,
            boolean working,
            int customers,
            List<PersonDto> owners,
            String from,
            String due,
            @Nullable String back,
            int times) {}
}
