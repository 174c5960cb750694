package io.attain.kernel.jira;

import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import io.attain.kernel.People;
import io.attain.kernel.Person;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The users that Jira knows. */
@Component
public record JiraPeople(@ComponentImport UserManager users) implements People {

    @Override
    public Person of(String key) {
        ApplicationUser known = evenUnknown(key);
        return new Person(key, known == null ? key : known.getDisplayName());
    }

    @Override
    public boolean isActive(String key) {
        return find(key).filter(ApplicationUser::isActive).isPresent();
    }

    @Override
    public Optional<Person> named(String loginName) {
        return loginName.isEmpty()
                ? Optional.empty()
                : Optional.ofNullable(users.getUserByName(loginName))
                        .map(user -> new Person(user.getKey(), user.getDisplayName()));
    }

    /** The user of a key. */
    public Optional<ApplicationUser> find(String key) {
        return Optional.ofNullable(users.getUserByKey(key));
    }

    /** The same, of who was deleted, too: issues stay theirs. */
    public @Nullable ApplicationUser evenUnknown(String key) {
        return find(key).orElseGet(() -> users.getUserByKeyEvenWhenUnknown(key));
    }
}
