package io.attain.host.jira.issue;

import io.attain.host.jira.field.FieldValues;
import io.attain.host.jira.project.IssueTypes;
import io.attain.host.jira.project.Priorities;
import io.attain.host.jira.project.Projects;
import io.attain.host.jira.project.Resolutions;
import io.attain.host.jira.project.Statuses;
import io.attain.host.jira.user.Users;

/** Where an issue finds what its row only names by id. */
public record IssueParts(
        Users users,
        Projects projects,
        IssueTypes types,
        Statuses statuses,
        Resolutions resolutions,
        Priorities priorities,
        FieldValues values) {}
