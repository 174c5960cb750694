package io.attain.planning.agreement.jira;

import com.atlassian.jira.user.ApplicationUser;
import io.attain.kernel.Direction;
import io.attain.kernel.Metric;
import io.attain.kernel.Unit;
import io.attain.kernel.jira.FieldValues;
import io.attain.kernel.jira.IssueDraft;
import io.attain.kernel.jira.IssueWriter;
import io.attain.kernel.jira.SalesField;
import io.attain.kernel.jira.WriteRefused;
import io.attain.planning.agreement.Edit;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Writes what counts into the fields of an issue that says otherwise. */
@Component
record PuttingBack(IssueWriter writer, FieldValues values) {

    /** @param unit what amounts are counted in */
    void put(ApplicationUser user, long issueId, Unit unit, List<Edit> edits) throws WriteRefused {
        writer.checkUpdate(user, issueId, draft -> edits.forEach(edit -> set(draft, unit, edit)))
                .write();
    }

    private void set(IssueDraft draft, Unit unit, Edit edit) {
        Object agreed = edit.agreed();
        if (edit.field() == null) {
            values.assignee(draft, (String) agreed);
            return;
        }
        SalesField field = SalesField.valueOf(edit.field().name());
        switch (edit.field()) {
            case TARGET_AMOUNT, STRETCH_AMOUNT, CHALLENGE_AMOUNT, UPPER_LIMIT, BASELINE ->
                values.amount(draft, field, unit.amountOrNull((Long) agreed));
            case METRIC -> values.metric(draft, (Metric) Objects.requireNonNull(agreed));
            case DIRECTION -> values.option(draft, field, ((Direction) Objects.requireNonNull(agreed)).optionName());
            case REGION, PRODUCT_LINE, CUSTOMER_TYPE -> values.option(draft, field, (String) agreed);
            case MONTH_WEIGHTS -> values.text(draft, field, textOf(agreed));
            case PERIOD_START, PERIOD_END -> values.day(draft, field, (LocalDate) agreed);
        }
    }

    private static @Nullable String textOf(@Nullable Object weights) {
        String text = Objects.toString(weights, "");
        return text.isEmpty() ? null : text;
    }
}
