package io.attain.pipeline.jira;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.changehistory.ChangeHistory;
import com.atlassian.jira.issue.changehistory.ChangeHistoryManager;
import com.atlassian.jira.issue.customfields.option.Option;
import com.atlassian.jira.issue.history.ChangeItemBean;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import io.attain.pipeline.History;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads the way of an opportunity from Jira's change history. */
@Component
public record JiraHistories(@ComponentImport ChangeHistoryManager histories) {

    /** As Jira writes the days of its date pickers, whatever language they are shown in. */
    private static final Pattern DAY = Pattern.compile("(\\d{4}-\\d{2}-\\d{2})?");

    /** What Jira knows of an issue's statuses, assignees and days. */
    public History of(Issue issue) {
        List<History.Step> steps = new ArrayList<>();
        for (ChangeHistory change : histories.getChangeHistories(issue)) {
            for (ChangeItemBean item : change.getChangeItemBeans()) {
                History.Field field = fieldOf(item);
                if (field != null) {
                    steps.add(new History.Step(
                            instant(change.getTimePerformed()),
                            text(change.getAuthorKey()),
                            field,
                            text(item.getFrom()),
                            text(item.getTo())));
                }
            }
        }
        return new History(
                instant(issue.getCreated()),
                text(issue.getCreatorId()),
                text(issue.getStatusId()),
                text(issue.getAssigneeId()),
                steps);
    }

    /** When a field of an issue was given the option that it has; when the issue was made, if no history tells. */
    public Instant chosen(Issue issue, Option option) {
        String id = String.valueOf(option.getOptionId());
        return instant(histories.getChangeHistories(issue).stream()
                .filter(change -> change.getChangeItemBeans().stream()
                        .anyMatch(item ->
                                ChangeItemBean.CUSTOM_FIELD.equals(item.getFieldType()) && id.equals(item.getTo())))
                .map(ChangeHistory::getTimePerformed)
                .reduce((former, latter) -> latter)
                .orElseGet(issue::getCreated));
    }

    /** A custom field may be called like one of Jira's own. */
    private static History.@Nullable Field fieldOf(ChangeItemBean item) {
        if (!ChangeItemBean.STATIC_FIELD.equals(item.getFieldType())) {
            return isDay(item.getFrom()) && isDay(item.getTo()) ? History.Field.DAY : null;
        }
        return switch (text(item.getField())) {
            case "status" -> History.Field.STATUS;
            case "assignee" -> History.Field.OWNER;
            default -> null;
        };
    }

    private static boolean isDay(@Nullable String value) {
        return DAY.matcher(text(value)).matches();
    }

    /** Databases keep milliseconds at most. */
    private static Instant instant(Timestamp moment) {
        return Instant.ofEpochMilli(moment.getTime());
    }

    private static String text(@Nullable String known) {
        return Objects.requireNonNullElse(known, "");
    }
}
