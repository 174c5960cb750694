package io.attain.kernel;

import java.text.CollationKey;
import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.regex.Pattern;

/** The order in which people look for names: by the rules of their language, and numbers in names by their value. */
public final class NameOrder {

    private static final Pattern NUMBER = Pattern.compile("0*(\\d+)");

    private final Collator collator;

    /** The order of a language. */
    public NameOrder(Locale language) {
        this.collator = Collator.getInstance(language);
    }

    private record Keyed<T>(CollationKey key, T item) {}

    /** The items by their names; those of equal names stay as they were. */
    public <T> List<T> sorted(List<T> items, Function<T, String> name) {
        return items.stream()
                .map(item -> new Keyed<>(key(name.apply(item)), item))
                .sorted(Comparator.comparing(Keyed::key))
                .map(Keyed::item)
                .toList();
    }

    /** Keys are made once for each name: comparing names themselves takes several times as long. */
    private CollationKey key(String name) {
        return collator.getCollationKey(NUMBER.matcher(name).replaceAll(number -> counted(number.group(1))));
    }

    /** The number behind the count of its digits, so that a longer one comes later. */
    private static String counted(String number) {
        return (number.length() < 10 ? "0" : "") + number.length() + number;
    }
}
