package io.attain.host.web;

import io.attain.host.container.PageResources;
import java.util.Collection;
import java.util.List;

/** No plugin, no scripts. */
final class NoResources implements PageResources {
    @Override
    public void begin() {}

    @Override
    public void requireContext(String context) {}

    @Override
    public void requireResource(String completeKey) {}

    @Override
    public String tags(String contextPath) {
        return "";
    }

    @Override
    public List<Address> addresses(Collection<String> names, Collection<String> loaded, String contextPath) {
        return List.of();
    }
}
