package io.attain.acceptance;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/** The shipped jar as an older version might have been: with other words in its workflows. */
final class OlderPlugin {
    private OlderPlugin() {}

    /** Writes the jar, with transitions of some names named otherwise: now, then, now, then ... */
    static Path jar(Path target, String... names) throws IOException {
        try (ZipFile shipped = new ZipFile(Plugin.jar().toFile());
                ZipOutputStream older = new ZipOutputStream(Files.newOutputStream(target))) {
            for (ZipEntry entry : shipped.stream().toList()) {
                older.putNextEntry(new ZipEntry(entry.getName()));
                byte[] content = shipped.getInputStream(entry).readAllBytes();
                older.write(entry.getName().startsWith("workflows/") ? renamed(content, names) : content);
                older.closeEntry();
            }
        }
        return target;
    }

    /** A workflow with a transition named otherwise: its title goes, for that would be shown in place of any name. */
    static String renamed(String workflow, String from, String to) {
        Pattern title = Pattern.compile("(<action [^>]*name=\"" + from + "\"[^>]*>(?:\\s*<meta [^>]*>[^<]*</meta>)*?)"
                + "\\s*<meta name=\"jira.i18n.title\">[^<]*</meta>");
        return title.matcher(workflow).replaceAll("$1").replace("name=\"" + from + "\"", "name=\"" + to + "\"");
    }

    private static byte[] renamed(byte[] workflow, String... names) {
        String xml = new String(workflow, StandardCharsets.UTF_8);
        for (int i = 0; i < names.length; i += 2) {
            xml = renamed(xml, names[i], names[i + 1]);
        }
        return xml.getBytes(StandardCharsets.UTF_8);
    }
}
