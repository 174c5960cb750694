package io.attain.acceptance;

import io.attain.demo.JiraClient;
import java.util.List;
import java.util.Map;

/** Makes users and projects in a site, as its administrator does over REST. */
record Administrator(JiraClient jira) {

    /** Creates a user, whose password is that of the demo's. */
    void addUser(String name) {
        addUser(name, name);
    }

    /** Creates a user who is shown by a name. */
    void addUser(String login, String name) {
        jira.addUser(login, name, null);
    }

    /** Creates a project and sets it up for sales. */
    void addSalesProject(String key) {
        addProject(key);
        jira.post("/rest/attain/1.0/setup/" + key, Map.of());
    }

    /** Has every day of the week worked in a project, so that what a test does may be done whenever it runs. */
    void everyDayIsWorked(String project) {
        worked(project, 1, 2, 3, 4, 5, 6, 7);
    }

    /** Says which days of the week are worked, from 1, Monday, to 7. */
    void worked(String project, Integer... days) {
        jira.put("/rest/attain/1.0/projects/" + project + "/calendar/weekdays", Map.of("days", List.of(days)));
    }

    /** Creates a project, named as its key. */
    void addProject(String key) {
        jira.post(
                "/rest/api/2/project", Map.of("key", key, "name", key, "projectTypeKey", "business", "lead", "admin"));
    }

    /** Gives a user a role in a project. */
    void join(String project, String role, String user) {
        String roles = "/rest/api/2/project/" + project + "/role";
        String url = jira.get(roles).path(role).asText();
        jira.post(roles + url.substring(url.lastIndexOf('/')), Map.of("user", List.of(user)));
    }
}
