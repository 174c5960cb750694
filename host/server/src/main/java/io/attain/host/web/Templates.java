package io.attain.host.web;

import java.io.StringWriter;
import java.util.Map;
import org.apache.velocity.VelocityContext;
import org.apache.velocity.app.VelocityEngine;
import org.apache.velocity.app.event.EventCartridge;
import org.apache.velocity.app.event.ReferenceInsertionEventHandler;
import org.apache.velocity.context.Context;
import org.apache.velocity.runtime.RuntimeConstants;
import org.jspecify.annotations.Nullable;

/** The host's templates. Each reference is escaped as HTML unless it is {@link Html}. */
final class Templates {
    private final VelocityEngine engine = new VelocityEngine();

    Templates() {
        engine.setProperty(RuntimeConstants.RESOURCE_LOADERS, "class");
        engine.setProperty(
                "resource.loader.class.class", "org.apache.velocity.runtime.resource.loader.ClasspathResourceLoader");
        engine.setProperty("resource.loader.class.cache", "true");
        engine.setProperty(RuntimeConstants.VM_LIBRARY, "web/templates/macros.vm");
        engine.setProperty(RuntimeConstants.RUNTIME_REFERENCES_STRICT, "true");
        engine.setProperty(RuntimeConstants.INPUT_ENCODING, "UTF-8");
        engine.init();
    }

    /** Fills in a template, named without folder and ending. */
    Html fill(String name, Map<String, Object> model) {
        VelocityContext context = new VelocityContext();
        model.forEach(context::put);
        EventCartridge events = new EventCartridge();
        events.addReferenceInsertionEventHandler(new Escaping());
        events.attachToContext(context);
        StringWriter out = new StringWriter();
        engine.getTemplate("web/templates/" + name + ".vm").merge(context, out);
        return new Html(out.toString());
    }

    private static final class Escaping implements ReferenceInsertionEventHandler {
        @Override
        public @Nullable Object referenceInsert(Context context, String reference, @Nullable Object value) {
            return value == null || value instanceof Html ? value : Html.escape(value.toString());
        }
    }
}
