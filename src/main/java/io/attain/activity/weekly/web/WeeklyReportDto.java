package io.attain.activity.weekly.web;

import io.attain.kernel.web.Json;
import io.attain.kernel.web.PersonDto;
import io.attain.kernel.web.UnitDto;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A team's week. What stands in {@code now} is of it, in {@code before} of the week before; {@code since} is what a figure
 * is by now where that was corrected after the week had closed, else null; {@code people} are those who make a figure up, and
 * ids are those of the opportunities behind it.
 *
 * @param week its Monday
 * @param today the asker's day
 * @param closedAt when the figures were noted that the week closed with; null while they may change
 * @param teams what the asker may ask for
 * @param team the id of the team; null for the whole project
 * @param name what it is called
 * @param money what wins are counted in
 * @param conversionFrom the first day of those whose opportunities conversion is told of
 * @param reasons why logs say nothing else, counted as problems are
 * @param contacts null where the whole is not asked for
 */
@Json
record WeeklyReportDto(
        String week,
        String today,
        @Nullable String closedAt,
        List<TeamDto> teams,
        @Nullable Long team,
        String name,
        UnitDto money,
        List<TargetDto> targets,
        String conversionFrom,
        List<StageDto> stages,
        List<ActionDto> actions,
        DealsDto won,
        DealsDto lost,
        SlippedDto slipped,
        @Nullable ContactsDto contacts,
        List<TagDto> problems,
        List<TagDto> reasons,
        LogsDto logs) {

    /**
     * A team that may be asked for.
     *
     * @param id null for the whole project
     * @param level how many teams are above it
     */
    @Json
    record TeamDto(@Nullable Long id, String name, int level) {}

    /**
     * A running target at the end of the week, or today.
     *
     * @param person who holds it; null for nobody
     * @param before null where it did not run then
     * @param parts what somebody else holds of it
     */
    @Json
    record TargetDto(
            String key,
            String summary,
            @Nullable PersonDto person,
            UnitDto unit,
            String direction,
            AtDto now,
            @Nullable AtDto before,
            @Nullable AtDto since,
            List<TargetDto> parts) {}

    /**
     * How far a target had come.
     *
     * @param actual null of a rate without results
     * @param rate actual by target; null where there is none
     * @param pace null of a target that stays in range
     */
    @Json
    record AtDto(
            long target,
            @Nullable Long actual,
            BigDecimal expected,
            @Nullable BigDecimal rate,
            @Nullable String pace) {}

    /**
     * A stage of the project's.
     *
     * @param cameNow how many opportunities came to it first in the week
     * @param ids which those are
     */
    @Json
    record StageDto(
            String stage,
            String name,
            PassageDto now,
            PassageDto before,
            @Nullable PassageDto since,
            long cameNow,
            long cameBefore,
            @Nullable Long cameSince,
            List<Long> ids,
            List<StagePersonDto> people) {}

    /** The same of one person. */
    @Json
    record StagePersonDto(
            PersonDto person, PassageDto now, PassageDto before, @Nullable PassageDto since, List<Long> ids) {}

    /**
     * What became of those that came to a stage first in the weeks that are looked at.
     *
     * @param conversion the share that moved on; null where too few came
     * @param ofDecided the same of those that moved on or were lost
     */
    @Json
    record PassageDto(
            long entered,
            long movedOn,
            long lost,
            long back,
            long stillThere,
            @Nullable BigDecimal conversion,
            @Nullable BigDecimal ofDecided) {}

    /** A key action. */
    @Json
    record ActionDto(
            String action,
            String name,
            DoneDto now,
            DoneDto before,
            @Nullable DoneDto since,
            List<ActionPersonDto> people) {}

    /** The same of one person. */
    @Json
    record ActionPersonDto(PersonDto person, DoneDto now, DoneDto before, @Nullable DoneDto since) {}

    /**
     * What was done of what was due.
     *
     * @param met how much of what was due, where what one did beyond it makes up for nobody else
     * @param rate done by due, kept as it is; null where nothing was due
     * @param shown met by due
     */
    @Json
    record DoneDto(
            BigDecimal done, BigDecimal met, BigDecimal due, @Nullable BigDecimal rate, @Nullable BigDecimal shown) {}

    /** Opportunities that were won, or lost. */
    @Json
    record DealsDto(
            TallyDto now, TallyDto before, @Nullable TallyDto since, List<Long> ids, List<DealsPersonDto> people) {}

    /** The same of one person. */
    @Json
    record DealsPersonDto(PersonDto person, TallyDto now, TallyDto before, @Nullable TallyDto since, List<Long> ids) {}

    /** How many they are, and what they are worth in minor units; what is lost is worth nothing. */
    @Json
    record TallyDto(long count, long amount) {}

    /**
     * The customers that were touched, with their opportunities.
     *
     * @param ids of the week's customers
     * @param own how many of their own those are
     * @param least those of their own that were touched least
     */
    @Json
    record ContactsDto(
            ReachDto now,
            ReachDto before,
            @Nullable ReachDto since,
            List<Long> ids,
            List<ContactsPersonDto> people,
            OwnTouchedDto own,
            OwnTouchedDto.LeastDto least) {}

    /** The same of one person. */
    @Json
    record ContactsPersonDto(
            PersonDto person, ReachDto now, ReachDto before, @Nullable ReachDto since, List<Long> ids) {}

    /** How many customers were touched, each counted once, and how often. */
    @Json
    record ReachDto(long customers, long touches) {}

    /** Conversion between stages alone. */
    @Json
    record StagesDto(String conversionFrom, List<StageDto> stages) {}

    /**
     * The problems of a week alone.
     *
     * @param teams that may be asked for
     * @param team whose they are; null for the whole project's
     */
    @Json
    record ProblemsDto(String week, String today, List<TeamDto> teams, @Nullable Long team, List<TagDto> problems) {}

    /**
     * What stood in people's way.
     *
     * @param trend how often in each of six weeks, this one last
     */
    @Json
    record TagDto(
            String tag,
            long now,
            long before,
            @Nullable Long since,
            List<Long> trend,
            List<TagPersonDto> people,
            List<ExampleDto> examples) {}

    /** How often somebody met it. */
    @Json
    record TagPersonDto(PersonDto person, long now, long before, @Nullable Long since) {}

    /** What somebody wrote of it. */
    @Json
    record ExampleDto(PersonDto person, String date, String note) {}

    /** The logs that were expected. */
    @Json
    record LogsDto(RateDto now, RateDto before, @Nullable RateDto since, List<LogsPersonDto> people) {}

    /** The same of one person, with the days whose log is missing. */
    @Json
    record LogsPersonDto(
            PersonDto person, RateDto now, RateDto before, @Nullable RateDto since, List<String> missing) {}

    /** How many logs were expected, how many of them were handed in, and how many of those before they were locked. */
    @Json
    record RateDto(int expected, int handedIn, int onTime) {}
}
