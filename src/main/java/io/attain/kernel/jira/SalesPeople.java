package io.attain.kernel.jira;

import com.atlassian.jira.project.Project;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import io.attain.kernel.VisibleText;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Who sells in a project, as files name people: by what they log in with, by mail, or by the name that others see. */
@Component
public record SalesPeople(SalesAccess access, @ComponentImport UserManager users) {

    /** Who is written so and takes part in the project's sales; nobody where two are. */
    public Optional<ApplicationUser> find(Project project, String written) {
        ApplicationUser named = written.isEmpty() ? null : users.getUserByName(written);
        if (named != null) {
            return Optional.of(named).filter(user -> access.sells(user, project));
        }
        String plain = plain(written);
        List<ApplicationUser> called = all(project)
                .filter(user -> plain.equals(plain(user.getEmailAddress()))
                        || plain.equals(plain(user.getDisplayName()))
                        || plain.equals(plain(user.getKey())))
                .toList();
        return called.size() == 1 && !plain.isEmpty() ? Optional.of(called.get(0)) : Optional.empty();
    }

    /** Who logs in so, also one who sells no more. */
    public Optional<ApplicationUser> named(String written) {
        return written.isEmpty() ? Optional.empty() : Optional.ofNullable(users.getUserByName(written));
    }

    /** What those log in with who take part in the project's sales. */
    public List<String> names(Project project) {
        return all(project).map(ApplicationUser::getUsername).sorted().toList();
    }

    private Stream<ApplicationUser> all(Project project) {
        return Stream.of(SalesRole.REP, SalesRole.MANAGER, SalesRole.LEADER)
                .flatMap(role -> access.holders(role, project).stream())
                .distinct()
                .map(users::getUserByKey)
                .filter(Objects::nonNull);
    }

    private static String plain(String written) {
        return VisibleText.line(written).toLowerCase(Locale.ROOT);
    }
}
