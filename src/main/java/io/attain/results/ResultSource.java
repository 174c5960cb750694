package io.attain.results;

import io.attain.kernel.Reading;
import java.util.function.Consumer;

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

    /** Hands every result that the project has now to {@code action}, in the order of their source ids. */
    default void forEach(long projectId, Consumer<Result> action) {
        tell(projectId, Reading.ALL, new Witness() {
            @Override
            public void there(Result result) {
                action.accept(result);
            }

            @Override
            public void unread(long sourceId) {
                throw new IllegalStateException("All is to be read, also " + sourceId);
            }
        });
    }
}
