package io.attain.activity.weekly.app;

import io.attain.activity.weekly.Crew;
import io.attain.activity.weekly.Deal;
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

    /** What was won and lost. */
    public record Found(Deals won, Deals lost) {}

    /** What came to which stage: an opportunity belongs to whoever had it when it came to a stage. */
    public List<OfStage> stages(long projectId, Crew crew, Period week) {
        Period looked =
                new Period(WeeklyReport.conversionOf(WeeklyReport.before(week)).start(), week.end());
        return ways(facts.of(projectId), projectId, crew, looked).stages(stages.of(projectId), week, crew);
    }

    /** What a team won and lost. */
    public Found of(long projectId, Crew crew, Period week) {
        Stages all = stages.of(projectId);
        Facts book = facts.of(projectId);
        Period earlier = WeeklyReport.before(week);
        Ways ways = ways(book, projectId, crew, new Period(earlier.start(), week.end()));
        return new Found(
                Deals.of(week, won(book, projectId, crew, new Period(earlier.start(), week.end()))),
                Deals.of(
                        week,
                        Stream.of(week, earlier)
                                .flatMap(each -> ways.lost(all, each, crew))
                                .toList()));
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
            return OfStage.of(
                    stages.stages().stream()
                            .filter(stage -> stage.kind() == Stage.Kind.OPEN)
                            .toList(),
                    week,
                    entries(stages, week.last(), crew),
                    entries(stages, WeeklyReport.before(week).last(), crew));
        }

        private List<StageEntry> entries(Stages stages, LocalDate until, Crew crew) {
            return all.stream()
                    .flatMap(way -> StageEntry.of(way, stages, day, until).stream())
                    .filter(entry -> crew.has(entry.owner(), entry.day()))
                    .toList();
        }

        /** Those that were lost in a week and still are at its end. */
        Stream<Deal> lost(Stages stages, Period week, Crew crew) {
            return all.stream()
                    .flatMap(way -> way.stream()
                            .filter(change -> !day.apply(change).isAfter(week.last()))
                            .reduce((one, next) -> next)
                            .stream())
                    .filter(last -> week.contains(day.apply(last)) && isLost(stages, last))
                    .map(last -> new Deal(last.opportunityId(), last.owner(), day.apply(last), new Tally(0, 1)))
                    .filter(deal -> crew.has(deal.person(), deal.day()));
        }

        private static boolean isLost(Stages stages, StageChange change) {
            return change.to() != null
                    && stages.find(change.to())
                            .filter(stage -> stage.kind() == Stage.Kind.LOST)
                            .isPresent();
        }
    }

    /** What wins are worth says revenue, and how many they are the rate of repurchases, of which each is one. */
    private static List<Deal> won(Facts book, long projectId, Crew crew, Period days) {
        Map<Deal, Tally> won = new HashMap<>();
        Map.<Metric, Function<Result, Tally>>of(
                        Metric.REVENUE, result -> new Tally(result.amount(), 0),
                        Metric.REPURCHASE_RATE, result -> new Tally(0, 1))
                .forEach((metric, tally) -> book.forEach(FactQuery.of(projectId, metric, days), result -> {
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
