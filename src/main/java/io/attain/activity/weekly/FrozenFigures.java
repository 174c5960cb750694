package io.attain.activity.weekly;

import io.attain.activity.LogRate;
import io.attain.activity.completion.Completion;
import io.attain.attainment.figures.Pace;
import io.attain.kernel.Exact;
import io.attain.results.Tally;
import java.math.BigInteger;
import java.util.Arrays;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The figures of a report as they were when its week closed, by their codes: texts that are stored and never change.
 *
 * @param values a figure of all together under its own code, one of a person under that code and the user key
 */
public record FrozenFigures(SortedMap<String, String> values) {

    private static final String OF = "@";

    public FrozenFigures {
        values = new TreeMap<>(values);
    }

    /** How a figure of one kind is written. */
    record Kind<T>(T none, Function<T, String> write, Function<String, T> read) {

        static final Kind<Long> NUMBER = new Kind<>(0L, String::valueOf, Long::valueOf);
        static final Kind<Tally> TALLY = new Kind<>(
                Tally.NONE,
                tally -> numbers(tally.amount(), tally.count()),
                text -> new Tally(numbers(text)[0], numbers(text)[1]));
        static final Kind<Contacts.Reach> REACH = new Kind<>(
                Contacts.Reach.NONE,
                reach -> numbers(reach.customers(), reach.touches()),
                text -> new Contacts.Reach(numbers(text)[0], numbers(text)[1]));
        static final Kind<OwnTouched.Share> OWN = new Kind<>(
                OwnTouched.Share.NONE,
                share -> numbers(share.touched(), share.own()),
                text -> new OwnTouched.Share(numbers(text)[0], numbers(text)[1]));
        static final Kind<LogRate> RATE = new Kind<>(
                LogRate.NONE,
                rate -> numbers(rate.expected(), rate.handedIn(), rate.onTime()),
                text -> new LogRate((int) numbers(text)[0], (int) numbers(text)[1], (int) numbers(text)[2]));
        static final Kind<Passage> PASSAGE = new Kind<>(
                Passage.NONE,
                passage -> numbers(passage.movedOn(), passage.lost(), passage.back(), passage.stillThere()),
                text -> new Passage(numbers(text)[0], numbers(text)[1], numbers(text)[2], numbers(text)[3]));
        static final Kind<Completion> COMPLETION = new Kind<>(
                Completion.NONE,
                each -> Stream.of(each.done(), each.met(), each.due())
                        .map(Kind::exact)
                        .collect(Collectors.joining(" ")),
                text -> new Completion(exact(text, 0), exact(text, 1), exact(text, 2)));
        static final Kind<TargetStand.At> STAND = new Kind<>(
                TargetStand.At.NONE,
                at -> String.join(
                        " ",
                        String.valueOf(at.target()),
                        String.valueOf(at.actual()),
                        exact(at.expected()),
                        String.valueOf(at.pace())),
                text -> new TargetStand.At(
                        Long.parseLong(part(text, 0)),
                        part(text, 1).equals("null") ? null : (Long) Long.parseLong(part(text, 1)),
                        exact(text, 2),
                        part(text, 3).equals("null") ? null : Pace.valueOf(part(text, 3))));

        private static String numbers(long... numbers) {
            return Arrays.stream(numbers).mapToObj(String::valueOf).collect(Collectors.joining(" "));
        }

        private static long[] numbers(String text) {
            return Stream.of(text.split(" ", -1)).mapToLong(Long::parseLong).toArray();
        }

        private static String part(String text, int at) {
            return text.split(" ", -1)[at];
        }

        private static String exact(Exact exact) {
            return exact.over() + "/" + exact.under();
        }

        private static Exact exact(String text, int at) {
            String[] parts = part(text, at).split("/", -1);
            return Exact.of(new BigInteger(parts[0]), new BigInteger(parts[1]));
        }
    }

    /** Whether an older version noted them, which did not tell of this yet: what every report tells of has no part in its code. */
    boolean isUnknown(String code) {
        return !code.contains("/") && !values.containsKey(code);
    }

    /** The figure of a code; what nothing was noted of is none. */
    <T> T of(String code, Kind<T> kind) {
        String noted = values.get(code);
        return noted == null ? kind.none : kind.read.apply(noted);
    }

    /** What follows the beginning of those codes of all together that begin so. */
    List<String> after(String start) {
        return values.keySet().stream()
                .filter(code -> code.startsWith(start) && !code.contains(OF))
                .map(code -> code.substring(start.length()))
                .toList();
    }

    /** The code of one person's figure. */
    static String code(String code, String person) {
        return code + OF + person;
    }

    /** The user keys of those of whom a figure was noted. */
    List<String> people(String code) {
        String start = code(code, "");
        return values.keySet().stream()
                .filter(each -> each.startsWith(start))
                .map(each -> each.substring(start.length()))
                .toList();
    }

    /** The figures of a report as they are now. */
    public static FrozenFigures of(WeeklyReport report) {
        SortedMap<String, String> noted = new TreeMap<>();
        report.with(new WeeklyReport.Figures() {
            @Override
            public <T> Compared<T> figure(String code, Kind<T> kind, Compared<T> live) {
                noted.put(code, kind.write.apply(live.now()));
                live.people().forEach((person, its) -> noted.put(code(code, person), kind.write.apply(its.now())));
                return live;
            }
        });
        return new FrozenFigures(noted);
    }
}
