package io.attain.setup;

import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.context.GlobalIssueContext;
import com.atlassian.jira.issue.fields.CustomField;
import io.attain.PluginInProcess;
import java.util.Collections;
import java.util.List;

/** A field of the administrators' own on every issue. */
final class CostCentre {

    private CostCentre() {}

    /** Makes it in a site. */
    static CustomField in(PluginInProcess plugin) throws Exception {
        CustomFieldManager fields = plugin.jira.service(CustomFieldManager.class);
        String types = "com.atlassian.jira.plugin.system.customfieldtypes:";
        return fields.createCustomField(
                "Cost Centre",
                "",
                fields.getCustomFieldType(types + "textfield"),
                fields.getCustomFieldSearcher(types + "textsearcher"),
                List.of(GlobalIssueContext.getInstance()),
                Collections.singletonList(null));
    }
}
