package io.attain.host.web.rest;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.link.IssueLink;
import com.atlassian.jira.issue.link.IssueLinkManager;
import com.atlassian.jira.issue.link.IssueLinkType;
import com.atlassian.jira.issue.link.IssueLinkTypeManager;
import com.atlassian.jira.permission.ProjectPermissions;
import io.attain.host.web.Jira;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Links of issues in the shape of Jira's REST API. Links of sub-tasks are no such links. */
record LinkBeans(Jira jira, Beans beans) {

    /** The links of an issue with those others that the visitor sees. */
    List<Map<String, Object>> of(Issue issue) {
        IssueLinkManager links = jira.service(IssueLinkManager.class);
        List<Map<String, Object>> all = new ArrayList<>();
        links.getOutwardLinks(issue.getId())
                .forEach(link -> add(all, link, "outwardIssue", link.getDestinationObject()));
        links.getInwardLinks(issue.getId()).forEach(link -> add(all, link, "inwardIssue", link.getSourceObject()));
        return all;
    }

    private void add(List<Map<String, Object>> all, IssueLink link, String end, Issue other) {
        if (jira.may(ProjectPermissions.BROWSE_PROJECTS, other, jira.user())) {
            identity(link).ifPresent(bean -> {
                bean.put(end, beans.issueReference(other));
                all.add(bean);
            });
        }
    }

    /** A link with both its ends. */
    Optional<Map<String, Object>> whole(IssueLink link) {
        return identity(link).map(bean -> {
            bean.put("inwardIssue", beans.issueReference(link.getSourceObject()));
            bean.put("outwardIssue", beans.issueReference(link.getDestinationObject()));
            return bean;
        });
    }

    private Optional<Map<String, Object>> identity(IssueLink link) {
        return type(link).map(type -> {
            Map<String, Object> bean = new LinkedHashMap<>();
            bean.put("id", String.valueOf(link.getId()));
            bean.put("self", beans.self("issueLink/" + link.getId()));
            bean.put("type", beans.linkType(type));
            return bean;
        });
    }

    private Optional<IssueLinkType> type(IssueLink link) {
        return jira.service(IssueLinkTypeManager.class).getIssueLinkTypes().stream()
                .filter(type -> type.getId().equals(link.getLinkTypeId()))
                .findFirst();
    }
}
