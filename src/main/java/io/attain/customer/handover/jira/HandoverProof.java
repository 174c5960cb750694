package io.attain.customer.handover.jira;

import io.attain.customer.handover.Belonging.Kind;
import io.attain.customer.handover.Handover;
import io.attain.customer.handover.Handover.Proof;
import io.attain.customer.handover.Line;
import io.attain.results.Facts;
import io.attain.results.Result;
import io.attain.results.Source;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Compares what a handover touches before and after: nothing may differ but whose it is from its day on. */
@Component
record HandoverProof(IssuePrints prints, Facts facts) {

    /**
     * What was seen.
     *
     * @param prints what issues say but whose they are, by their ids
     * @param results those of days before the handover, of deals that are touched
     */
    record Seen(Map<Long, String> prints, Map<Long, List<Result>> results) {}

    Seen see(Handover handover, List<Line> lines) {
        Map<Long, List<Result>> results = new HashMap<>();
        List<Long> deals = lines.stream()
                .filter(line -> line.kind() == Kind.OPEN_DEAL || line.kind() == Kind.CLOSED_DEAL)
                .map(Line::issueId)
                .toList();
        facts.of(Source.OPPORTUNITY, deals)
                .forEach((deal, all) -> results.put(
                        deal,
                        all.stream()
                                .filter(result -> result.day().isBefore(handover.from()))
                                .toList()));
        return new Seen(prints.of(lines.stream().map(Line::issueId).toList()), results);
    }

    Proof compare(Seen before, Seen after) {
        return new Proof(
                before.prints.size(),
                differing(before.prints, after.prints),
                before.results.values().stream().mapToInt(List::size).sum(),
                differing(before.results, after.results));
    }

    private static int differing(Map<Long, ?> before, Map<Long, ?> after) {
        Set<Long> all = new HashSet<>(before.keySet());
        all.addAll(after.keySet());
        return Math.toIntExact(all.stream()
                .filter(id -> !Objects.equals(before.get(id), after.get(id)))
                .count());
    }
}
