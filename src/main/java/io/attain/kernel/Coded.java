package io.attain.kernel;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A constant that REST, tables and the front end know by a code: its own name in camel case, {@code OWN_SHARES} as
 * {@code ownShares}. Whoever renames one changes what is stored, sent and asked for.
 */
public interface Coded {

    /** The constant's own name. */
    String name();

    /** The name used in REST, in tables and in the front end. */
    default String code() {
        return Codes.of(this);
    }

    /** The one of these with this code, or none. */
    static <C extends Coded> Optional<C> find(C[] all, @Nullable String code) {
        return Arrays.stream(all).filter(each -> each.code().equals(code)).findFirst();
    }

    /** A constant's own name as people read it, {@code CAUSE_FOUND} as {@code Cause found}. */
    static String words(Enum<?> constant) {
        return capital(constant.name().toLowerCase(Locale.ROOT).replace('_', ' '));
    }

    /** Codes that were made: they are asked for with each row and each answer. */
    final class Codes {
        private static final Map<Coded, String> MADE = new ConcurrentHashMap<>();

        private Codes() {}

        private static String of(Coded constant) {
            return MADE.computeIfAbsent(constant, Codes::make);
        }

        private static String make(Coded constant) {
            String[] words = constant.name().toLowerCase(Locale.ROOT).split("_", -1);
            return words[0] + Arrays.stream(words).skip(1).map(Coded::capital).collect(Collectors.joining());
        }
    }

    private static String capital(String word) {
        return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }
}
