package io.attain.bench.stored;

import io.attain.activity.LogRate;
import io.attain.activity.weekly.Compared;
import io.attain.activity.weekly.Contacts;
import io.attain.activity.weekly.Passage;
import io.attain.activity.weekly.TagCount;
import io.attain.activity.weekly.TargetStand;
import io.attain.activity.weekly.WeeklyReport;
import io.attain.bench.site.Reading;
import io.attain.bench.site.WeekBySql;
import io.attain.bench.site.WeekBySql.Figure;
import io.attain.bench.turns.Report;
import io.attain.results.Tally;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.ToLongFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** A team's weekly report. Beside it the same counts of the same people in the same weeks by SQL; nothing of what was expected. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
public class Reporting {

    private Reading reading;
    private WeekBySql bySql;

    /** Both must count the same. */
    @Setup
    public void open(Loaded loaded) {
        reading = loaded.site.reading();
        bySql = reading.bySql();
        Report.same("weekly report", summed(figures(attain())), summed(plain().stream()));
    }

    @Benchmark
    public WeeklyReport attain() {
        return reading.teamsWeek();
    }

    @Benchmark
    public List<Figure> plain() {
        return bySql.figures();
    }

    private static Stream<Figure> figures(WeeklyReport report) {
        Stream<Figure> targets = report.targets().stream()
                .flatMap(target -> Stream.concat(Stream.of(target), target.parts().stream()))
                .map(Reporting::figure);
        Stream<Figure> stages = report.stages().stream().flatMap(stage -> Stream.of(
                        people(stage.stage().code() + " came", stage.came(), came -> came),
                        people(stage.stage().code() + " entered", stage.passage(), Passage::entered),
                        people(stage.stage().code() + " moved on", stage.passage(), Passage::movedOn))
                .flatMap(each -> each));
        Stream<Figure> actions = report.actions().stream()
                .flatMap(action -> people(action.action().code(), action.completion(), completion -> completion
                        .done()
                        .rounded()));
        return Stream.of(
                        targets,
                        stages,
                        actions,
                        people("revenue", report.won().tally(), Tally::amount),
                        people("customers", report.contacts().reach(), Contacts.Reach::customers),
                        people("touches", report.contacts().reach(), Contacts.Reach::touches),
                        report.problems().stream().flatMap(Reporting::problems),
                        people("logs", report.logs().rate(), LogRate::handedIn))
                .flatMap(each -> each);
    }

    private static Figure figure(TargetStand target) {
        Compared<TargetStand.At> figures = target.figures();
        return new Figure(
                Long.toString(target.node().issueId()), "target", reached(figures.now()), reached(figures.before()));
    }

    private static long reached(TargetStand.At at) {
        return at.actual() == null ? 0 : at.actual();
    }

    private static Stream<Figure> problems(TagCount count) {
        return Stream.concat(
                people(count.tag(), count.times(), times -> times),
                IntStream.range(0, TagCount.WEEKS)
                        .mapToObj(week -> new Figure(
                                WeekBySql.EVERYBODY,
                                count.tag() + " in week " + week,
                                count.trend().get(week),
                                0)));
    }

    private static <T> Stream<Figure> people(String what, Compared<T> compared, ToLongFunction<T> number) {
        return compared.people().entrySet().stream()
                .map(each -> new Figure(
                        each.getKey(),
                        what,
                        number.applyAsLong(each.getValue().now()),
                        number.applyAsLong(each.getValue().before())));
    }

    /** The parts of each figure added up. */
    private static Map<String, String> summed(Stream<Figure> figures) {
        Map<String, Figure> sums = new TreeMap<>();
        figures.filter(each -> each.now() != 0 || each.before() != 0)
                .forEach(each -> sums.merge(
                        each.who() + ": " + each.what(),
                        each,
                        (one, other) -> new Figure(
                                one.who(), one.what(), one.now() + other.now(), one.before() + other.before())));
        Map<String, String> told = new TreeMap<>();
        sums.forEach((what, sum) -> told.put(what, sum.now() + " after " + sum.before()));
        return told;
    }
}
