package io.attain.kernel.store;

import java.util.Collection;
import java.util.Collections;
import java.util.List;

/** Cuts long lists of ids for SQL: Oracle takes at most 1,000 values in a list. */
public final class IdLists {

    private static final int SIZE = 500;

    private IdLists() {}

    /** What is done with a part of the list, which has as many question marks. */
    public interface Use {
        void accept(List<Long> ids, String marks);
    }

    /** As many question marks as a list has values. */
    public static String marks(int count) {
        return String.join(", ", Collections.nCopies(count, "?"));
    }

    /** Does something with each part of the list, in its order. */
    public static void forEach(Collection<Long> ids, Use use) {
        List<Long> all = List.copyOf(ids);
        for (int from = 0; from < all.size(); from += SIZE) {
            List<Long> part = all.subList(from, Math.min(all.size(), from + SIZE));
            use.accept(part, marks(part.size()));
        }
    }
}
