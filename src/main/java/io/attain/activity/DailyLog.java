package io.attain.activity;

import io.attain.kernel.Metric;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BiPredicate;
import java.util.function.BinaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What one person did on one working day.
 *
 * @param projectId the sales project
 * @param owner the person's user key
 * @param day the day reported on, in the person's own time zone
 * @param content what was reported
 * @param submitted whether the owner has handed it in; only then does it count towards targets
 * @param enteredAt when it was last saved, which may be later than the day
 * @param enteredBy the user key of who saved it last in the owner's place, by a file; null if that was the owner, or is not known
 */
public record DailyLog(
        long projectId,
        String owner,
        LocalDate day,
        Content content,
        boolean submitted,
        Instant enteredAt,
        @Nullable String enteredBy) {

    /** One that its owner saves. */
    public DailyLog(
            long projectId, String owner, LocalDate day, Content content, boolean submitted, Instant enteredAt) {
        this(projectId, owner, day, content, submitted, enteredAt, null);
    }

    /** How often the action was done; 0 if it was not reported. */
    public int count(Metric action) {
        return content.counts().getOrDefault(action, 0);
    }

    /**
     * The reported part of a log.
     *
     * @param counts how often each key action was done, in the order of metrics; a missing one counts 0
     * @param lines the customers and opportunities touched
     * @param demandChanges what changed in customers' demand, or empty
     * @param problems problems met, each with a tag to count by
     * @param support support that is needed, or empty
     * @param ticks which key actions and steps were done with which issue, each once; each issue has a line
     * @param reason why there is nothing of all that, a code of {@link OtherWork} or the writer's own words; empty where it
     *     says something
     */
    public record Content(
            Map<Metric, Integer> counts,
            List<Line> lines,
            String demandChanges,
            List<Problem> problems,
            String support,
            List<Tick> ticks,
            String reason) {

        /** Copies, so that a log never changes. */
        public Content {
            counts = Collections.unmodifiableSortedMap(new TreeMap<>(counts));
            lines = List.copyOf(lines);
            problems = List.copyOf(problems);
            ticks = ticks.stream().distinct().toList();
            reason = says(counts, List.of(lines, problems, ticks), demandChanges + support) ? "" : reason;
        }

        /** One that says something. */
        public Content(
                Map<Metric, Integer> counts,
                List<Line> lines,
                String demandChanges,
                List<Problem> problems,
                String support,
                List<Tick> ticks) {
            this(counts, lines, demandChanges, problems, support, ticks, "");
        }

        /** One in which nothing was ticked off. */
        public Content(
                Map<Metric, Integer> counts,
                List<Line> lines,
                String demandChanges,
                List<Problem> problems,
                String support) {
            this(counts, lines, demandChanges, problems, support, List.of());
        }

        /** With what else is said: what it says nothing of stays, and what is said already is said once. */
        public Content with(Content said) {
            Map<Metric, Integer> all = new TreeMap<>(counts);
            all.putAll(said.counts);
            return new Content(
                    all,
                    merged(lines, said.lines, (line, other) -> line.subject.isSame(other.subject), Line::with),
                    said.demandChanges.isEmpty() ? demandChanges : said.demandChanges,
                    merged(problems, said.problems, Problem::equals, (problem, same) -> problem),
                    said.support.isEmpty() ? support : said.support,
                    Stream.concat(ticks.stream(), said.ticks.stream()).toList(),
                    said.reason.isEmpty() ? reason : said.reason);
        }

        /** Whether it neither says what was done nor why there was nothing. */
        public boolean isEmpty() {
            return reason.isBlank() && !says(counts, List.of(lines, problems, ticks), demandChanges + support);
        }

        private static boolean says(Map<Metric, Integer> counts, List<List<?>> parts, String texts) {
            return counts.values().stream().anyMatch(times -> times > 0)
                    || parts.stream().anyMatch(part -> !part.isEmpty())
                    || !texts.isBlank();
        }

        /** Whether the customer asked for something, as its line says. */
        public boolean isAsked(Line line) {
            return ticks.contains(new Tick(line.subject.id, Tick.ASKED));
        }

        /** Each of what is there with the one of what is said that is about the same, in their order, and the others behind. */
        private static <T> List<T> merged(
                List<T> before, List<T> said, BiPredicate<T, T> isSame, BinaryOperator<T> with) {
            List<T> others = new ArrayList<>(said);
            List<T> merged = new ArrayList<>();
            for (T each : before) {
                Optional<T> found =
                        others.stream().filter(one -> isSame.test(each, one)).findFirst();
                found.ifPresent(others::remove);
                merged.add(found.map(one -> with.apply(each, one)).orElse(each));
            }
            merged.addAll(others);
            return merged;
        }

        /** With something ticked off, once: it is counted, and its issue has a line. */
        public Content ticked(Tick tick, Subject subject) {
            if (ticks.contains(tick)) {
                return this;
            }
            List<Line> all = new ArrayList<>(lines);
            if (all.stream().noneMatch(line -> line.subject.isSame(subject))) {
                all.add(new Line(subject, "", NextStep.NONE));
            }
            List<Tick> more = new ArrayList<>(ticks);
            more.add(tick);
            return new Content(counted(tick, 1), all, demandChanges, problems, support, more);
        }

        /** The same taken back; a line that says nothing more goes with it. */
        public Content unticked(Tick tick, Subject subject) {
            if (!ticks.contains(tick)) {
                return this;
            }
            List<Tick> fewer = ticks.stream().filter(each -> !each.equals(tick)).toList();
            boolean stays = fewer.stream().anyMatch(each -> each.issueId == tick.issueId);
            List<Line> left = lines.stream()
                    .filter(line -> stays || !line.subject.isSame(subject) || line.isSaid())
                    .toList();
            return new Content(counted(tick, -1), left, demandChanges, problems, support, fewer);
        }

        private Map<Metric, Integer> counted(Tick tick, int by) {
            Map<Metric, Integer> changed = new TreeMap<>(counts);
            tick.action()
                    .ifPresent(action -> changed.merge(
                            action,
                            Math.max(0, by),
                            (times, more) -> Math.max(0, Math.min(LogCheck.MAX_COUNT, times + by))));
            return changed;
        }

        /** A log in which nothing has been written yet. */
        public static Content empty() {
            return new Content(Map.of(), List.of(), "", List.of(), "");
        }
    }

    /** One customer or opportunity touched, with a line about it, and what is to be done next with it. */
    public record Line(Subject subject, String note, NextStep next) {

        private boolean isSaid() {
            return !note.isBlank() || !next.equals(NextStep.NONE);
        }

        /** With what another one says of the same; what that leaves out stays. */
        private Line with(Line said) {
            LocalDate on = said.next.on;
            return new Line(
                    subject,
                    said.note.isEmpty() ? note : said.note,
                    new NextStep(said.next.text.isEmpty() ? next.text : said.next.text, on == null ? next.on : on));
        }
    }

    /**
     * What a line is about, as it was when the log was saved last.
     *
     * @param id Jira's id, which stays when the issue is moved; {@link #UNKNOWN} of one that was gone before ids were kept
     * @param key the key that it had
     * @param name what it was called, which can still be read when it is deleted; empty where that was not kept
     */
    public record Subject(long id, String key, String name) {

        /** The id of what no id is known of. */
        public static final long UNKNOWN = 0;

        /** One of which the key alone is known. */
        public static Subject ofKey(String key) {
            return new Subject(UNKNOWN, key, "");
        }

        private boolean isSame(Subject other) {
            return id == UNKNOWN ? key.equals(other.key) : id == other.id;
        }
    }

    /**
     * What is to be done next.
     *
     * @param text empty if nothing is said
     * @param on by which day; null for no day in particular
     */
    public record NextStep(String text, @Nullable LocalDate on) {

        /** Nothing is said. */
        public static final NextStep NONE = new NextStep("", null);
    }

    /**
     * Something that was done with an issue.
     *
     * @param issueId Jira's id, which stays when the issue is moved
     * @param code of a key action, which is counted, or of a step of the playbook's own
     */
    public record Tick(long issueId, String code) {

        /** What is ticked off where a customer asked for something; no key action is called so. */
        public static final String ASKED = "they-asked";

        /** Whether it says that the customer asked for something. */
        public boolean isAsked() {
            return code.equals(ASKED);
        }

        /** The key action that it counts; nothing for a step of the playbook's own. */
        public Optional<Metric> action() {
            return Metric.keyActionOf(code);
        }
    }

    /** A problem, with the tag by which reports count it. */
    public record Problem(String tag, String note) {}
}
