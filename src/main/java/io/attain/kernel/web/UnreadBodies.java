package io.attain.kernel.web;

import jakarta.inject.Inject;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.NoContentException;
import jakarta.ws.rs.ext.Provider;
import jakarta.ws.rs.ext.ReaderInterceptor;
import jakarta.ws.rs.ext.ReaderInterceptorContext;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Refuses in the asker's language what no body can be made of, and JSON that is larger than any body must be. The mapper of
 * JSON would tell it by the names of our classes.
 */
@Provider
@Component
public record UnreadBodies(Asker asker) implements ReaderInterceptor {

    private static final Logger LOG = LoggerFactory.getLogger(UnreadBodies.class);

    /** In bytes: a decomposition into thousands of parts has some hundred thousand. */
    static final int LARGEST = 2_000_000;

    private static final int MEGABYTE = 1_000_000;

    /** Behind this the mapper names the fields on the way to what it cannot read. */
    private static final String CHAIN = "reference chain: ";

    private static final Pattern FIELD = Pattern.compile("\\[\"(\\w{1,50})\"]");

    @Inject
    public UnreadBodies {}

    @Override
    public Object aroundReadFrom(ReaderInterceptorContext context) throws IOException {
        if (!MediaType.APPLICATION_JSON_TYPE.isCompatible(context.getMediaType())) {
            return context.proceed();
        }
        byte[] body = context.getInputStream().readNBytes(LARGEST + 1);
        if (body.length > LARGEST) {
            throw RestProblem.badRequest(
                    null, asker.say("attain.kernel.bodyTooLarge", Integer.toString(LARGEST / MEGABYTE)));
        }
        context.setInputStream(new ByteArrayInputStream(body));
        try {
            return context.proceed();
        } catch (WebApplicationException | NoContentException e) {
            throw e;
        } catch (IOException | RuntimeException e) {
            LOG.debug("A body cannot be read", e);
            throw RestProblem.badRequest(field(e.getMessage()), asker.say("attain.kernel.bodyUnread"));
        }
    }

    /** The body's own field in which something cannot be read, if that is known. */
    private static @Nullable String field(@Nullable String message) {
        int chain = message == null ? -1 : message.lastIndexOf(CHAIN);
        Matcher matcher = FIELD.matcher(message == null || chain < 0 ? "" : message.substring(chain));
        return matcher.find() ? matcher.group(1) : null;
    }
}
