package io.attain.host.jira.project;

import com.atlassian.jira.user.ApplicationUser;
import java.util.regex.Pattern;

/** What an administrator says of a project to be made. */
public record NewProject(String key, String name, String description, ApplicationUser lead) {

    private static final Pattern KEY = Pattern.compile("[A-Z][A-Z0-9_]{1,9}");

    /** Checks the key's form, Jira's own: two to ten capital letters, digits and underscores, a letter first. */
    public NewProject {
        if (!KEY.matcher(key).matches()) {
            throw new IllegalArgumentException("'" + key + "' is no project key: two to ten of A-Z, 0-9, _");
        }
        if (name.isBlank()) {
            throw new IllegalArgumentException("A project needs a name");
        }
    }
}
