package io.attain.pipeline;

import io.attain.kernel.Metric;
import io.attain.results.Result;
import io.attain.results.Source;
import io.attain.words.CountedWins;
import io.attain.words.Word;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.LongFunction;

/** Turns won opportunities into results. */
final class Wins {

    private static final Comparator<Opportunity> EARLIEST =
            Comparator.comparing(Wins::day).thenComparingLong(Opportunity::issueId);

    /** 100 % in hundredths of a percent. */
    private static final long WHOLE = 10_000;

    private final Map<Long, Credit> credits;
    private final Set<Long> before;
    private final Map<Long, List<Result>> results = new TreeMap<>();

    private Wins(Map<Long, Credit> credits, Set<Long> before) {
        this.credits = credits;
        this.before = before;
    }

    /**
     * What each opportunity adds on the day it was closed: its amount as revenue, one new customer for the earliest win
     * of its customer, and to the repurchase rate 100 % for a win after that one, 0 % for the earliest itself. So the mean
     * is the repeat orders ÷ all orders of whatever node and days are looked at. A customer that is marked as existing from before
     * is never new: all its wins are later ones. To a sum or count of its project's own it adds
     * its amount or 1, if it is one of the wins that this one is about. Of a win that is shared each person has a result.
     *
     * @param opportunities all opportunities of each customer that occurs
     * @param credits who shares which of them; one that is missing is its owner's
     * @param before which of them were the first of customers that became one: they are first ones still
     * @param own a project's own sums and counts of wins, by its id
     * @return the results by opportunity; an empty list for one that adds nothing
     */
    static Map<Long, List<Result>> results(
            Collection<Opportunity> opportunities,
            Map<Long, Credit> credits,
            Set<Long> before,
            LongFunction<List<Word>> own) {
        return new Wins(credits, before).all(opportunities, own);
    }

    private Map<Long, List<Result>> all(Collection<Opportunity> opportunities, LongFunction<List<Word>> own) {
        Map<Long, Opportunity> firstWins = new TreeMap<>();
        for (Opportunity opportunity : opportunities) {
            results.put(opportunity.issueId(), new ArrayList<>());
            if (opportunity.isWin() && !opportunity.existing()) {
                firstWins.merge(opportunity.customerId(), opportunity, (a, b) -> EARLIEST.compare(a, b) <= 0 ? a : b);
            }
            if (opportunity.isWin() && opportunity.amount() != 0) {
                add(opportunity, Metric.REVENUE, opportunity.amount());
            }
        }
        opportunities.stream().filter(Opportunity::isWin).forEach(win -> {
            boolean first =
                    win.equals(firstWins.get(win.customerId())) || (before.contains(win.issueId()) && !win.existing());
            if (first) {
                add(win, Metric.NEW_CUSTOMERS, 1);
            }
            add(win, Metric.REPURCHASE_RATE, first ? 0 : WHOLE);
            own.apply(win.projectId()).forEach(word -> addOwn(win, first, word));
        });
        return results;
    }

    private void addOwn(Opportunity win, boolean first, Word word) {
        Metric metric = word.metric();
        long amount = metric.kind() == Metric.Kind.SUM ? win.amount() : 1;
        CountedWins counted = word.wins();
        if (amount != 0 && counted != null && counted.include(win.scope(), first)) {
            add(win, metric, amount);
        }
    }

    private void add(Opportunity win, Metric metric, long amount) {
        List<Result> its = Objects.requireNonNull(results.get(win.issueId()));
        credits.getOrDefault(win.issueId(), Credit.OWNERS)
                .of(metric, amount, win.owner())
                .forEach((person, part) -> its.add(new Result(
                        Source.OPPORTUNITY,
                        win.issueId(),
                        win.projectId(),
                        person,
                        day(win),
                        metric,
                        part,
                        win.scope(),
                        win.customerId())));
    }

    private static LocalDate day(Opportunity win) {
        return Objects.requireNonNull(win.closedOn());
    }
}
