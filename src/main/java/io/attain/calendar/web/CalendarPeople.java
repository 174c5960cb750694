package io.attain.calendar.web;

import com.atlassian.jira.project.Project;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import io.attain.kernel.jira.SalesAccess;
import io.attain.kernel.web.Asker;
import io.attain.kernel.web.PersonDto;
import io.attain.kernel.web.RestProblem;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The people whose leave is kept, and who may keep it. */
@Component
final class CalendarPeople {

    private final Asker asker;
    private final SalesAccess access;
    private final UserManager users;

    CalendarPeople(Asker asker, SalesAccess access, @ComponentImport UserManager users) {
        this.asker = asker;
        this.access = access;
        this.users = users;
    }

    /** The person of a user key; somebody who is gone keeps the key as name. */
    PersonDto person(String key) {
        ApplicationUser user = users.getUserByKey(key);
        return new PersonDto(key, user == null ? key : user.getDisplayName());
    }

    /**
     * The user key of whose leave may be changed: the asker's own for no key or that of the asker, who must take part in
     * the project's sales; anybody's for who manages them.
     *
     * @throws RestProblem 403 if the asker may not
     */
    String mayChange(Project project, @Nullable String key) {
        String own = asker.user().getKey();
        if (key == null || key.isEmpty() || key.equals(own)) {
            asker.mustSell(project);
            return own;
        }
        asker.mustManage(project);
        return key;
    }

    /**
     * Lets only those pass who take part in the project's sales.
     *
     * @throws RestProblem 400 otherwise
     */
    void mustSell(Project project, String key) {
        ApplicationUser user = users.getUserByKey(key);
        if (user == null || !access.sells(user, project)) {
            throw RestProblem.badRequest("person", asker.say("attain.calendar.invalid.person"));
        }
    }
}
