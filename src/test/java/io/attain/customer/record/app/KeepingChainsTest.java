package io.attain.customer.record.app;

import static io.attain.kernel.Refusals.fields;
import static io.attain.kernel.Refusals.why;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.anyLong;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;

import io.attain.customer.Customer;
import io.attain.customer.app.FollowingTiers;
import io.attain.customer.record.ChainPerson;
import io.attain.customer.record.ChainPerson.Attitude;
import io.attain.customer.record.DecisionChain;
import io.attain.customer.record.DecisionChain.Finding;
import io.attain.customer.record.InMemoryChains;
import io.attain.customer.record.app.KeepingChains.Told;
import io.attain.kernel.Caller;
import io.attain.kernel.InMemoryPeople;
import io.attain.kernel.Refused;
import io.attain.kernel.Refused.Why;
import io.attain.kernel.SetClock;
import io.attain.kernel.Unit;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Lily sells to Harbour, where Chen decides. */
class KeepingChainsTest {

    private static final LocalDate TODAY = LocalDate.of(2027, 3, 1);
    private static final Customer HARBOUR = new Customer(60, 1, Unit.MONEY, true, "lily");
    private static final Caller LILY = new Caller("lily", true, false);
    private static final Caller VERA = new Caller("vera", false, false);

    private final InMemoryChains chains = new InMemoryChains();
    private final InMemoryPeople people = new InMemoryPeople("lily", "tom");
    private final SetClock today = SetClock.noonOf(TODAY);
    private final ClearChains clear = new ClearChains(chains, today);
    private final FollowingTiers tiers = mock();
    private final KeepingChains keeping = new KeepingChains(clear, chains, people, tiers, today);

    private static Told chen(int number, String metOn, String metBy) {
        return new Told(
                number,
                "Chen",
                "Director",
                "",
                "chen@harbour.cn",
                ChainPerson.Role.DECISION_MAKER.code(),
                "high",
                "for",
                metOn,
                metBy);
    }

    @Test
    void whoSellsSaysWhoDecidesAndTheTierFollows() throws Refused {
        keeping.put(LILY, HARBOUR, 0, chen(0, "", ""));
        assertThat(chain().finding()).isEqualTo(Finding.NOT_MET);
        keeping.put(LILY, HARBOUR, 1, chen(1, TODAY.toString(), ""));

        assertThat(chain().isClear()).isTrue();
        assertThat(clear.clear(1)).isEqualTo(Set.of(60L));
        assertThat(chain().people()).singleElement().satisfies(person -> {
            assertThat(person.metOn()).isEqualTo(TODAY);
            assertThat(person.metBy()).isEqualTo("lily");
        });
        verify(tiers, times(2)).follow(60);
    }

    @Test
    void whoOnlyLooksOnAndWhoSawWhatIsOlderChangeNothing() throws Refused {
        keeping.put(LILY, HARBOUR, 0, chen(0, "", ""));
        DecisionChain before = chain();

        assertThat(why(() -> keeping.put(VERA, HARBOUR, 1, chen(0, "", "")))).isEqualTo(Why.NOT_ALLOWED);
        assertThat(why(() -> keeping.remove(VERA, HARBOUR, 1, 1))).isEqualTo(Why.NOT_ALLOWED);
        assertThat(why(() -> keeping.rule(VERA, HARBOUR, 1, true, "She said so")))
                .isEqualTo(Why.NOT_ALLOWED);
        assertThat(why(() -> keeping.takeBack(VERA, HARBOUR, 1))).isEqualTo(Why.NOT_ALLOWED);
        for (int seen : List.of(0, 2)) {
            assertThat(why(() -> keeping.put(LILY, HARBOUR, seen, chen(0, "", ""))))
                    .isEqualTo(Why.IN_THE_WAY);
            assertThat(why(() -> keeping.remove(LILY, HARBOUR, seen, 1))).isEqualTo(Why.IN_THE_WAY);
            assertThat(why(() -> keeping.rule(LILY, HARBOUR, seen, true, "x"))).isEqualTo(Why.IN_THE_WAY);
        }
        assertThat(why(() -> keeping.put(LILY, HARBOUR, 1, chen(9, "", ""))))
                .as("no such person")
                .isEqualTo(Why.IN_THE_WAY);
        assertThat(chain()).isEqualTo(before);
    }

