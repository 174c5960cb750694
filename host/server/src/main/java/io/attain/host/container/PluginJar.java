package io.attain.host.container;

import io.attain.host.container.descriptor.Descriptor;
import io.attain.host.container.descriptor.DescriptorReader;
import io.attain.host.container.descriptor.InvalidDescriptor;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.jar.Manifest;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;

/** A jar that claims to be a plugin, checked as far as can be told without running it. */
record PluginJar(Path file, Descriptor descriptor) {
    /** A key becomes a file's name and a part of addresses. */
    private static final Pattern KEY = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]*");

    private static final Pattern CONTEXT = Pattern.compile("META-INF/spring/[^/]+\\.xml");
    private static final Pattern SCANNER_1 = Pattern.compile("atlassian\\.com/schema/atlassian-scanner(?!/)\\b");

    /**
     * Reads and checks the jar.
     *
     * @throws PluginRejected if it is no jar, has no descriptor or manifest, or both name different keys
     */
    static PluginJar open(Path file) throws PluginRejected {
        if (!Files.isReadable(file)) {
            throw new PluginRejected("There is no readable file " + file);
        }
        try (JarFile jar = new JarFile(file.toFile())) {
            Descriptor descriptor = descriptor(jar);
            check(jar, descriptor.key());
            checkScanner(jar);
            return new PluginJar(file, descriptor);
        } catch (ZipException e) {
            throw new PluginRejected(file.getFileName() + " is not a jar file", e);
        } catch (IOException e) {
            throw new PluginRejected(file.getFileName() + " cannot be read: " + e.getMessage(), e);
        }
    }

    String key() {
        return descriptor.key();
    }

    private static Descriptor descriptor(JarFile jar) throws IOException, PluginRejected {
        ZipEntry entry = jar.getEntry("atlassian-plugin.xml");
        if (entry == null) {
            throw new PluginRejected("The jar has no atlassian-plugin.xml");
        }
        try (InputStream in = jar.getInputStream(entry)) {
            return DescriptorReader.read(in);
        } catch (InvalidDescriptor e) {
            throw new PluginRejected(reason(e), e);
        }
    }

    private static void check(JarFile jar, String key) throws IOException, PluginRejected {
        if (!KEY.matcher(key).matches()) {
            throw new PluginRejected("'" + key + "' cannot be a plugin key");
        }
        Manifest manifest = jar.getManifest();
        String declared = manifest == null ? null : manifest.getMainAttributes().getValue("Atlassian-Plugin-Key");
        if (declared == null) {
            throw new PluginRejected("The jar's manifest has no Atlassian-Plugin-Key");
        }
        if (!declared.equals(key)) {
            throw new PluginRejected("The manifest's Atlassian-Plugin-Key is '" + declared
                    + "', but atlassian-plugin.xml has the key '" + key + "'");
        }
    }

    /** Version 1 of the scanner had a name space of its own, which no Jira knows any more. */
    private static void checkScanner(JarFile jar) throws IOException, PluginRejected {
        List<JarEntry> contexts = jar.stream()
                .filter(entry -> CONTEXT.matcher(entry.getName()).matches())
                .toList();
        for (JarEntry entry : contexts) {
            try (InputStream in = jar.getInputStream(entry)) {
                if (SCANNER_1
                        .matcher(new String(in.readAllBytes(), StandardCharsets.UTF_8))
                        .find()) {
                    throw new PluginRejected(
                            entry.getName() + " is for atlassian-spring-scanner 1, and Jira has version 2 and later");
                }
            }
        }
    }

    private static String reason(Exception e) {
        return e.getMessage() == null ? e.toString() : e.getMessage();
    }
}
