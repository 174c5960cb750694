package io.attain.host.container;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.apache.velocity.VelocityContext;
import org.apache.velocity.app.VelocityEngine;
import org.apache.velocity.app.event.EventCartridge;
import org.apache.velocity.app.event.ReferenceInsertionEventHandler;
import org.osgi.framework.Bundle;

/**
 * One plugin's Velocity templates. Each plugin has an engine of its own: an engine remembers the classes it saw, which
 * must go away with the plugin. What a template inserts is escaped, except where the variable's name ends with Html, as
 * Jira has it.
 */
final class Templates {
    private final Bundle bundle;
    private final VelocityEngine engine = new VelocityEngine();

    Templates(Bundle bundle) {
        this.bundle = bundle;
    }

    /** The text of a file of the plugin. */
    String read(String location) {
        URL file = bundle.getEntry(location);
        if (file == null) {
            throw new IllegalArgumentException("The plugin has no file " + location);
        }
        try (InputStream in = file.openStream()) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + location, e);
        }
    }

    /** Fills a template in, as HTML. */
    String html(String name, String template, Map<String, Object> variables) {
        return fill(name, template, variables, Templates::escaped);
    }

    /** Fills a template in, as plain text. */
    String text(String name, String template, Map<String, Object> variables) {
        return fill(name, template, variables, (context, reference, value) -> value);
    }

    private String fill(
            String name, String template, Map<String, Object> variables, ReferenceInsertionEventHandler insertion) {
        VelocityContext context = new VelocityContext(new HashMap<>(variables));
        EventCartridge events = new EventCartridge();
        events.addReferenceInsertionEventHandler(insertion);
        events.attachToContext(context);
        StringWriter out = new StringWriter();
        engine.evaluate(context, out, name, template);
        return out.toString();
    }

    private static Object escaped(Object context, String reference, Object value) {
        boolean html = reference.replaceAll("[^A-Za-z]", "").endsWith("Html");
        return html || value == null ? value : Html.escape(value.toString());
    }
}
