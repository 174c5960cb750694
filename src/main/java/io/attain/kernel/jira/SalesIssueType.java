package io.attain.kernel.jira;

import static io.attain.kernel.jira.SalesField.*;

import java.util.List;
import java.util.stream.Stream;

/** An issue type of ours, in the order in which Jira offers them, with the custom fields that its screen shows. */
public enum SalesIssueType {
    SALES_TARGET("Sales Target", false, Fields.TARGET),
    TARGET_SHARE("Target Share", true, Fields.TARGET),
    CUSTOMER("Customer", false, REGION, CUSTOMER_TYPE, EXPANSION_PLAN, EXISTING_BEFORE),
    OPPORTUNITY("Opportunity", true, AMOUNT, CLOSE_DATE, NEXT_STEP, REGION, PRODUCT_LINE, CUSTOMER_TYPE),
    COACHING_ITEM("Coaching Item", false, SKILL),
    COACHING_SESSION("Coaching Session", true, SESSION_TYPE, SCORE),
    SALES_REVIEW("Sales Review", false, PERIOD_START, PERIOD_END),
    IMPROVEMENT_ACTION("Improvement Action", true),
    SUPPORT_REQUEST("Support Request", true),
    INTERVENTION("Intervention", true);

    private final String jiraName;
    private final boolean subTask;

    @SuppressWarnings("ImmutableEnumChecker") // made by List.of
    private final List<SalesField> fields;

    SalesIssueType(String jiraName, boolean subTask, SalesField... fields) {
        this.jiraName = jiraName;
        this.subTask = subTask;
        this.fields = List.of(fields);
    }

    /** The type's English name in Jira. */
    public String jiraName() {
        return jiraName;
    }

    public boolean isSubTask() {
        return subTask;
    }

    /** Its custom fields, in the order of its screen. */
    public List<SalesField> fields() {
        return fields;
    }

    /** The types whose screen shows a field. */
    public static List<SalesIssueType> showing(SalesField field) {
        return Stream.of(values()).filter(type -> type.fields.contains(field)).toList();
    }

    /** Enum constants cannot share an array of their own class: it is not there yet when they are made. */
    private static final class Fields {
        private static final SalesField[] TARGET = {
            METRIC,
            DIRECTION,
            TARGET_AMOUNT,
            BASELINE,
            STRETCH_AMOUNT,
            CHALLENGE_AMOUNT,
            UPPER_LIMIT,
            PERIOD_START,
            PERIOD_END,
            REGION,
            PRODUCT_LINE,
            CUSTOMER_TYPE,
            CUT,
            MONTH_WEIGHTS,
            ROOT_TARGET,
            KEY_ACTIONS
        };
    }
}
