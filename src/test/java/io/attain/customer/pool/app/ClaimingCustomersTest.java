package io.attain.customer.pool.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.attain.customer.TierEvaluation;
import io.attain.customer.TierInputs;
import io.attain.customer.TierRules;
import io.attain.customer.TierStates.Judged;
import io.attain.customer.pool.PoolRuleSet;
import io.attain.customer.pool.PoolRules;
import io.attain.customer.pool.PoolWord;
import io.attain.customer.pool.PoolWord.Kind;
import io.attain.kernel.Caller;
import io.attain.kernel.Refused;
import io.attain.kernel.Refused.Why;
import io.attain.kernel.Unit;
import io.attain.kernel.rules.RuleVersion;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Customers 7 and 8 are in the pool. */
class ClaimingCustomersTest {

    private static final Caller LILY = new Caller("lily", true, false);
    private static final Caller WANG = new Caller("wang", true, false);

    private final PoolSite site = new PoolSite();

    @BeforeEach
    void inThePool() {
        site.owners.put(7L, "");
        site.owners.put(8L, "");
    }

    @Test
    void whoClaimsACustomerHasIt() throws Refused {
        claim(LILY, 7);

        assertThat(site.owners).containsEntry(7L, "lily");
        assertThat(site.book.of(List.of(7L)).get(7L)).extracting(PoolWord::kind).containsExactly(Kind.CLAIMED);
        assertThat(site.claiming.room(PoolSite.PROJECT, "lily")).isEqualTo(new ClaimingCustomers.Room(1, 50, 1, 5));
    }

    @Test
    void ofFiftyWhoClaimOneAtOnceOneHasIt() {
        long claimed = IntStream.range(0, 50)
                .parallel()
                .filter(person -> isDone(new Caller("rep" + person, true, false), 7))
                .count();

        assertThat(claimed).isEqualTo(1);
        assertThat(site.owners.get(7L)).startsWith("rep");
    }

    @Test
    void whoHasFortyNineOfFiftyAndClaimsTwoAtOnceGetsOne() {
        LongStream.range(100, 149).forEach(id -> site.owners.put(id, "lily"));

        long claimed = LongStream.of(7, 8)
                .parallel()
                .filter(customer -> isDone(LILY, customer))
                .count();

        assertThat(claimed).isEqualTo(1);
        assertThat(site.owners.values()).filteredOn("lily"::equals).hasSize(50);
    }

    @Test
    void customersThatBuyAreFreeOfTheLimit() throws Refused {
        LongStream.range(100, 150).forEach(id -> site.owners.put(id, "lily"));
        assertThat(refused(LILY, 7, 0).faults()).extracting("messageKey").containsExactly("attain.pool.claim.held");
        TierEvaluation bought =
                TierEvaluation.of(TierRules.standard(Unit.MONEY), null, new TierInputs(100, false), PoolSite.TODAY);

        site.tiers.write(PoolSite.PROJECT, List.of(new Judged(100, null, bought)));

        claim(LILY, 7);
        assertThat(site.owners).containsEntry(7L, "lily");
    }

    /** Those that were changed last are asked for first, and all of them buy. */
    @Test
    void howManyOneHasThatBoughtNothingIsCountedHoweverManyBuy() {
        TierEvaluation bought =
                TierEvaluation.of(TierRules.standard(Unit.MONEY), null, new TierInputs(100, false), PoolSite.TODAY);
        LongStream.range(100, 2_300).forEach(id -> site.owners.put(id, "lily"));
        site.tiers.write(
                PoolSite.PROJECT,
                LongStream.range(100, 2_250)
                        .mapToObj(id -> new Judged(id, null, bought))
                        .toList());

        assertThat(refused(LILY, 7, 0).faults()).extracting("messageKey").containsExactly("attain.pool.claim.held");
    }

    @Test
    void onADayOneClaimsNoMoreThanSoManyAndWhatIsGivenBackAtOnceIsNone() throws Refused {
        PoolRules rules = new PoolRules(PoolRules.STANDARD.rows(), 7, 50, 1);
        site.rules.append(PoolRuleSet.SET, PoolSite.PROJECT, new RuleVersion<>(1, rules, "mei", Instant.EPOCH));
        claim(LILY, 7);
        assertThat(refused(LILY, 8, 0).faults()).extracting("messageKey").containsExactly("attain.pool.claim.today");

        site.claiming.giveBack(LILY, PoolSite.PROJECT, 7, 1);
        claim(LILY, 8);

        assertThat(site.owners).containsEntry(7L, "").containsEntry(8L, "lily");
    }

    @Test
    void aClaimIsGivenBackForAShortTimeAndByWhoClaimedOnly() throws Refused {
        claim(LILY, 7);
        assertThat(notGivenBack(WANG).why()).isEqualTo(Why.IN_THE_WAY);

        site.today.pass(ClaimingCustomers.UNDO.plus(Duration.ofSeconds(1)));

        assertThat(notGivenBack(LILY).why()).isEqualTo(Why.IN_THE_WAY);
        assertThat(site.owners).containsEntry(7L, "lily");
    }

    @Test
    void whoDoesNotSellOrIsTooLateOrSawAnOlderStateClaimsNothing() throws Refused {
        assertThat(refused(new Caller("viewer", false, false), 7, 0).why()).isEqualTo(Why.NOT_ALLOWED);
        assertThat(refused(LILY, 9, 0).why()).isEqualTo(Why.NOT_FOUND);
        claim(LILY, 7);
        assertThat(refused(WANG, 7, 1).why()).isEqualTo(Why.IN_THE_WAY);
        site.claiming.giveBack(LILY, PoolSite.PROJECT, 7, 1);
        site.book.add(
                PoolSite.PROJECT,
                7,
                new PoolWord(3, Kind.RELEASED, "mei", PoolSite.TODAY, site.today.now(), "", null, "lily", ""));
        assertThat(refused(WANG, 7, 2).why()).isEqualTo(Why.IN_THE_WAY);
        assertThat(site.owners).containsEntry(7L, "");
    }

    /** Wang's page is of before Lily claimed. */
    @Test
    void whatWasClaimedAndGivenBackIsAsIfItHadNotBeen() throws Refused {
        claim(LILY, 7);
        site.claiming.giveBack(LILY, PoolSite.PROJECT, 7, 1);

        site.claiming.claim(WANG, PoolSite.PROJECT, 7, 0);

        assertThat(site.owners).containsEntry(7L, "wang");
    }

    private Refused notGivenBack(Caller caller) {
        return catchThrowableOfType(Refused.class, () -> site.claiming.giveBack(caller, PoolSite.PROJECT, 7, 1));
    }

    private void claim(Caller caller, long customer) throws Refused {
        site.claiming.claim(caller, PoolSite.PROJECT, customer, 0);
    }

    private Refused refused(Caller caller, long customer, int seen) {
        return catchThrowableOfType(Refused.class, () -> site.claiming.claim(caller, PoolSite.PROJECT, customer, seen));
    }

    private boolean isDone(Caller caller, long customer) {
        try {
            claim(caller, customer);
            return true;
        } catch (Refused e) {
            return false;
        }
    }
}
