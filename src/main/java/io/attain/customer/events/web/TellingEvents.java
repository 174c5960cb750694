package io.attain.customer.events.web;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.project.Project;
import io.attain.activity.contacts.Touch;
import io.attain.customer.events.Event;
import io.attain.customer.events.EventBook;
import io.attain.customer.events.Followed;
import io.attain.customer.events.Guest;
import io.attain.customer.events.app.FollowingEvents;
import io.attain.customer.events.app.KeepingEvents;
import io.attain.customer.promises.TouchKind;
import io.attain.customer.promises.jira.NamesOfTouches;
import io.attain.customer.tail.jira.CustomerDeals;
import io.attain.kernel.Caller;
import io.attain.kernel.jira.IssuesById;
import io.attain.kernel.web.PersonDto;
import io.attain.targets.web.TargetAsker;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Tells one event to the asker, by as many questions however many are invited. */
@Component
record TellingEvents(
        TargetAsker people,
        EventBook book,
        KeepingEvents keeping,
        FollowingEvents following,
        IssuesById issues,
        CustomerDeals deals,
        NamesOfTouches names) {

    EventsDto.Kind kind(TouchKind kind) {
        return new EventsDto.Kind(kind.code(), names.of(kind).in(people.asker().locale()));
    }

    List<EventsDto.Kind> kinds() {
        return Stream.of(TouchKind.values()).map(this::kind).toList();
    }

    /** The guests that the asker may see, by the ids of their issues. */
    Map<Long, Issue> seen(List<Guest> guests) {
        return issues.seenBy(
                people.asker().user(), guests.stream().map(Guest::customerId).toList());
    }

    EventsDto.One tell(Project project, Event event) {
        Caller caller = people.asker().caller(project);
        List<Guest> all = book.guests(event.id());
        Map<Long, Issue> seen = seen(all);
        List<Guest> told = all.stream()
                .filter(guest -> seen.containsKey(guest.customerId()))
                .toList();
        WhatFollowed after = after(project, event, told, seen);
        Function<@Nullable String, @Nullable PersonDto> named = people.people(project.getId());
        return new EventsDto.One(
                event.id(),
                event.version(),
                event.said().title(),
                event.said().day().toString(),
                kind(event.said().kind()),
                event.said().place(),
                named.apply(event.by()),
                keeping.mayKeep(caller, event),
                caller.sells(),
                people.asker().today().toString(),
                Event.MOST_GUESTS,
                event.followedUntil().toString(),
                kinds(),
                told.stream()
                        .map(guest ->
                                told(guest, Objects.requireNonNull(seen.get(guest.customerId())), after, named, caller))
                        .toList(),
                all.size() - told.size());
    }

    private WhatFollowed after(Project project, Event event, List<Guest> guests, Map<Long, Issue> seen) {
        List<Issue> came = guests.stream()
                .filter(Guest::came)
                .map(guest -> Objects.requireNonNull(seen.get(guest.customerId())))
                .toList();
        Map<Long, List<Issue>> sold = deals.of(people.asker().user(), project, came);
        List<Long> ids =
                sold.values().stream().flatMap(List::stream).map(Issue::getId).toList();
        return new WhatFollowed(
                sold,
                following.deals(event, ids),
                following.steps(
                        event,
                        Stream.concat(came.stream().map(Issue::getId), ids.stream())
                                .toList()));
    }

    private static EventsDto.Guested told(
            Guest guest,
            Issue issue,
            WhatFollowed after,
            Function<@Nullable String, @Nullable PersonDto> named,
            Caller caller) {
        Guest.Logged logged = guest.logged();
        List<Touch> steps = guest.came() ? after.steps(guest.customerId()) : List.of();
        return new EventsDto.Guested(
                issue.getKey(),
                WhatFollowed.name(issue),
                named.apply(issue.getAssigneeId()),
                guest.state().code(),
                guest.version(),
                logged == null ? null : named.apply(logged.by()),
                logged == null ? null : logged.day().toString(),
                caller.sells() && (logged == null || caller.owns(logged.by())),
                after.deals(guest.customerId(), Followed.MADE),
                after.deals(guest.customerId(), Followed.MOVED_ON),
                steps.size(),
                steps.stream().findFirst().map(TellingEvents::next).orElse(null));
    }

    private static EventsDto.Next next(Touch touch) {
        LocalDate on = touch.next().on();
        return new EventsDto.Next(touch.next().text(), on == null ? null : on.toString());
    }
}
