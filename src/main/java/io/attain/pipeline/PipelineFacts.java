package io.attain.pipeline;

import io.attain.kernel.Today;
import io.attain.results.ExpectedClose;
import io.attain.results.Result;
import io.attain.results.StageChange;
import io.attain.words.Vocabularies;
import io.attain.words.Word;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;

/**
 * What opportunities are to the fact book, by their issue ids; each has an entry in all, empty if it adds nothing.
 *
 * @param results what they count for
 * @param changes how they came from stage to stage
 * @param closes when they were expected to close
 */
public record PipelineFacts(
        Map<Long, List<Result>> results, Map<Long, List<StageChange>> changes, Map<Long, List<ExpectedClose>> closes) {

    /**
     * The facts of opportunities.
     *
     * @param opportunities all opportunities of each customer that occurs
     * @param words what their projects' own metrics add up
     * @param credits who shares those that are won
     * @param merged which of them were first ones before customers became one
     */
    public static PipelineFacts of(
            Collection<Opportunity> opportunities,
            Vocabularies words,
            Credits credits,
            MergedWins merged,
            Today today) {
        List<Long> wins = opportunities.stream()
                .filter(Opportunity::isWin)
                .map(Opportunity::issueId)
                .toList();
        Map<Long, List<Word>> own = new HashMap<>();
        Map<Long, List<Result>> results = new TreeMap<>(Wins.results(
                opportunities,
                credits.decided(wins),
                merged.among(wins),
                projectId -> own.computeIfAbsent(
                        projectId, project -> words.of(project).ofWins())));
        Map<Long, List<StageChange>> changes = new TreeMap<>();
        Map<Long, List<ExpectedClose>> closes = new TreeMap<>();
        for (Opportunity opportunity : opportunities) {
            List<Result> all = new ArrayList<>(Objects.requireNonNull(results.get(opportunity.issueId())));
            all.addAll(StagesReached.results(opportunity, today));
            results.put(opportunity.issueId(), all);
            changes.put(opportunity.issueId(), StagesReached.changes(opportunity));
            closes.put(opportunity.issueId(), ExpectedCloses.of(opportunity));
        }
        return new PipelineFacts(results, changes, closes);
    }

    /** Those of some opportunities only. */
    public PipelineFacts of(Set<Long> issueIds) {
        Map<Long, List<Result>> results = new TreeMap<>(this.results);
        Map<Long, List<StageChange>> changes = new TreeMap<>(this.changes);
        Map<Long, List<ExpectedClose>> closes = new TreeMap<>(this.closes);
        results.keySet().retainAll(issueIds);
        changes.keySet().retainAll(issueIds);
        closes.keySet().retainAll(issueIds);
        return new PipelineFacts(results, changes, closes);
    }

    /** What remains of an opportunity that is none any more. */
    public static PipelineFacts none(long issueId) {
        return new PipelineFacts(Map.of(issueId, List.of()), Map.of(issueId, List.of()), Map.of(issueId, List.of()));
    }
}
