package io.attain.host.container.rest;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import org.osgi.framework.Bundle;

/** The JAX-RS classes of a bundle, found by their class files so that no other class of it is loaded. */
public final class ResourceClasses {
    private static final List<String> MARKS = List.of("Ljakarta/ws/rs/Path;", "Ljakarta/ws/rs/ext/Provider;");

    private ResourceClasses() {}

    /**
     * The classes with a path, and the providers, in the packages and those below; of the whole bundle if none is named.
     *
     * @throws ClassNotFoundException if such a class cannot be loaded
     */
    public static List<Class<?>> find(Bundle bundle, List<String> packages) throws IOException, ClassNotFoundException {
        List<Class<?>> found = new ArrayList<>();
        Enumeration<URL> files = bundle.findEntries("/", "*.class", true);
        for (URL file : files == null ? List.<URL>of() : Collections.list(files)) {
            String name = file.getPath().substring(1).replace('/', '.').replaceFirst("\\.class$", "");
            if (isInside(name, packages) && isMarked(file)) {
                Class<?> type = bundle.loadClass(name);
                if (!type.isInterface()) {
                    found.add(type);
                }
            }
        }
        return found;
    }

    private static boolean isInside(String className, List<String> packages) {
        return packages.isEmpty() || packages.stream().anyMatch(name -> className.startsWith(name + "."));
    }

    /** Both a method and a class may carry the path; a class whose methods alone do is sorted out by Jersey. */
    private static boolean isMarked(URL file) throws IOException {
        try (InputStream in = file.openStream()) {
            String bytes = new String(in.readAllBytes(), StandardCharsets.ISO_8859_1);
            return MARKS.stream().anyMatch(bytes::contains);
        }
    }
}
