package io.attain.acceptance;

import io.attain.acceptance.foreign.Listening;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;

/** A plugin of somebody else's that imports Attain's events. */
final class ListeningPlugin {

    private ListeningPlugin() {}

    /** Writes the jar. */
    static Path jar(Path target) throws IOException {
        String type = Listening.class.getName().replace('.', '/') + ".class";
        try (JarOutputStream jar = new JarOutputStream(Files.newOutputStream(target));
                InputStream listening = Listening.class.getResourceAsStream("/" + type)) {
            for (Map.Entry<String, String> text : texts().entrySet()) {
                add(jar, text.getKey(), text.getValue().getBytes(StandardCharsets.UTF_8));
            }
            add(jar, type, listening.readAllBytes());
        }
        return target;
    }

    private static void add(JarOutputStream jar, String name, byte[] content) throws IOException {
        jar.putNextEntry(new JarEntry(name));
        jar.write(content);
        jar.closeEntry();
    }

    private static Map<String, String> texts() {
        Map<String, String> texts = new LinkedHashMap<>();
        texts.put(
                "META-INF/MANIFEST.MF",
                """
                Manifest-Version: 1.0
                Bundle-ManifestVersion: 2
                Bundle-SymbolicName: com.example.listening
                Bundle-Version: 1.0.0
                Atlassian-Plugin-Key: com.example.listening
                Spring-Context: *
                Import-Package: com.atlassian.event.api,io.attain.event
                """);
        texts.put(
                "META-INF/spring/spring-scanner.xml",
                """
                <beans xmlns="http://www.springframework.org/schema/beans"
                       xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"
                       xmlns:scanner="http://www.atlassian.com/schema/atlassian-scanner/2"
                       xsi:schemaLocation="http://www.springframework.org/schema/beans
                        http://www.springframework.org/schema/beans/spring-beans-2.5.xsd
                        http://www.atlassian.com/schema/atlassian-scanner/2
                        http://www.atlassian.com/schema/atlassian-scanner/2/atlassian-scanner.xsd">
                  <scanner:scan-indexes/>
                </beans>
                """);
        texts.put("META-INF/plugin-components/component", Listening.class.getName() + "\n");
        texts.put("META-INF/plugin-components/imports", "com.atlassian.event.api.EventPublisher\n");
        texts.put(
                "atlassian-plugin.xml",
                """
                <atlassian-plugin key="com.example.listening" name="Listening" plugins-version="2">
                  <plugin-info><version>1.0.0</version><vendor name="Somebody"/></plugin-info>
                </atlassian-plugin>
                """);
        return texts;
    }
}
