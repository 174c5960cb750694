package io.attain.acceptance;

import io.attain.demo.Company;
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
        jira.post(
                "/rest/api/2/user",
                Map.of(
                        "name",
                        login,
                        "displayName",
                        name,
                        "password",
                        Company.PASSWORD,
                        "emailAddress",
                        login + "@site.example"));
    }

    /** Creates a project and sets it up for sales. */
    void addSalesProject(String key) {
        addProject(key);
        jira.post("/rest/attain/1.0/setup/" + key, Map.of());
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
