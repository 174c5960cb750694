package com.atlassian.jira.workflow;

import com.opensymphony.workflow.FactoryException;
import com.opensymphony.workflow.loader.WorkflowDescriptor;
import com.opensymphony.workflow.loader.WorkflowLoader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.xml.sax.SAXException;

/**
 * Reads workflows from XML.
 *
 * @see <a href="https://docs.atlassian.com/software/jira/docs/api/7.13.0/com/atlassian/jira/workflow/WorkflowUtil.html">Public API page</a>
 */
public class WorkflowUtil {
    private WorkflowUtil() {}

    public static WorkflowDescriptor convertXMLtoWorkflowDescriptor(String xml) throws FactoryException {
        try {
            return WorkflowLoader.load(new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)));
        } catch (SAXException | IOException | com.opensymphony.workflow.InvalidWorkflowDescriptorException e) {
            throw new FactoryException("Error in workflow descriptor.", e);
        }
    }
}
