package io.attain.kernel;

import java.util.Arrays;
import java.util.Optional;

/** Which way a result is good. */
public enum Direction {
    /** The more the better: at least the target. */
    UP("up", "Up"),
    /** The less the better: at most the target. */
    DOWN("down", "Down"),
    /** At least the target, and at most its upper limit. */
    IN_RANGE("inRange", "In range");

    private final String code;
    private final String optionName;

    Direction(String code, String optionName) {
        this.code = code;
        this.optionName = optionName;
    }

    /** The name used in REST, in tables and in the front end. */
    public String code() {
        return code;
    }

    /** Our word for the option in Jira's field "Direction". */
    public String optionName() {
        return optionName;
    }

    /** The direction with this code, or none. */
    public static Optional<Direction> ofCode(String code) {
        return Arrays.stream(values()).filter(each -> each.code.equals(code)).findFirst();
    }

    /** The direction with this word for its option in Jira, or none. */
    public static Optional<Direction> ofOption(String word) {
        return Arrays.stream(values())
                .filter(each -> each.optionName.equals(word))
                .findFirst();
    }
}
