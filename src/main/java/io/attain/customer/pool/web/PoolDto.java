package io.attain.customer.pool.web;

import io.attain.kernel.web.Json;
import io.attain.kernel.web.PersonDto;
import io.attain.kernel.web.WholeNumber;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A project's pool, and which customers are proposed for it; days as ISO dates.
 *
 * @param today the asker's day
 * @param leads whether the asker may decide of proposals
 * @param room what the asker may claim; null of who does not sell
 * @param customers those in the pool that the asker sees, those changed last first
 * @param most how many of them are told at most
 * @param start how many of the earliest recalls are left out
 * @param recalls customers that are proposed for another owner, or soon will be, the earliest first: the asker's own, and those
 *     whose owners the asker leads
 * @param more how many may come after them
 */
@Json
public record PoolDto(
        String today,
        boolean leads,
        @Nullable Room room,
        List<Pooled> customers,
        int most,
        int start,
        List<Recalled> recalls,
        int more) {

    /**
     * What one may claim.
     *
     * @param held how many customers one has that bought nothing in the trailing twelve months
     * @param claimed how many one claimed today
     * @param refused why one may claim none now; null if one may
     */
    @Json
    public record Room(int held, int mostHeld, int claimed, int mostADay, @Nullable String refused) {}

    /**
     * A customer of the pool.
     *
     * @param seen the number of what was said of it last, to be sent back with what is said next; 0 for nothing
     * @param last the day of the last contact; null if none is known
     * @param returned what was said when it was released last; null if nobody released it here, or somebody took it since
     */
    @Json
    public record Pooled(
            String key, String name, String tier, int seen, @Nullable String last, @Nullable Word returned) {}

    /**
     * A customer that nobody speaks with.
     *
     * @param rule the place of the rule that it goes by, from 1
     * @param limit the last day that the rule lets pass without contact
     * @param proposed the day from which another owner is proposed
     * @param state warned, kept, asks or proposed; coming if its owner has time
     * @param held what holds it back; null for nothing
     * @param mayKeep whether the asker may keep it for a time
     * @param mayDecide whether the asker may release it, give it to somebody or let it stay
     */
    @Json
    public record Recalled(
            String key,
            String name,
            String tier,
            @Nullable PersonDto owner,
            int seen,
            @Nullable String last,
            int rule,
            String limit,
            String proposed,
            String state,
            @Nullable Word held,
            boolean mayKeep,
            boolean mayDecide) {}

    /**
     * What somebody said.
     *
     * @param kind kept, stays, released, given, claimed, returned, declined or promoted
     * @param until the last day that it holds; null of what does not end
     * @param owner who had the customer then; null for nobody
     */
    @Json
    public record Word(
            String kind,
            @Nullable PersonDto by,
            String on,
            String reason,
            @Nullable String until,
            @Nullable PersonDto owner) {}

    /**
     * One customer, and the pool.
     *
     * @param inPool whether it is nobody's
     * @param recall null where it is in the pool, or no rule is about it
     * @param words all that was said, the latest first
     * @param room as of the pool
     * @param mayGiveBack whether the asker claimed it a moment ago
     * @param promotion that it is proposed for B; null if it is not
     */
    @Json
    record One(
            String today,
            boolean inPool,
            int seen,
            @Nullable Recalled recall,
            List<Word> words,
            @Nullable Room room,
            boolean mayGiveBack,
            @Nullable PromotionDto promotion) {}

    /** A customer that is decided of, with what was seen of it. */
    @Json
    record Seen(@Nullable String key, @Nullable WholeNumber seen) {}

    /** What is decided of customers: release, give to the heir of a user key, or stay until a day. */
    @Json
    record Decided(
            @Nullable String to,
            @Nullable List<Seen> customers,
            @Nullable String heir,
            @Nullable String reason,
            @Nullable String until)
            implements DecisionReader.Body {}

    /** That a customer is kept until a day, and why; {@code seen} is the number of what was said last. */
    @Json
    record Kept(@Nullable WholeNumber seen, @Nullable String reason, @Nullable String until) {}

    /** What was seen of a customer that is claimed. */
    @Json
    record Claimed(@Nullable WholeNumber seen) {}
}
