package io.attain.targets;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Who held something when, as a short text: {@code lily,20764=tom,20800=} for what passed from Lily to Tom and then to nobody.
 * Days count from 1970-01-01.
 */
public final class TenureText {

    private TenureText() {}

    /** A tenure as its text. */
    public static String of(Tenure tenure) {
        Stream<String> handovers = tenure.handovers().stream()
                .map(handover -> handover.from().toEpochDay() + "=" + encoded(handover.owner()));
        return Stream.concat(Stream.of(encoded(tenure.first())), handovers).collect(Collectors.joining(","));
    }

    /** The tenure of a text; nobody's for none. */
    public static Tenure read(@Nullable String text) {
        String[] parts = text == null ? new String[] {""} : text.split(",", -1);
        return new Tenure(
                decoded(parts[0]),
                Arrays.stream(parts)
                        .skip(1)
                        .map(part -> part.split("=", -1))
                        .map(part ->
                                new Tenure.Handover(LocalDate.ofEpochDay(Long.parseLong(part[0])), decoded(part[1])))
                        .toList());
    }

    /** A user key may hold any character; nobody is an empty text. */
    private static String encoded(@Nullable String owner) {
        return owner == null ? "" : URLEncoder.encode(owner, StandardCharsets.UTF_8);
    }

    private static @Nullable String decoded(String owner) {
        return owner.isEmpty() ? null : URLDecoder.decode(owner, StandardCharsets.UTF_8);
    }
}
