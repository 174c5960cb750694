package io.attain.kernel.imports;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A column of ours, and what other systems call it.
 *
 * @param name our name
 * @param holds what stands in it
 * @param others what others call it, as {@link Heading#plain} has it; behind an {@code @} the one system that does
 */
public record KnownColumn(String name, Holds holds, Set<String> others) {

    /** What a column holds, by which its cells are read together. */
    public enum Holds {
        TEXT,
        NUMBER,
        DAY,
        /** Words of a list, which each system has of its own. */
        WORD,
        /** Such words of several, as {@link CellParts} has them. */
        WORDS
    }

    public KnownColumn {
        others = Set.copyOf(others);
    }

    /** Whether it is this column, as we call it. */
    boolean isCalled(String heading) {
        return name.equalsIgnoreCase(heading.strip());
    }

    /**
     * Whether others call it so.
     *
     * @param heading as {@link Heading#plain} has it
     * @param system which system wrote the file: what one calls so may be something else in the files of others; null if unknown
     */
    boolean isKnownAs(String heading, @Nullable String system) {
        return others.contains(heading)
                || (system != null
                        && others.contains(heading + "@" + Heading.of(system).plain()));
    }
}
