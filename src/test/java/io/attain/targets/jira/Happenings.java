package io.attain.targets.jira;

import static net.jqwik.api.Arbitraries.integers;
import static net.jqwik.api.Arbitraries.longs;

import io.attain.kernel.Metric;
import io.attain.kernel.Scope;
import io.attain.kernel.jira.SalesField;
import io.attain.kernel.jira.SalesIssueType;
import io.attain.kernel.jira.SalesStatus;
import io.attain.kernel.jira.SiteIssues;
import io.attain.results.Source;
import io.attain.targets.TargetFixture;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.jspecify.annotations.Nullable;

/** Whatever may happen to targets and results. */
final class Happenings {

    private Happenings() {}

    /** What is there already makes most of what happens to it matter. */
    static Arbitrary<List<Happening>> any() {
        Arbitrary<Happening> change = change();
        Arbitrary<Happening> together = change.list().ofMinSize(2).ofMaxSize(5).map(Happenings::together);
        Arbitrary<Happening> delivery = Arbitraries.of(Delivery.Way.values())
                .map(way -> new Happening("events come " + way, site -> site.delivery.turn(way)));
        return Arbitraries.frequencyOf(
                        Tuple.of(24, change), Tuple.of(2, time()), Tuple.of(2, together), Tuple.of(4, delivery))
                .list()
                .ofMinSize(5)
                .ofMaxSize(25)
                .map(happenings ->
                        Stream.concat(atFirst().stream(), happenings.stream()).toList());
    }

    static Happening together(List<Happening> happenings) {
        return new Happening("together " + happenings, site -> site.together(happenings));
    }

    private static Arbitrary<Happening> change() {
        return Arbitraries.frequencyOf(
                Tuple.of(2, targets()),
                Tuple.of(2, shares()),
                Tuple.of(4, links()),
                Tuple.of(6, edits()),
                Tuple.of(3, assignments()),
                Tuple.of(3, moves()),
                Tuple.of(2, agreements()),
                Tuple.of(2, deletions()),
                Tuple.of(8, results()));
    }

    static List<Happening> atFirst() {
        return List.of(
                target(1, null, null, Metric.REVENUE, 0),
                share(2, 1, "lily", "East China"),
                target(3, "tom", null, Metric.REVENUE, 0),
                link(1, 3),
                target(4, null, "East China", Metric.REVENUE, 1),
                link(3, 4),
                share(5, 4, "mike", null),
                win(1, 0, "lily", TargetFixture.START, 40_00, new Scope("East China", null, null)),
                win(2, 1, "mike", TargetFixture.START, 50_00, new Scope("East China", null, null)));
    }

    private static Arbitrary<Integer> number() {
        return integers().between(1, 6);
    }

    private static Arbitrary<@Nullable String> person() {
        return Arbitraries.of("lily", "tom", "mike").injectNull(0.25);
    }

    private static Arbitrary<@Nullable String> region() {
        return Arbitraries.of("East China", "North China").injectNull(0.4);
    }

    private static Arbitrary<Happening> targets() {
        return Combinators.combine(
                        number(),
                        person(),
                        region(),
                        Arbitraries.of(Metric.REVENUE, Metric.CALLS),
                        integers().between(0, 2))
                .as(Happenings::target);
    }

    private static Happening target(
            int number, @Nullable String owner, @Nullable String region, Metric metric, int project) {
        Map<SalesField, Object> values = values(region, 1_000);
        values.put(SalesField.METRIC, SalesField.optionOf(metric));
        values.put(SalesField.PERIOD_START, TargetFixture.QUARTER.start());
        values.put(SalesField.PERIOD_END, TargetFixture.QUARTER.last());
        return new Happening(
                "make target %s of %s: %s in %s, project %s".formatted(number, owner, metric, region, project),
                site -> site.make(
                        number,
                        id -> site.issues.create(
                                SalesIssueType.SALES_TARGET, id, site.project(project), owner, values)));
    }

    private static Arbitrary<Happening> shares() {
        return Combinators.combine(number(), number(), person(), region()).as(Happenings::share);
    }

    private static Happening share(int number, int whole, @Nullable String owner, @Nullable String region) {
        return new Happening(
                "make share %s of target %s of %s in %s".formatted(number, whole, owner, region),
                site -> site.withTarget(
                        whole,
                        parent -> site.make(
                                number,
                                id -> site.issues.createSubTask(
                                        SalesIssueType.TARGET_SHARE, id, parent, owner, values(region, 400)))));
    }

    private static Map<SalesField, Object> values(@Nullable String region, double amount) {
        Map<SalesField, Object> values = new HashMap<>(Map.of(SalesField.TARGET_AMOUNT, amount));
        if (region != null) {
            values.put(SalesField.REGION, region);
        }
        return values;
    }

    private static Arbitrary<Happening> links() {
        Arbitrary<Happening> link = Combinators.combine(number(), number())
                .filter((whole, part) -> !whole.equals(part))
                .as(Happenings::link);
        Arbitrary<Happening> unlink = Combinators.combine(number(), number())
                .as((whole, part) -> new Happening(
                        "unlink %s from %s".formatted(part, whole),
                        site -> site.with(whole, from -> site.with(part, to -> site.issues.unlink(from, to)))));
        Arbitrary<Happening> changeParent = Combinators.combine(number(), number())
                .as((share, whole) -> new Happening(
                        "move share %s under %s".formatted(share, whole),
                        site -> site.withShare(share, id -> site.withTarget(whole, to -> site.joinAnew(id, to)))));
        return Arbitraries.frequencyOf(Tuple.of(3, link), Tuple.of(1, unlink), Tuple.of(1, changeParent));
    }

