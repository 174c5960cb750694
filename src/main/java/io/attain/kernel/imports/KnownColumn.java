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
        NUMBER(WrittenNumbers.POINT, WrittenNumbers.COMMA),
        DAY(WrittenDays.DAY_FIRST, WrittenDays.MONTH_FIRST),
        /** Words of a list, which each system has of its own. */
        WORD,
        /** Such words of several, as {@link CellParts} has them. */
        WORDS;

        @SuppressWarnings("ImmutableEnumChecker") // made by Set.of
        private final Set<String> marks;

        Holds(String... marks) {
            this.marks = Set.of(marks);
        }

        /** Whether such cells may be written so. */
        boolean isWritten(String mark) {
            return marks.contains(mark);
        }
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
     */
    boolean isKnownAs(String heading) {
        return others.contains(heading);
    }

    /**
     * Whether the system that wrote the file calls it so, which may be something else in the files of others.
     *
     * @param heading as {@link Heading#plain} has it
     * @param system null if unknown
     */
    boolean isKnownAs(String heading, @Nullable String system) {
        return system != null
                && others.contains(heading + "@" + Heading.of(system).plain());
    }
}
