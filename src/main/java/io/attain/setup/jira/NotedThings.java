package io.attain.setup.jira;

import io.attain.kernel.jira.InstalledItems;
import io.attain.setup.Step;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Things of Jira that set-up makes or adopts, each found by the id that is noted of it.
 *
 * @param byId the thing of an id, null if it is gone
 */
record NotedThings<T>(
        InstalledItems items,
        InstalledItems.Kind kind,
        Step.Kind step,
        Function<String, @Nullable T> byId,
        Function<T, String> idOf,
        Function<T, String> nameOf) {

    /**
     * The step of one of them.
     *
     * @param ours our own name for it
     * @param name what it is called if it is made
     * @param installing finds it by its name, or makes it
     */
    Step step(Enum<?> ours, String name, Supplier<T> installing) {
        return Step.finding(
                step,
                () -> items.idOf(kind, ours.name()).map(byId).map(nameOf),
                name,
                () -> items.put(kind, ours.name(), idOf.apply(installing.get())));
    }
}
