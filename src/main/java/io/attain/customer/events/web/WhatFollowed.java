package io.attain.customer.events.web;

import com.atlassian.jira.issue.Issue;
import io.attain.activity.contacts.Touch;
import io.attain.customer.events.Followed;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/** What followed of those who came: their deals, and the next steps with them and these. */
record WhatFollowed(Map<Long, List<Issue>> deals, Map<Long, Followed> followed, Map<Long, List<Touch>> steps) {

    List<EventsDto.Deal> deals(long customer, Followed what) {
        return of(customer).stream()
                .filter(deal -> followed.get(deal.getId()) == what)
                .map(deal -> new EventsDto.Deal(deal.getKey(), name(deal)))
                .toList();
    }

    List<Touch> steps(long customer) {
        return Stream.concat(Stream.of(customer), of(customer).stream().map(Issue::getId))
                .flatMap(id -> steps.getOrDefault(id, List.of()).stream())
                .sorted(Comparator.comparing(Touch::day)
                        .thenComparing(Touch::lineId)
                        .reversed())
                .toList();
    }

    private List<Issue> of(long customer) {
        return deals.getOrDefault(customer, List.of());
    }

    static String name(Issue issue) {
        return Objects.requireNonNullElse(issue.getSummary(), "");
    }
}
