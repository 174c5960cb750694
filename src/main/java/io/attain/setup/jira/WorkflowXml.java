package io.attain.setup.jira;

import com.atlassian.jira.workflow.WorkflowUtil;
import com.opensymphony.workflow.FactoryException;
import com.opensymphony.workflow.loader.WorkflowDescriptor;
import io.attain.kernel.jira.InstalledItems;
import io.attain.kernel.jira.InstalledItems.Kind;
import io.attain.kernel.jira.SalesRole;
import io.attain.kernel.jira.SalesStatus;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.CRC32C;
import org.jspecify.annotations.Nullable;

/**
 * The XML that Jira takes of a workflow of ours: with Jira's ids of statuses, resolutions and roles, which differ from site to site,
 * in place of our names, and with a note of which definition it is.
 *
 * @param text the XML
 * @param definition tells this definition from those of other versions, and from the same with other ids
 */
record WorkflowXml(String text, String definition) {
    private static final Pattern PLACEHOLDER = Pattern.compile("\\$\\{(resolution\\.|role\\.)?([A-Z_]+)}");

    /** The meta attribute of a workflow that says which definition of ours it was made from. */
    private static final String DEFINITION = "attain.definition";

    /** The meta attribute that says which workflow of ours it is, whatever it is called. */
    private static final String WORKFLOW = "attain.workflow";

    private static final String DESCRIPTION = "  <meta name=\"jira.description\">";
    private static final String CONTENT = "<initial-actions>";

    /** The XML of a workflow. Before set-up has made them, they have no ids: such a one is none in Jira. */
    static WorkflowXml of(SalesWorkflow workflow, InstalledItems items) {
        return of(
                workflow,
                status -> items.idOf(Kind.STATUS, status.name()).orElse(""),
                resolution -> items.idOf(Kind.RESOLUTION, resolution.name()).orElse(""),
                role -> items.idOf(Kind.ROLE, role.name()).orElse(""));
    }

    /**
     * The XML of a workflow.
     *
     * @param statusIds gives Jira's id of a status
     * @param resolutionIds gives Jira's id of a resolution
     * @param roleIds gives Jira's id of a project role
     */
    static WorkflowXml of(
            SalesWorkflow workflow,
            Function<SalesStatus, String> statusIds,
            Function<SalesResolution, String> resolutionIds,
            Function<SalesRole, String> roleIds) {
        String filled = PLACEHOLDER
                .matcher(read(workflow.resource()))
                .replaceAll(found -> Matcher.quoteReplacement(
                        switch (Objects.requireNonNullElse(found.group(1), "")) {
                            case "resolution." -> resolutionIds.apply(SalesResolution.valueOf(found.group(2)));
                            case "role." -> roleIds.apply(SalesRole.valueOf(found.group(2)));
                            default -> statusIds.apply(SalesStatus.valueOf(found.group(2)));
                        }));
        String definition = sum(filled);
        String note = meta(DEFINITION, definition) + meta(WORKFLOW, workflow.name());
        return new WorkflowXml(filled.replace(DESCRIPTION, note + DESCRIPTION), definition);
    }

    private static String meta(String name, String value) {
        return "  <meta name=\"" + name + "\">" + value + "</meta>\n";
    }

    /** The name of the workflow of ours that one in Jira was made as; null for others, and for those of older versions. */
    static @Nullable String nameIn(WorkflowDescriptor installed) {
        return (String) installed.getMetaAttributes().get(WORKFLOW);
    }

    /** Whether a workflow in Jira was made from this definition. */
    boolean isOf(WorkflowDescriptor installed) {
        return definition.equals(installed.getMetaAttributes().get(DEFINITION));
    }

    /** Notes on a workflow that it is of this definition, if it is the same in all that people edit. */
    @SuppressWarnings("unchecked") // OSWorkflow's maps are of texts
    void noteOn(WorkflowDescriptor installed) throws FactoryException {
        if (sumOf(WorkflowUtil.convertXMLtoWorkflowDescriptor(text)).equals(sumOf(installed))) {
            installed.getMetaAttributes().put(DEFINITION, definition);
        }
    }

    /** A check sum of all that people edit in a workflow, without what Jira notes beside it, such as when that was. */
    static String sumOf(WorkflowDescriptor installed) {
        String xml = textOf(installed);
        return sum(xml.substring(Math.max(0, xml.indexOf(CONTENT))));
    }

    /** A workflow as a document that can be read again. */
    static String textOf(WorkflowDescriptor installed) {
        StringWriter xml = new StringWriter();
        try (PrintWriter out = new PrintWriter(xml)) {
            out.println(WorkflowDescriptor.XML_HEADER);
            out.println(WorkflowDescriptor.DOCTYPE_DECL);
            installed.writeXML(out, 0);
        }
        return xml.toString();
    }

    private static String sum(String text) {
        CRC32C sum = new CRC32C();
        sum.update(text.getBytes(StandardCharsets.UTF_8));
        return Long.toHexString(sum.getValue());
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
