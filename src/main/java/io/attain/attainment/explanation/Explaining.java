package io.attain.attainment.explanation;

import io.attain.attainment.explanation.Explanation.Rule;
import io.attain.attainment.figures.Attainment;
import io.attain.attainment.leaderboard.Membership;
import io.attain.attainment.ledger.Branch;
import io.attain.attainment.ledger.Ledger;
import io.attain.kernel.Direction;
import io.attain.results.Tally;
import io.attain.targets.TargetNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Answers "why this number?" for every figure of a target. */
public record Explaining(Ledger ledger) {

    /** The figures that somebody on a leaderboard has. */
    public static final Set<Figure> OF_PEOPLE = Set.of(Figure.ACTUAL, Figure.TARGET, Figure.ATTAINMENT);

    /**
     * Why a figure is what it is, for somebody who may see everything.
     *
     * @param found the figures with all parts
     * @param start how many rows to pass over
     * @param limit how many rows to list at most
     */
    public Explanation explain(Figure figure, Attainment found, int start, int limit) {
        return switch (figure) {
            case ACTUAL -> actual(found, start, limit);
            case TARGET -> target(found).page(start, limit);
            case EXPECTED -> expected(found).page(start, limit);
            case VARIANCE ->
                Explanation.of(
                        figure,
                        Rule.DIFFERENCE,
                        found,
                        List.of(
                                new Row.Operand(Figure.ACTUAL, found.actual()),
                                new Row.Operand(Figure.TARGET, -found.target())));
            case ATTAINMENT -> formula(figure, Rule.RATIO, found, Figure.ACTUAL, Figure.TARGET);
            case PACE -> formula(figure, paceRule(found), found, Figure.ACTUAL, Figure.EXPECTED);
            case REQUIRED -> {
                Rule rule = found.node().direction() == Direction.DOWN ? Rule.ALLOWED : Rule.REQUIRED;
                yield formula(figure, rule, found, Figure.TARGET, Figure.ACTUAL);
            }
            case FORECAST ->
                formula(figure, found.node().isRate() ? Rule.RATE_STAYS : Rule.RUN_RATE, found, Figure.ACTUAL);
        };
    }

    /**
     * Why a figure of somebody on a target's leaderboard is what it is: one of {@link #OF_PEOPLE}.
     *
     * @param found the target's figures
     */
    public Explanation explain(Figure figure, Attainment found, Membership member, int start, int limit) {
        return switch (figure) {
            case ACTUAL -> results(found, member.branch(), member.person(), member.results(), start, limit);
            case TARGET -> {
                List<Row.Part> shares = member.shares().stream()
                        .map(share -> new Row.Part(share.node(), share.amount()))
                        .toList();
                Rule rule = found.node().isRate() ? Rule.OWN_RATE : Rule.OWN_SHARES;
                yield Explanation.of(figure, rule, found, shares).page(start, limit);
            }
            case ATTAINMENT ->
                Explanation.of(
                        figure,
                        Rule.RATIO,
                        found,
                        List.of(
                                new Row.Operand(
                                        Figure.ACTUAL,
                                        Objects.requireNonNullElse(found.node().reached(member.results()), 0L)),
                                new Row.Operand(Figure.TARGET, Objects.requireNonNullElse(member.target(), 0L))));
            default -> throw new IllegalArgumentException(figure.code() + " is no figure of a person");
        };
    }

    private Explanation actual(Attainment found, int start, int limit) {
        TargetNode node = found.node();
        Set<Long> below = found.all().map(each -> each.node().issueId()).collect(Collectors.toSet());
        Branch branch = new Branch(node.rootId(), below, node.parentId() == null);
        return results(found, branch, null, found.tally(), start, limit);
    }

    private Explanation results(
            Attainment found, Branch branch, @Nullable String owner, Tally all, int start, int limit) {
        TargetNode node = found.node();
        Ledger.Page page = ledger.page(branch, owner, start, limit);
        List<Row> rows = page.postings().stream().<Row>map(Row.Credit::new).toList();
        Rule rule = node.isRate() ? Rule.MEAN : Rule.RESULTS;
        Explanation shown = Explanation.of(Figure.ACTUAL, rule, found, rows);
        Tally later = all.minus(page.earlier()).minus(shown.tally());
        return new Explanation(Figure.ACTUAL, rule, found, page.earlier(), rows, Tally.NONE, later);
    }

    private static Explanation target(Attainment found) {
        Rule rule = found.node().goal().versions().isEmpty() ? Rule.AMOUNT : Rule.AGREED;
        if (found.children().isEmpty() || found.node().isRate()) {
            return Explanation.of(Figure.TARGET, rule, found, List.of(new Row.Own(found.target())));
        }
        List<Row> rows = new ArrayList<>(parts(found, Attainment::target));
        long unsplit = found.target() - rows.stream().mapToLong(Row::amount).sum();
        if (unsplit != 0) {
            rows.add(new Row.Unsplit(unsplit));
        }
        return Explanation.of(Figure.TARGET, rule, found, rows);
    }

    private Explanation expected(Attainment found) {
        if (found.layout() == null) {
            return Explanation.of(Figure.EXPECTED, Rule.RATE_DUE, found, List.of(new Row.Own(found.expected())));
        }
        if (found.sumsUp()) {
            return Explanation.of(Figure.EXPECTED, Rule.PARTS, found, parts(found, Attainment::expected));
        }
        List<Row.Month> months =
                found.layout().months(found.asOf()).stream().map(Row.Month::new).toList();
        return Explanation.of(Figure.EXPECTED, Rule.MONTHS, found, months);
    }

    private static List<Row> parts(Attainment found, ToLongFunction<Attainment> amount) {
        return found.children().stream()
                .<Row>map(part -> new Row.Part(part.node(), amount.applyAsLong(part)))
                .toList();
    }

    private static Rule paceRule(Attainment found) {
        return switch (found.node().direction()) {
            case UP -> Rule.PACE_UP;
            case DOWN -> Rule.PACE_DOWN;
            case IN_RANGE -> found.ceiling() == null ? Rule.PACE_UP : Rule.PACE_RANGE;
        };
    }

    private static Explanation formula(Figure figure, Rule rule, Attainment found, Figure... operands) {
        List<Row> rows = new ArrayList<>();
        for (Figure operand : operands) {
            rows.add(new Row.Operand(operand, valueOf(operand, found)));
        }
        return Explanation.of(figure, rule, found, rows);
    }

    private static long valueOf(Figure operand, Attainment found) {
        return switch (operand) {
            case TARGET -> found.target();
            case EXPECTED -> found.expected();
            default -> found.actual();
        };
    }
}
