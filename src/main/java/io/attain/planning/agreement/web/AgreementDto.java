package io.attain.planning.agreement.web;

import io.attain.kernel.web.Json;
import io.attain.kernel.web.PersonDto;
import io.attain.kernel.web.UnitDto;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How a target and its owner stand to each other. Amounts are in minor units of {@code unit}.
 *
 * @param standing notAsked, waiting, accepted, countered, agreed or changed
 * @param seen what else it asks for, to be sent with a word about it
 * @param former the amount agreed last, or null if none was yet
 * @param mayAnswer whether the asker is to accept or to counter-propose now
 * @param mayResolve whether the asker may answer the owner now
 * @param mayHandOver whether the asker may let the target pass to its issue's assignee, which is not agreed
 * @param mayPropose whether the asker may ask the owner for what the issue says otherwise
 * @param mayPutBack whether the asker may put back what counts
 * @param counter the owner's own proposal, while nobody has answered it
 * @param effect from which day the next version would count, or null unless a revision is proposed
 * @param history what was said, in order
 * @param edits what the issue says otherwise than was agreed or asked for, and counts for nothing; empty in lists of what waits for a word
 * @param stuck why Jira does not let it be agreed although everybody has accepted; empty if it does
 * @param steps how many targets of its tree the asker can take on at once; all 0 in a list
 */
@Json
public record AgreementDto(
        String key,
        String summary,
        @Nullable PersonDto owner,
        String metric,
        String start,
        String end,
        UnitDto unit,
        long amount,
        String seen,
        @Nullable Long former,
        String standing,
        boolean mayAnswer,
        boolean mayResolve,
        boolean mayHandOver,
        boolean mayPropose,
        boolean mayPutBack,
        @Nullable Counter counter,
        @Nullable Effect effect,
        Parts parts,
        List<Version> versions,
        List<Word> history,
        List<Edited> edits,
        List<String> stuck,
        Steps steps) {

    /** For how many targets of a tree each step is. */
    @Json
    public record Steps(int proposal, int acceptance, int activation, int sendingBack) {}

    /**
     * A field that the issue says otherwise.
     *
     * @param field targetAmount, metric, direction, stretchAmount, challengeAmount, upperLimit, baseline, monthWeights,
     *     periodStart, periodEnd, region, productLine, customerType or owner
     * @param name what the field is called
     * @param agreed what counts, in words; null for nothing
     * @param said what the issue says; null for nothing
     * @param mark who wrote that and when; null if Jira does not tell
     */
    @Json
    public record Edited(
            String field, String name, @Nullable String agreed, @Nullable String said, @Nullable Mark mark) {}

    /** Who wrote something, and when. */
    @Json
    public record Mark(@Nullable PersonDto by, String at) {}

    /** What the owner proposes instead. */
    @Json
    public record Counter(long value, String reason, String at) {}

    /** The first day that may be named, and the day that counts if nobody names another. */
    @Json
    public record Effect(String earliest, String day) {}

    /**
     * The parts at any depth.
     *
     * @param drafts how many were not proposed yet
     * @param restricted how many of them the asker may not see; they are counted and not listed
     * @param disagreement the sum over all open counter-proposals of what is proposed instead less what was asked
     * @param open those that the asker sees and whose owners have not accepted, disagreements first; at most a hundred
     */
    @Json
    public record Parts(
            int total,
            int drafts,
            int settled,
            int disagreements,
            int restricted,
            long disagreement,
            List<Open> open) {}

    /** A part whose owner has not accepted. */
    @Json
    public record Open(
            String key,
            String summary,
            @Nullable PersonDto owner,
            String standing,
            long amount,
            String seen,
            @Nullable Counter counter,
            boolean mayResolve) {}

    /** What was agreed once. */
    @Json
    public record Version(int number, String effective, long amount, @Nullable PersonDto by, String at) {}

    /** Something that was said: accepted, countered, taken or answered. */
    @Json
    public record Word(
            String kind,
            @Nullable PersonDto by,
            String at,
            long asked,
            long value,
            String reason,
            @Nullable String effective) {}
}
