package io.attain.playbook;

import static org.assertj.core.api.Assertions.assertThat;

import io.attain.activity.DailyLog;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ListedTest {

    private static final DailyLog.Subject ACME = new DailyLog.Subject(7, "SALES-7", "Acme");
    private static final LocalDate REACHED = LocalDate.of(2026, 11, 23);

    @Test
    void ofANewCustomerItAsksSinceItCameToItsStage() {
        Listed listed = listed(Optional.empty());

        assertThat(listed.customers()).isEqualTo(CustomerKind.NEW);
        assertThat(listed.since()).isEqualTo(REACHED);
        assertThat(listed.subject()).isEqualTo(ACME);
    }

    @Test
    void ofAnExistingOneItAsksSinceWhicheverCameLast() {
        assertThat(listed(Optional.of(REACHED.minusDays(1))).since()).isEqualTo(REACHED);
        assertThat(listed(Optional.of(REACHED)).since()).isEqualTo(REACHED);
        assertThat(listed(Optional.of(REACHED.plusDays(1))).since()).isEqualTo(REACHED.plusDays(1));
        assertThat(listed(Optional.of(REACHED.plusDays(1))).customers()).isEqualTo(CustomerKind.EXISTING);
    }

    @Test
    void whatIsCountedWithItStaysAsItWasRead() {
        Set<Long> counted = new HashSet<>(Set.of(7L));
        Listed listed = Listed.of(1, ACME, null, REACHED, Optional.empty(), "lily", counted);

        counted.add(8L);

        assertThat(listed.counted()).containsExactly(7L);
    }

    private static Listed listed(Optional<LocalDate> bought) {
        return Listed.of(1, ACME, "lead", REACHED, bought, "lily", Set.of(7L));
    }
}
