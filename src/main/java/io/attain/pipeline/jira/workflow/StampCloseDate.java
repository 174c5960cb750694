package io.attain.pipeline.jira.workflow;

import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.issue.fields.CustomField;
import com.opensymphony.module.propertyset.PropertySet;
import com.opensymphony.workflow.FunctionProvider;
import io.attain.kernel.Today;
import io.attain.kernel.jira.SalesField;
import io.attain.kernel.jira.SalesFields;
import io.attain.kernel.jira.WorkflowStep;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/**
 * Negotiation to Won: an opportunity without a close date is closed today, which is a day of the person who wins it. Runs
 * before Jira's own functions, so that they store the date with the new status.
 */
public record StampCloseDate(SalesFields fields, Today today) implements FunctionProvider {

    @Override
    @SuppressWarnings("rawtypes")
    public void execute(Map transientVars, Map args, PropertySet properties) {
        WorkflowStep step = new WorkflowStep(transientVars, args);
        MutableIssue opportunity = (MutableIssue) step.issue();
        Optional<CustomField> closeDate = fields.find(SalesField.CLOSE_DATE);
        if (closeDate.isPresent()
                && fields.date(opportunity, SalesField.CLOSE_DATE).isEmpty()) {
            String caller = step.caller();
            LocalDate day = caller == null ? today.here() : today.of(caller);
            // A date field holds midnight in the server's own zone.
            opportunity.setCustomFieldValue(closeDate.get(), Timestamp.valueOf(day.atStartOfDay()));
        }
    }
}
