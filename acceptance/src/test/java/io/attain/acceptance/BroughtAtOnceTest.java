package io.attain.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Two bring the same at the same moment: it is there once, and each is told how it came out. */
class BroughtAtOnceTest extends OnSellingSite {

    private static final String ATTAIN = "/rest/attain/1.0";
    private static final int TRIES = 5;

    private final LocalDate today = LocalDate.now(ZoneOffset.UTC);

    @Test
    void aFileOfOpportunities() {
        String file =
                """
                customer,customerRegion,customerType,opportunity,productLine,amount,closeDate,owner,status
                Quay Foods,,,Spring order,,1000,,lily,Lead
                Quay Foods,,,Autumn order,,2000,,lily,Lead
                """;

        List<String> met =
                AtOnce.met(who -> site.admin().postCsv(ATTAIN + "/imports/opportunities?projectKey=SALES", file));

        assertThat(met).as("%s", met).allMatch(each -> each.isEmpty() || AtOnce.isToldSo(each));
        assertThat(met).contains("");
        assertThat(team.issues()
                        .count("issuetype = Opportunity and parent = "
                                + team.issues().only("summary ~ Quay")))
                .isEqualTo(2);
    }

    @Test
    void aFileOfLogs() {
        String file = "date,owner,calls,visits,needsReports\n2025-09-15,lily,14,0,0\n2025-09-16,lily,15,0,0\n";
        String target = team.issues()
                .create(
                        "SALES",
                        "Sales Target",
                        "Calls",
                        Map.of(
                                "Assignee",
                                Map.of("name", "lily"),
                                "Metric",
                                Map.of("value", "Calls"),
                                "Target amount",
                                100,
                                "Period start",
                                "2025-09-01",
                                "Period end",
                                "2025-09-30"));

        List<String> met = AtOnce.met(who -> site.admin().postCsv(ATTAIN + "/imports/logs?projectKey=SALES", file));

        assertThat(met).as("%s", met).allMatch(each -> each.isEmpty() || AtOnce.isToldSo(each));
        assertThat(met).contains("");
        assertThat(team.actual(target)).isEqualTo(29);
    }

    @Test
    void whoSharesAWin() {
        String deal = team.deal(team.customer(), "Shared");
        String path = ATTAIN + "/opportunities/" + deal + "/credit";
        for (int i = 0; i < TRIES; i++) {
            int seen = site.admin().get(path).path("version").asInt();

            List<String> met =
                    AtOnce.met(who -> site.admin().put(path, shares(seen, 5_000 + 1_000 * who + 100 * seen)));

            AtOnce.oneWins(met);
            JsonNode now = site.admin().get(path);
            assertThat(now.path("version").asInt()).isEqualTo(seen + 1);
            assertThat(now.path("shares").findValues("percent").stream()
                            .mapToInt(JsonNode::asInt)
                            .sum())
                    .isEqualTo(10_000);
        }
    }

    private static Map<String, ?> shares(int version, int lily) {
        return Map.of(
                "version",
                version,
                "shares",
                List.of(
                        Map.of("person", site.admin().userKey("lily"), "percent", lily),
                        Map.of("person", site.admin().userKey("tom"), "percent", 10_000 - lily)));
    }

    @Test
    void aRate() {
        String path = ATTAIN + "/projects/SALES/rates";
        for (int i = 0; i < TRIES; i++) {
            Map<String, String> asked = new HashMap<>(Map.of("currency", "EUR", "from", today.toString()));
            JsonNode seen = site.admin().get(path).at("/rates/0/rate");
            if (!seen.isMissingNode()) {
                asked.put("seen", seen.asText());
            }
            List<String> said = List.of("7.8" + i, "7.9" + i);

            List<String> met = AtOnce.met(who -> site.admin().put(path, with(asked, "rate", said.get(who))));

            AtOnce.oneWins(met);
            assertThat(site.admin().get(path).path("rates")).singleElement().satisfies(rate -> assertThat(
                            new BigDecimal(rate.path("rate").asText()))
                    .isEqualByComparingTo(said.get(met.indexOf(""))));
        }
    }

    @Test
    void anAnswerToWhatALogAsksFor() {
        String deal = team.deal(team.customer(), "Shared");
        String day = worked().toString();
        site.as("tom")
                .put(
                        ATTAIN + "/logs/" + day,
                        Map.of(
                                "projectKey",
                                "SALES",
                                "submit",
                                true,
                                "problems",
                                IntStream.range(0, TRIES)
                                        .mapToObj(i -> Map.of("tag", "Tag " + i, "note", "Dear"))
                                        .toList()));
        for (int i = 0; i < TRIES; i++) {
            Map<String, String> asked = new HashMap<>(Map.of("projectKey", "SALES", "day", day));
            asked.put("person", site.admin().userKey("tom"));
            asked.putAll(Map.of("kind", "problem", "tag", "Tag " + i, "text", "Dear"));
            asked.putAll(Map.of("how", "request", "support", "policy", "subject", deal));
            String words = "Price list " + i;

            List<String> met =
                    AtOnce.met(who -> site.admin().post(ATTAIN + "/asks/answers", with(asked, "words", words)));

            AtOnce.oneWins(met);
            assertThat(team.issues().count("summary ~ \"" + words + "\"")).isEqualTo(1);
        }
    }

    @Test
    void tagsOfProblems() {
        String path = ATTAIN + "/projects/SALES/tags";
        for (int i = 0; i < TRIES; i++) {
            int seen = site.admin().get(path).path("version").asInt();
            String tag = "Tag " + i + " of ";

            List<String> met =
                    AtOnce.met(who -> site.admin().put(path, Map.of("version", seen, "tags", List.of(tag + who))));

            int winner = AtOnce.oneWins(met);
            JsonNode now = site.admin().get(path);
            assertThat(now.path("version").asInt()).isEqualTo(seen + 1);
            assertThat(now.at("/tags/0").asText()).isEqualTo(tag + winner);
        }
    }

    private static Map<String, String> with(Map<String, String> asked, String name, String value) {
        Map<String, String> sent = new HashMap<>(asked);
        sent.put(name, value);
        return sent;
    }

    /** The last day from Monday to Friday. */
    private LocalDate worked() {
        return today.minusDays(Math.max(0, today.getDayOfWeek().getValue() - 5L));
    }

    @Test
    void theCloseOfMonths() {
        String path = ATTAIN + "/projects/SALES/calendar";

        List<String> met = AtOnce.met(
                who -> site.admin().post(path + "/closing", Map.of("through", who == 0 ? "2025-02" : "2025-03")));

        assertThat(met).as("%s", met).allMatch(each -> each.isEmpty() || AtOnce.isToldSo(each));
        assertThat(met).element(1).isEqualTo("");
        assertThat(site.admin().get(path).at("/closing/through").asText()).isEqualTo("2025-03");
    }
}
