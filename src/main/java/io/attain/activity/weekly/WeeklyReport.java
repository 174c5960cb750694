package io.attain.activity.weekly;

import io.attain.activity.LogRate;
import io.attain.activity.PersonDay;
import io.attain.activity.completion.Completion;
import io.attain.activity.weekly.FrozenFigures.Kind;
import io.attain.kernel.Metric;
import io.attain.kernel.Period;
import io.attain.results.Tally;
import io.attain.words.Stage;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A team's ISO week, each figure beside that of the week before.
 *
 * @param targets its running targets, which are never added up
 * @param stages the project's open stages in their order, as far as anything came to them
 * @param actions the key actions of which anything was due or done
 * @param problems the most frequent first
 * @param reasons why logs say nothing else, likewise
 */
public record WeeklyReport(
        Period week,
        List<TargetStand> targets,
        List<OfStage> stages,
        List<OfAction> actions,
        Deals won,
        Deals lost,
        Slipped slipped,
        Contacts contacts,
        List<TagCount> problems,
        List<TagCount> reasons,
        Logs logs) {

    /** Other figures in place of a report's. */
    public interface Figures {

        /** The figure in place of one. */
        <T> Compared<T> figure(String code, FrozenFigures.Kind<T> kind, Compared<T> live);

        /** What follows the beginning of the codes of those that there are in any case. */
        default Set<String> known(String start) {
            return Set.of();
        }
    }

    /** The same with other figures, without what there is nothing of in either week. */
    public WeeklyReport with(Figures figures) {
        return new WeeklyReport(
                week,
                targets.stream().map(target -> target.with(figures)).toList(),
                OfStage.with(stages, figures),
                OfAction.with(actions, figures),
                won.with("won", figures),
                lost.with("lost", figures),
                slipped.with(figures),
                contacts.with(figures),
                TagCount.with(problems, TagCount.PROBLEMS, figures),
                TagCount.with(reasons, TagCount.REASONS, figures),
                new Logs(figures.figure("logs", Kind.RATE, logs.rate), logs.missing));
    }

    /** So many weeks, the report's last, bring enough opportunities to a stage to tell a share of them. */
    public static final int CONVERSION_WEEKS = 13;

    /** Of how many weeks the opportunities are that a share is told of. */
    public static Period conversionOf(Period week) {
        return new Period(week.end().minusWeeks(CONVERSION_WEEKS), week.end());
    }

    /** The last day that is told of a week on a day: that day itself while it runs. */
    public static LocalDate last(Period week, LocalDate today) {
        return week.contains(today) ? today : week.last();
    }

    /** The week before. */
    public static Period before(Period week) {
        return new Period(week.start().minusWeeks(1), week.start());
    }

    /**
     * What came to a stage.
     *
     * @param passage of those that came in the weeks of {@link #conversionOf}, as it was known at their end
     * @param came those that came in the week itself
     */
    public record OfStage(Stage stage, Compared<Passage> passage, Compared<Long> came, List<StageEntry> entries) {

        /** Stages with what came to them in either week or the weeks before it. */
        public static List<OfStage> of(
                List<Stage> stages, Period week, List<StageEntry> now, List<StageEntry> earlier) {
            return stages.stream()
                    .map(stage -> of(stage, week, at(stage, now), at(stage, earlier)))
                    .toList();
        }

        /** The same with other figures, without those to which nothing came. */
        public static List<OfStage> with(List<OfStage> stages, Figures figures) {
            return stages.stream()
                    .map(each -> new OfStage(
                            each.stage,
                            figures.figure("stage/" + each.stage.code(), Kind.PASSAGE, each.passage),
                            figures.figure("came/" + each.stage.code(), Kind.NUMBER, each.came),
                            each.entries))
                    .filter(each -> !each.passage.isEmpty())
                    .toList();
        }

        private static List<StageEntry> at(Stage stage, List<StageEntry> entries) {
            return entries.stream()
                    .filter(entry -> entry.stage().equals(stage.code()))
                    .toList();
        }

        private static OfStage of(Stage stage, Period week, List<StageEntry> now, List<StageEntry> earlier) {
            Period last = before(week);
            return new OfStage(
                    stage,
                    Compared.of(
                            passages(conversionOf(week), now),
                            passages(conversionOf(last), earlier),
                            Passage.NONE,
                            Passage::plus),
                    Compared.of(count(week, now), count(last, earlier), 0L, Long::sum),
                    within(week, now).toList());
        }

        private static Stream<StageEntry> within(Period days, List<StageEntry> entries) {
            return entries.stream().filter(entry -> days.contains(entry.day()));
        }

        private static Map<String, Passage> passages(Period days, List<StageEntry> entries) {
            return within(days, entries).collect(Collectors.toMap(StageEntry::owner, Passage::of, Passage::plus));
        }

        private static Map<String, Long> count(Period days, List<StageEntry> entries) {
            return within(days, entries).collect(Collectors.groupingBy(StageEntry::owner, Collectors.counting()));
        }
    }

    /** How much of what was due of a key action was done. */
    public record OfAction(Metric action, Compared<Completion> completion) {

        private static final String CODE = "action/";

        /** The same with other figures, among them those of actions of which nothing is due or done by now. */
        static List<OfAction> with(List<OfAction> actions, Figures figures) {
            SortedMap<Metric, Compared<Completion>> all = new TreeMap<>();
            figures.known(CODE).stream()
                    .flatMap(code -> Metric.ofCode(code).stream())
                    .forEach(action -> all.put(action, Compared.of(Completion.NONE, Completion.NONE)));
            actions.forEach(each -> all.put(each.action, each.completion));
            return all.entrySet().stream()
                    .map(each -> new OfAction(
                            each.getKey(),
                            figures.figure(CODE + each.getKey().code(), Kind.COMPLETION, each.getValue())))
                    .filter(each -> !each.completion.isEmpty())
                    .toList();
        }
    }

    /** Opportunities that were won, or lost; listed are those of the week. */
    public record Deals(Compared<Tally> tally, List<Deal> ofWeek) {

        /** Those of two weeks among some. */
        public static Deals of(Period week, List<Deal> deals) {
            Function<Period, List<Deal>> in = days ->
                    deals.stream().filter(deal -> days.contains(deal.day())).toList();
            return of(in.apply(week), in.apply(before(week)));
        }

        /** Those of a week, and of the one before. */
        static Deals of(List<Deal> ofWeek, List<Deal> before) {
            return new Deals(
                    Compared.of(Deal.byPerson(ofWeek), Deal.byPerson(before), Tally.NONE, Tally::plus), ofWeek);
        }

        Deals with(String code, Figures figures) {
            return new Deals(figures.figure(code, Kind.TALLY, tally), ofWeek);
        }
    }

    /** The logs that were expected; missing are those of the week, by user key. */
    public record Logs(Compared<LogRate> rate, SortedMap<String, List<PersonDay>> missing) {

        /** Copies, so that it never changes. */
        public Logs {
            missing = new TreeMap<>(missing);
        }
    }
}
