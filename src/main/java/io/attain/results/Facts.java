package io.attain.results;

import io.attain.kernel.Metric;
import io.attain.kernel.Period;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The fact book: what was achieved, which stages were reached and which days were logged, as each source said it last. It is
 * a copy of the truth that can be asked by database, and all that is told of results follows from it; it can be written anew
 * from the truth at any time.
 */
public interface Facts {

    /**
     * Makes these results all that are kept of these sources, by source id; at once or not at all.
     *
     * @return what was kept of them before; a source of which nothing was has an empty list
     */
    Map<Long, List<Result>> replace(Source source, Map<Long, List<Result>> results);

    /**
     * The same, without reading first what is kept, where that is what it is supposed to be but for amounts; of a source
     * whose results differ in part, only that part is looked at.
     *
     * @param supposed what is kept of each source: as many results as there are to be
     * @return the sources of which that is not kept: they are to be replaced, and their postings with them
     */
    Set<Long> restate(Source source, Map<Long, List<Result>> supposed, Map<Long, List<Result>> results);

    /**
     * The results of some sources, which nobody changes before the writing is over that this is part of ({@link
     * io.attain.kernel.AllOrNone}).
     *
     * @return by source id; a source of which nothing is kept has an empty list
     */
    Map<Long, List<Result>> hold(Source source, Set<Long> sourceIds);

    /** Does something as one writing while nobody else writes the results of some sources; it may be done more than once. */
    <T> T holding(Source source, Set<Long> sourceIds, Supplier<T> work);

    /** The results of some sources, by source id; one of which nothing is kept is missing. */
    Map<Long, List<Result>> of(Source source, Collection<Long> sourceIds);

    /** A project's results of one kind whose source ids are above {@code after} and up to {@code last}, by source id. */
    List<Result> range(long projectId, Source source, long after, long last);

    /** Hands all of a project's results of one kind to {@code action}, by source id. */
    default void forEach(long projectId, Source source, Consumer<Result> action) {
        forEach(projectId, source, null, action);
    }

    /**
     * The same of some metrics.
     *
     * @param metrics what they add to, or null for all
     */
    void forEach(long projectId, Source source, @Nullable Set<Metric> metrics, Consumer<Result> action);

    /** Hands the results that are asked for to {@code action}, in no order. */
    default void forEach(FactQuery query, Consumer<Result> action) {
        forEach(query, null, action);
    }

    /**
     * The same of some people.
     *
     * @param owners the user keys of who achieved them, or null for everybody; of many, others' may be among them
     */
    void forEach(FactQuery query, @Nullable Set<String> owners, Consumer<Result> action);

    /** The results that are asked for, added up by day; a day without results is missing. */
    default SortedMap<LocalDate, Tally> byDay(FactQuery query) {
        SortedMap<LocalDate, Tally> byDay = new TreeMap<>();
        forEach(query, result -> byDay.merge(result.day(), new Tally(result.amount(), 1), Tally::plus));
        return byDay;
    }

    /** The purchases that are asked for, added up by the issue ids of the customers; one who bought nothing is missing. */
    default Map<Long, Bought> byCustomer(FactQuery query) {
        Map<Long, Bought> byCustomer = new HashMap<>();
        forEach(query, result -> {
            Long customer = result.customerId();
            if (customer != null) {
                byCustomer.merge(customer, Bought.once(result.day(), result.amount()), Bought::plus);
            }
        });
        return byCustomer;
    }

    /** Makes these all that is kept of how these opportunities came from stage to stage, by issue id; each in its order. */
    void replaceChanges(Map<Long, List<StageChange>> changes);

    /** How a project's opportunities whose ids are above {@code after} and up to {@code last} came from stage to stage. */
    List<StageChange> changes(long projectId, long after, long last);

    /**
     * How those of a project's opportunities that went from one stage to another in some time came from stage to stage, in order.
     *
     * @param owners the user keys of who had those that are wanted when they went, or null for everybody; of many, others' may be
     *     among them
     */
    List<StageChange> moved(long projectId, @Nullable Set<String> owners, Instant from, Instant until);

    /** How some opportunities came from stage to stage, by issue id and each in its order; one of which nothing is kept is missing. */
    Map<Long, List<StageChange>> changes(Collection<Long> opportunityIds);

    /** The issue ids of a project's opportunities of which anything is kept. */
    default Set<Long> opportunities(long projectId) {
        Set<Long> ids = new HashSet<>();
        forEach(projectId, Source.OPPORTUNITY, result -> ids.add(result.sourceId()));
        changes(projectId, -1, Long.MAX_VALUE).forEach(change -> ids.add(change.opportunityId()));
        return ids;
    }

    /** Whose opportunities some issues are, by issue id; one that came to no stage, or is none, is missing. */
    default Map<Long, Long> customersOf(Collection<Long> opportunityIds) {
        Map<Long, Long> customers = new HashMap<>();
        changes(opportunityIds)
                .forEach((opportunity, way) -> way.forEach(change -> customers.put(opportunity, change.customerId())));
        return customers;
    }

    /** Makes these all that is kept of when these opportunities were expected to close, by issue id; each in its order. */
    void replaceCloses(Map<Long, List<ExpectedClose>> closes);

    /** When a project's opportunities whose ids are above {@code after} and up to {@code last} were expected to close. */
    List<ExpectedClose> closes(long projectId, long after, long last);

    /**
     * Those of a project's that were put off in some days or, still standing after them, were for one of them, in no order;
     * without those of what was won or lost before these days. As it is another day somewhere, a day before and after is told,
     * too.
     *
     * @param owners the user keys of whose they are now, or null for everybody; of many, others' may be among them
     */
    List<ExpectedClose> closes(long projectId, @Nullable Set<String> owners, Period days);

    /** Makes these the days that are kept of these logs, by log id: one of a submitted log, none of another. */
    void replaceDays(Map<Long, List<LoggedDay>> days);

    /** A project's days whose logs have ids above {@code after} and up to {@code last}. */
    List<LoggedDay> days(long projectId, long after, long last);

    /**
     * Hands each logged day to {@code action}, in no order, with how often each key action was done on it.
     *
     * @param owners the user keys of whose days they are, or null for everybody's; of many, others' may be among them
     */
    void forEachDay(
            long projectId, @Nullable Set<String> owners, Period days, BiConsumer<LoggedDay, Map<Metric, Long>> action);

    /** Whether the project's facts were all written here once, of every kind; until then some may be missing. */
    boolean isWhole(long projectId);

    /** Notes that the project's facts are all here. */
    void markWhole(long projectId);

    /** Notes that the project's facts no longer say what they should, until they are all written anew. */
    void markPartial(long projectId);
}
