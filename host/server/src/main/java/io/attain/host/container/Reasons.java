package io.attain.host.container;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Why something failed, in one line for a person. */
final class Reasons {
    private static final Pattern MISSING_PACKAGE = Pattern.compile("osgi\\.wiring\\.package=([\\w.]+)");

    private Reasons() {}

    /** What the innermost cause says, with its type. */
    static String of(Throwable failure) {
        Throwable cause = failure;
        while (cause.getCause() != null && cause.getCause() != cause) {
            cause = cause.getCause();
        }
        String message = cause.getMessage() == null
                ? ""
                : ": " + cause.getMessage().lines().findFirst().orElse("");
        return cause.getClass().getSimpleName() + message;
    }

    /** The package that a bundle needs and nobody has, where the framework's message tells one. */
    static String unresolved(Throwable failure) {
        Matcher missing = MISSING_PACKAGE.matcher(String.valueOf(failure.getMessage()));
        return missing.find() ? "it needs the package " + missing.group(1) + ", which is not here" : of(failure);
    }
}
