package io.attain.host.container.descriptor;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.xml.sax.SAXException;

/** Reads atlassian-plugin.xml. */
public final class DescriptorReader {
    /** The version of Jira that the host stands for. */
    private static final int JIRA = 11;

    private static final Set<String> NO_MODULES = Set.of("plugin-info", "resource");

    private DescriptorReader() {}

    /**
     * Reads the descriptor of a jar.
     *
     * @throws InvalidDescriptor if it is not well-formed, lacks a key or names one twice
     */
    public static Descriptor read(InputStream in) throws IOException, InvalidDescriptor {
        try {
            return descriptor(Xml.read(in));
        } catch (SAXException e) {
            throw new InvalidDescriptor("atlassian-plugin.xml cannot be read: " + e.getMessage(), e);
        } catch (NumberFormatException e) {
            throw new InvalidDescriptor(
                    "atlassian-plugin.xml has something that should be a number: " + e.getMessage(), e);
        }
    }

    private static Descriptor descriptor(Xml root) throws InvalidDescriptor {
        String key = root.attribute("key");
        if (key.isEmpty()) {
            throw new InvalidDescriptor("atlassian-plugin.xml has no plugin key", null);
        }
        checkVersions(root);
        List<Xml> elements = root.children().stream()
                .filter(child -> !NO_MODULES.contains(child.name()))
                .toList();
        List<ModuleDeclaration> modules = new ArrayList<>();
        Set<String> unknown = new TreeSet<>();
        checkKeys(elements);
        for (Xml element : elements) {
            ModuleReader.read(element, key).ifPresentOrElse(modules::add, () -> unknown.add(element.name()));
        }
        Xml info = root.child("plugin-info").orElse(root);
        return new Descriptor(
                key,
                root.attributes().getOrDefault("name", key),
                info.childText("version"),
                info.child("vendor").map(vendor -> vendor.attribute("name")).orElse(""),
                i18n(root),
                List.copyOf(modules),
                elements.size(),
                unknown);
    }

    /** Nothing but version 2 is a plugin that can be installed while Jira runs; one that says nothing is of version 1. */
    private static void checkVersions(Xml root) throws InvalidDescriptor {
        String system = root.attributes().getOrDefault("plugins-version", root.attribute("pluginsVersion"));
        if (!system.equals("2")) {
            throw new InvalidDescriptor(
                    "atlassian-plugin.xml says plugins-version " + (system.isEmpty() ? "1" : system) + ", not 2", null);
        }
        Optional<Xml> jira = root.child("plugin-info").flatMap(info -> info.child("application-version"));
        int from = jira.map(each -> major(each.attribute("min"), JIRA)).orElse(JIRA);
        int upTo = jira.map(each -> major(each.attribute("max"), JIRA)).orElse(JIRA);
        if (from > JIRA || upTo < JIRA) {
            throw new InvalidDescriptor(
                    "atlassian-plugin.xml says that it is for Jira "
                            + (from > JIRA ? "from " + from + " on" : "up to " + upTo) + "; this is " + JIRA,
                    null);
        }
    }

    private static int major(String version, int otherwise) {
        return version.isEmpty() ? otherwise : Integer.parseInt(version.replaceAll("\\..*", ""));
    }

    private static void checkKeys(List<Xml> elements) throws InvalidDescriptor {
        Set<String> seen = new HashSet<>();
        for (Xml element : elements) {
            String key = element.attribute("key");
            if (key.isEmpty()) {
                throw new InvalidDescriptor("atlassian-plugin.xml: a <" + element.name() + "> has no key", null);
            }
            if (!seen.add(key)) {
                throw new InvalidDescriptor("atlassian-plugin.xml: two modules have the key '" + key + "'", null);
            }
        }
    }

    private static List<String> i18n(Xml root) {
        return root.children("resource")
                .filter(resource -> resource.attribute("type").equals("i18n"))
                .map(resource -> resource.attribute("location"))
                .toList();
    }
}
