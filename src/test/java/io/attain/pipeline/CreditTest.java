package io.attain.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import io.attain.kernel.Fault;
import io.attain.kernel.Metric;
import io.attain.pipeline.Credit.Share;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class CreditTest {

    @Test
    void theSharesAreTogetherTheWinWhateverItIs() {
        Credit thirds = credit(3_334, 3_333, 3_333);
        LongStream.of(1, 2, 3, 100, 10_001, 999_999_999_999L, -10_001).forEach(amount -> assertThat(
                        thirds.split(amount).stream().mapToLong(part -> part))
                .as(String.valueOf(amount))
                .satisfies(parts ->
                        assertThat(parts.stream().mapToLong(part -> part).sum()).isEqualTo(amount)));
    }

    @Test
    void whatIsTooLittleForAShareIsNoneOfIt() {
        assertThat(credit(6_000, 4_000).of(Metric.REVENUE, 1, "owner")).isEqualTo(Map.of("p0", 1L));
    }

    @Test
    void ofEqualSharesTheFirstHasWhatCannotBeCut() {
        assertThat(credit(5_000, 5_000).of(Metric.NEW_CUSTOMERS, 1, "owner")).isEqualTo(Map.of("p0", 1L));
        assertThat(credit(4_000, 6_000).of(Metric.NEW_CUSTOMERS, 1, "owner")).isEqualTo(Map.of("p1", 1L));
    }

    @Test
    void whatNobodySharesIsItsOwners() {
        assertThat(Credit.OWNERS.of(Metric.REVENUE, 7, "owner")).isEqualTo(Map.of("owner", 7L));
        assertThat(Credit.OWNERS.faults()).isEmpty();
        assertThat(Credit.OWNERS.percentOf("owner")).isEmpty();
    }

    @Test
    void percentsSumToAHundredAndEachIsSomebodyElses() {
        assertThat(credit(6_000, 4_000).faults()).isEmpty();
        assertThat(told(credit(6_000, 3_999))).containsExactly("shares attain.pipeline.credit.fault.sum");
        assertThat(told(credit(10_000, 0))).containsExactly("shares[1].percent attain.pipeline.credit.fault.percent");
        assertThat(told(credit(11_000, -1_000)))
                .containsExactly(
                        "shares[0].percent attain.pipeline.credit.fault.percent",
                        "shares[1].percent attain.pipeline.credit.fault.percent");
        assertThat(told(new Credit(List.of(new Share("lily", 5_000), new Share("lily", 5_000)))))
                .containsExactly("shares[1].person attain.pipeline.credit.fault.twice");
        assertThat(told(credit(LongStream.generate(() -> 100).limit(100).toArray())))
                .containsExactly("shares attain.pipeline.credit.fault.many");
    }

    private static List<String> told(Credit credit) {
        return credit.faults().stream().map(CreditTest::told).toList();
    }

    private static String told(Fault fault) {
        return fault.field() + " " + fault.messageKey();
    }

    private static Credit credit(long... percents) {
        return new Credit(IntStream.range(0, percents.length)
                .mapToObj(index -> new Share("p" + index, percents[index]))
                .toList());
    }
}
