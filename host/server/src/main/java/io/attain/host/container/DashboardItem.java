package io.attain.host.container;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A gadget that can be put on a dashboard.
 *
 * @param completeKey {@code plugin.key:module-key}, which dashboards keep
 * @param configurable whether it has a form for its preferences
 * @param amdModule the module that draws it, null if its HTML is all
 * @param thumbnail path of its picture below the context path, null if it has none
 * @param body writes its first HTML, empty if the module draws everything
 */
public record DashboardItem(
        String completeKey,
        String title,
        String description,
        List<String> categories,
        boolean configurable,
        @Nullable String amdModule,
        @Nullable String thumbnail,
        Function<Map<String, Object>, String> body) {

    /** Its first HTML in a context, to be shown as it is. */
    public String html(Map<String, Object> context) {
        return body.apply(context);
    }
}
