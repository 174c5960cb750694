package io.attain.kernel;

import java.util.Arrays;
import java.util.Optional;

/** Which way a result is good. */
public enum Direction implements Coded {
    /** The more the better: at least the target. */
    UP,
    /** The less the better: at most the target. */
    DOWN,
    /** At least the target, and at most its upper limit. */
    IN_RANGE;

    /** Our word for the option in Jira's field "Direction". */
    public String optionName() {
        return Coded.words(this);
    }

    /** The direction with this word for its option in Jira, or none. */
    public static Optional<Direction> ofOption(String word) {
        return Arrays.stream(values())
                .filter(each -> each.optionName().equals(word))
                .findFirst();
    }
}
