package io.attain.setup.jira;

import io.attain.kernel.jira.SalesStatus;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.CRC32C;

/** A workflow's XML with Jira's ids of statuses and resolutions, which differ from site to site, in place of our names. */
final class WorkflowXml {
    private static final Pattern PLACEHOLDER = Pattern.compile("\\$\\{(resolution\\.)?([A-Z_]+)}");

    /** The meta attribute of a workflow that says which definition of ours it was made from. */
    static final String DEFINITION = "attain.definition";

    private static final String DESCRIPTION = "  <meta name=\"jira.description\">";

    private WorkflowXml() {}

    /** What tells this version's definition of a workflow from an older one's. */
    static String definitionOf(SalesWorkflow workflow) {
        CRC32C sum = new CRC32C();
        sum.update(read(workflow.resource()).getBytes(StandardCharsets.UTF_8));
        return Long.toHexString(sum.getValue());
    }

    /**
     * The XML that Jira takes.
     *
     * @param statusIds gives Jira's id of a status
     * @param resolutionIds gives Jira's id of a resolution
     */
    static String of(
            SalesWorkflow workflow,
            Function<SalesStatus, String> statusIds,
            Function<SalesResolution, String> resolutionIds) {
        String definition = "  <meta name=\"" + DEFINITION + "\">" + definitionOf(workflow) + "</meta>\n";
        return PLACEHOLDER
                .matcher(read(workflow.resource()).replace(DESCRIPTION, definition + DESCRIPTION))
                .replaceAll(found -> Matcher.quoteReplacement(
                        found.group(1) == null
                                ? statusIds.apply(SalesStatus.valueOf(found.group(2)))
                                : resolutionIds.apply(SalesResolution.valueOf(found.group(2)))));
    }

    private static String read(String resource) {
        try (InputStream in = WorkflowXml.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("No " + resource + " in the plugin");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
