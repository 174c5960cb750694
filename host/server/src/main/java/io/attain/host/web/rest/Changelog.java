package io.attain.host.web.rest;

import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.user.util.UserManager;
import io.attain.host.jira.issue.Change;
import io.attain.host.jira.issue.ChangeHistory;
import io.attain.host.web.Jira;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** What was changed on an issue, in the shape of Jira's REST API: oldest first. */
record Changelog(Jira jira, Beans beans) {

    Map<String, Object> of(Issue issue) {
        Set<String> custom = jira.service(CustomFieldManager.class).getCustomFieldObjects().stream()
                .map(CustomField::getUntranslatedName)
                .collect(Collectors.toSet());
        List<Map<String, Object>> histories = jira.site().issueDesk().history().of(issue).stream()
                .map(entry -> history(entry, custom))
                .toList();
        Map<String, Object> bean = new LinkedHashMap<>();
        bean.put("startAt", 0);
        bean.put("maxResults", histories.size());
        bean.put("total", histories.size());
        bean.put("histories", histories);
        return bean;
    }

    private Map<String, Object> history(ChangeHistory.Entry entry, Set<String> custom) {
        Map<String, Object> bean = new LinkedHashMap<>();
        bean.put("id", String.valueOf(entry.id()));
        bean.put("author", beans.user(jira.service(UserManager.class).getUserByKeyEvenWhenUnknown(entry.authorKey())));
        bean.put("created", Beans.moment(entry.at()));
        bean.put(
                "items",
                entry.changes().stream().map(change -> item(change, custom)).toList());
        return bean;
    }

    private static Map<String, Object> item(Change change, Set<String> custom) {
        boolean system = !custom.contains(change.field())
                || SystemField.of(change.field()).isPresent();
        Map<String, Object> bean = new LinkedHashMap<>();
        bean.put("field", change.field());
        bean.put("fieldtype", system ? "jira" : "custom");
        bean.put("from", change.from());
        bean.put("fromString", change.fromText());
        bean.put("to", change.to());
        bean.put("toString", change.toText());
        return bean;
    }
}
