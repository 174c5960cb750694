package io.attain.host.container;

import io.attain.host.container.descriptor.Descriptor;
import io.attain.host.container.descriptor.ModuleDeclaration;
import java.util.List;
import java.util.stream.Stream;
import org.osgi.framework.Bundle;

/** An enabled plugin: its bundle and all that was made of its descriptor. */
record RunningPlugin(
        Descriptor descriptor,
        Bundle bundle,
        PluginTexts texts,
        ModuleObjects objects,
        List<Fragment<?>> fragments,
        List<RestMount> rest,
        List<ServletMount> servlets,
        List<FilterMount> filters) {

    /** The fragments that declare one kind of module. */
    @SuppressWarnings("unchecked") // the filter looks at the module, which the type speaks of
    <M extends ModuleDeclaration> Stream<Fragment<M>> fragments(Class<M> kind) {
        return fragments.stream()
                .filter(fragment -> kind.isInstance(fragment.module()))
                .map(fragment -> (Fragment<M>) fragment);
    }
}
