package io.attain.customer.tail;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The batches of touches, beside the lines of logs that they wrote. */
public interface TouchBatches {

    /** Keeps a new one; answers its number. Whoever adds one has the project's turn. */
    long add(TouchBatch batch);

    /** A batch tells of so many more. */
    void grow(long number, int by);

    /** The one of a number. */
    Optional<TouchBatch> find(long projectId, long number);

    /** Somebody's of a day or later, the latest first. */
    List<TouchBatch> of(long projectId, String by, LocalDate from);

    /** Forgets one. */
    void remove(long number);
}
