package io.attain.kernel.jira;

import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import io.attain.kernel.People;
import io.attain.kernel.PeopleContract;
import java.util.List;
import org.junit.jupiter.api.AutoClose;

class PeopleInJiraTest implements PeopleContract {

    @AutoClose
    private final InMemoryJira jira = new InMemoryJira();

    private final List<ApplicationUser> users = List.of(jira.user("anna"), jira.user("ben"));

    @Override
    public People people() {
        return new JiraPeople(jira.service(UserManager.class));
    }

    @Override
    public void leaves(String loginName) {
        users.stream()
                .filter(user -> user.getUsername().equals(loginName))
                .forEach(user -> jira.site.users().setActive(user, false));
    }
}
