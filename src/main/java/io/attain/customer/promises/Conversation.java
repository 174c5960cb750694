package io.attain.customer.promises;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import org.jspecify.annotations.Nullable;

/**
 * What was said about an issue, in order. What the customer says begins a request unless one waits for its answer already; the
 * first that we say after it answers.
 */
public record Conversation(List<Said> said) {

    /** Who speaks. */
    public enum Side {
        CUSTOMER,
        OURS,
        /** Neither: a colleague who does not sell, or a word that the customer cannot see. */
        ASIDE
    }

    /**
     * Something that was said.
     *
     * @param by the user key of who wrote it; empty of nobody known
     * @param edited whether it was another text once
     */
    public record Said(long id, Side side, String by, Instant at, String text, boolean edited) {}

    public Conversation {
        said = List.copyOf(said);
    }

    /**
     * What begins requests: each word of the customer's that does not wait for the answer to an earlier one.
     *
     * @param waits whether one that was not answered here still waited when the customer said the other: it may have been
     *     answered elsewhere
     */
    public List<Said> requests(BiPredicate<Said, Said> waits) {
        List<Said> found = new ArrayList<>();
        @Nullable Said open = null;
        for (Said each : said) {
            if (each.side == Side.OURS) {
                open = null;
            } else if (each.side == Side.CUSTOMER && (open == null || !waits.test(open, each))) {
                found.add(each);
                open = each;
            }
        }
        return found;
    }

    /**
     * Whether what began a request is still there, and the customer's: by the rules of today or, as long as nobody has edited
     * it, by those of then.
     */
    public boolean isAsked(long id) {
        return said.stream().anyMatch(each -> each.id == id && (each.side == Side.CUSTOMER || !each.edited));
    }

    /** The first that one side says after something that was said. */
    public Optional<Said> next(Side side, long id) {
        return said.stream()
                .dropWhile(each -> each.id != id)
                .skip(1)
                .filter(each -> each.side == side)
                .findFirst();
    }

    /** The first that the customer says after a moment. */
    public Optional<Said> heard(Instant after) {
        return said.stream()
                .filter(each -> each.side == Side.CUSTOMER && each.at.isAfter(after))
                .findFirst();
    }
}
