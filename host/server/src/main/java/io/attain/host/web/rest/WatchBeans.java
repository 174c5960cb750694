package io.attain.host.web.rest;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.user.ApplicationUser;
import io.attain.host.web.Jira;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Who watches an issue, in the shape of Jira's REST API. */
record WatchBeans(Jira jira, Beans beans) {

    @Inject
    WatchBeans {}

    /** How many watch an issue, and whether the visitor does: its field {@code watches}. */
    Map<String, Object> counted(Issue issue) {
        return counted(issue, watchers(issue));
    }

    /** The same with those who watch, if the visitor may see them. */
    Map<String, Object> whole(Issue issue) {
        List<ApplicationUser> watchers = watchers(issue);
        Map<String, Object> bean = counted(issue, watchers);
        boolean seen = jira.may(ProjectPermissions.VIEW_VOTERS_AND_WATCHERS, issue, jira.user());
        bean.put("watchers", seen ? watchers.stream().map(beans::user).toList() : List.of());
        return bean;
    }

    private Map<String, Object> counted(Issue issue, List<ApplicationUser> watchers) {
        Map<String, Object> bean = new LinkedHashMap<>();
        bean.put("self", beans.self("issue/" + issue.getKey() + "/watchers"));
        bean.put("watchCount", watchers.size());
        bean.put("isWatching", watchers.contains(jira.user()));
        return bean;
    }

    private List<ApplicationUser> watchers(Issue issue) {
        return jira.site().issueDesk().watchers().of(issue);
    }
}
