package io.attain.results;

import io.attain.kernel.Metric;
import io.attain.kernel.Reading;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** Reads facts from the truth. Each context that hands in results has one, so that a recompute can check the rows. */
public interface ResultSource {

    /** The kind of results it reads. */
    Source source();

    /** Is told what the truth says, in the order of the source ids. */
    interface Witness {

        /** There is this result. */
        void there(Result result);

        /** An opportunity came to another stage; told in the order in which it happened. */
        default void there(StageChange change) {}

        /** An opportunity was expected to close on a day; told in the order in which it was said. */
        default void there(ExpectedClose close) {}

        /** There is a submitted log of this day. */
        default void there(LoggedDay day) {}

        /** There is a source of this id which was not read, as it is not its day. */
        void unread(long sourceId);
    }

    /**
     * Tells of every source that the project has now, in the order of their ids, so that nobody has to keep them all.
     *
     * @param reading how much is read
     * @throws RuntimeException if the truth cannot be read whole; a part of it must never pass for all
     */
    void tell(long projectId, Reading reading, Witness witness);

    /**
     * Tells again of some sources, as they are now: of what may have changed since all was told. One that is gone is not told.
     *
     * @param sourceIds some hundred at most
     */
    void tell(long projectId, Set<Long> sourceIds, Witness witness);

    /** Does something while nobody changes what it tells of these sources, if it can see to that. */
    default <T> T holding(Set<Long> sourceIds, Supplier<T> work) {
        return work.get();
    }

    /** Hands every result of some metrics that the project has now to {@code action}, in the order of their source ids. */
    default void forEach(long projectId, Set<Metric> metrics, Consumer<Result> action) {
        tell(projectId, Reading.ALL, new Witness() {
            @Override
            public void there(Result result) {
                if (metrics.contains(result.metric())) {
                    action.accept(result);
                }
            }

            @Override
            public void unread(long sourceId) {
                throw new IllegalStateException("All is to be read, also " + sourceId);
            }
        });
    }
}
