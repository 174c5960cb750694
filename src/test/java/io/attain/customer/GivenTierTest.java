package io.attain.customer;

import static org.assertj.core.api.Assertions.assertThat;

import io.attain.customer.TierStates.Kept;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Tiers that somebody gives and takes back, beside what the rules say meanwhile. */
class GivenTierTest {

    private static final LocalDate FIRST = LocalDate.of(2027, 2, 1);
    private static final LocalDate BEFORE = FIRST.minusDays(100);
    private static final int DAYS = 60;

    /** What happens on a day: a tier that the rules come to, or one that is given for so many days; null takes back. */
    private record Happening(boolean byRules, @Nullable Tier tier, int days) {}

    private Kept kept = new Kept(state(Tier.C, BEFORE), 1, null);
    private int words;

    /** It has a tier since the day on which everybody began to see it there, whoever said so, and whatever was said before. */
    @Property(tries = 2_000)
    void itHasATierSinceEverybodySeesItThere(@ForAll("happenings") Map<Integer, Happening> happenings) {
        GivenTierTest fresh = new GivenTierTest();
        Tier seen = Tier.C;
        LocalDate since = BEFORE;
        for (int number = 0; number < DAYS; number++) {
            LocalDate day = FIRST.plusDays(number);
            since = fresh.kept.held(day).tier() == seen ? since : day;
            seen = fresh.kept.held(day).tier();
            fresh.happens(day, happenings.get(number));
            since = fresh.kept.held(day).tier() == seen ? since : day;
            seen = fresh.kept.held(day).tier();
            assertThat(fresh.kept.held(day).since())
                    .as("%s of %s", day, happenings)
                    .isEqualTo(since);
        }
    }

    /** While it holds it is the tier, from the day on which it is said to its last one, and on no other day. */
    @Property
    void itHoldsFromTheDayOnWhichItIsSaidToItsLast(@ForAll("happenings") Map<Integer, Happening> happenings) {
        GivenTierTest fresh = new GivenTierTest();
        Tier byRules = Tier.C;
        Tier given = null;
        LocalDate until = BEFORE;
        for (int number = 0; number < DAYS; number++) {
            LocalDate day = FIRST.plusDays(number);
            Happening happening = happenings.get(number);
            fresh.happens(day, happening);
            if (happening != null && happening.byRules()) {
                byRules = happening.tier();
            } else if (happening != null) {
                given = happening.tier();
                until = day.plusDays(happening.days());
            }
            Tier expected = given == null || day.isAfter(until) ? byRules : given;
            assertThat(fresh.kept.held(day).tier()).isEqualTo(expected);
            assertThat(fresh.kept.state().tier()).as("by the rules").isEqualTo(byRules);
        }
    }

    /** Somebody gives A, and says C after ten days: it is C since then, also once the rules decide again, who say C as well. */
    @Test
    void whatWasSaidAfterAnotherTierIsHadSinceItWasSaid() {
        happens(FIRST, new Happening(false, Tier.A, 40));
        happens(FIRST.plusDays(10), new Happening(false, Tier.C, 5));

        assertThat(kept.held(FIRST.plusDays(16)).since()).isEqualTo(FIRST.plusDays(10));
    }

    @Test
    void whatIsTakenBackTheDayItWasGivenIsAsIfItHadNotBeen() {
        happens(FIRST, new Happening(false, Tier.A, 40));
        happens(FIRST, new Happening(false, null, 0));

        assertThat(kept.held(FIRST)).isEqualTo(state(Tier.C, BEFORE));
    }

    private void happens(LocalDate day, @Nullable Happening happening) {
        if (happening != null
                && happening.byRules()
                && happening.tier() != kept.state().tier()) {
            kept = new Kept(state(happening.tier(), day), kept.stamp() + 1, kept.given());
        } else if (happening != null && !happening.byRules()) {
            words++;
            LocalDate until = day.plusDays(happening.days());
            kept = kept.said(new TierWord(words, happening.tier(), "because", day, until, "mei", Instant.EPOCH));
        }
    }

    private static TierState state(Tier tier, LocalDate since) {
        return new TierState(tier, since, 0, since, new TierInputs(0, false));
    }

    @Provide
    Arbitrary<Map<Integer, Happening>> happenings() {
        Arbitrary<Happening> happening = Combinators.combine(
                        Arbitraries.of(true, false),
                        Arbitraries.of(Tier.values()).injectNull(0.3),
                        Arbitraries.integers().between(0, 25))
                .as(Happening::new)
                .filter(each -> !each.byRules() || each.tier() != null);
        return Arbitraries.maps(Arbitraries.integers().between(0, DAYS - 1), happening)
                .ofMaxSize(8)
                .map(TreeMap::new);
    }
}
