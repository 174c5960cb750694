package io.attain.activity.contacts;

import java.util.Collection;
import java.util.List;

/** What the lines of submitted logs say of issues. A draft is its writer's own. */
public interface Touches {

    /**
     * A part of a list.
     *
     * @param all how many there are in the whole list
     */
    record Part(long all, List<Touch> touches) {}

    /**
     * The touches of some issues, the newest first.
     *
     * @param start how many of the newest are left out
     * @param most how many are told at most
     */
    Part of(Collection<Long> issueIds, int start, int most);
}
