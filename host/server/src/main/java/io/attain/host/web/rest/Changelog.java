package io.attain.host.web.rest;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.user.util.UserManager;
import io.attain.host.jira.issue.Change;
import io.attain.host.jira.issue.ChangeHistory;
import io.attain.host.web.Jira;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What was changed on an issue, in the shape of Jira's REST API: oldest first. */
record Changelog(Jira jira, Beans beans) {

    Map<String, Object> of(Issue issue) {
        List<Map<String, Object>> histories = jira.site().issueDesk().history().of(issue).stream()
                .map(this::history)
                .toList();
        Map<String, Object> bean = new LinkedHashMap<>();
        bean.put("startAt", 0);
        bean.put("maxResults", histories.size());
        bean.put("total", histories.size());
        bean.put("histories", histories);
        return bean;
    }

    private Map<String, Object> history(ChangeHistory.Entry entry) {
        Map<String, Object> bean = new LinkedHashMap<>();
        bean.put("id", String.valueOf(entry.id()));
        bean.put("author", beans.user(jira.service(UserManager.class).getUserByKeyEvenWhenUnknown(entry.authorKey())));
        bean.put("created", Beans.moment(entry.at()));
        bean.put("items", entry.changes().stream().map(Changelog::item).toList());
        return bean;
    }

    private static Map<String, Object> item(Change change) {
        Map<String, Object> bean = new LinkedHashMap<>();
        bean.put("field", change.field());
        bean.put("fieldtype", change.custom() ? "custom" : "jira");
        bean.put("from", change.from());
        bean.put("fromString", change.fromText());
        bean.put("to", change.to());
        bean.put("toString", change.toText());
        return bean;
    }
}
