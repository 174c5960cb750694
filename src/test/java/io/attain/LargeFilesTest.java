package io.attain;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.attain.RestInProcess.Answer;
import io.attain.kernel.WorkingCalendar;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Files with many rows that say much, of which a small archive may hold thousands. */
class LargeFilesTest {

    private static final int ROWS = 700;
    private static final Duration LOOK_EVERY = Duration.ofMillis(100);
    private static final int MOST_BYTES = 1_000_000;
    private static final String MUCH = "很".repeat(200);

    @AutoClose
    private static final SellingTeam TEAM = new SellingTeam();

    static Stream<Arguments> files() {
        List<LocalDate> days = Stream.iterate(LocalDate.of(2026, 10, 30), day -> day.minusDays(1))
                .filter(WorkingCalendar.MONDAY_TO_FRIDAY::isWorkingDay)
                .limit(ROWS)
                .toList();
        return Stream.of(
                Arguments.of(
                        "opportunities",
                        "customer,customerRegion,customerType,opportunity,productLine,amount,closeDate,owner,status\n"
                                + rows(i -> "%1$s %2$d,,,%1$s,,1.00,2026-12-01,lily,Lead\n".formatted(MUCH, i))),
                Arguments.of(
                        "logs",
                        "date,owner,calls,visits,needsReports,note\n"
                                + rows(i -> days.get(i) + ",lily,1,0,0," + MUCH + "\n")),
                Arguments.of(
                        "plan",
                        "id,parent,kind,summary,owner,metric,start,end,amount,root\n"
                                + rows(i -> i == 0
                                        ? "all,,target,%s,zhou,visits,2041-01-01,2042-12-31,699,yes\n".formatted(MUCH)
                                        : ",all,share,%1$s,lily,visits,%2$s,%2$s,1,\n"
                                                .formatted(
                                                        MUCH,
                                                        LocalDate.of(2041, 1, 1).plusDays(i)))));
    }

    private static String rows(IntFunction<String> row) {
        return IntStream.range(0, ROWS).mapToObj(row).collect(Collectors.joining());
    }

    @ParameterizedTest
    @MethodSource("files")
    void aDryRunTellsAsManyRowsAsCanBeReadAndReadsOnFromThere(String kind, String file) {
        List<Long> lines = new ArrayList<>();
        for (int more = ROWS; more > 0; ) {
            Answer answer = dryRun(kind, lines.size(), file);
            assertThat(answer.status()).as(answer.body()).isEqualTo(200);
            assertThat(size(answer)).isLessThan(MOST_BYTES);
            JsonNode told = answer.json();
            assertThat(told.path("created").asInt()).isEqualTo(ROWS);
            assertThat(told.path("rows")).isNotEmpty().hasSizeLessThan(ROWS);
            told.path("rows").forEach(row -> lines.add(row.path("line").asLong()));
            more = told.path("more").asInt();
        }
        assertThat(lines).hasSize(ROWS).isSorted().doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @ValueSource(strings = {"opportunities", "logs", "plan"})
    void ofManyFaultsTheFirstAreTold(String kind) {
        Answer answer = dryRun(
                kind,
                0,
                "owner,status,metric\n"
                        + rows(i -> "%1$s%2$d,%1$s%2$d,%1$s%2$d\n".formatted(MUCH, i))
                                .repeat(5));

        assertThat(answer.status()).isEqualTo(400);
        assertThat(size(answer)).isLessThan(MOST_BYTES);
        assertThat(answer.json().path("errors")).isNotEmpty();
    }

    /** One import of 500 deals of a customer took half a minute of the processor. */
    @Test
    void whatWritesMuchIsWrittenInTheBackgroundWhoeverAsks() {
        String rows = IntStream.rangeClosed(0, 50)
                .mapToObj("Harbour,,,Deal %d,,1.00,2026-12-01,lily,Lead\n"::formatted)
                .collect(Collectors.joining());
        Answer answer = TEAM.bring(
                "opportunities",
                "customer,customerRegion,customerType,opportunity,productLine,amount,closeDate,owner,status\n" + rows);

        assertThat(answer.status()).as(answer.body()).isEqualTo(202);
        String run = "imports/opportunities/runs/" + answer.json().path("id").asText() + "?projectKey=SALES";
        JsonNode now = TEAM.get(TEAM.zhou, run).json();
        while (!now.path("over").asBoolean()) {
            LockSupport.parkNanos(LOOK_EVERY.toNanos());
            now = TEAM.get(TEAM.zhou, run).json();
        }
        assertThat(now.path("state").asText()).as(now.toString()).isEqualTo("done");
        assertThat(now.path("created")).hasSize(1 + 51);
    }

    @Test
    void purchasesAreNoIssuesAndWrittenAtOnce() {
        assertThat(TEAM.bring("opportunities", SellingTeam.WIN.replace("Harbour", "Lakeside"))
                        .status())
                .isEqualTo(200);

        Answer answer = TEAM.bring(
                "customerPurchases",
                "key,customer,date,amount\n" + rows("INV-%d,Lakeside,2026-03-02,1.00\n"::formatted));

        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        assertThat(answer.json().path("created").asInt()).isEqualTo(ROWS);
    }

    private static int size(Answer answer) {
        return answer.body().getBytes(StandardCharsets.UTF_8).length;
    }

    private static Answer dryRun(String kind, int skip, String file) {
        String path = "imports/" + kind + "?projectKey=SALES&dryRun=true&skip=" + skip;
        return TEAM.plugin.as(TEAM.zhou, () -> TEAM.plugin.rest().send("POST", path, "text/csv", file));
    }
}
