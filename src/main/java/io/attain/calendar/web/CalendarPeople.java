package io.attain.calendar.web;

import com.atlassian.jira.project.Project;
import io.attain.kernel.jira.JiraPeople;
import io.attain.kernel.jira.SalesAccess;
import io.attain.kernel.web.Asker;
import io.attain.kernel.web.PersonDto;
import io.attain.kernel.web.RestProblem;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The people whose leave is kept, and who may keep it. */
@Component
record CalendarPeople(Asker asker, SalesAccess access, JiraPeople people) {

    /** The person of a user key. */
    PersonDto person(String key) {
        return PersonDto.of(people.of(key));
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
        if (people.find(key).filter(user -> access.sells(user, project)).isEmpty()) {
            throw RestProblem.badRequest("person", asker.say("attain.calendar.invalid.person"));
        }
    }
}
