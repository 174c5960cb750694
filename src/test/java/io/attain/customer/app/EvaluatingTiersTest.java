package io.attain.customer.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyLong;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.doAnswer;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import io.attain.customer.Customer;
import io.attain.customer.Customers;
import io.attain.customer.Purchases;
import io.attain.customer.Tier;
import io.attain.customer.TierBook;
import io.attain.customer.TierEvaluation;
import io.attain.customer.TierLimits;
import io.attain.customer.TierRuleSet;
import io.attain.customer.TierState;
import io.attain.kernel.Period;
import io.attain.kernel.Unit;
import io.attain.kernel.rules.InMemoryRuleVersions;
import io.attain.kernel.rules.RuleVersion;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mockito.ArgumentCaptor;

/** Of three customers who were never evaluated one bought for 600,000 in the last twelve months, one for 200,000. */
class EvaluatingTiersTest {

    private static final long PROJECT = 10_000;
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 28);
    private static final Period YEAR = new Period(LocalDate.of(2025, 11, 29), LocalDate.of(2026, 11, 29));

    private final Customers customers = mock();
    private final Purchases purchases = mock();
    private final TierBook book = mock();
    private final InMemoryRuleVersions versions = new InMemoryRuleVersions();
    private final EvaluatingTiers tiers =
            new EvaluatingTiers(customers, purchases, book, new TierRulesInForce(versions));

    @BeforeEach
    void threeCustomers() {
        when(customers.money(PROJECT)).thenReturn(Unit.MONEY);
        doAnswer(asked -> {
                    Consumer<Customer> action = asked.getArgument(1);
                    List.of(1L, 2L, 3L).forEach(id -> action.accept(customer(id)));
                    return null;
                })
                .when(customers)
                .forEach(eq(PROJECT), any());
        when(purchases.ofAll(10_000, YEAR)).thenReturn(Map.of(1L, 600_000_00L, 2L, 200_000_00L));
        when(purchases.of(customer(1), YEAR)).thenReturn(600_000_00L);
        when(book.find(anyLong())).thenReturn(Optional.empty());
    }

    @Test
    void allCustomersAreEvaluatedByWhatTheyBoughtWhichIsAskedForOnce() {
        assertThat(tiers.evaluateAll(PROJECT, TODAY)).isEqualTo(3);

        assertThat(kept(1)).isEqualTo(Tier.A);
        assertThat(kept(2)).isEqualTo(Tier.B);
        assertThat(kept(3)).isEqualTo(Tier.C);
        verify(purchases, never()).of(any(), any());
        verify(book).forgetUnseen(10_000, TODAY);
    }

    @Test
    void theProjectsOwnLimitsHold() {
        TierLimits limits = new TierLimits(700_000, 300_000, 90, 2, 90);
        versions.append(TierRuleSet.SET, PROJECT, new RuleVersion<>(1, limits, "mei", Instant.EPOCH));

        tiers.evaluateAll(PROJECT, TODAY);

        assertThat(kept(1)).isEqualTo(Tier.B);
        assertThat(kept(2)).isEqualTo(Tier.C);
    }

    @Test
    void whoseTierStaysIsNotCountedAsChanged() {
        TierState standing = tiers.preview(customer(1), TODAY).state();
        when(book.find(1)).thenReturn(Optional.of(standing));

        assertThat(tiers.evaluateAll(PROJECT, TODAY)).isEqualTo(2);
    }

    @Test
    void aPreviewSaysTheSameAndKeepsNothing() {
        TierEvaluation preview = tiers.preview(customer(1), TODAY);

        assertThat(preview.state().tier()).isEqualTo(Tier.A);
        verify(book, never()).record(anyLong(), anyLong(), any());
        tiers.evaluateAll(PROJECT, TODAY);
        verify(book).record(10_000, 1, preview);
    }

    private Tier kept(long customer) {
        ArgumentCaptor<TierEvaluation> evaluation = ArgumentCaptor.captor();
        verify(book).record(eq(10_000L), eq(customer), evaluation.capture());
        return evaluation.getValue().state().tier();
    }

    private static Customer customer(long id) {
        return new Customer(id, 10_000, Unit.MONEY, false);
    }
}
