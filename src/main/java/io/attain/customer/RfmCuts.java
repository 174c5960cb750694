package io.attain.customer;

import io.attain.results.Bought;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * Where the scores of purchases begin. They are fixed until somebody changes them, so that no customer's score changes because
 * another one bought (docs/rules.md, Tiers).
 *
 * @param recency days since the last purchase: up to the first is 5, up to the last 2
 * @param frequency how many purchases: from the first is 2, from the last 5
 * @param monetary what they are worth, counted as {@code frequency}: minor units where it is judged, major where it is said
 */
public record RfmCuts(FourCuts recency, FourCuts frequency, FourCuts monetary) {

    /** How many scores there are. */
    public static final int CLASSES = FourCuts.COUNT + 1;

    /** What holds until a project says otherwise. */
    public static final RfmCuts STANDARD = new RfmCuts(
            new FourCuts(30, 90, 180, 365), new FourCuts(2, 4, 8, 12), new FourCuts(10_000, 50_000, 100_000, 500_000));

    /** The scores of a customer on a day; null of one who bought nothing in the trailing twelve months. */
    public RfmScores of(@Nullable Bought bought, LocalDate today) {
        return bought == null
                ? new RfmScores(1, 1, 1)
                : new RfmScores(
                        recency.below(ChronoUnit.DAYS.between(bought.last(), today)),
                        frequency.from(bought.times()),
                        monetary.from(bought.amount()));
    }
}