    @Test
    void allThatIsWrongWithAPersonIsToldAtOnce() {
        Told wrong = new Told(
                0,
                " \u200B",
                "x".repeat(101),
                "1".repeat(101),
                "chen at harbour",
                "boss",
                "",
                "angry",
                TODAY.plusDays(1).toString(),
                "stranger");

        assertThat(fields(() -> keeping.put(LILY, HARBOUR, 0, wrong)))
                .containsExactly(
                        "name", "position", "phone", "mail", "role", "influence", "attitude", "metOn", "metBy");
        assertThat(fields(() -> keeping.put(LILY, HARBOUR, 0, chen(0, "2027-02-29", "tom"))))
                .containsExactly("metOn");
        assertThat(fields(() -> keeping.put(LILY, HARBOUR, 0, chen(0, "1999-12-31", ""))))
                .containsExactly("metOn");
        assertThat(chain()).isEqualTo(DecisionChain.NONE);
        verify(tiers, never()).follow(anyLong());
    }

    @Test
    void thirtyPeopleAreTheMostAndOneOfThemMayStillBeChanged() throws Refused {
        for (int number = 0; number < DecisionChain.MOST_PEOPLE; number++) {
            keeping.put(LILY, HARBOUR, number, chen(0, "", ""));
        }
        assertThat(why(() -> keeping.put(LILY, HARBOUR, 30, chen(0, "", "")))).isEqualTo(Why.FAULTY);

        keeping.put(LILY, HARBOUR, 30, chen(30, TODAY.toString(), "tom"));
        keeping.remove(LILY, HARBOUR, 31, 1);
        keeping.put(LILY, HARBOUR, 32, chen(0, "", ""));

        assertThat(chain().people())
                .hasSize(30)
                .extracting(ChainPerson::number)
                .doesNotHaveDuplicates()
                .contains(31);
    }

    /** Tom met Chen and has left: that stays so until another contact is noted. */
    @Test
    void whoeverHadAContactStaysAlsoWhenGone() throws Refused {
        keeping.put(LILY, HARBOUR, 0, chen(0, "2027-02-01", "tom"));
        people.leaves("tom");

        keeping.put(LILY, HARBOUR, 1, chen(1, "2027-02-01", ""));
        assertThat(metBy()).isEqualTo("tom");
        keeping.put(LILY, HARBOUR, 2, chen(1, "2027-02-01", "tom"));
        assertThat(metBy()).isEqualTo("tom");
        assertThat(fields(() -> keeping.put(LILY, HARBOUR, 3, chen(1, "2027-02-02", "tom"))))
                .containsExactly("metBy");
        keeping.put(LILY, HARBOUR, 3, chen(1, "2027-02-02", ""));
        assertThat(metBy()).isEqualTo("lily");
        keeping.put(LILY, HARBOUR, 4, chen(1, "", "lily"));
        assertThat(metBy()).as("nobody met").isNull();
    }

    @Test
    void whatIsSaidOfTheChainHoldsWhateverItsPeopleSayUntilItIsTakenBack() throws Refused {
        keeping.rule(LILY, HARBOUR, 0, true, "  The board\nhas decided ");
        assertThat(chain().isClear()).isTrue();
        assertThat(chain().ruling()).satisfies(ruling -> {
            assertThat(ruling.reason()).isEqualTo("The board has decided");
            assertThat(ruling.by()).isEqualTo("lily");
        });
        keeping.put(
                LILY,
                HARBOUR,
                1,
                new Told(
                        0,
                        "Chen",
                        "",
                        "",
                        "",
                        ChainPerson.Role.DECISION_MAKER.code(),
                        "high",
                        Attitude.AGAINST.code(),
                        TODAY.toString(),
                        ""));
        assertThat(chain().isClear()).isTrue();
        assertThat(chain().finding()).isEqualTo(Finding.AGAINST);

        keeping.takeBack(LILY, HARBOUR, 2);
        assertThat(chain().isClear()).isFalse();
        keeping.takeBack(LILY, HARBOUR, 3);
        assertThat(chain().version())
                .as("where nothing was said nothing happens")
                .isEqualTo(3);

        keeping.rule(LILY, HARBOUR, 3, false, "x".repeat(250));
        assertThat(fields(() -> keeping.rule(LILY, HARBOUR, 4, null, "x".repeat(251))))
                .containsExactly("clear", "reason");
        assertThat(fields(() -> keeping.rule(LILY, HARBOUR, 4, true, " \n "))).containsExactly("reason");
    }

    /** What an older version believed begins the project’s chains, once, and is taken back like any other word. */
    @Test
    void whatAnOlderVersionBelievedIsCarriedOverOnce() throws Refused {
        chains.believed.add(60L);

        assertThat(clear.isClear(HARBOUR)).isTrue();
        assertThat(clear.clear(1)).isEqualTo(Set.of(60L));
        keeping.takeBack(LILY, HARBOUR, 1);
        clear.catchUp(1);

        assertThat(clear.isClear(HARBOUR)).isFalse();
        assertThat(chains.isCarriedOver(1)).isTrue();
    }

    private DecisionChain chain() {
        return clear.of(1, 60);
    }

    private String metBy() {
        return chain().people().get(0).metBy();
    }
}
