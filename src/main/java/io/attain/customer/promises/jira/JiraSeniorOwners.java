package io.attain.customer.promises.jira;

import io.attain.customer.promises.SeniorOwners;
import io.attain.customer.promises.WordList;
import io.attain.kernel.People;
import io.attain.kernel.jira.RoleHolders;
import java.util.HashSet;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Finds senior owners among Jira's users and the project's roles. */
@Component
public record JiraSeniorOwners(People people, RoleHolders roles) implements SeniorOwners {

    @Override
    public Set<String> of(long projectId, WordList named) {
        Set<String> found = new HashSet<>();
        for (String name : named.words()) {
            people.named(name).ifPresent(person -> found.add(person.key()));
            found.addAll(roles.called(name, projectId));
        }
        return found;
    }
}
