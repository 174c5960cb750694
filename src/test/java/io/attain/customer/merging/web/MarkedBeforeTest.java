package io.attain.customer.merging.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.attain.kernel.Metric;
import io.attain.kernel.jira.SalesField;
import io.attain.kernel.jira.SalesFields;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Grove bought before it was kept here, and has no deals; Grove Ltd. is the same, and nobody has said so. */
class MarkedBeforeTest extends TwoAlike {

    @BeforeEach
    void oneIsMarked() {
        assertThat(team.bring(
                                "customers",
                                """
                                customer,customerRegion,customerType,existingBefore
                                Grove,East China,New,Yes
                                Grove Ltd.,East China,New,
                                """)
                        .status())
                .isEqualTo(200);
    }

    @Test
    void thatACustomerBoughtBeforeIsKeptOfTheTwo() {
        assertThat(merge("Grove Ltd.", "Grove").status()).isEqualTo(200);
        assertThat(mark("Grove Ltd.")).isEqualTo(mark("Grove")).isNotEmpty();

        won("Grove Ltd.");

        assertThat(figures()).filteredOn(this::isNewCustomer).hasSize(3);
        team.nightFindsNoDifference();
    }

    @Test
    void takenBackBothSayWhatTheySaidAndWhatIsWonThenIsNew() {
        List<String> figures = figures();
        String marked = mark("Grove");
        assertThat(merge("Grove Ltd.", "Grove").status()).isEqualTo(200);

        assertThat(takeBack("Grove Ltd.").status()).isEqualTo(200);

        assertThat(mark("Grove")).isEqualTo(marked);
        assertThat(mark("Grove Ltd.")).isEmpty();
        assertThat(figures()).isEqualTo(figures);
        won("Grove Ltd.");
        assertThat(figures()).filteredOn(this::isNewCustomer).hasSize(4);
        team.nightFindsNoDifference();
    }

    @Test
    void noFigureMovesWhereAFirstWinIsCounted() {
        List<String> figures = figures();

        assertThat(merge("Meadow", "Grove").status()).isEqualTo(200);

        assertThat(figures()).isEqualTo(figures);
        assertThat(mark("Meadow")).isEmpty();
        team.nightFindsNoDifference();
    }

    private boolean isNewCustomer(String line) {
        return line.contains(Metric.NEW_CUSTOMERS.code());
    }

    private void won(String customer) {
        assertThat(team.bring(
                                "opportunities",
                                """
                                customer,customerRegion,customerType,opportunity,productLine,amount,closeDate,owner,status
                                %s,East China,New,Of the grove,Product A,80.00,2026-05-02,lily,Won
                                """
                                        .formatted(customer))
                        .status())
                .isEqualTo(200);
    }

    private String mark(String customer) {
        return team.plugin.component(SalesFields.class).said(issue(customer), SalesField.EXISTING_BEFORE);
    }
}
