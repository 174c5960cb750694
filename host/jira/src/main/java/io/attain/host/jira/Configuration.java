package io.attain.host.jira;

import io.attain.host.jira.field.ConfigSchemes;
import io.attain.host.jira.field.CustomFields;
import io.attain.host.jira.field.FieldLayouts;
import io.attain.host.jira.field.FieldOptions;
import io.attain.host.jira.field.FieldValues;
import io.attain.host.jira.field.ScreenFactory;
import io.attain.host.jira.field.ScreenSchemes;
import io.attain.host.jira.field.Screens;
import io.attain.host.jira.field.TypeScreenSchemes;
import io.attain.host.jira.i18n.GivenNames;
import io.attain.host.jira.issue.IssueParts;
import io.attain.host.jira.permission.IssueSecurity;
import io.attain.host.jira.permission.Permissions;
import io.attain.host.jira.project.IssueTypeSchemes;
import io.attain.host.jira.project.IssueTypes;
import io.attain.host.jira.project.Priorities;
import io.attain.host.jira.project.ProjectRoles;
import io.attain.host.jira.project.Projects;
import io.attain.host.jira.project.Resolutions;
import io.attain.host.jira.project.StatusCategories;
import io.attain.host.jira.project.Statuses;
import io.attain.host.jira.user.Groups;
import io.attain.host.jira.user.Users;
import io.attain.host.jira.workflow.StepPermissions;
import io.attain.host.jira.workflow.StoredWorkflows;
import io.attain.host.jira.workflow.WorkflowSchemes;
import io.attain.host.store.Database;
import io.attain.host.store.SiteProperties;

/** Projects and what administrators configure for them. */
record Configuration(
        Projects projects,
        ProjectRoles roles,
        GivenNames givenNames,
        Permissions permissions,
        IssueSecurity security,
        IssueTypes issueTypes,
        IssueTypeSchemes typeSchemes,
        ConfigSchemes configSchemes,
        StatusCategories categories,
        Statuses statuses,
        Resolutions resolutions,
        Priorities priorities,
        StoredWorkflows workflows,
        WorkflowSchemes workflowSchemes,
        FieldOptions options,
        CustomFields fields,
        FieldLayouts layouts,
        Screens screens,
        ScreenSchemes screenSchemes,
        TypeScreenSchemes typeScreenSchemes,
        ScreenFactory screenFactory) {

    static Configuration of(Database database, SiteProperties properties, People people) {
        Users users = people.users();
        Groups groups = people.groups();
        Projects projects = new Projects(database, users);
        ProjectRoles roles = new ProjectRoles(database, users, groups);
        IssueSecurity security = new IssueSecurity(database, roles);
        GivenNames given = new GivenNames(database);
        IssueTypes types = new IssueTypes(database, given);
        WorkflowSchemes workflowSchemes = new WorkflowSchemes(database, projects);
        StoredWorkflows workflows = new StoredWorkflows(database, projects, workflowSchemes);
        FieldOptions options = new FieldOptions(database);
        CustomFields fields = new CustomFields(database, options, given, people.authentication()::getLocale);
        Screens screens = new Screens(database);
        ScreenSchemes screenSchemes = new ScreenSchemes(database, screens);
        TypeScreenSchemes typeScreens = new TypeScreenSchemes(database, screenSchemes, projects, properties);
        return new Configuration(
                projects,
                roles,
                given,
                new Permissions(database, projects, roles, groups, security, new StepPermissions(workflows, roles)),
                security,
                types,
                new IssueTypeSchemes(database, projects, types, properties),
                new ConfigSchemes(fields),
                new StatusCategories(),
                new Statuses(database, given),
                new Resolutions(database, given),
                new Priorities(database, given),
                workflows,
                workflowSchemes,
                options,
                fields,
                new FieldLayouts(database, fields, people.authentication()),
                screens,
                screenSchemes,
                typeScreens,
                new ScreenFactory(screens, screenSchemes, typeScreens));
    }

    /** What an issue is made of, with those who have to do with it and the values of its fields. */
    IssueParts issueParts(Users users, FieldValues values) {
        return new IssueParts(users, projects, issueTypes, statuses, resolutions, priorities, values);
    }

    DefaultScreens defaultScreens() {
        return new DefaultScreens(screenFactory);
    }
}
