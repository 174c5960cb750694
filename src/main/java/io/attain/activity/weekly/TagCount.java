package io.attain.activity.weekly;

import io.attain.kernel.Period;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * How often a tag was met.
 *
 * @param tag as it is written most
 * @param times in the week and in the one before
 * @param trend of each of some weeks, the report's last
 * @param examples the latest of the week that say something
 */
public record TagCount(String tag, Compared<Long> times, List<Long> trend, List<Problem> examples) {

    /** So many weeks make a trend. */
    public static final int WEEKS = 6;

    private static final int EXAMPLES = 3;
    /** What codes of problems and of reasons begin with. */
    static final String PROBLEMS = "problem/";

    static final String REASONS = "reason/";
    private static final Comparator<TagCount> MOST_FREQUENT = Comparator.comparing(
                    (TagCount count) -> count.times.now())
            .thenComparing(count -> count.times.before())
            .reversed()
            .thenComparing(TagCount::tag);

    public TagCount {
        trend = List.copyOf(trend);
        examples = List.copyOf(examples);
    }

    /** The first day that a trend looks at, up to the end of a week. */
    public static Period lookedAt(Period week) {
        return new Period(week.start().minusWeeks(WEEKS - 1), week.end());
    }

    /** The tags of a week, the most frequent first; what differs in case only is one. */
    public static List<TagCount> of(Period week, List<Problem> problems) {
        Map<String, List<Problem>> byTag = problems.stream()
                .collect(Collectors.groupingBy(problem -> key(problem.tag()), LinkedHashMap::new, Collectors.toList()));
        return byTag.values().stream()
                .map(its -> of(week, its, spelling(its)))
                .filter(count -> !count.times.isEmpty())
                .sorted(MOST_FREQUENT)
                .toList();
    }

    private static TagCount of(Period week, List<Problem> problems, String tag) {
        List<Map<String, Long>> weeks = IntStream.range(0, WEEKS)
                .mapToObj(number -> new Period(
                        week.start().minusWeeks(WEEKS - 1L - number), week.end().minusWeeks(WEEKS - 1L - number)))
                .map(each -> problems.stream()
                        .filter(problem -> each.contains(problem.day()))
                        .collect(Collectors.groupingBy(Problem::person, Collectors.counting())))
                .toList();
        return new TagCount(
                tag,
                Compared.of(weeks.get(WEEKS - 1), weeks.get(WEEKS - 2), 0L, Long::sum),
                weeks.stream()
                        .map(each -> each.values().stream()
                                .mapToLong(Long::longValue)
                                .sum())
                        .toList(),
                examples(week, problems));
    }

    /** The same with other figures, among them those of tags that there are none of by now. */
    static List<TagCount> with(List<TagCount> counts, String start, WeeklyReport.Figures figures) {
        List<TagCount> all = new ArrayList<>(counts);
        Set<String> known = counts.stream().map(count -> count.code(start)).collect(Collectors.toSet());
        figures.known(start).stream()
                .filter(tag -> !known.contains(start + tag))
                .map(tag -> URLDecoder.decode(tag, StandardCharsets.UTF_8))
                .forEach(tag ->
                        all.add(new TagCount(tag, Compared.of(0L, 0L), Collections.nCopies(WEEKS, 0L), List.of())));
        return all.stream()
                .map(count -> count.with(figures.figure(count.code(start), FrozenFigures.Kind.NUMBER, count.times)))
                .filter(count -> !count.times.isEmpty())
                .sorted(MOST_FREQUENT)
                .toList();
    }

    /** A tag may be any text, a code may not. */
    private String code(String start) {
        return start + URLEncoder.encode(key(tag), StandardCharsets.UTF_8);
    }

    private TagCount with(Compared<Long> other) {
        List<Long> weeks = new ArrayList<>(trend.subList(0, WEEKS - 2));
        weeks.add(other.before());
        weeks.add(other.now());
        return new TagCount(tag, other, weeks, examples);
    }

    private static String key(String tag) {
        return tag.strip().toLowerCase(Locale.ROOT);
    }

    private static List<Problem> examples(Period week, List<Problem> problems) {
        List<Problem> told = new ArrayList<>(problems);
        told.removeIf(problem -> !week.contains(problem.day()) || problem.note().isBlank());
        told.sort(Comparator.comparing(Problem::day).reversed().thenComparing(Problem::person));
        return told.subList(0, Math.min(EXAMPLES, told.size()));
    }

    private static String spelling(List<Problem> problems) {
        Map<String, Integer> spellings = new HashMap<>();
        problems.forEach(problem -> spellings.merge(problem.tag().strip(), 1, Integer::sum));
        return Objects.requireNonNull(spellings.entrySet().stream()
                .max(Map.Entry.<String, Integer>comparingByValue()
                        .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
                .map(Map.Entry::getKey)
                .orElse(""));
    }
}
