package io.attain.results.store;

import io.attain.kernel.store.SlotRow;

/** What a source says was achieved, wherever it is kept. Its slot begins with the source and its id. */
public interface SourcedRow extends SlotRow {

    /** The name of a {@link io.attain.results.Source}. */
    String getSourceKind();

    long getProjectId();

    String getOwnerKey();

    /** Days since 1970-01-01. */
    int getDayNumber();

    /** In minor units. */
    long getAmount();
}
