package io.attain.playbook.app;

import io.attain.activity.Ticks.Ticked;
import io.attain.playbook.Listed;
import io.attain.playbook.Standing;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What is to be done with somebody's own customers and opportunities. */
@Component
public record DueSteps(ShowingSteps steps) {

    private static final Set<Standing.State> OPEN = Set.of(Standing.State.DUE, Standing.State.OVERDUE);

    /** What was missed first; then what is due first; of equals the one that was not done for longest. */
    private static final Comparator<Due> FIRST = by(due -> due.standing().missedSince())
            .thenComparing(by(due -> due.standing().until()))
            .thenComparing(by(due ->
                    Optional.ofNullable(due.shown.last()).map(Ticked::day).orElse(LocalDate.MIN)))
            .thenComparing(due -> due.listed.issueId());

    /** A step that is due or overdue. */
    public record Due(Listed listed, ShowingSteps.Shown shown) {

        private Standing standing() {
            return Objects.requireNonNull(shown.standing());
        }
    }

    /** All of it, what is overdue first. What is counted over all of a person's is due with none of them. */
    public List<Due> of(Collection<Listed> own, String person) {
        return steps.ofEach(own, person).entrySet().stream()
                .flatMap(each -> each.getValue().stream().map(shown -> new Due(each.getKey(), shown)))
                .filter(due -> OPEN.contains(due.standing().state()))
                .sorted(FIRST)
                .toList();
    }

    private static Comparator<Due> by(Function<Due, @Nullable LocalDate> day) {
        return Comparator.comparing(day, Comparator.nullsLast(Comparator.naturalOrder()));
    }
}
