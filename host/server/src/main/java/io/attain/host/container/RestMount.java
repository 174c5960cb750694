package io.attain.host.container;

import io.attain.host.container.descriptor.ModuleDeclaration.Rest;
import io.attain.host.container.rest.RestApplication;
import java.util.Optional;
import java.util.stream.Stream;

/** A REST application and the addresses it answers below /rest. */
record RestMount(Rest module, RestApplication application) implements MountedServlet.Mount {

    /** The part of a path that leads to this application, by its version or as the latest; empty if none does. */
    @Override
    public Optional<String> prefixOf(String path) {
        String base = "/" + module.path().replaceAll("^/+|/+$", "") + "/";
        return Stream.of(base + module.version(), base + "latest")
                .filter(prefix -> path.equals(prefix) || path.startsWith(prefix + "/"))
                .findFirst();
    }
}
