package io.attain.kernel.jira;

import static io.attain.kernel.jira.SalesField.*;

import java.util.List;
import java.util.stream.Stream;

/** An issue type of ours, in the order in which Jira offers them, with the custom fields that its screen shows. */
public enum SalesIssueType {
    SALES_TARGET("Sales Target", List.of(), Fields.TARGET),
    TARGET_SHARE("Target Share", List.of(SALES_TARGET), Fields.TARGET),
    CUSTOMER("Customer", List.of(), Fields.CUSTOMER),
    OPPORTUNITY(
            "Opportunity",
            List.of(CUSTOMER),
            AMOUNT,
            CLOSE_DATE,
            NEXT_STEP,
            REGION,
            PRODUCT_LINE,
            CUSTOMER_TYPE,
            LOST_REASON),
    COACHING_ITEM("Coaching Item", List.of(), SKILL),
    COACHING_SESSION("Coaching Session", List.of(COACHING_ITEM), SESSION_TYPE, SCORE),
    SALES_REVIEW("Sales Review", List.of(), PERIOD_START, PERIOD_END),
    IMPROVEMENT_ACTION("Improvement Action", List.of(SALES_REVIEW)),
    SUPPORT_REQUEST("Support Request", List.of(SALES_TARGET, CUSTOMER, COACHING_ITEM), SUPPORT_KIND),
    INTERVENTION("Intervention", List.of(SALES_TARGET, CUSTOMER));

    private final String jiraName;

    @SuppressWarnings("ImmutableEnumChecker") // made by List.of
    private final List<SalesIssueType> parents;

    @SuppressWarnings("ImmutableEnumChecker") // made by List.of
    private final List<SalesField> fields;

    SalesIssueType(String jiraName, List<SalesIssueType> parents, SalesField... fields) {
        this.jiraName = jiraName;
        this.parents = parents;
        this.fields = List.of(fields);
    }

    /** The type's English name in Jira. */
    public String jiraName() {
        return jiraName;
    }

    public boolean isSubTask() {
        return !parents.isEmpty();
    }

    /** What its issues belong under; Jira itself lets a sub-task stand under any. Empty if they are no sub-tasks. */
    public List<SalesIssueType> parents() {
        return parents;
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
        private static final SalesField[] CUSTOMER = {
            REGION,
            CUSTOMER_TYPE,
            INDUSTRY,
            COMPANY_SIZE,
            CUSTOMER_SINCE,
            COMPETITOR,
            EXPANSION_PLAN,
            EXISTING_BEFORE,
            ERP_NUMBER,
            TAX_NUMBER,
            PHONE,
            WEB_DOMAIN
        };
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