    static Happening link(int whole, int part) {
        return new Happening(
                "link %s as part of %s".formatted(part, whole),
                site -> site.with(whole, from -> site.with(part, to -> site.issues.link(from, to))));
    }

    private static Arbitrary<Happening> edits() {
        return Arbitraries.oneOf(
                edit(SalesField.TARGET_AMOUNT, 0.0, 400.0, 333.33, null),
                edit(SalesField.METRIC, "Revenue", "Calls", "Repurchase rate", null),
                edit(SalesField.PERIOD_START, LocalDate.of(2026, 10, 1), LocalDate.of(2026, 11, 1), null),
                edit(SalesField.PERIOD_END, LocalDate.of(2026, 11, 30), LocalDate.of(2026, 12, 31), null),
                edit(SalesField.REGION, "East China", "North China", null),
                edit(SalesField.PRODUCT_LINE, "Product A", null),
                edit(SalesField.DIRECTION, "Up", "Down", "In range", null),
                edit(SalesField.UPPER_LIMIT, 500.0, null),
                edit(SalesField.BASELINE, 40.0, null),
                edit(SalesField.CUT, "Customers", null),
                edit(SalesField.MONTH_WEIGHTS, "30/40/30", null));
    }

    private static Arbitrary<Happening> edit(SalesField field, @Nullable Object... values) {
        return Combinators.combine(number(), Arbitraries.of(values))
                .as((number, value) -> new Happening(
                        "set %s of %s to %s".formatted(field.jiraName(), number, value),
                        site -> site.with(number, id -> site.issues.edit(id, field, value))));
    }

    private static Arbitrary<Happening> assignments() {
        return Combinators.combine(Arbitraries.of("lily", "mike", SiteIssues.LEADER), number(), person())
                .as((author, number, owner) -> new Happening(
                        "%s assigns %s to %s".formatted(author, number, owner),
                        site -> site.with(number, id -> site.issues.assign(author, id, owner))));
    }

    private static Arbitrary<Happening> moves() {
        return Combinators.combine(number(), integers().between(0, 2)).as(Happenings::move);
    }

    static Happening move(int number, int project) {
        return new Happening(
                "move %s to project %s".formatted(number, project),
                site -> site.withTarget(number, id -> site.issues.move(id, site.project(project))));
    }

    private static Arbitrary<Happening> agreements() {
        Arbitrary<Happening> agree = Combinators.combine(number(), Arbitraries.of(0L, 400_00L, 900_00L))
                .as((number, amount) -> new Happening(
                        "agree %s on %s".formatted(number, amount),
                        site -> site.with(number, id -> site.agree(id, amount))));
        Arbitrary<Happening> enter = Combinators.combine(
                        number(), Arbitraries.of(SalesStatus.ACTIVE, SalesStatus.ACHIEVED, SalesStatus.DRAFT))
                .as((number, status) -> new Happening(
                        "%s is %s".formatted(number, status),
                        site -> site.with(number, id -> site.issues.enter(id, status))));
        return Arbitraries.oneOf(agree, enter);
    }

    private static Arbitrary<Happening> deletions() {
        return number().map(number ->
                new Happening("delete %s".formatted(number), site -> site.with(number, site::delete)));
    }

    private static Arbitrary<Happening> results() {
        Arbitrary<Long> source = longs().between(1, 3);
        Arbitrary<String> seller = Arbitraries.of("lily", "tom", "mike");
        Arbitrary<LocalDate> day = Arbitraries.of(-1, 0, 32, 60, 91).map(TargetFixture.START::plusDays);
        Arbitrary<Scope> scope = Combinators.combine(
                        region(), Arbitraries.of("Product A").injectNull(0.7))
                .as((region, line) -> new Scope(region, line, null));
        Arbitrary<Happening> win = Combinators.combine(
                        source, Arbitraries.of(0, 1), seller, day, longs().between(1, 500_00), scope)
                .as(Happenings::win);
        Arbitrary<Happening> log = Combinators.combine(
                        source, Arbitraries.of(0, 1), seller, day, longs().between(1, 20))
                .as((number, project, owner, logged, calls) -> new Happening(
                        "%s logs %s calls in project %s on %s as log %s"
                                .formatted(owner, calls, project, logged, number),
                        site -> site.log(number, project, owner, logged, calls)));
        Arbitrary<Happening> withdraw = Combinators.combine(source, Arbitraries.of(Source.values()))
                .as((number, kind) -> new Happening(
                        "%s %s counts no more".formatted(kind, number), site -> site.withdraw(kind, number)));
        return Arbitraries.frequencyOf(Tuple.of(4, win), Tuple.of(1, log), Tuple.of(2, withdraw));
    }

    private static Happening win(long number, int project, String seller, LocalDate day, long amount, Scope scope) {
        return new Happening(
                "%s wins opportunity %s in project %s on %s: %s of %s"
                        .formatted(seller, number, project, day, amount, scope),
                site -> site.win(number, project, seller, day, amount, scope));
    }

    private static Arbitrary<Happening> time() {
        Arbitrary<Happening> pass = integers()
                .between(1, 20)
                .map(days -> new Happening("%s days pass".formatted(days), site -> site.pass(days)));
        Arbitrary<Happening> leave = Combinators.combine(
                        Arbitraries.of("lily", "tom"), integers().between(0, 80))
                .as((person, start) -> new Happening(
                        "%s is away for a week from day %s".formatted(person, start),
                        site -> site.leave(person, TargetFixture.START.plusDays(start))));
        return Arbitraries.oneOf(pass, leave);
    }
}
