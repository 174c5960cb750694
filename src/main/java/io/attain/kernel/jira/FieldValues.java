package io.attain.kernel.jira;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.issue.context.IssueContext;
import com.atlassian.jira.issue.customfields.option.Option;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import io.attain.kernel.Amount;
import io.attain.kernel.Metric;
import java.math.BigDecimal;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Puts values into the fields of an issue that is about to be written. What is null is cleared, for which no field is needed; a
 * value whose field or option is not there is never lost: {@link FieldMissing} and {@link OptionMissing}, which
 * {@link IssueWriter} tells the user.
 */
@Component
public record FieldValues(SalesFields fields, FieldOptions options, @ComponentImport UserManager users) {

    /** Sets a day. Jira keeps it as its midnight in the server's own zone. */
    public void day(IssueDraft draft, SalesField field, @Nullable LocalDate day) {
        set(draft, field, day == null ? null : Timestamp.valueOf(day.atStartOfDay()));
    }

    /** Sets an amount. */
    public void amount(IssueDraft draft, SalesField field, @Nullable Amount amount) {
        set(draft, field, amount == null ? null : amount.field());
    }

    /** Sets a number as it is. */
    public void number(IssueDraft draft, SalesField field, @Nullable BigDecimal number) {
        set(draft, field, number == null ? null : number.doubleValue());
    }

    /** Chooses an option by our word for it. */
    public void option(IssueDraft draft, SalesField field, @Nullable String word) {
        if (word == null) {
            set(draft, field, null);
        } else {
            choose(draft, field, word, options.find(draft.place(), field, word));
        }
    }

    /** Chooses a metric. */
    public void metric(IssueDraft draft, Metric metric) {
        choose(draft, SalesField.METRIC, SalesField.wordOf(metric), options.find(draft.place(), metric));
    }

    private void choose(IssueDraft draft, SalesField field, String word, Optional<Option> option) {
        CustomField known = fields.field(field);
        draft.set(
                known,
                option.filter(chosen -> FieldOptions.isEnabled(chosen) || isHeld(draft.place(), known, chosen))
                        .orElseThrow(() -> new OptionMissing(
                                fields.nameOf(field),
                                option.map(Option::getValue).orElse(word))));
    }

    /** What can no longer be chosen stays where it is. */
    private static boolean isHeld(IssueContext place, CustomField field, Option option) {
        return place instanceof Issue issue && option.equals(issue.getCustomFieldValue(field));
    }

    /** Sets a text. */
    public void text(IssueDraft draft, SalesField field, @Nullable String text) {
        set(draft, field, text);
    }

    /** Makes somebody the assignee, by user key; one that Jira does not know is refused by it. */
    public void assignee(IssueDraft draft, @Nullable String userKey) {
        draft.assignee(nameOf(userKey));
    }

    /** The log-in name of somebody, by which Jira's forms know users; empty for nobody. */
    public String nameOf(@Nullable String userKey) {
        if (userKey == null) {
            return "";
        }
        ApplicationUser user = users.getUserByKey(userKey);
        return user == null ? userKey : user.getUsername();
    }

    /** What these fields of an issue hold now, to be put back into it later. */
    public Consumer<MutableIssue> remembered(Issue issue, Collection<SalesField> which) {
        Map<CustomField, @Nullable Object> former = new HashMap<>();
        for (SalesField field : which) {
            fields.find(field).ifPresent(known -> former.put(known, issue.getCustomFieldValue(known)));
        }
        return later -> former.forEach(later::setCustomFieldValue);
    }

    /** A site of an older version has the fields of now after its next set-up only. */
    private void set(IssueDraft draft, SalesField field, @Nullable Object value) {
        if (value == null) {
            fields.find(field).ifPresent(known -> draft.set(known, null));
        } else {
            draft.set(fields.field(field), value);
        }
    }
}
