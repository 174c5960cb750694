package io.attain.host.container;

import java.util.function.Supplier;

/**
 * A piece of a page.
 *
 * @param completeKey {@code plugin.key:module-key}
 * @param label its heading, empty if it has none
 * @param body writes its HTML, in the context it was asked for with
 */
public record WebPanel(String completeKey, String label, int weight, Supplier<String> body) {

    /** Its HTML, to be shown as it is. */
    public String html() {
        return body.get();
    }
}
