package io.attain.host.container;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Why something failed, in one line for a person. */
final class Reasons {
    private static final Pattern MISSING_PACKAGE = Pattern.compile("osgi\\.wiring\\.package=([\\w.]+)");

    private static final Pattern FORMERLY_JAVAX =
            Pattern.compile("javax\\.(servlet|ws\\.rs|inject|annotation|activation|mail|xml\\.bind)(\\..*)?");

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
        if (!missing.find()) {
            return of(failure);
        }
        String name = missing.group(1);
        return "it needs the package " + name + ", which is not here"
                + (FORMERLY_JAVAX.matcher(name).matches()
                        ? ": since Jira 11 it is " + name.replace("javax", "jakarta")
                        : "");
    }
}
