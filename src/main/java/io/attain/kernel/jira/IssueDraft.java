package io.attain.kernel.jira;

import com.atlassian.jira.issue.IssueInputParameters;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.issue.context.IssueContext;
import com.atlassian.jira.issue.fields.CustomField;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What is to be written into one issue. Jira is asked about it as about a form, so that it also looks at what is required;
 * custom fields are then set as values once more, for the texts of a form may be shorter than they are.
 */
public final class IssueDraft {
    private final IssueContext place;
    private final Map<CustomField, @Nullable Object> values = new LinkedHashMap<>();
    private @Nullable String summary;
    private @Nullable String description;
    private @Nullable String assignee;
    private @Nullable LocalDate due;

    /** Nothing is to be written yet into an issue that stands there. */
    public IssueDraft(IssueContext place) {
        this.place = place;
    }

    /** The project and the type of the issue: options can differ by both. */
    public IssueContext place() {
        return place;
    }

    /** Sets a custom field, or clears it. */
    public void set(CustomField field, @Nullable Object value) {
        values.put(field, value);
    }

    /** The custom fields that get a value. */
    Set<CustomField> filled() {
        return values.entrySet().stream()
                .filter(each -> each.getValue() != null)
                .map(Map.Entry::getKey)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** Gives the issue another summary. */
    public void summary(String text) {
        summary = text;
    }

    /** Says more of it. */
    public void description(String text) {
        description = text;
    }

    /** Makes somebody the assignee, by log-in name; an empty one makes it nobody. */
    public void assignee(String name) {
        assignee = name;
    }

    /** Says by when it is to be done. */
    public void due(LocalDate day) {
        due = day;
    }

    /** Whether a day was said by when it is to be done. */
    boolean isDue() {
        return due != null;
    }

    void fill(IssueInputParameters form, FormTexts texts) {
        if (summary != null) {
            form.setSummary(summary);
        }
        if (description != null) {
            form.setDescription(description);
        }
        if (assignee != null) {
            form.setAssigneeId(assignee);
        }
        if (due != null) {
            form.setDueDate(texts.of(Timestamp.valueOf(due.atStartOfDay())));
        }
        values.forEach((field, value) -> form.addCustomFieldValue(field.getIdAsLong(), texts.of(value)));
    }

    /** Sets the values of custom fields, past any form. */
    public void fill(MutableIssue checked) {
        values.forEach(checked::setCustomFieldValue);
    }
}
