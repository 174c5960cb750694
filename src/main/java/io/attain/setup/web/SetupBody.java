package io.attain.setup.web;

import io.attain.kernel.web.Json;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is sent to run set-up: the team's own lists; what is missing is left as it is.
 *
 * @param seen the lists that the sender was shown; without it nobody asks what others changed since
 */
@Json
public record SetupBody(
        @Nullable List<String> regions,
        @Nullable List<String> productLines,
        @Nullable List<String> customerTypes,
        @Nullable OwnOptionsDto seen) {

    /** Nothing is sent. */
    static final SetupBody UNSAID = new SetupBody(null, null, null, null);

    OwnOptionsDto lists() {
        return new OwnOptionsDto(regions, productLines, customerTypes);
    }
}
