package io.attain.host.jira.project;

import io.attain.host.jira.i18n.GivenNames;
import io.attain.host.store.Database;
import io.attain.host.store.Row;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Priorities, the most urgent first. */
public final class Priorities {

    private static final String USUAL = "Medium";

    private final Constants<HostPriority> priorities;

    /** Priorities of this database. */
    public Priorities(Database database, GivenNames given) {
        priorities = new Constants<>(database, given, GivenNames.Kind.PRIORITY, HostPriority::of);
    }

    /** Makes those that Jira brings along, if there are none. */
    public void makeUsual() {
        if (all().isEmpty()) {
            make("Highest", "This problem will block progress.", "#d04437", 1);
            make("High", "Serious problem that could block progress.", "#f15C75", 2);
            make(USUAL, "Has the potential to affect progress.", "#f79232", 3);
            make("Low", "Minor problem or easily worked around.", "#707070", 4);
            make("Lowest", "Trivial problem with little or no impact on progress.", "#999999", 5);
        }
    }

    /** All of them. */
    public List<HostPriority> all() {
        return priorities.all();
    }

    /** By id. */
    public Optional<HostPriority> find(@Nullable String id) {
        return Optional.ofNullable(priorities.find(id));
    }

    /** What new issues have that nobody gave another. */
    public Optional<HostPriority> usual() {
        return all().stream().filter(one -> one.getName().equals(USUAL)).findFirst();
    }

    private void make(String name, String description, String color, long id) {
        priorities.create(name, description, Row.of("status_color", color).and("id", id));
    }
}
