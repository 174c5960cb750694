package io.attain.host.container;

import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.webresource.api.assembler.PageBuilderService;
import com.atlassian.webresource.api.assembler.RequiredResources;
import com.atlassian.webresource.api.assembler.WebResourceAssembler;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the current request's page asks for, and the tags that load it. AUI's styles load with every page. */
@SuppressWarnings("ThreadLocalUsage") // one per site, and several sites may share a test
final class RequestResources implements PageResources, PageBuilderService {
    private final Batches batches;
    private final Services services;
    private final ThreadLocal<Asked> asked = ThreadLocal.withInitial(Asked::new);

    RequestResources(Batches batches, Services services) {
        this.batches = batches;
        this.services = services;
    }

    @Override
    public void begin() {
        asked.remove();
    }

    @Override
    public void requireContext(String context) {
        asked.get().names.add(context);
    }

    @Override
    public void requireResource(String completeKey) {
        asked.get().names.add(completeKey);
    }

    @Override
    public WebResourceAssembler assembler() {
        return Asking::new;
    }

    @Override
    public String tags(String contextPath) {
        StringBuilder tags = new StringBuilder();
        for (Address address : addresses(asked.get().names, Set.of(), contextPath)) {
            String href = Html.escape(address.url());
            String key = " data-wrm-key=\"" + Html.escape(String.join(",", asked.get().names)) + "\"";
            tags.append(
                    address.style()
                            ? "<link rel=\"stylesheet\" href=\"" + href + "\"" + key + ">\n"
                            : "<script src=\"" + href + "\"" + key + "></script>\n");
        }
        return tags.toString();
    }

    @Override
    public List<Address> addresses(Collection<String> names, Collection<String> loaded, String contextPath) {
        List<Batches.Module> modules = batches.modules(names, loaded);
        long installed = modules.stream()
                .mapToLong(module -> module.plugin().bundle().getLastModified())
                .max()
                .orElse(0);
        String locale =
                services.get(JiraAuthenticationContext.class).getLocale().toLanguageTag();
        String version = "?v=" + Long.toString(installed, Character.MAX_RADIX) + "&locale=" + locale;
        String batch = Stream.concat(
                        names.stream().sorted(), loaded.stream().sorted().map(name -> "-" + name))
                .collect(Collectors.joining(","));
        Stream<Address> parts = batches.parts(names, loaded).stream()
                .flatMap(key -> JiraParts.script(key).stream())
                .map(script -> new Address(contextPath + "/static/parts/" + script, false));
        Stream<Address> own = Stream.of("css", "js")
                .filter(extension -> modules.stream()
                        .anyMatch(module -> !WebResourceFiles.names(module.resource(), extension)
                                .isEmpty()))
                .map(extension -> new Address(
                        contextPath + "/download/contextbatch/" + extension + "/" + batch + "/batch." + extension
                                + version,
                        extension.equals("css")));
        return Stream.concat(parts, own).toList();
    }

    private static final class Asked {
        private final Set<String> names = new LinkedHashSet<>();
    }

    /** The platform's way of asking. */
    private final class Asking implements RequiredResources {
        @Override
        public RequiredResources requireWebResource(String completeKey) {
            requireResource(completeKey);
            return this;
        }

        @Override
        public RequiredResources requireContext(String context) {
            RequestResources.this.requireContext(context);
            return this;
        }
    }
}
