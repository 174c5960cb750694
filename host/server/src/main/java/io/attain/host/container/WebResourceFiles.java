package io.attain.host.container;

import com.atlassian.sal.api.message.I18nResolver;
import io.attain.host.container.descriptor.ModuleDeclaration.Download;
import io.attain.host.container.descriptor.ModuleDeclaration.WebResource;
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.net.URLConnection;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** The contents of web resources: single files, minified where the plugin has them so, and all scripts or styles as one. */
record WebResourceFiles(Services services) {

    /** What is sent to the browser; never compared. */
    @SuppressWarnings("ArrayRecordComponent")
    record Content(String type, byte[] bytes) {}

    /** A file of a module by its name, in the language of the locale. */
    Optional<Content> file(RunningPlugin plugin, WebResource module, String name, Locale locale) throws IOException {
        for (Download download : module.downloads()) {
            Optional<String> location = location(download, name);
            if (location.isPresent()) {
                return content(plugin, module, download, location.get(), name, locale);
            }
        }
        return Optional.empty();
    }

    /** All files of modules with this extension, in the order of the descriptor. */
    Content batch(List<Batches.Module> modules, String extension, Locale locale) throws IOException {
        StringBuilder all = new StringBuilder();
        for (Batches.Module module : modules) {
            for (String name : names(module.resource(), extension)) {
                Content content = file(module.plugin(), module.resource(), name, locale)
                        .orElseThrow(() -> new IOException(
                                name + " of " + module.resource().key() + " is not in the plugin's jar"));
                all.append(new String(content.bytes(), StandardCharsets.UTF_8))
                        .append(extension.equals("js") ? ";\n" : "\n");
            }
        }
        return new Content(type(extension), all.toString().getBytes(StandardCharsets.UTF_8));
    }

    /** The names of a module's files with this extension. */
    static List<String> names(WebResource module, String extension) {
        List<String> names = new ArrayList<>();
        for (Download download : module.downloads()) {
            if (download.name().endsWith("." + extension)) {
                names.add(download.name());
            }
        }
        return names;
    }

    private Optional<Content> content(
            RunningPlugin plugin, WebResource module, Download download, String location, String name, Locale locale)
            throws IOException {
        URL minified = plugin.bundle().getEntry(location.replaceFirst("\\.(js|css)$", "-min.$1"));
        URL file = minified == null ? plugin.bundle().getEntry(location) : minified;
        if (file == null || location.endsWith("/")) {
            return Optional.empty();
        }
        String extension = name.substring(name.lastIndexOf('.') + 1);
        try (InputStream in = file.openStream()) {
            byte[] bytes = in.readAllBytes();
            String type = download.contentType().isEmpty() ? type(extension) : download.contentType();
            return Optional.of(new Content(type, transformed(module, extension, bytes, locale)));
        }
    }

    private byte[] transformed(WebResource module, String extension, byte[] bytes, Locale locale) {
        if (!module.transformers().getOrDefault(extension, Set.of()).contains("jsI18n")) {
            return bytes;
        }
        JsI18n i18n = new JsI18n(services.get(I18nResolver.class));
        return i18n.transform(new String(bytes, StandardCharsets.UTF_8), locale).getBytes(StandardCharsets.UTF_8);
    }

    /** Where a name leads inside the plugin; dots that climb out of a folder lead nowhere. */
    private static Optional<String> location(Download download, String name) {
        if (download.name().equals(name)) {
            return Optional.of(download.location());
        }
        boolean inside = download.name().endsWith("/") && name.startsWith(download.name()) && !name.contains("..");
        String folder = download.location().replaceAll("/+$", "") + "/";
        return inside ? Optional.of(folder + name.substring(download.name().length())) : Optional.empty();
    }

    private static String type(String extension) {
        return switch (extension) {
            case "js" -> "text/javascript;charset=UTF-8";
            case "css" -> "text/css;charset=UTF-8";
            case "html" -> "text/html;charset=UTF-8";
            case "svg" -> "image/svg+xml";
            default -> {
                String guess = URLConnection.guessContentTypeFromName("file." + extension);
                yield guess == null ? "application/octet-stream" : guess;
            }
        };
    }
}
