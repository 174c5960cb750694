package io.attain.words;

import io.attain.kernel.Whole;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * The tags that a project's people are offered for the problems of their logs, in its order; they may write others.
 *
 * @param version how often they were changed
 * @param own in the project's own words
 */
public record ProblemTags(int version, List<String> own) implements Whole {

    /** Of a project that has changed nothing. */
    public static final ProblemTags STANDARD = new ProblemTags(0, List.of());

    private static final List<String> NAMES = List.of(
            "attain.words.tag.price",
            "attain.words.tag.competitor",
            "attain.words.tag.product",
            "attain.words.tag.delivery",
            "attain.words.tag.decision");

    public ProblemTags {
        own = List.copyOf(own);
    }

    /**
     * The tags as a reader is told them.
     *
     * @param says what a text says in the reader's language
     */
    public List<String> told(UnaryOperator<String> says) {
        return version == 0 ? NAMES.stream().map(says).toList() : own;
    }

    @Override
    public boolean saysAs(Whole other) {
        return other instanceof ProblemTags its && version > 0 && own.equals(its.own);
    }
}
