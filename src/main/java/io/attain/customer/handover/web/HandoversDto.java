package io.attain.customer.handover.web;

import io.attain.kernel.run.web.RunDto;
import io.attain.kernel.web.Json;
import io.attain.kernel.web.PersonDto;
import io.attain.kernel.web.WholeNumber;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What was handed over in a project, and who has left and still has something.
 *
 * @param today the asker's day, from which on one may hand over
 * @param leavers whose things the asker may hand over
 * @param handovers the last ones that the asker may take back, the latest first
 * @param run what is written at this moment, or was not long ago; null if nothing is
 */
@Json
record HandoversDto(
        String today,
        List<LeaverDto> leavers,
        List<HandoverDto> handovers,
        List<OptionDto> regions,
        List<OptionDto> productLines,
        List<String> tiers,
        @Nullable RunDto run) {

    /** An option by our word for it and by what it is called now. */
    @Json
    record OptionDto(String word, String name) {}

    /** How many of each kind; closed deals are told where they pass. */
    @Json
    record CountsDto(int customers, int deals, int closedDeals, int targets, int tasks) {}

    /** @param left {@code jira} if the person may not log in any more, {@code team} if they are in no team any more */
    @Json
    record LeaverDto(PersonDto person, String left, CountsDto has) {}

    /**
     * A handover.
     *
     * @param state {@code waiting}, {@code underWay}, {@code done}, {@code goingBack} or {@code takenBack}
     * @param from the first day that it is the heirs', as an ISO date
     * @param at when it was handed over, as an ISO instant
     * @param issues how many issues were compared before and after
     * @param different how many of them say something else now than whose they are
     * @param results how many results of days before it were compared
     * @param moved of how many deals those are others
     * @param missed how many did not pass on its day
     * @param stayed how many stayed with the heirs when it was taken back
     * @param trouble what stood in the way the last time; empty if nothing did
     */
    @Json
    record HandoverDto(
            long id,
            PersonDto person,
            List<HeirDto> heirs,
            PersonDto by,
            String from,
            String at,
            String state,
            int issues,
            int different,
            int results,
            int moved,
            int missed,
            int stayed,
            String trouble) {}

    /** Who gets how much. */
    @Json
    record HeirDto(PersonDto person, CountsDto gets) {}

    /**
     * What would pass to whom.
     *
     * @param seen tells this plan from any other, to who has it written
     * @param lines the first of those that the asker may see
     * @param more how many others there are
     * @param passes how many pass
     * @param stays how many nobody gets
     * @param cannot how many cannot pass
     * @param hidden how many of these the asker may not see
     */
    @Json
    record PreviewDto(
            String seen,
            List<HeirDto> heirs,
            List<LineDto> lines,
            int more,
            int passes,
            int stays,
            int cannot,
            int hidden) {}

    /**
     * One thing.
     *
     * @param kind {@code customer}, {@code openDeal}, {@code closedDeal}, {@code target} or {@code task}
     * @param heir who gets it; null if nobody does
     * @param obstacle why it cannot pass; null if it can
     */
    @Json
    record LineDto(
            long issueId, String key, String name, String kind, @Nullable PersonDto heir, @Nullable String obstacle) {}

    /**
     * What is sent.
     *
     * @param person the user key of whose it is
     * @param from the first day that it is the heirs', as an ISO date
     * @param heir the user key of who gets what nobody else does; null if that stays
     * @param choices parts of the business and who gets them, in the order in which they are tried
     * @param lines single things and who gets them
     * @param seen the plan that was seen; not asked for where one is only looked at
     */
    @Json
    record Body(
            @Nullable String projectKey,
            @Nullable String person,
            @Nullable String from,
            @Nullable String heir,
            @Nullable List<ChoiceBody> choices,
            @Nullable List<LineBody> lines,
            @Nullable String seen) {}

    /** A part of the business, by the words of its options, any if null, and the user key of who gets it. */
    @Json
    record ChoiceBody(
            @Nullable String region, @Nullable String productLine, @Nullable String tier, @Nullable String heir) {}

    /** Jira's id of an issue, and the user key of who gets it; an empty one if it stays. */
    @Json
    record LineBody(@Nullable WholeNumber issueId, @Nullable String heir) {}

    /** Which project it is of. */
    @Json
    record BackBody(@Nullable String projectKey) {}
}
