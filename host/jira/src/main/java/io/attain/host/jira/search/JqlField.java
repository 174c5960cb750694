package io.attain.host.jira.search;

import com.atlassian.query.operator.Operator;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A field that can be searched.
 *
 * @param name as people write it
 * @param column the SQL expression of its value: of the issue {@code i}, or of the custom value {@code v}
 * @param order the SQL expression to sort by
 * @param customFieldId null for a system field
 */
record JqlField(String name, Kind kind, String column, String order, @Nullable Long customFieldId) {

    private static final Set<Operator> EQUALITY = EnumSet.of(
            Operator.EQUALS, Operator.NOT_EQUALS, Operator.IN, Operator.NOT_IN, Operator.IS, Operator.IS_NOT);
    private static final Set<Operator> MEMBERSHIP =
            EnumSet.of(Operator.EQUALS, Operator.NOT_EQUALS, Operator.IN, Operator.NOT_IN);
    private static final Set<Operator> LIKENESS =
            EnumSet.of(Operator.LIKE, Operator.NOT_LIKE, Operator.IS, Operator.IS_NOT);
    private static final Set<Operator> ORDER = EnumSet.complementOf(EnumSet.of(Operator.LIKE, Operator.NOT_LIKE));

    /** What a field's values are. */
    enum Kind {
        PROJECT,
        ISSUE_TYPE,
        STATUS,
        STATUS_CATEGORY,
        ISSUE,
        USER,
        OPTION,
        PRIORITY,
        RESOLUTION,
        /** One word of several; an issue may have many. */
        LABEL,
        /** A saved search, which stands for what it finds. */
        FILTER,
        TEXT,
        NUMBER,
        /** A day without a time, kept as its midnight in the machine's zone. */
        DAY,
        MOMENT
    }

    static JqlField system(String name, Kind kind, String column, String order) {
        return new JqlField(name, kind, column, order, null);
    }

    /** A custom field: sorted by its single value. The id is a number of ours, so it is safe within the text. */
    static JqlField custom(String name, Kind kind, String column, long id) {
        String value = kind == Kind.OPTION
                ? "(select o.seq from custom_value v join field_option o on cast(o.id as varchar(255)) = v.string_value"
                        + " where v.issue_id = i.id and v.field_id = " + id + ")"
                : "(select " + column + " from custom_value v where v.issue_id = i.id and v.field_id = " + id + ")";
        return new JqlField(name, kind, column, value, id);
    }

    boolean supports(Operator operator) {
        Set<Operator> operators =
                switch (kind) {
                    case TEXT -> LIKENESS;
                    case NUMBER, DAY, MOMENT -> ORDER;
                    case ISSUE -> isIssueItself() ? ORDER : EQUALITY;
                    case FILTER -> MEMBERSHIP;
                    default -> EQUALITY;
                };
        return operators.contains(operator);
    }

    /** Not the parent, say: issues themselves are greater and less by their numbers, within one project. */
    private boolean isIssueItself() {
        return kind == Kind.ISSUE && column.equals("i.id");
    }

    /** The column compared with what is bound under this name by a sign such as {@code >}. */
    String compared(String sign, String bound) {
        return isIssueItself()
                ? "(i.project_id = (select named.project_id from issue named where named.id = " + bound + ") and i.num "
                        + sign + " (select named.num from issue named where named.id = " + bound + "))"
                : matching(column + " " + sign + " " + bound);
    }

    /** A condition on the column, made a condition on the issue. */
    String matching(String condition) {
        return rows() == null ? condition : "exists (select 1 from " + rows() + " and " + condition + ")";
    }

    /** Where its values are, if not in the issue's own row. */
    private @Nullable String rows() {
        if (kind == Kind.LABEL) {
            return "issue_label l where l.issue_id = i.id";
        }
        return customFieldId == null
                ? null
                : "custom_value v where v.issue_id = i.id and v.field_id = " + customFieldId;
    }

    /** The issue has no value. */
    String empty() {
        return rows() == null ? isNull() : "not " + matching("not " + isNull());
    }

    private String isNull() {
        return kind == Kind.TEXT ? "(" + column + " is null or " + column + " = '')" : "(" + column + " is null)";
    }
}
