package io.attain.words;

import io.attain.kernel.Fault;
import java.util.ArrayList;
import java.util.List;

/** All that is wrong with the entries of a proposed list, each at its field, as in {@code words.3.english}. */
public final class EntryFaults {

    /** For what is wrong with the whole. */
    public static final int WHOLE = -1;

    private final String list;
    private final List<Fault> found = new ArrayList<>();

    /** Nothing yet. */
    public EntryFaults(String list) {
        this.list = list;
    }

    /** Adds one: of an entry, counted from 0, or of {@link #WHOLE}. */
    public void add(int entry, String field, String messageKey, String... arguments) {
        String at = entry == WHOLE ? null : list + "." + entry + "." + field;
        found.add(new Fault(at, messageKey, List.of(arguments)));
    }

    public List<Fault> found() {
        return List.copyOf(found);
    }
}
