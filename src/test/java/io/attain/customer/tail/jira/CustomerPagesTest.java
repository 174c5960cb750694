package io.attain.customer.tail.jira;

import static org.assertj.core.api.Assertions.assertThat;

import com.atlassian.jira.issue.Issue;
import io.attain.RestInProcess.Answer;
import io.attain.SellingTeam;
import io.attain.customer.tail.jira.CustomerPages.Page;
import io.attain.kernel.Refused;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

/** Lily's 120 customers, some with a next step of their own, some with one of their deal, some with both. */
class CustomerPagesTest {

    private static final int CUSTOMERS = 120;
    private static final String HEADINGS =
            "customer,customerRegion,customerType,opportunity,productLine,amount,closeDate,owner,status,expansionPlan\n";
    private static final String JQL = "project = \"SALES\" AND issuetype = Customer";

    @AutoClose
    private final SellingTeam team = new SellingTeam();

    private final CustomerPages pages = team.plugin.component(CustomerPages.class);
    private final LocalDate today = LocalDate.parse(
            team.get(team.lily, "projects/SALES/customers").json().path("today").asText());

    @Test
    void howeverFewStepsAreLookedAtFirstEachPageIsTheSame() throws Refused {
        for (int from = 1; from <= CUSTOMERS; from += 30) {
            bring(from, from + 29);
        }
        Random random = new Random(4);
        List<String> lines = IntStream.rangeClosed(1, CUSTOMERS)
                .boxed()
                .flatMap(number -> Stream.of("Customer " + number, "Deal " + number))
                .filter(name -> random.nextInt(3) > 0)
                .map(name -> line(name, today.plusDays(random.nextInt(12))))
                .toList();
        log(lines);

        List<Page> alone = all(CUSTOMERS, 1);
        assertThat(alone).hasSize(3);
        assertThat(alone.stream().flatMap(page -> page.customers().stream()).map(Issue::getId))
                .hasSize(CUSTOMERS)
                .doesNotHaveDuplicates();
        for (int looked : new int[] {1, 7, 40, 1_000}) {
            assertThat(told(all(0, looked))).as("%d steps first", looked).isEqualTo(told(alone));
        }
    }

    private List<Page> all(int few, int looked) throws Refused {
        List<Page> all = new ArrayList<>();
        String after = null;
        do {
            Page page = pages.byNextStep(
                    team.lily,
                    team.project,
                    JQL,
                    after,
                    pages.orders(team.lily, team.project, JQL, today, few),
                    looked);
            all.add(page);
            after = page.next();
        } while (after != null);
        return all;
    }

    private static List<String> told(List<Page> pages) {
        return pages.stream()
                .map(page -> page.left() + ": "
                        + page.customers().stream().map(Issue::getSummary).collect(Collectors.joining(", ")))
                .toList();
    }

    private void bring(int first, int last) {
        String rows = IntStream.rangeClosed(first, last)
                .mapToObj(number -> "Customer %d,East China,New,Deal %d,Product A,1.00,2026-12-30,lily,Lead,"
                        .formatted(number, number))
                .collect(Collectors.joining("\n", HEADINGS, "\n"));
        assertThat(team.bring("opportunities", rows).status()).isEqualTo(200);
    }

    private String line(String name, LocalDate on) {
        return "{\"issueKey\":\"%s\",\"nextStep\":\"Call\",\"nextOn\":\"%s\"}"
                .formatted(team.issue(name).getKey(), on);
    }

    private void log(List<String> lines) {
        Answer said = team.send(
                team.lily,
                "PUT",
                "logs/" + today,
                "{\"projectKey\":\"SALES\",\"submit\":true,\"lines\":[" + String.join(",", lines) + "]}");
        assertThat(said.status()).as(said.body()).isEqualTo(200);
    }
}
