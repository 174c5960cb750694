package io.attain.pipeline.jira.workflow;

import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.workflow.function.issue.AbstractJiraFunctionProvider;
import com.opensymphony.module.propertyset.PropertySet;
import io.attain.kernel.Today;
import io.attain.kernel.jira.SalesField;
import io.attain.kernel.jira.SalesFields;
import java.sql.Timestamp;
import java.util.Map;
import java.util.Optional;

/**
 * Negotiation to Won: an opportunity without a close date is closed today, which is a day of the person who wins it. Runs
 * before Jira's own functions, so that they store the date with the new status.
 */
public final class StampCloseDate extends AbstractJiraFunctionProvider {
    private final SalesFields fields;
    private final Today today;

    public StampCloseDate(SalesFields fields, Today today) {
        this.fields = fields;
        this.today = today;
    }

    @Override
    @SuppressWarnings("rawtypes")
    public void execute(Map transientVars, Map args, PropertySet properties) {
        MutableIssue opportunity = getIssue(transientVars);
        Optional<CustomField> closeDate = fields.find(SalesField.CLOSE_DATE);
        if (closeDate.isPresent()
                && fields.date(opportunity, SalesField.CLOSE_DATE).isEmpty()) {
            var day = today.of(getCallerKey(transientVars, args));
            // A date field holds midnight in the server's own zone.
            opportunity.setCustomFieldValue(closeDate.get(), Timestamp.valueOf(day.atStartOfDay()));
        }
    }
}
