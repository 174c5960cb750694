package io.attain.planning.planfile.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.attain.RestInProcess.Answer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What a plan gives whom in which month is told before it is imported. */
class PlanSumsOverRestTest {

    private static final String PATH = "imports/plan?projectKey=SALES";
    private static final String HEADER = "id,parent,kind,summary,owner,metric,start,end,region,amount\n";

    private final PlanRest site = new PlanRest();

    @Test
    void whatAPlanGivesEachOwnerIsSummedByMonthWithoutCountingItTwice() {
        String plan =
                """
                id,parent,kind,summary,owner,metric,start,end,amount,monthWeights
                a,,target,Q1,mei,revenue,2027-01-01,2027-03-31,100.01,
                ,a,share,Lily,lily,revenue,2027-01-01,2027-03-31,60.01,30/40/30
                ,a,share,Nobody,,revenue,2027-02-01,2027-02-28,40,
                b,,target,Calls,lily,calls,2027-02-01,2027-03-31,3,
                c,,target,Rate,lily,repurchaseRate,2027-01-01,2027-03-31,40,
                """;

        Answer answer = site.csv(PATH + "&dryRun=true", plan);

        assertThat(answer.json().path("tops")).isEmpty();
        assertThat(answer.json().path("sums"))
                .extracting(sum -> sum.path("metric").asText() + " "
                        + sum.at("/owner/key").asText() + " "
                        + sum.path("total").asLong() + " "
                        + sum.path("months").findValuesAsText("amount"))
                .containsExactly("revenue lily 6001 [1800, 2401, 1800]", "revenue  4000 [4000]", "calls lily 3 [1, 2]");
    }

    /** Nobody means so much; it is told, too. */
    @Test
    void sumsLargerThanAnyAmountAreTold() {
        String rows = IntStream.range(2030, 2099)
                .mapToObj(year -> ",,target,A,lily,revenue,%1$d-01-01,%1$d-06-30,,90071992547409\n".formatted(year)
                        + ",,target,B,lily,revenue,%1$d-07-01,%1$d-12-31,,90071992547409\n".formatted(year))
                .collect(Collectors.joining("", HEADER, ""));

        Answer answer = site.csv(PATH + "&dryRun=true", rows);

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.json().at("/sums/0/total").decimalValue()).isEqualByComparingTo("1242993497154244200");
    }

    @Test
    void partsThatSumToMoreThanAnyAmountAreToldAsUnbalanced() {
        String rows = IntStream.range(2030, 2099)
                .mapToObj(year -> ",w,share,A,lily,revenue,%1$d-01-01,%1$d-06-30,,90071992547409\n".formatted(year)
                        + ",w,share,B,lily,revenue,%1$d-07-01,%1$d-12-31,,90071992547409\n".formatted(year))
                .collect(Collectors.joining("", HEADER + "w,,target,W,mei,revenue,2030-01-01,2099-12-31,,1\n", ""));

        assertThat(site.csv(PATH + "&dryRun=true", rows).status()).isEqualTo(400);
    }
}
