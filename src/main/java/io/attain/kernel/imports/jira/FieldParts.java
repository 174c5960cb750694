package io.attain.kernel.imports.jira;

import static java.util.stream.Collectors.toMap;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.user.ApplicationUser;
import io.attain.kernel.jira.FieldValues;
import io.attain.kernel.jira.IssueDraft;
import io.attain.kernel.jira.IssueWriter;
import io.attain.kernel.jira.SalesField;
import io.attain.kernel.jira.SalesFields;
import io.attain.kernel.jira.WriteRefused;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** An issue's summary, whose it is, and our fields. */
@Component
record FieldParts(SalesFields fields, FieldValues values, IssueWriter writer) implements WrittenParts {

    private static final String SUMMARY = "summary";
    private static final String ASSIGNEE = "assignee";

    @Override
    public Map<Long, Map<String, String>> of(Collection<Issue> issues) {
        return issues.stream().collect(toMap(Issue::getId, this::of));
    }

    private Map<String, String> of(Issue issue) {
        Map<String, String> parts = new HashMap<>();
        ApplicationUser assignee = issue.getAssignee();
        parts.put(SUMMARY, Objects.requireNonNullElse(issue.getSummary(), ""));
        parts.put(ASSIGNEE, assignee == null ? "" : assignee.getKey());
        for (SalesField field : SalesField.values()) {
            parts.put(field.name(), fields.said(issue, field));
        }
        return parts;
    }

    @Override
    public void putBack(ApplicationUser user, Issue issue, Map<String, String> before) throws WriteRefused {
        boolean isOurs = before.containsKey(SUMMARY)
                || before.containsKey(ASSIGNEE)
                || Arrays.stream(SalesField.values()).map(SalesField::name).anyMatch(before::containsKey);
        if (isOurs) {
            writer.checkUpdate(user, issue.getId(), draft -> fill(draft, before))
                    .write();
        }
    }

    private void fill(IssueDraft draft, Map<String, String> before) {
        if (before.containsKey(SUMMARY)) {
            draft.summary(before.get(SUMMARY));
        }
        if (before.containsKey(ASSIGNEE)) {
            values.assignee(draft, nothing(before.get(ASSIGNEE)));
        }
        for (SalesField field : SalesField.values()) {
            if (before.containsKey(field.name())) {
                set(draft, field, nothing(before.get(field.name())));
            }
        }
    }

    private void set(IssueDraft draft, SalesField field, @Nullable String text) {
        switch (field.kind()) {
            case SELECT -> values.option(draft, field, text);
            case DATE -> values.day(draft, field, text == null ? null : LocalDate.parse(text));
            case NUMBER -> values.number(draft, field, text == null ? null : new BigDecimal(text));
            case TEXT -> values.text(draft, field, text);
        }
    }

    private static @Nullable String nothing(@Nullable String text) {
        return text == null || text.isEmpty() ? null : text;
    }
}
