package io.attain.attainment.explanation;

import io.attain.attainment.explanation.Explanation.Rule;
import io.attain.attainment.figures.Attainment;
import io.attain.attainment.leaderboard.Membership;
import io.attain.attainment.ledger.Branch;
import io.attain.attainment.ledger.Ledger;
import io.attain.kernel.Direction;
import io.attain.kernel.Exact;
import io.attain.results.Tally;
import io.attain.targets.TargetNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
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
            case GAP -> difference(figure, Rule.GAP, found, Figure.ACTUAL, Figure.EXPECTED);
            case TO_GO -> difference(figure, Rule.TO_GO, found, Figure.TARGET, Figure.ACTUAL);
            case ATTAINMENT -> formula(figure, Rule.RATIO, found, Figure.ACTUAL, Figure.TARGET);
            case PACE -> formula(figure, paceRule(found), found, Figure.ACTUAL, Figure.EXPECTED);
            case REQUIRED -> {
                Rule rule = found.node().direction() == Direction.DOWN ? Rule.ALLOWED : Rule.REQUIRED;
                yield formula(figure, rule, found, Figure.TARGET, Figure.ACTUAL);
            }
            case FORECAST ->
                found.node().isRate()
                        ? formula(figure, Rule.RATE_STAYS, found, Figure.ACTUAL)
                        : formula(figure, Rule.AS_SO_FAR, found, Figure.ACTUAL, Figure.EXPECTED, Figure.TARGET);
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
                        .map(share -> new Row.Part(share.node(), Exact.of(share.amount())))
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
                                operand(Figure.ACTUAL, found.node().reached(member.results())),
                                operand(Figure.TARGET, member.target())));
            default -> throw new IllegalArgumentException(figure.code() + " is no figure of a person");
        };
    }

    private static Row operand(Figure figure, @Nullable Long amount) {
        return new Row.Operand(figure, Exact.of(Objects.requireNonNullElse(amount, 0L)));
    }

    private Explanation actual(Attainment found, int start, int limit) {
        TargetNode node = found.node();
        Set<Long> below = found.all().map(each -> each.node().issueId()).collect(Collectors.toSet());
        boolean whole = node.parentId() == null
                && found.all().allMatch(each -> each.cuts().isEmpty());
        Branch branch = new Branch(node.rootId(), below, whole);
        return results(found, branch, null, found.tally(), start, limit);
    }

    private Explanation results(
            Attainment found, Branch branch, @Nullable String owner, Tally all, int start, int limit) {
        TargetNode node = found.node();
        Ledger.Page page = ledger.page(branch, owner, start, limit);
        List<Row> rows = page.postings().stream().<Row>map(Row.Credit::new).toList();
        Rule rule = node.isRate() ? Rule.MEAN : Rule.RESULTS;
        Explanation shown = Explanation.of(Figure.ACTUAL, rule, found, rows);
        Sum earlier = Sum.of(page.earlier());
        Sum later = Sum.of(all).minus(earlier).minus(shown.sum());
        return new Explanation(Figure.ACTUAL, rule, found, earlier, rows, Sum.NONE, later);
    }

    private static Explanation target(Attainment found) {
        Rule rule = found.node().goal().versions().isEmpty() ? Rule.AMOUNT : Rule.AGREED;
        if (found.children().isEmpty() || found.node().isRate()) {
            return Explanation.of(Figure.TARGET, rule, found, List.of(new Row.Own(Exact.of(found.target()))));
        }
        List<Row> rows = new ArrayList<>(parts(found, part -> Exact.of(part.target())));
        Exact unsplit = Exact.of(found.target()).minus(Sum.of(rows).amount());
        if (unsplit.sign() != 0) {
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

    private static List<Row> parts(Attainment found, Function<Attainment, Exact> amount) {
        return found.children().stream()
                .<Row>map(part -> new Row.Part(part.node(), amount.apply(part)))
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

    private static Explanation difference(Figure figure, Rule rule, Attainment found, Figure from, Figure less) {
        return Explanation.of(
                figure,
                rule,
                found,
                List.of(
                        new Row.Operand(from, valueOf(from, found)),
                        new Row.Operand(less, Exact.ZERO.minus(valueOf(less, found)))));
    }

    private static Exact valueOf(Figure operand, Attainment found) {
        return switch (operand) {
            case TARGET -> Exact.of(found.target());
            case EXPECTED -> found.expected();
            default -> Exact.of(found.actual());
        };
    }
}
