package io.attain.playbook.jira;

import com.atlassian.jira.issue.Issue;
import io.attain.activity.jira.LoggedIssues;
import io.attain.playbook.Listed;
import io.attain.playbook.Step;
import io.attain.results.StageChange;
import io.attain.words.Stage;
import io.attain.words.Stages;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What is known of what the playbook may ask for.
 *
 * @param deals the opportunities of customers
 * @param won the days of those that were won
 * @param marked since when customers are marked as existing ones
 * @param ways how own opportunities came from stage to stage
 */
record KnownListed(
        String person,
        ZoneId zone,
        Stages stages,
        Map<Long, Set<Long>> deals,
        Map<Long, LocalDate> won,
        Map<Long, LocalDate> marked,
        Map<Long, List<StageChange>> ways) {

    Listed listed(Issue issue) {
        long customer = customerOf(issue);
        boolean isCustomer = customer == issue.getId();
        Set<Long> all = deals.getOrDefault(customer, Set.of());
        Optional<LocalDate> bought = Stream.concat(
                        Stream.ofNullable(marked.get(customer)),
                        all.stream()
                                .filter(deal -> deal != (long) issue.getId())
                                .flatMap(deal -> Stream.ofNullable(won.get(deal))))
                .min(LocalDate::compareTo);
        Set<Long> counted = new HashSet<>(isCustomer ? all : Set.of());
        counted.add(issue.getId());
        return Listed.of(
                Objects.requireNonNull(issue.getProjectId()),
                LoggedIssues.subject(issue),
                isCustomer ? Step.CUSTOMER : stageOf(issue),
                reached(issue),
                bought,
                person,
                counted);
    }

    private @Nullable String stageOf(Issue deal) {
        return stages.ofStatus(Objects.requireNonNullElse(deal.getStatusId(), ""))
                .map(Stage::code)
                .orElse(null);
    }

    private LocalDate reached(Issue issue) {
        List<StageChange> way = ways.getOrDefault(issue.getId(), List.of());
        return way.isEmpty()
                ? dayOf(issue.getCreated(), zone)
                : LocalDate.ofInstant(way.get(way.size() - 1).at(), zone);
    }

    /** The issue id of the customer whom something belongs to: its own, if it is one. */
    static Long customerOf(Issue issue) {
        return Objects.requireNonNullElse(issue.getParentId(), issue.getId());
    }

    /** The day of a moment in a zone. */
    static LocalDate dayOf(@Nullable Timestamp moment, ZoneId zone) {
        return LocalDate.ofInstant(moment == null ? Instant.EPOCH : moment.toInstant(), zone);
    }
}
