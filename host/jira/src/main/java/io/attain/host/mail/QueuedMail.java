package io.attain.host.mail;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A mail in the queue.
 *
 * @param recipient one address, or several with commas between them
 * @param attempts how often the server has refused it
 * @param error why it was not sent the last time; null: not tried yet
 */
public record QueuedMail(
        long id,
        String recipient,
        String subject,
        String body,
        String mimeType,
        Instant created,
        int attempts,
        @Nullable String error) {}
