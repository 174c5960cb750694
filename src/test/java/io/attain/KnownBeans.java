package io.attain;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.support.DefaultListableBeanFactory;

/** Spring's beans of the whole plugin, which are the same each time: which of them are of a type is found out once. */
final class KnownBeans extends DefaultListableBeanFactory {

    private static final Map<Class<?>, String[]> NAMES = new ConcurrentHashMap<>();

    @Override
    public String[] getBeanNamesForType(@Nullable Class<?> type, boolean includeNonSingletons, boolean allowEagerInit) {
        if (type == null || !isConfigurationFrozen() || !includeNonSingletons || !allowEagerInit) {
            return super.getBeanNamesForType(type, includeNonSingletons, allowEagerInit);
        }
        return NAMES.computeIfAbsent(type, each -> super.getBeanNamesForType(each, true, true))
                .clone();
    }
}
