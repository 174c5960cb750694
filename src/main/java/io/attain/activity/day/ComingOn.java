package io.attain.activity.day;

import io.attain.activity.Ticks.Ticked;
import io.attain.kernel.Metric;
import io.attain.playbook.CustomerKind;
import io.attain.playbook.Playbook;
import io.attain.results.StageChange;
import io.attain.words.Stage;
import io.attain.words.Stages;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Which key actions speak from a deal's coming on: a deal leaves a stage for a later one by what the playbook asks for there
 * last. What was ticked off with the deal since it came to that stage is counted already.
 *
 * @param person the user key of who brought it on
 * @param zone the person's
 */
public record ComingOn(Playbook playbook, Stages stages, String person, ZoneId zone) {

    /**
     * The key actions of a day.
     *
     * @param way the deal's changes of stage, the earliest first
     * @param ticks what was ticked off with it
     * @param customers whose it is, new or existing ones; asked only where the playbook asks them for different things
     */
    public Set<Metric> on(LocalDate day, List<StageChange> way, List<Ticked> ticks, Supplier<CustomerKind> customers) {
        int reached = way.stream()
                .filter(change -> !dayOf(change).isAfter(day))
                .reduce((earlier, later) -> later)
                .map(change -> rank(change.to()))
                .orElse(-1);
        Set<Metric> counted = new TreeSet<>();
        LocalDate since = LocalDate.EPOCH;
        for (StageChange change : way) {
            int from = rank(change.from());
            boolean isOwn = change.by().equals(person) && dayOf(change).equals(day);
            if (isOwn && from >= 0 && from < rank(change.to()) && from < reached) {
                LocalDate arrived = since;
                asked(Objects.requireNonNull(change.from()), customers)
                        .filter(action -> !isTicked(action, arrived, ticks))
                        .ifPresent(counted::add);
            }
            since = dayOf(change);
        }
        return counted;
    }

    private LocalDate dayOf(StageChange change) {
        return LocalDate.ofInstant(change.at(), zone);
    }

    private boolean isTicked(Metric action, LocalDate since, List<Ticked> ticks) {
        return ticks.stream()
                .anyMatch(tick -> tick.by().equals(person)
                        && tick.code().equals(action.code())
                        && !tick.day().isBefore(since));
    }

    private Optional<Metric> asked(String stage, Supplier<CustomerKind> customers) {
        Optional<Metric> ofNew = last(CustomerKind.NEW, stage);
        Optional<Metric> ofExisting = last(CustomerKind.EXISTING, stage);
        if (ofNew.isEmpty() || ofExisting.isEmpty() || ofNew.equals(ofExisting)) {
            return ofNew.or(() -> ofExisting);
        }
        return customers.get() == CustomerKind.NEW ? ofNew : ofExisting;
    }

    private Optional<Metric> last(CustomerKind kind, String stage) {
        return playbook.of(kind, stage).stream()
                .flatMap(step -> step.action().stream())
                .reduce((earlier, later) -> later);
    }

    /** How far along a stage is; what is lost, or at no stage, is nowhere. */
    private int rank(@Nullable String code) {
        List<Stage> all = stages.stages();
        for (int rank = 0; rank < all.size(); rank++) {
            if (all.get(rank).code().equals(code)) {
                return all.get(rank).kind() == Stage.Kind.LOST ? -1 : rank;
            }
        }
        return -1;
    }
}
