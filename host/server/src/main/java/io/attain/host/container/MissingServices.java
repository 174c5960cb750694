package io.attain.host.container;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;

/** Tells which services a plugin's import index names and nobody offers. */
record MissingServices(BundleContext context) {

    /** Their names with commas between them; empty if all are there. */
    String of(Bundle bundle) {
        URL index = bundle.getEntry("META-INF/plugin-components/imports");
        if (index == null) {
            return "";
        }
        try (BufferedReader lines =
                new BufferedReader(new InputStreamReader(index.openStream(), StandardCharsets.UTF_8))) {
            return String.join(
                    ", ",
                    lines.lines()
                            .map(line -> line.replaceFirst("#.*", "").strip())
                            .filter(type -> !type.isEmpty() && context.getServiceReference(type) == null)
                            .toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
