package io.attain.planning.decomposition;

import io.attain.kernel.VisibleText;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** How Attain calls a part: by its whole's name and, behind it, what tells it apart, such as its owner. */
public final class PartName {

    private static final String APART = " · ";
    private static final String SHORTENED = "…";

    private PartName() {}

    /** A name with one more thing that tells it apart. */
    static String with(String name, String part) {
        return name + APART + part;
    }

    /**
     * The name of a part of a whole; where both are too long, the whole's is shortened.
     *
     * @param rest what tells the part apart
     */
    static String of(String whole, String rest) {
        return whole.length() + rest.length() <= ShareDraft.LONGEST_SUMMARY
                ? whole + rest
                : VisibleText.cut(whole, Math.max(0, ShareDraft.LONGEST_SUMMARY - 1 - rest.length()))
                        + SHORTENED
                        + rest;
    }

    /** Whether a part is called as Attain calls it, but not after its owner: maybe after who had it before. */
    public static boolean mayTellAnother(String owner, String name, String whole) {
        return restOf(name, whole)
                .filter(rest -> !List.of(rest.split(APART, -1)).contains(owner))
                .isPresent();
    }

    /**
     * What a part is called once somebody else has it.
     *
     * @param former what those who had it are called
     * @return nothing if it is called so already, or in somebody's own words
     */
    public static Optional<String> handedTo(String owner, String name, String whole, Collection<String> former) {
        return restOf(name, whole)
                .map(rest -> Arrays.stream(rest.split(APART, -1))
                        .map(part -> former.contains(part) ? owner : part)
                        .collect(Collectors.joining(APART)))
                .map(rest -> of(whole, rest))
                .filter(named -> !named.equals(name));
    }

    /** What a part is called once its whole is; nothing if it is called in somebody's own words. */
    public static Optional<String> below(String whole, String name, String formerWhole) {
        return restOf(name, formerWhole).map(rest -> of(whole, rest));
    }

    private static Optional<String> restOf(String name, String whole) {
        int end = name.indexOf(SHORTENED + APART);
        String start = end < 0 ? whole : name.substring(0, end);
        int rest = end < 0 ? whole.length() : end + SHORTENED.length();
        return whole.startsWith(start) && name.startsWith(start) && name.startsWith(APART, rest)
                ? Optional.of(name.substring(rest))
                : Optional.empty();
    }
}
