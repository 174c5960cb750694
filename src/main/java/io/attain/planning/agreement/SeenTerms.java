package io.attain.planning.agreement;

import io.attain.kernel.Fingerprint;
import io.attain.targets.TermField;
import io.attain.targets.Terms;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What somebody saw a target ask for besides the amount: a short text of which each part tells one field. */
public final class SeenTerms {

    private static final String BETWEEN = "-";
    private static final List<TermField> FIELDS = Arrays.stream(TermField.values())
            .filter(field -> field != TermField.TARGET_AMOUNT)
            .toList();

    private SeenTerms() {}

    /** What whoever sees these terms sends back with their word. */
    public static String of(Terms terms) {
        return prints(terms).collect(Collectors.joining(BETWEEN));
    }

    /** The fields that are others by now; none for who does not say what they saw. */
    public static List<TermField> changed(@Nullable String seen, Terms now) {
        if (seen == null) {
            return List.of();
        }
        List<String> before = List.of(seen.split(BETWEEN, -1));
        List<String> prints = prints(now).toList();
        return IntStream.range(0, prints.size())
                .filter(at -> at >= before.size() || !before.get(at).equals(prints.get(at)))
                .mapToObj(FIELDS::get)
                .toList();
    }

    private static Stream<String> prints(Terms terms) {
        return FIELDS.stream().map(field -> Fingerprint.of(Objects.toString(field.in(terms), ""), 4));
    }
}
