package io.attain.results;

import io.attain.kernel.Metric;
import io.attain.kernel.Period;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The fact book: what was achieved, as each source said it last. It is a copy of the truth that can be asked by database, and
 * all that is told of results follows from it; it can be written anew from the truth at any time.
 */
public interface Facts {

    /** Makes these results all that are kept of these sources, by source id; at once or not at all. */
    void replace(Source source, Map<Long, List<Result>> results);

    /**
     * The results of some sources, which nobody changes before the writing is over that this is part of ({@link
     * io.attain.kernel.AllOrNone}).
     *
     * @return by source id; a source of which nothing is kept has an empty list
     */
    Map<Long, List<Result>> hold(Source source, Set<Long> sourceIds);

    /** A project's results of one kind whose source ids are above {@code after} and up to {@code last}, by source id. */
    List<Result> range(long projectId, Source source, long after, long last);

    /** Hands all of a project's results of one kind to {@code action}, by source id. */
    void forEach(long projectId, Source source, Consumer<Result> action);

    /**
     * Hands the results of a metric in these days to {@code action}, in no order.
     *
     * @param owner the user key of whose results are wanted, or null for everybody's
     */
    void of(long projectId, Metric metric, Period days, @Nullable String owner, Consumer<Result> action);

    /** Whether the project's results were all written here once; until then some may be missing. */
    boolean isWhole(long projectId);

    /** Notes that the project's results are all here. */
    void markWhole(long projectId);
}
