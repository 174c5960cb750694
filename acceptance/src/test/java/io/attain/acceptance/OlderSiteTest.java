package io.attain.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.attain.demo.JiraClient;
import io.attain.host.launch.LaunchOptions.DatabaseKind;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A site that an older version filled is opened by this one: all is told as it was, and work goes on. */
class OlderSiteTest {
    private static final String ATTAIN = "/rest/attain/1.0";
    private static final String NIGHT = ATTAIN + "/job?projectKey=" + KeptCompany.PROJECT;

    /** What is asked again when all has been asked once: trees, what was agreed and who held them. */
    private static final String AGAIN = ".*/(targets\\?|attainment|agreement|tenure).*";

    @TempDir
    private Path data;

    @ParameterizedTest
    @EnumSource(DatabaseKind.class)
    void tellsWhatTheOlderOneToldAndGoesOn(DatabaseKind kind) throws Exception {
        KeptSite kept = new KeptSite("7447d4a", kind);
        kept.copyTo(data);

        try (HostedSite site = HostedSite.start(data, kind.name())) {
            assertThat(changes(site, kept, call -> true)).isEmpty();
            follows(site);
            site.admin().post(NIGHT, Map.of());
            provesAllRight(site);
        }
        try (HostedSite again = HostedSite.start(data, kind.name())) {
            assertThat(changes(again, kept, call -> call.matches(AGAIN))).isEmpty();
            again.admin().post(NIGHT, Map.of());
            provesAllRight(again);
            agrees(again);
        }
    }

    private static List<String> changes(HostedSite site, KeptSite kept, Predicate<String> asked) throws Exception {
        KeptAnswers answers = new KeptAnswers(site);
        return kept.answers().entrySet().stream()
                .filter(each -> asked.test(each.getKey()))
                .flatMap(each -> Difference.between(each.getValue(), answers.answer(each.getKey()))
                        .filter(change -> !IntendedChange.explains(each.getKey(), change))
                        .map(change -> each.getKey() + " " + change))
                .toList();
    }

    /** A result changes before the fact book was ever asked for, and back again. */
    private static void follows(HostedSite site) {
        JiraIssues issues = new JiraIssues(site.as("mei"));
        String deal = issues.only("issuetype = Opportunity and summary ~ \"Summer order\"");
        String target = issues.only("issuetype = \"Sales Target\" and summary ~ \"East China\"");
        long before = actual(site, target);

        issues.edit(deal, Map.of("Amount", 220_001.25));
        assertThat(actual(site, target)).isEqualTo(before + 100);

        issues.edit(deal, Map.of("Amount", 220_000.25));
        assertThat(actual(site, target)).isEqualTo(before);
    }

    private static long actual(HostedSite site, String target) {
        return site.as("mei")
                .get(ATTAIN + "/targets/" + target + "/attainment")
                .at("/node/actual")
                .asLong();
    }

    private static void provesAllRight(HostedSite site) {
        JsonNode run = site.admin().get(NIGHT).path("lastRun");
        Night.foundNoDifference(run);
        assertThat(Night.postings(run)).isPositive();
    }

    /** The owner who had been asked says yes, and the workflow that the older version made takes the target along. */
    private static void agrees(HostedSite site) {
        JiraClient wu = site.as("wu");
        JsonNode asked = wu.get(ATTAIN + "/agreements?mine=true").path("agreements");
        assertThat(asked).hasSize(1);
        String key = asked.at("/0/key").asText();

        wu.post(
                ATTAIN + "/targets/" + key + "/agreement",
                Map.of("answer", "accept", "amount", asked.at("/0/amount").asLong()));

        assertThat(wu.get("/rest/api/2/issue/" + key).at("/fields/status/name").asText())
                .isEqualTo("Agreed");
        assertThat(new JiraIssues(site.as("mei")).transitions(key)).contains("Revise");
    }
}
