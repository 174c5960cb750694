package io.attain.targets;

import io.attain.kernel.Coded;
import io.attain.kernel.Direction;
import io.attain.kernel.Metric;
import io.attain.kernel.Period;
import io.attain.kernel.Scope;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Terms as a short text for a column: their values in one order, each without a mark that parts them or stands around them.
 * Days count from 1970-01-01.
 */
public final class TermsText {

    private TermsText() {}

    /** What {@link #read} reads; null for none. */
    public static @Nullable String of(@Nullable Terms terms) {
        if (terms == null) {
            return null;
        }
        Levels levels = terms.levels();
        Scope scope = terms.scope();
        return Stream.of(
                        terms.metric().code(),
                        terms.direction().code(),
                        text(levels.stretch()),
                        text(levels.challenge()),
                        text(levels.upperLimit()),
                        text(levels.baseline()),
                        terms.monthWeights().text(),
                        text(terms.period().start().toEpochDay()),
                        text(terms.period().end().toEpochDay()),
                        text(scope.region()),
                        text(scope.productLine()),
                        text(scope.customerType()))
                .map(value -> URLEncoder.encode(value, StandardCharsets.UTF_8))
                .collect(Collectors.joining("|"));
    }

    /** The terms that {@link #of} wrote; null if there is no text. */
    public static @Nullable Terms read(@Nullable String text) {
        if (text == null || text.isEmpty()) {
            return null;
        }
        String[] each = text.split("\\|", -1);
        for (int i = 0; i < each.length; i++) {
            each[i] = URLDecoder.decode(each[i], StandardCharsets.UTF_8);
        }
        return new Terms(
                Metric.ofCode(each[0]).orElseThrow(() -> new IllegalStateException("Unknown metric " + each[0])),
                Coded.find(Direction.values(), each[1]).orElse(Direction.UP),
                new Levels(number(each[2]), number(each[3]), number(each[4]), number(each[5])),
                MonthWeights.read(each[6]),
                new Period(day(each[7]), day(each[8])),
                new Scope(orNull(each[9]), orNull(each[10]), orNull(each[11])));
    }

    private static String text(@Nullable Object value) {
        return value == null ? "" : value.toString();
    }

    private static @Nullable Long number(String text) {
        return text.isEmpty() ? null : Long.valueOf(text);
    }

    private static LocalDate day(String text) {
        return LocalDate.ofEpochDay(Long.parseLong(text));
    }

    private static @Nullable String orNull(String text) {
        return text.isEmpty() ? null : text;
    }
}
