package io.attain.host.container;

import io.attain.host.container.descriptor.ModuleDeclaration;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * A piece that a running plugin adds to pages.
 *
 * @param completeKey {@code plugin.key:module-key}
 * @param shown whether it is shown in a context
 * @param fill writes its HTML in a context; for a link, its address
 */
record Fragment<M extends ModuleDeclaration>(
        M module,
        String completeKey,
        Predicate<Map<String, Object>> shown,
        Function<Map<String, Object>, String> fill) {}
