package io.attain.activity.weekly.app;

import io.attain.activity.weekly.Crew;
import io.attain.activity.weekly.Deal;
import io.attain.activity.weekly.Ladder;
import io.attain.activity.weekly.StageEntry;
import io.attain.activity.weekly.WeeklyReport;
import io.attain.activity.weekly.WeeklyReport.Deals;
import io.attain.activity.weekly.WeeklyReport.OfStage;
import io.attain.kernel.Metric;
import io.attain.kernel.Period;
import io.attain.kernel.Today;
import io.attain.results.FactQuery;
import io.attain.results.Facts;
import io.attain.results.Result;
import io.attain.results.StageChange;
import io.attain.results.Tally;
import io.attain.results.app.FactBook;
import io.attain.words.Stage;
import io.attain.words.StageLists;
import io.attain.words.Stages;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** What became of a team's opportunities up to the end of a week, and to that of the one before. */
@Component
public record TeamDeals(FactBook facts, StageLists stages, Today today) {

    /**
     * What became of them.
     *
     * @param stages what came to which stage: an opportunity belongs to whoever had it when it came to a stage
     */
    public record Found(List<OfStage> stages, Deals won, Deals lost) {}

    /** What came to which stage. */
    public List<OfStage> stages(long projectId, Crew crew, Period week) {
        return ways(facts.of(projectId), projectId, crew, withConversions(week))
                .stages(stages.of(projectId), week, crew);
    }

    /**
     * What a team won and lost.
     *
     * @param whole whether stages are told, for which many weeks are looked at
     */
    public Found of(long projectId, Crew crew, Period week, boolean whole) {
        Stages all = stages.of(projectId);
        Facts book = facts.of(projectId);
        Period earlier = WeeklyReport.before(week);
        Period both = new Period(earlier.start(), week.end());
        Ways ways = ways(book, projectId, crew, whole ? withConversions(week) : both);
        return new Found(
                whole ? ways.stages(all, week, crew) : List.of(),
                Deals.of(week, won(book, projectId, crew, both)),
                Deals.of(
                        week,
                        Stream.of(week, earlier)
                                .flatMap(each -> ways.lost(Ladder.of(all), each, crew))
                                .toList()));
    }

    /** The weeks whose conversions are told of a week and of the one before. */
    private static Period withConversions(Period week) {
        return new Period(WeeklyReport.conversionOf(WeeklyReport.before(week)).start(), week.end());
    }

    /** It is another day somewhere: what is near an end is asked for, and looked at by its owner's day. */
    private Ways ways(Facts book, long projectId, Crew crew, Period days) {
        Map<Long, List<StageChange>> ways = book
                .moved(
                        projectId,
                        crew.people(),
                        days.start().minusDays(1).atStartOfDay(ZoneOffset.UTC).toInstant(),
                        days.end().plusDays(1).atStartOfDay(ZoneOffset.UTC).toInstant())
                .stream()
                .collect(Collectors.groupingBy(StageChange::opportunityId));
        Map<String, ZoneId> zones = new HashMap<>();
        return new Ways(
                ways.values(),
                change -> LocalDate.ofInstant(change.at(), zones.computeIfAbsent(change.owner(), today::zoneOf)));
    }

    private record Ways(Collection<List<StageChange>> all, Function<StageChange, LocalDate> day) {

        List<OfStage> stages(Stages stages, Period week, Crew crew) {
            Ladder ladder = Ladder.of(stages);
            return OfStage.of(
                    stages.stages().stream()
                            .filter(stage -> stage.kind() == Stage.Kind.OPEN)
                            .toList(),
                    week,
                    entries(ladder, week.last(), crew),
                    entries(ladder, WeeklyReport.before(week).last(), crew));
        }

        private List<StageEntry> entries(Ladder ladder, LocalDate until, Crew crew) {
            return all.stream()
                    .flatMap(way -> StageEntry.of(way, ladder, day, until).stream())
                    .filter(entry -> crew.has(entry.owner(), entry.day()))
                    .toList();
        }

        /** Those that were lost in a week and still are at its end. */
        Stream<Deal> lost(Ladder ladder, Period week, Crew crew) {
            return all.stream()
                    .flatMap(way -> way.stream()
                            .filter(change -> !day.apply(change).isAfter(week.last()))
                            .reduce((one, next) -> next)
                            .stream())
                    .filter(last -> week.contains(day.apply(last)) && ladder.isLost(last.to()))
                    .map(last -> new Deal(last.opportunityId(), last.owner(), day.apply(last), new Tally(0, 1)))
                    .filter(deal -> crew.has(deal.person(), deal.day()));
        }
    }

    /** What wins are worth says revenue, and how many they are the rate of repurchases, of which each is one. */
    private static List<Deal> won(Facts book, long projectId, Crew crew, Period days) {
        Map<Deal, Tally> won = new HashMap<>();
        Map.<Metric, Function<Result, Tally>>of(
                        Metric.REVENUE, result -> new Tally(result.amount(), 0),
                        Metric.REPURCHASE_RATE, result -> new Tally(0, 1))
                .forEach((metric, tally) ->
                        book.forEach(FactQuery.of(projectId, metric, days), crew.people(), result -> {
                            if (crew.has(result.owner(), result.day())) {
                                Deal deal = new Deal(result.sourceId(), result.owner(), result.day(), Tally.NONE);
                                won.merge(deal, tally.apply(result), Tally::plus);
                            }
                        }));
        List<Deal> deals = new ArrayList<>();
        won.forEach((deal, tally) -> deals.add(new Deal(deal.opportunityId(), deal.person(), deal.day(), tally)));
        return deals;
    }
}
