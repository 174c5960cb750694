package io.attain.kernel.jira;

import com.atlassian.event.api.EventPublisher;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import io.attain.kernel.Announcing;
import io.attain.kernel.app.Telling;
import java.io.Serializable;
import org.springframework.stereotype.Component;

/** Tells other plugins through Jira's publisher. */
@Component
record PublishedEvents(@ComponentImport EventPublisher publisher) implements Announcing {

    @Override
    public void announce(Serializable event) {
        Telling.guarded(event.toString(), publisher, () -> publisher.publish(event));
    }
}
