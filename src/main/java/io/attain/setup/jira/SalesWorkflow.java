package io.attain.setup.jira;

import static io.attain.kernel.jira.SalesIssueType.SALES_TARGET;
import static io.attain.kernel.jira.SalesIssueType.TARGET_SHARE;

import io.attain.kernel.jira.SalesIssueType;
import java.util.List;
import java.util.Locale;

/** A workflow of ours and the issue types that follow it. Its XML lies in the resources under its own name. */
enum SalesWorkflow {
    TARGET(SALES_TARGET, TARGET_SHARE),
    CUSTOMER(SalesIssueType.CUSTOMER),
    OPPORTUNITY(SalesIssueType.OPPORTUNITY),
    COACHING_ITEM(SalesIssueType.COACHING_ITEM),
    COACHING_SESSION(SalesIssueType.COACHING_SESSION),
    SALES_REVIEW(SalesIssueType.SALES_REVIEW),
    IMPROVEMENT_ACTION(SalesIssueType.IMPROVEMENT_ACTION),
    SUPPORT_REQUEST(SalesIssueType.SUPPORT_REQUEST),
    INTERVENTION(SalesIssueType.INTERVENTION);

    @SuppressWarnings("ImmutableEnumChecker") // made by List.of
    private final List<SalesIssueType> types;

    SalesWorkflow(SalesIssueType... types) {
        this.types = List.of(types);
    }

    List<SalesIssueType> types() {
        return types;
    }

    /** Its name in Jira. */
    String jiraName() {
        return "Attain: " + types.get(0).jiraName();
    }

    /** Where its XML is. */
    String resource() {
        return "/workflows/" + name().toLowerCase(Locale.ROOT).replace('_', '-') + ".xml";
    }
}
