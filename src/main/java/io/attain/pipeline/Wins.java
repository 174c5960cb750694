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
import java.util.TreeMap;
import java.util.function.LongFunction;

/** Turns won opportunities into results. */
public final class Wins {

    private static final Comparator<Opportunity> EARLIEST =
            Comparator.comparing(Wins::day).thenComparingLong(Opportunity::issueId);

    /** 100 % in hundredths of a percent. */
    private static final long WHOLE = 10_000;

    private Wins() {}

    /**
     * What each opportunity adds on the day it was closed: its amount as revenue, one new customer for the earliest win
     * of its customer, and to the repurchase rate 100 % for a win after that one, 0 % for the earliest itself. So the mean
     * is the repeat orders ÷ all orders of whatever node and days are looked at. To a sum or count of its project's own it adds
     * its amount or 1, if it is one of the wins that this one is about.
     *
     * @param opportunities all opportunities of each customer that occurs
     * @param own a project's own sums and counts of wins, by its id
     * @return the results by opportunity; an empty list for one that adds nothing
     */
    public static Map<Long, List<Result>> results(Collection<Opportunity> opportunities, LongFunction<List<Word>> own) {
        Map<Long, Opportunity> firstWins = new TreeMap<>();
        Map<Long, List<Result>> results = new TreeMap<>();
        for (Opportunity opportunity : opportunities) {
            results.put(opportunity.issueId(), new ArrayList<>());
            if (opportunity.isWin()) {
                firstWins.merge(opportunity.customerId(), opportunity, (a, b) -> EARLIEST.compare(a, b) <= 0 ? a : b);
                if (opportunity.amount() != 0) {
                    add(results, opportunity, Metric.REVENUE, opportunity.amount());
                }
            }
        }
        firstWins.values().forEach(win -> add(results, win, Metric.NEW_CUSTOMERS, 1));
        opportunities.stream().filter(Opportunity::isWin).forEach(win -> {
            boolean first = win.equals(firstWins.get(win.customerId()));
            add(results, win, Metric.REPURCHASE_RATE, first ? 0 : WHOLE);
            own.apply(win.projectId()).forEach(word -> addOwn(results, win, first, word));
        });
        return results;
    }

    private static void addOwn(Map<Long, List<Result>> results, Opportunity win, boolean first, Word word) {
        Metric metric = word.metric();
        long amount = metric.kind() == Metric.Kind.SUM ? win.amount() : 1;
        CountedWins counted = word.wins();
        if (amount != 0 && counted != null && counted.include(win.scope(), first)) {
            add(results, win, metric, amount);
        }
    }

    private static void add(Map<Long, List<Result>> results, Opportunity win, Metric metric, long amount) {
        Objects.requireNonNull(results.get(win.issueId()))
                .add(new Result(
                        Source.OPPORTUNITY,
                        win.issueId(),
                        win.projectId(),
                        win.owner(),
                        day(win),
                        metric,
                        amount,
                        win.scope(),
                        win.customerId()));
    }

    private static LocalDate day(Opportunity win) {
        return Objects.requireNonNull(win.closedOn());
    }
}
