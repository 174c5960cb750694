package io.attain.customer.promises.app;

import io.attain.customer.promises.TouchKind;
import io.attain.kernel.Caller;
import io.attain.kernel.People;
import io.attain.teams.app.LeadingTeams;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Who has to keep what customers are promised; of an owner who is no longer active it is nobody (docs/rules.md, Promises). */
@Component
public record PromiseKeepers(LeadingTeams teams, People people) {

    /**
     * Who has to touch a customer on a day: who leads its owner where somebody who leads shall, and else the owner or, while
     * on leave, who acts for that one.
     *
     * @param owner the user key of the customer's owner; null of none, for whom nobody keeps anything
     */
    public Optional<String> of(long projectId, @Nullable String owner, TouchKind kind, LocalDate day) {
        if (owner == null || !people.isActive(owner)) {
            return Optional.empty();
        }
        if (kind == TouchKind.EXECUTIVE) {
            return teams.managersOf(projectId, owner, day).stream().findFirst();
        }
        return isAway(projectId, owner, day) ? actingFor(projectId, owner, day) : Optional.of(owner);
    }

    /** Whose A customers a person keeps executive contacts with on a day. */
    public Set<String> executiveOf(long projectId, String person, LocalDate day) {
        return active(teams.nextBelow(projectId, person, day));
    }

    /**
     * Whether somebody may say that a customer was touched on a day: of an executive contact who leads its owner or stands in,
     * and of a customer that nobody owns, who leads the sales.
     */
    public boolean maySay(Caller caller, long projectId, @Nullable String owner, TouchKind kind, LocalDate day) {
        return kind != TouchKind.EXECUTIVE
                || (owner == null ? caller.leads() : teams.hearsOf(caller, projectId, owner, day));
    }

    /** Whether a project says by teams who leads whom. */
    public boolean areKnown(long projectId) {
        return teams.isDivided(projectId);
    }

    /** Whether an owner is on leave on a day. */
    public boolean isAway(long projectId, String owner, LocalDate day) {
        return teams.isAway(projectId, owner, day);
    }

    /** Whether an owner is somebody who still works here; who is empty is nobody. */
    boolean isThere(String owner) {
        return !owner.isEmpty() && people.isActive(owner);
    }

    /** Whether on a day nobody is there who keeps what is promised to an owner's customers; an owner who is empty is nobody. */
    public boolean isAlone(long projectId, String owner, LocalDate day) {
        return !isThere(owner)
                || (isAway(projectId, owner, day)
                        && actingFor(projectId, owner, day).isEmpty());
    }

    /** The owners on leave on a day for whom a person keeps what their customers are promised, but for executive contacts. */
    public Set<String> actedFor(long projectId, String person, LocalDate day) {
        return active(teams.actedFor(projectId, person, day));
    }

    private Set<String> active(Set<String> owners) {
        return owners.stream().filter(people::isActive).collect(Collectors.toSet());
    }

    /** Who acts for an owner who is on leave on a day. */
    public Optional<String> actingFor(long projectId, String owner, LocalDate day) {
        return teams.actingFor(projectId, owner, day);
    }
}
