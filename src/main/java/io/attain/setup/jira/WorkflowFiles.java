package io.attain.setup.jira;

import io.attain.kernel.jira.InstalledItems;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Our workflows as files, which Jira imports: with the ids that this site's statuses and resolutions have. */
@Component
public record WorkflowFiles(InstalledItems items, OurWorkflows workflows) {

    /**
     * A file.
     *
     * @param name of the file
     * @param text XML
     */
    public record File(String name, String text) {}

    /** The file of the workflow that has, or will have, this name in Jira; nothing if it is none of ours. */
    public Optional<File> named(String name) {
        return Stream.of(SalesWorkflow.values())
                .filter(each -> workflows.nameOf(each).equals(name))
                .findFirst()
                .map(each -> new File(
                        each.resource().substring(each.resource().lastIndexOf('/') + 1),
                        WorkflowXml.of(each, items).text()));
    }
}
