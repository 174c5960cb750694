package io.attain.activity.contacts.jira;

import com.atlassian.jira.project.Project;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import com.atlassian.query.operand.FunctionOperand;
import io.attain.activity.contacts.Touches;
import io.attain.targets.HiddenNames;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * JQL {@code issue in touchedBy(wang, 7d)}: customers and opportunities that somebody's submitted logs of the last days tell
 * of. Where names are hidden, others are not searched for.
 */
public final class TouchedBy extends TouchFunction {

    private static final int ARGUMENTS = 2;

    private final Touches touches;
    private final UserManager users;
    private final HiddenNames hidden;

    /** Made by the container. */
    public TouchedBy(Touches touches, @ComponentImport UserManager users, HiddenNames hidden, TouchSearch search) {
        super(search, new Usage("attain.activity.jql.touchedBy", ARGUMENTS, ARGUMENTS));
        this.touches = touches;
        this.users = users;
        this.hidden = hidden;
    }

    @Override
    Optional<String> wrong(@Nullable ApplicationUser user, FunctionOperand operand) {
        return person(operand).isEmpty() || search.seenBy(user, project -> true).isEmpty()
                ? Optional.of(search.say(
                        "attain.activity.jql.noPerson", operand.getArgs().get(0)))
                : Optional.empty();
    }

    @Override
    protected Collection<Long> ids(@Nullable ApplicationUser user, FunctionOperand operand) {
        return days(operand)
                .map(days -> days.first(search.today(user)))
                .flatMap(from -> person(operand)
                        .map(person -> touches.since(
                                search.seenBy(user, project -> tells(project, user, person)), person.getKey(), from)))
                .orElse(Set.of());
    }

    private Optional<ApplicationUser> person(FunctionOperand operand) {
        return Optional.ofNullable(users.getUserByName(operand.getArgs().get(0)));
    }

    private boolean tells(Project project, @Nullable ApplicationUser user, ApplicationUser person) {
        return user == null
                || person.getKey().equals(user.getKey())
                || !hidden.hidesNames(project.getId())
                || search.leads(user, project);
    }
}
