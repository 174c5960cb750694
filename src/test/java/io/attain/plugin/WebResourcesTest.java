package io.attain.plugin;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

/**
 * What the scripts of a web resource use, it or what it depends on brings: Jira loads parts of AUI only where their key was
 * asked for, and a page of its own may lack what another happens to have.
 */
class WebResourcesTest {
    private static final String OURS = "io.attain.jira:";
    private static final String AUI = "com.atlassian.auiplugin:";
    private static final Pattern DEFINED = Pattern.compile("define\\('(attain/[\\w/-]+)', \\[([^]]*)]");
    private static final Pattern GIVEN = Pattern.compile("el\\('[\\w-]*((?:\\.[\\w-]+)+)");
    private static final Pattern CLASS = Pattern.compile("\\.(attain-[\\w-]+)");
    private static final Pattern LOOK = Pattern.compile("(?m)^\\.(attain-[\\w-]+)(?=,| \\{)");
    private static final Pattern NAMED = Pattern.compile("'([\\w/-]+)'");

    /** AMD modules of Jira's and the keys that bring them. */
    private static final Map<String, String> MODULES = Map.of(
            "aui/flag",
            AUI + "aui-flag",
            "aui/dialog2",
            AUI + "dialog2",
            "wrm/context-path",
            "com.atlassian.plugins.atlassian-plugins-webresource-plugin:context-path",
            "wrm/require",
            "com.atlassian.plugins.atlassian-plugins-webresource-rest:web-resource-manager");

    /** Classes and elements of AUI that are not in its core, and the keys that bring them. */
    private static final Map<Pattern, String> LOOKS = Map.of(
            Pattern.compile("aui-dialog2"), AUI + "dialog2",
            Pattern.compile("aui-spinner"), AUI + "aui-spinner",
            Pattern.compile("aui-lozenge"), AUI + "aui-lozenge",
            Pattern.compile("\\.aui-label\\b"), AUI + "aui-labels",
            Pattern.compile("AJS\\."), AUI + "ajs");

    private final Map<String, Element> resources = new Descriptor()
            .elements("web-resource")
            .collect(Collectors.toMap(
                    each -> OURS + each.getAttribute("key"), each -> each, (one, other) -> one, LinkedHashMap::new));

    @Test
    void whatAScriptUsesOfJiraIsBroughtByWhatItsWebResourceDependsOn() {
        Set<String> missing = new TreeSet<>();
        resources.keySet().forEach(key -> {
            Set<String> brought = closure(key);
            for (String script : scripts(key).toList()) {
                needs(script).filter(need -> !brought.contains(need)).forEach(need -> missing.add(key + ": " + need));
            }
        });

        assertThat(missing).isEmpty();
    }

    @Test
    void everyModuleThatAScriptAsksForIsInItsWebResourceOrInWhatThatDependsOn() {
        Set<String> missing = new TreeSet<>();
        resources.keySet().forEach(key -> {
            Set<String> defined = closure(key).stream()
                    .filter(resources::containsKey)
                    .flatMap(each -> files(each, ".js").map(WebResourcesTest::text))
                    .flatMap(script -> DEFINED.matcher(script).results())
                    .map(found -> found.group(1))
                    .collect(Collectors.toSet());
            scripts(key)
                    .flatMap(WebResourcesTest::asked)
                    .filter(name -> !defined.contains(name) && !MODULES.containsKey(name))
                    .forEach(name -> missing.add(key + ": " + name));
        });

        assertThat(missing).isEmpty();
    }

    @Test
    void whatAScriptDrawsIsStyledByWhatItsWebResourceBringsIfItIsStyledAnywhere() {
        Set<String> anywhere = resources.keySet().stream().flatMap(this::styled).collect(Collectors.toSet());
        Set<String> plain = new TreeSet<>();
        resources.keySet().forEach(key -> {
            Set<String> brought = closure(key).stream()
                    .filter(resources::containsKey)
                    .flatMap(this::styled)
                    .collect(Collectors.toSet());
            scripts(key)
                    .flatMap(script -> GIVEN.matcher(script).results())
                    .flatMap(drawn -> CLASS.matcher(drawn.group(1)).results())
                    .map(name -> name.group(1))
                    .filter(name -> anywhere.contains(name) && !brought.contains(name))
                    .forEach(name -> plain.add(key + ": " + name));
        });

        assertThat(plain).isEmpty();
    }

    /** The classes that have a look of their own in the styles of a web resource, whatever they stand in. */
    private Stream<String> styled(String key) {
        return files(key, ".css")
                .map(WebResourcesTest::text)
                .flatMap(style -> LOOK.matcher(style).results())
                .map(name -> name.group(1));
    }

    private static Stream<String> needs(String script) {
        Stream<String> modules = asked(script).filter(MODULES::containsKey).map(MODULES::get);
        Stream<String> looks = LOOKS.entrySet().stream()
                .filter(look -> look.getKey().matcher(script).find())
                .map(Map.Entry::getValue);
        return Stream.concat(modules, looks);
    }

    /** The names of the modules that a script's own ask for. */
    private static Stream<String> asked(String script) {
        return DEFINED.matcher(script)
                .results()
                .map(found -> found.group(2))
                .flatMap(names -> NAMED.matcher(names).results())
                .map(name -> name.group(1));
    }

    private Set<String> closure(String key) {
        Set<String> all = new LinkedHashSet<>();
        add(key, all);
        return all;
    }

    private void add(String key, Set<String> all) {
        Element resource = resources.get(key);
        if (all.add(key) && resource != null) {
            Descriptor.below(resource, "dependency")
                    .map(dependency -> dependency.getTextContent().strip())
                    .forEach(dependency -> add(dependency, all));
        }
    }

    private Stream<String> scripts(String key) {
        return files(key, ".js")
                .filter(location -> !location.startsWith("/web/lib/"))
                .map(WebResourcesTest::text);
    }

    private Stream<String> files(String key, String ending) {
        return Descriptor.below(resources.get(key), "resource")
                .map(resource -> resource.getAttribute("location"))
                .filter(location -> location.endsWith(ending));
    }

    private static String text(String location) {
        try (InputStream in = WebResourcesTest.class.getResourceAsStream(location)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
