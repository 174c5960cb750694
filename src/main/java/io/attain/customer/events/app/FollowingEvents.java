package io.attain.customer.events.app;

import io.attain.activity.contacts.Touch;
import io.attain.activity.contacts.Touches;
import io.attain.customer.events.Event;
import io.attain.customer.events.Followed;
import io.attain.kernel.Today;
import io.attain.results.Facts;
import io.attain.results.StageChange;
import io.attain.words.StageLists;
import io.attain.words.Stages;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Tells what followed an event, as the fact book and submitted logs have it. */
@Component
public record FollowingEvents(Facts facts, Touches touches, StageLists stages, Today today) {

    /** More lines are not read; those before are of earlier days. */
    private static final int MOST_LINES = 5_000;

    /** What each of some deals did; each has an entry. */
    public Map<Long, Followed> deals(Event event, Collection<Long> deals) {
        Stages all = stages.of(event.projectId());
        Map<Long, List<StageChange>> ways = facts.changes(deals);
        Map<Long, Followed> followed = new HashMap<>();
        deals.forEach(
                deal -> followed.put(deal, Followed.of(ways.getOrDefault(deal, List.of()), all, event, this::dayOf)));
        return followed;
    }

    private LocalDate dayOf(StageChange change) {
        return LocalDate.ofInstant(change.at(), change.owner().isEmpty() ? today.zone() : today.zoneOf(change.owner()));
    }

    /** The lines with a next step that were logged after the event, by the issues that they are of, the newest first. */
    public Map<Long, List<Touch>> steps(Event event, Collection<Long> issues) {
        return touches.of(issues, 0, MOST_LINES).touches().stream()
                .filter(touch -> Followed.isAfter(event, touch.day()))
                .filter(touch -> !touch.next().text().isEmpty())
                .collect(Collectors.groupingBy(Touch::issueId));
    }
}
