package io.attain.attainment.explanation.web;

import io.attain.attainment.explanation.Explanation;
import io.attain.attainment.explanation.Row;
import io.attain.attainment.explanation.Sum;
import io.attain.attainment.figures.Attainment;
import io.attain.attainment.figures.PaceRule;
import io.attain.attainment.figures.Phasing.MonthShare;
import io.attain.attainment.figures.web.PaceRuleDto;
import io.attain.attainment.leaderboard.Membership;
import io.attain.kernel.Exact;
import io.attain.kernel.web.Json;
import io.attain.kernel.web.PersonDto;
import io.attain.kernel.web.UnitDto;
import io.attain.results.Origin;
import io.attain.results.ResultKey;
import io.attain.targets.Posting;
import io.attain.targets.TargetNode;
import io.attain.targets.web.AgreedDto;
import io.attain.targets.web.LevelsDto;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Why a figure is what it is: the rule, its numbers, one page of what it adds up. Amounts are in minor units of {@code
 * unit}. {@code member} is whose figure it is, if it is not the target's own. {@code total} is what all rows come to, or
 * null for a rule that does not add up.
 */
@Json
public record WhyDto(
        String figure,
        String rule,
        String asOf,
        UnitDto unit,
        Target target,
        Numbers numbers,
        @Nullable Member member,
        PaceRuleDto thresholds,
        @Nullable AgreedDto agreed,
        int start,
        Rest earlier,
        List<Line> rows,
        Restricted restricted,
        Rest later,
        @Nullable BigDecimal total) {

    /** Fewer hidden rows than this are not counted out: the amount of a single one would be told. */
    static final int FEWEST_COUNTED = 3;

    /** Which target it is about. */
    @Json
    public record Target(String key, String summary, String metric, String direction, String start, String end) {}

    /** The target's figures and the days they rest on. */
    @Json
    public record Numbers(
            long target,
            long actual,
            BigDecimal expected,
            @Nullable BigDecimal ceiling,
            BigDecimal gap,
            long toGo,
            @Nullable Double attainment,
            String attainmentState,
            @Nullable Double paceIndex,
            String pace,
            @Nullable BigDecimal requiredPerDay,
            @Nullable Integer requiredEvery,
            @Nullable Long forecast,
            LevelsDto levels,
            String level,
            long results,
            BigDecimal workingDays,
            BigDecimal workingDaysLeft) {}

    /** What somebody on the target's leaderboard has of it: where it is told, it stands for the target's own numbers. */
    @Json
    public record Member(
            PersonDto person,
            @Nullable Long actual,
            @Nullable Long target,
            @Nullable Double attainment,
            String attainmentState,
            long results) {

        static Member of(Membership member, TargetNode node, PersonDto person) {
            Long actual = node.reached(member.results());
            Long target = member.target();
            Double attainment = actual == null || target == null || target == 0 ? null : (double) actual / target;
            return new Member(
                    person,
                    actual,
                    target,
                    attainment,
                    (attainment == null ? Attainment.State.NONE : Attainment.State.RATIO).code(),
                    member.results().count());
        }
    }

    /** Rows of other pages. */
    @Json
    public record Rest(long count, BigDecimal amount) {

        static Rest of(Sum sum) {
            return new Rest(sum.count(), sum.amount().told());
        }
    }

    /** Rows of this page that the asker may not see; no count if there are only one or two. */
    @Json
    public record Restricted(boolean any, @Nullable Long count, BigDecimal amount) {

        static Restricted of(Sum sum) {
            Long count = sum.count() == 0 || sum.count() >= FEWEST_COUNTED ? Long.valueOf(sum.count()) : null;
            return new Restricted(sum.count() > 0, count, sum.amount().told());
        }
    }

    /** One row; what does not apply to its kind is null. {@code percent} is the part of a shared win, in hundredths of a percent. */
    @Json
    public record Line(
            String kind,
            BigDecimal amount,
            @Nullable String figure,
            @Nullable String key,
            @Nullable String summary,
            @Nullable String customer,
            @Nullable Long percent,
            @Nullable PersonDto person,
            @Nullable String day,
            @Nullable Month month) {

        private static Line plain(String kind, Exact amount, @Nullable String figure) {
            return new Line(kind, amount.told(), figure, null, null, null, null, null, null, null);
        }
    }

    /** How a month's amount becomes due: {@code elapsed} of {@code days} working days of {@code amount}. */
    @Json
    public record Month(String start, BigDecimal weight, BigDecimal amount, BigDecimal elapsed, BigDecimal days) {}

    static WhyDto of(
            Explanation why,
            Map<ResultKey, Origin> origins,
            @Nullable Member member,
            PaceRule rule,
            UnitDto unit,
            Function<@Nullable String, @Nullable PersonDto> people) {
        Attainment found = why.of();
        TargetNode node = found.node();
        return new WhyDto(
                why.figure().code(),
                why.rule().code(),
                found.asOf().toString(),
                unit,
                new Target(
                        node.key(),
                        node.summary(),
                        node.metric().code(),
                        node.direction().code(),
                        node.period().start().toString(),
                        node.period().end().toString()),
                numbers(found, rule),
                member,
                PaceRuleDto.of(rule),
                AgreedDto.of(node.goal(), found.asOf()).orElse(null),
                Math.toIntExact(why.earlier().count()),
                Rest.of(why.earlier()),
                why.rows().stream().map(row -> line(row, origins, people)).toList(),
                Restricted.of(why.restricted()),
                Rest.of(why.later()),
                why.total().map(Exact::told).orElse(null));
    }

    private static Numbers numbers(Attainment found, PaceRule rule) {
        return new Numbers(
                found.target(),
                found.actual(),
                found.expected().told(),
                found.ceiling() == null ? null : found.ceiling().told(),
                found.gap().told(),
                found.toGo(),
                orNull(found.ratio()),
                found.state().code(),
                orNull(found.paceIndex()),
                found.pace(rule).code(),
                found.requiredPerDay().map(Exact::told).orElse(null),
                found.requiredEvery().isPresent() ? found.requiredEvery().getAsInt() : null,
                orNull(found.forecast()),
                LevelsDto.of(found.node().goal().levels()),
                found.level().code(),
                found.tally().count(),
                found.workingDays().told(),
                found.workingDaysLeft().told());
    }

    private static Line line(
            Row row, Map<ResultKey, Origin> origins, Function<@Nullable String, @Nullable PersonDto> people) {
        if (row instanceof Row.Credit credit) {
            return credit(credit.posting(), origins.get(credit.posting().result()), people);
        }
        if (row instanceof Row.Part part) {
            return part(part, people.apply(part.node().ownerKey()));
        }
        if (row instanceof Row.Month month) {
            return month(month.share());
        }
        if (row instanceof Row.Operand operand) {
            return Line.plain("figure", operand.amount(), operand.figure().code());
        }
        return Line.plain(row instanceof Row.Unsplit ? "unsplit" : "own", row.amount(), null);
    }

    private static Line part(Row.Part part, @Nullable PersonDto owner) {
        TargetNode node = part.node();
        return new Line("part", part.amount().told(), null, node.key(), node.summary(), null, null, owner, null, null);
    }

    private static Line credit(
            Posting posting, @Nullable Origin origin, Function<@Nullable String, @Nullable PersonDto> people) {
        return new Line(
                origin == null || origin.issueKey() == null ? "log" : "issue",
                BigDecimal.valueOf(posting.amount()),
                null,
                origin == null ? null : origin.issueKey(),
                origin == null ? null : origin.summary(),
                origin == null ? null : origin.customer(),
                origin == null ? null : origin.percent(),
                people.apply(posting.owner()),
                posting.day().toString(),
                null);
    }

    private static Line month(MonthShare share) {
        Month month = new Month(
                share.month().start().toString(),
                share.weight().told(),
                share.amount().told(),
                share.elapsed().told(),
                share.days().told());
        return new Line("month", share.due().told(), null, null, null, null, null, null, null, month);
    }

    private static @Nullable Double orNull(OptionalDouble value) {
        return value.isPresent() ? value.getAsDouble() : null;
    }

    private static @Nullable Long orNull(OptionalLong value) {
        return value.isPresent() ? value.getAsLong() : null;
    }
}
