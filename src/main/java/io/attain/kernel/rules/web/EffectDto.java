package io.attain.kernel.rules.web;

import com.atlassian.jira.issue.Issue;
import io.attain.kernel.rules.RuleEffect;
import io.attain.kernel.web.Json;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * How many there are of each group, how many there would be, and how many would be judged otherwise.
 *
 * @param moved issues that would be, the first of them that the asker may see
 */
@Json
public record EffectDto(Map<String, Integer> now, Map<String, Integer> then, int changed, List<Moved> moved) {

    /** Nothing would be judged otherwise. */
    static final EffectDto NONE = new EffectDto(Map.of(), Map.of(), 0, List.of());

    private static final int MOST_TOLD = 20;

    /** An issue that would be in another group: from which to which, by their codes. */
    @Json
    public record Moved(String key, String name, String from, String to) {}

    /**
     * As it is told.
     *
     * @param seen the issues that the asker may see, by their ids
     */
    static EffectDto of(RuleEffect effect, Map<Long, Issue> seen) {
        List<Moved> moved = effect.moved().stream()
                .flatMap(each -> Stream.ofNullable(seen.get(each.issueId()))
                        .map(issue -> new Moved(issue.getKey(), issue.getSummary(), each.from(), each.to())))
                .limit(MOST_TOLD)
                .toList();
        return new EffectDto(effect.now(), effect.then(), effect.changed(), moved);
    }
}
