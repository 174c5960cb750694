package io.attain.host.container;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.plugin.webfragment.conditions.UserLoggedInCondition;
import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.opensymphony.module.propertyset.PropertySet;
import com.opensymphony.workflow.Workflow;
import io.attain.host.scanner.bridge.BeanContainer;
import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;
import jakarta.servlet.Servlet;
import jakarta.ws.rs.Path;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import net.java.ao.RawEntity;
import org.aopalliance.intercept.MethodInterceptor;
import org.apache.commons.logging.Log;
import org.slf4j.Logger;

/**
 * The packages that the host's own class path gives to bundles. Where it is not public under which version Jira gives them,
 * they have none, so that a range which might not fit there fits nowhere; the others have what the extender asks for. The
 * scanner's annotations are not among them: a plugin must do without.
 */
final class SystemExports {
    private static final String UNVERSIONED = "0.0.0";
    private static final String SCANNER_ANNOTATIONS = "com.atlassian.plugin.spring.scanner.annotation";
    private static final List<Library> LIBRARIES = List.of(
            new Library(Issue.class, "com/atlassian", UNVERSIONED),
            new Library(Issue.class, "org/ofbiz", UNVERSIONED),
            new Library(Issue.class, "org/apache/log4j", UNVERSIONED),
            new Library(UserLoggedInCondition.class, "com/atlassian", UNVERSIONED),
            new Library(BeanContainer.class, "io/attain/host/scanner/bridge", UNVERSIONED),
            new Library(Workflow.class, "com/opensymphony", UNVERSIONED),
            new Library(PropertySet.class, "com/opensymphony", UNVERSIONED),
            new Library(RawEntity.class, "net/java/ao", "6.1.1"),
            new Library(Path.class, "jakarta/ws/rs", UNVERSIONED),
            new Library(Inject.class, "jakarta/inject", UNVERSIONED),
            new Library(PostConstruct.class, "jakarta/annotation", "2.1.1"),
            new Library(JsonAutoDetect.class, "com/fasterxml/jackson/annotation", UNVERSIONED),
            new Library(Servlet.class, "jakarta/servlet", UNVERSIONED),
            new Library(Logger.class, "org/slf4j", UNVERSIONED),
            new Library(Log.class, "org/apache/commons/logging", "1.2.0"),
            new Library(MethodInterceptor.class, "org/aopalliance", "1.0.0"));

    private SystemExports() {}

    /** The value of the framework's property for extra system packages. */
    static String asProperty() {
        SortedMap<String, String> versions = new TreeMap<>();
        LIBRARIES.forEach(library -> library.packages().forEach(name -> versions.put(name, library.version)));
        versions.keySet().removeIf(name -> name.startsWith(SCANNER_ANNOTATIONS));
        StringBuilder property = new StringBuilder();
        versions.forEach((name, version) -> property.append(property.isEmpty() ? "" : ",")
                .append(name)
                .append(";version=\"")
                .append(version)
                .append('"'));
        return property.toString();
    }

    /** The packages below a folder of the jar, or class folder, that a class stands in. */
    private record Library(Class<?> member, String folder, String version) {

        List<String> packages() {
            try {
                URI place = member.getProtectionDomain()
                        .getCodeSource()
                        .getLocation()
                        .toURI();
                java.nio.file.Path path = java.nio.file.Path.of(place);
                if (Files.isDirectory(path)) {
                    return packagesBelow(path);
                }
                try (FileSystem jar = FileSystems.newFileSystem(path, Map.of())) {
                    return packagesBelow(jar.getPath("/"));
                }
            } catch (IOException e) {
                throw new UncheckedIOException("Cannot list the packages beside " + member, e);
            } catch (URISyntaxException e) {
                throw new IllegalStateException("Cannot find where " + member + " was loaded from", e);
            }
        }

        private List<String> packagesBelow(java.nio.file.Path root) throws IOException {
            java.nio.file.Path start = root.resolve(folder);
            if (!Files.exists(start)) {
                return List.of();
            }
            try (Stream<java.nio.file.Path> files = Files.walk(start)) {
                return files.filter(file -> file.toString().endsWith(".class"))
                        .map(file ->
                                root.relativize(file.getParent()).toString().replace('/', '.'))
                        .distinct()
                        .toList();
            }
        }
    }
}
