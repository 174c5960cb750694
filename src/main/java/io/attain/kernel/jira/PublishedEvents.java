package io.attain.kernel.jira;

import com.atlassian.event.api.EventPublisher;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import io.attain.kernel.Announcing;
import java.io.Serializable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Tells other plugins through Jira's publisher; what it cannot tell is logged, and not told again. */
@Component
record PublishedEvents(@ComponentImport EventPublisher publisher) implements Announcing {

    private static final Logger LOG = LoggerFactory.getLogger(PublishedEvents.class);

    @Override
    public void announce(Serializable event) {
        try {
            publisher.publish(event);
        } catch (RuntimeException e) {
            LOG.error("Other plugins were not told {}, and will not be", event, e);
        }
    }
}
