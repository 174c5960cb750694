package io.attain.customer.app;

import static org.assertj.core.api.Assertions.assertThat;

import io.attain.customer.FourCuts;
import io.attain.customer.RfmRanks;
import io.attain.customer.app.RankingCustomers.Ranks;
import io.attain.kernel.SetClock;
import java.time.LocalDate;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** Where scores may begin, as the page of rules offers it. */
class RankingCustomersTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 28);

    private final SellingSite site = new SellingSite();
    private final RankingCustomers ranking = new RankingCustomers(site, site, SetClock.noonOf(TODAY));

    private void bought(long customer, LocalDate day, long major) {
        site.bought.put(customer, new TreeMap<>());
        site.buys(customer, day, major);
    }

    @Test
    void whereNobodyBoughtNothingIsOffered() {
        bought(1, TODAY.minusYears(1), 5_000);

        assertThat(ranking.ranks(SellingSite.PROJECT)).isEqualTo(new Ranks(null, null, null));
    }

    /** Whoever bought before the trailing twelve months, or is to buy tomorrow, is none of those who are ranked. */
    @Test
    void whoBoughtInTheTrailingYearIsRanked() {
        for (int number = 0; number < 5; number++) {
            bought(number, TODAY.minusDays(10L * number), 1_000L + number);
        }
        bought(8, TODAY.minusYears(1), 9_999);
        bought(9, TODAY.plusDays(1), 9_999);

        Ranks ranks = ranking.ranks(SellingSite.PROJECT);

        assertThat(ranks.recency().cuts()).isEqualTo(new FourCuts(0, 10, 20, 30));
        assertThat(ranks.monetary().cuts()).isEqualTo(new FourCuts(1_001, 1_002, 1_003, 1_004));
        assertThat(ranks.monetary().classes()).isEqualTo(5);
        assertThat(ranks.frequency().classes()).as("all alike").isEqualTo(1);
    }

    /** A field of the page takes nine digits; more is returned goods, or a slip of the finger. */
    @Test
    void whatIsOfferedCanBeKept() {
        bought(1, TODAY, 5_000_000_000L);
        bought(2, TODAY, -300);
        bought(3, TODAY, 999_999_999);

        RfmRanks monetary = ranking.ranks(SellingSite.PROJECT).monetary();

        assertThat(FourCuts.of(monetary.cuts().toString())).contains(monetary.cuts());
    }
}
