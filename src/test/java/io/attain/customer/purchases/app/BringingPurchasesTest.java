package io.attain.customer.purchases.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyLong;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.verifyNoInteractions;
import static org.mockito.Mockito.when;

import io.attain.customer.app.FollowingTiers;
import io.attain.customer.purchases.OutsidePurchase;
import io.attain.customer.purchases.PurchaseBook;
import io.attain.kernel.Caller;
import io.attain.kernel.Refused;
import io.attain.kernel.SetClock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Of two purchases that come, one is known, of another customer. */
class BringingPurchasesTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 30);
    private static final Caller MEI = new Caller("mei", true, true);

    private final PurchaseBook book = mock();
    private final FollowingTiers tiers = mock();
    private final BringingPurchases bringing = new BringingPurchases(book, tiers, SetClock.noonOf(DAY));

    @BeforeEach
    void oneIsKnown() {
        when(book.of(anyLong(), any())).thenReturn(Map.of("ERP-1", bought("ERP-1", 60)));
        when(book.bring(anyLong(), any(), any(), any())).thenReturn(4);
    }

    @Test
    void whoseTheyAreAndWereIsEvaluatedAtOnce() throws Refused {
        assertThat(bringing.bring(MEI, 1, List.of(bought("ERP-1", 61), bought("ERP-2", 62))))
                .isEqualTo(4);

        verify(tiers).bought(Set.of(60L, 61L, 62L));
    }

    @Test
    void whatIsKnownMovesNobody() throws Refused {
        assertThat(bringing.bring(MEI, 1, List.of(bought("ERP-1", 60)))).isZero();

        verifyNoInteractions(tiers);
    }

    @Test
    void whoseAreTakenBackIsEvaluatedAtOnce() throws Refused {
        when(book.takeBack(eq(1L), eq(4), any())).thenReturn(Set.of(60L));

        bringing.takeBack(MEI, 1, 4);

        verify(tiers).bought(Set.of(60L));
    }

    private static OutsidePurchase bought(String key, long customer) {
        return new OutsidePurchase(key, customer, DAY, null, 500, null);
    }
}
