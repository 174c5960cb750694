package io.attain.kernel.web;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The version that whoever changes something has seen of it. */
public final class SeenVersion {

    private static final Pattern VERSION = Pattern.compile("\\d{1,9}");

    private SeenVersion() {}

    /**
     * What a sound body says in a field.
     *
     * @throws RestProblem 400 if it says nothing
     */
    public static int of(Asker asker, String field, @Nullable WholeNumber sent) {
        if (sent == null) {
            throw missing(asker, field);
        }
        return WholeNumber.intValue(sent);
    }

    /**
     * What an address says in a parameter.
     *
     * @throws RestProblem 400 if it says nothing, or no version
     */
    public static int of(Asker asker, String parameter, @Nullable String sent) {
        if (sent == null || !VERSION.matcher(sent).matches()) {
            throw missing(asker, parameter);
        }
        return Integer.parseInt(sent);
    }

    static RestProblem missing(Asker asker, String field) {
        return RestProblem.badRequest(field, asker.say("attain.kernel.fault.version"));
    }
}
