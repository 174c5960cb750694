package io.attain.activity;

import static org.assertj.core.api.Assertions.assertThat;

import io.attain.SellingTeam;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Whoever has a line about a customer is offered that customer's opportunities, and no others. */
class CustomersOpportunitiesTest {

    @AutoClose
    private final SellingTeam team = new SellingTeam();

    @BeforeEach
    void customersWithOpportunitiesOfTheSameName() {
        team.colleague("tom");
        assertThat(team.bring(
                                "opportunities",
                                SellingTeam.WIN.stripTrailing() + "\n"
                                        + "Harbour,East China,New,Pumps,Product A,700.00,2026-03-03,tom,Won,\n"
                                        + "Harbour,East China,New,Valves,Product A,800.00,2026-03-04,lily,Won,\n"
                                        + "Lakeside,East China,New,First,Product A,900.00,2026-03-05,lily,Won,\n")
                        .status())
                .isEqualTo(200);
    }

    @Test
    void onlyTheCustomersOwnAreOfferedTheAskersFirst() {
        assertThat(offered(key("Harbour")))
                .containsExactlyInAnyOrder("First", "Pumps", "Valves")
                .last()
                .isEqualTo("Pumps");
        assertThat(offered(key("Lakeside"))).containsExactly("First");
    }

    @Test
    void theAskersAreAmongThemHoweverManyOfOthersWereChangedSince() {
        String rows = IntStream.range(0, 22)
                .mapToObj(
                        each -> "Harbour,East China,New,Pipes %d,Product A,10.00,2026-03-06,tom,Won,\n".formatted(each))
                .collect(Collectors.joining());
        String head = SellingTeam.WIN.lines().findFirst().orElseThrow() + "\n";
        assertThat(team.bring("opportunities", head + rows).status()).isEqualTo(200);

        List<String> offered = offered(key("Harbour"));

        assertThat(offered).as("one more than is shown").hasSize(21);
        assertThat(offered.subList(0, 2)).containsExactlyInAnyOrder("First", "Valves");
        assertThat(named("Harbour")).hasSize(8).contains("First", "Valves");
    }

    @Test
    void whatIsNoCustomerOrNotThereHasNone() {
        assertThat(offered(key("Pumps"))).isEmpty();
        assertThat(offered("SALES-999")).isEmpty();
        assertThat(offered("x%22%20OR%20project%20is%20not%20EMPTY")).isEmpty();
    }

    private String key(String summary) {
        return team.issue(summary).getKey();
    }

    private List<String> offered(String customer) {
        return found("customer=" + customer);
    }

    private List<String> named(String text) {
        return found("text=" + text);
    }

    private List<String> found(String by) {
        return team.get(team.lily, "logs/issues?projectKey=SALES&" + by).json().findValuesAsText("summary");
    }
}
