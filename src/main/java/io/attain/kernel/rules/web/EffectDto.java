package io.attain.kernel.rules.web;

import com.atlassian.jira.issue.Issue;
import io.attain.kernel.rules.RuleEffect;
import io.attain.kernel.web.Json;
import io.attain.kernel.web.PersonDto;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * How many there are of each group, how many there would be, and how many would be judged otherwise.
 *
 * @param moved issues that would be, the first of them that the asker may see
 * @param keys of these and more of them, at most 200
 * @param loads what people would have more or less to do, those whom the asker knows by name
 */
@Json
public record EffectDto(
        Map<String, Integer> now,
        Map<String, Integer> then,
        int changed,
        List<Moved> moved,
        List<String> keys,
        List<Load> loads) {

    /** Nothing would be judged otherwise. */
    static final EffectDto NONE = new EffectDto(Map.of(), Map.of(), 0, List.of(), List.of(), List.of());

    private static final int MOST_TOLD = 20;

    /** An issue that would be in another group: from which to which, by their codes. */
    @Json
    public record Moved(String key, String name, String from, String to) {}

    /** What somebody would have more or less to do; {@code person} is null for all whom the asker may not know of. */
    @Json
    public record Load(@Nullable PersonDto person, List<Measure> measures) {}

    /** How much of something, as in {@link RuleEffect.Measure}: tenths more than now, in all, and at most. */
    @Json
    public record Measure(String code, long more, @Nullable Long then, @Nullable Long most) {
        static Measure of(RuleEffect.Measure measure) {
            return new Measure(measure.code(), measure.more(), measure.then(), measure.most());
        }
    }

    /**
     * As it is told.
     *
     * @param seen the issues that the asker may see, by their ids
     */
    static EffectDto of(RuleEffect effect, Map<Long, Issue> seen, Function<String, PersonDto> named) {
        List<Moved> all = effect.moved().stream()
                .flatMap(each -> Stream.ofNullable(seen.get(each.issueId()))
                        .map(issue -> new Moved(issue.getKey(), issue.getSummary(), each.from(), each.to())))
                .toList();
        return new EffectDto(
                effect.now(),
                effect.then(),
                effect.changed(),
                all.stream().limit(MOST_TOLD).toList(),
                all.stream().map(Moved::key).toList(),
                effect.loads().stream()
                        .map(each -> new Load(
                                each.person() == null ? null : named.apply(each.person()),
                                each.measures().stream().map(Measure::of).toList()))
                        .toList());
    }
}
