package io.attain.kernel.jira;

import com.atlassian.plugin.spring.scanner.annotation.export.ExportAsService;
import com.atlassian.sal.api.lifecycle.LifecycleAware;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Notes the options of a site that was set up before there were notes, while they still have the names by which they were
 * found until now. Doing it again, or on two nodes at once, changes nothing more.
 */
@Component
@ExportAsService(LifecycleAware.class)
public record OptionsOfOlderSites(SalesFields fields, NotedOptions options) implements LifecycleAware {

    private static final Logger LOG = LoggerFactory.getLogger(OptionsOfOlderSites.class);

    /** What fails here is noted when the option is read for the first time. */
    @Override
    public void onStart() {
        try {
            Stream.of(SalesField.values())
                    .filter(field -> field.kind() == SalesField.Kind.SELECT)
                    .forEach(field -> fields.find(field).ifPresent(custom -> options.note(field, custom)));
        } catch (RuntimeException e) {
            LOG.error("The options of our fields could not be noted; they are noted when they are read", e);
        }
    }

    @Override
    public void onStop() {
        // nothing was begun
    }
}
