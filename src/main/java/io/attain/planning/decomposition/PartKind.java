package io.attain.planning.decomposition;

import java.util.Arrays;
import java.util.Optional;

/** What a decomposition makes its parts of. */
public enum PartKind {
    /** Sub-tasks, which are the leaves of a tree. */
    SHARE("shares"),
    /** Sales Targets linked to theirs, which can be decomposed further. */
    TARGET("targets");

    private final String code;

    PartKind(String code) {
        this.code = code;
    }

    /** The name in REST. */
    public String code() {
        return code;
    }

    /** The kind of this code, or none. */
    public static Optional<PartKind> ofCode(String code) {
        return Arrays.stream(values()).filter(kind -> kind.code.equals(code)).findFirst();
    }
}
