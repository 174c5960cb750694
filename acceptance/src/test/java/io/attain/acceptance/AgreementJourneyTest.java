package io.attain.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import io.attain.demo.JiraClient;
import io.attain.demo.SalesQuarter;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** From a draft with failing letters to an agreed target and its second version, by those whose word it needs. */
class AgreementJourneyTest extends OnOwnSite {
    private static final String ATTAIN = "/rest/attain/1.0";
    private static final int ROUNDS = 25;

    private static JiraClient mei;
    private static JiraClient lily;
    private static JiraIssues meis;
    private static JiraIssues lilys;

    private final SalesQuarter quarter = new SalesQuarter(LocalDate.now(ZoneId.systemDefault()));

    @BeforeAll
    static void setUp() throws Exception {
        site.addUser("mei");
        site.addUser("lily");
        site.addUser("zhou");
        site.addSalesProject("AGR");
        site.join("AGR", "Sales Manager", "mei");
        site.join("AGR", "Sales Leader", "zhou");
        site.join("AGR", "Sales Rep", "lily");
        mei = site.as("mei");
        lily = site.as("lily");
        meis = new JiraIssues(mei);
        lilys = new JiraIssues(lily);
    }

    @Test
    void leadsFromFailingLettersToASecondVersion() {
        String target = create("mei", Map.of("Metric", Map.of("value", "Revenue"), "Target amount", 1000));

        assertThat(failing(target)).containsExactly("relevant", "timeBound");
        assertThatThrownBy(() -> meis.transition(target, "Propose"))
                .hasMessageContaining("Relevant:")
                .hasMessageContaining("Time-bound:");

        meis.edit(target, period());
        meis.edit(target, Map.of("Root target", Map.of("value", "Yes")));
        assertThat(failing(target)).isEmpty();

        mei.post(
                ATTAIN + "/targets/" + target + "/decomposition",
                Map.of("owners", List.of(Map.of("key", mei.userKey("lily"), "weight", 1))));
        String share = meis.only("parent = " + target);
        assertThat(mei.post(ATTAIN + "/targets/" + target + "/agreement/proposal", Map.of())
                        .path("done")
                        .asInt())
                .isEqualTo(2);

        refused(409, () -> word(mei, target, Map.of("answer", "accept", "amount", 100_000)));
        resolve("zhou", target, Map.of("answer", "take", "amount", 100_000));
        assertThat(standing(target)).as("a part is open").isEqualTo("accepted");
        assertThat(lilys.only("issue in awaitingMyAgreement()")).isEqualTo(share);
        refused(403, () -> word(mei, share, Map.of("answer", "accept", "amount", 100_000)));

        assertThatThrownBy(() -> lilys.edit(share, Map.of("Target amount", 1))).isInstanceOf(JiraClient.Refused.class);
        word(lily, share, Map.of("answer", "counter", "amount", 100_000, "value", 90_000, "reason", "One less region"));
        assertThat(agreements(mei, target).at("/parts/disagreement").asLong()).isEqualTo(-10_000);
        resolve("mei", share, Map.of("answer", "take", "amount", 100_000));
        assertThat(standing(share)).isEqualTo("agreed");
        assertThat(meis.only("issue in targetsOutOfBalance()")).isEqualTo(target);
        refused(
                409,
                () -> word(lily, share, Map.of("answer", "counter", "amount", 100_000, "value", 1, "reason", "x")));

        meis.edit(target, Map.of("Target amount", 900));
        refused(409, () -> word(mei, target, Map.of("answer", "accept", "amount", 100_000)));
        assertThat(standing(target)).isEqualTo("changed");
        refused(409, () -> word(mei, target, Map.of("answer", "accept", "amount", 90_000)));
        resolve("zhou", target, Map.of("answer", "answer", "amount", 90_000, "value", 90_000));
        word(mei, target, Map.of("answer", "accept", "amount", 90_000));
        assertThat(standing(target)).isEqualTo("agreed");

        revise(share);
    }

    @Test
    void whoAsksForMoreWhileTheOwnerAcceptsIsHeardBeforeOrAfterAndNeverInBetween() {
        Map<String, Object> visits = new HashMap<>(period());
        visits.put("Metric", Map.of("value", "Visits"));
        visits.put("Target amount", 100);
        visits.put("Root target", Map.of("value", "Yes"));
        String target = create("lily", visits);
        meis.transition(target, "Propose");

        for (long amount = 100; amount < 100 + 2 * ROUNDS; amount += 2) {
            acceptWhileAskedForOneMore(target, amount);
            JsonNode now = agreements(mei, target);
            if (now.path("standing").asText().equals("agreed")) {
                assertThat(now.path("amount").asLong()).as("asked too late").isEqualTo(amount);
                meis.transition(target, "Revise");
            }
            askAgain(target, now.path("amount").asLong(), amount + 2);
        }

        JsonNode talk = agreements(lily, target);
        List<Long> accepted = each(talk.path("history"))
                .filter(word -> word.at("/by/name").asText().equals("lily"))
                .map(word -> word.path("value").asLong())
                .toList();
        assertThat(accepted).allMatch(amount -> amount % 2 == 0, "an amount that Lily said");
        assertThat(each(talk.path("versions"))
                        .map(version -> version.path("amount").asLong()))
                .containsExactlyElementsOf(accepted);
    }

    /** Both at the same moment; whoever is too late is refused. */
    private static void acceptWhileAskedForOneMore(String target, long amount) {
        Stream.<Runnable>of(
                        () -> word(lily, target, Map.of("answer", "accept", "amount", amount)),
                        () -> askAgain(target, amount, amount + 1))
                .map(word -> CompletableFuture.runAsync(word).exceptionally(AgreementJourneyTest::isRefused))
                .toList()
                .forEach(CompletableFuture::join);
    }

    private static @Nullable Void isRefused(Throwable why) {
        assertThat(why).rootCause().isInstanceOfSatisfying(JiraClient.Refused.class, refused -> assertThat(
                        refused.status())
                .isEqualTo(409));
        return null;
    }

    private static void askAgain(String target, long amount, long value) {
        mei.post(
                ATTAIN + "/targets/" + target + "/agreement/resolution",
                Map.of("answer", "answer", "amount", amount, "value", value));
    }

    private void revise(String share) {
        assertThat(lilys.transitions(share)).doesNotContain("Revise");
        meis.transition(share, "Revise");
        JsonNode asked = mei.post(
                ATTAIN + "/targets/" + share + "/agreement/resolution",
                Map.of("answer", "answer", "amount", 90_000, "value", 95_000, "reason", "A region more"));
        String today = LocalDate.now(ZoneId.systemDefault()).toString();
        assertThat(asked.at("/effect/day").asText()).isEqualTo(today);
        assertThat(mei.get(ATTAIN + "/targets/" + share + "/attainment")
                        .at("/node/target")
                        .asLong())
                .as("the former version counts while it is revised")
                .isEqualTo(90_000);

        word(lily, share, Map.of("answer", "accept", "amount", 95_000));
        word(lily, share, Map.of("answer", "accept", "amount", 95_000));
        JsonNode versions = agreements(mei, share).path("versions");
        assertThat(versions).hasSize(2);
        assertThat(versions.at("/0/effective").asText())
                .isEqualTo(quarter.start().toString());
        assertThat(versions.at("/1/effective").asText()).isEqualTo(today);
        assertThat(versions.at("/1/amount").asLong()).isEqualTo(95_000);
    }

    @Test
    void whatClaimsTheSameOrClosesARingIsRefusedWithTheOthersKey() {
        Map<String, Object> calls = new HashMap<>(period());
        calls.put("Metric", Map.of("value", "Calls"));
        calls.put("Target amount", 10);
        String first = create("mei", calls);

        assertThatThrownBy(() -> create("mei", calls)).hasMessageContaining(first);

        String second = create("lily", calls);
        mei.post(ATTAIN + "/targets/" + first + "/parts", Map.of("key", second));
        assertThatThrownBy(() -> mei.post(ATTAIN + "/targets/" + second + "/parts", Map.of("key", first)))
                .isInstanceOfSatisfying(JiraClient.Refused.class, refused -> assertThat(refused.status())
                        .isEqualTo(409))
                .hasMessageContaining(second);
        assertThat(meis.count("issue in targetTree(\"" + first + "\")")).isEqualTo(2);
        mei.delete(ATTAIN + "/targets/" + first + "/parts/" + second);
        assertThat(meis.count("issue in targetTree(\"" + first + "\")")).isEqualTo(1);
    }

    @Test
    void aTreeThatNobodyMayKnowOfIsNotFoundByJql() {
        assertThatThrownBy(() -> lilys.count("issue in targetTree(\"NONE-1\")")).hasMessageContaining("NONE-1");
        assertThatThrownBy(() -> lilys.count("issue in awaitingMyAgreement(me)"))
                .hasMessageContaining("takes no arguments");
    }

    private Map<String, Object> period() {
        return Map.of(
                "Period start", quarter.start().toString(),
                "Period end", quarter.end().minusDays(1).toString());
    }

    private static String create(String owner, Map<String, ?> named) {
        Map<String, Object> fields = new HashMap<>(named);
        fields.put("Assignee", Map.of("name", owner));
        return meis.create("AGR", "Sales Target", "Target of " + owner, fields);
    }

    private static List<String> failing(String key) {
        return each(mei.get(ATTAIN + "/targets/" + key + "/smart").path("letters"))
                .filter(letter -> letter.path("verdict").asText().equals("failed"))
                .map(letter -> letter.path("letter").asText())
                .toList();
    }

    private static Stream<JsonNode> each(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false);
    }

    private static JsonNode agreements(JiraClient client, String key) {
        return client.get(ATTAIN + "/targets/" + key + "/agreement");
    }

    private static String standing(String key) {
        return agreements(mei, key).path("standing").asText();
    }

    private static void resolve(String who, String key, Map<String, ?> word) {
        site.as(who).post(ATTAIN + "/targets/" + key + "/agreement/resolution", word);
    }

    private static void refused(int status, ThrowingCallable word) {
        assertThatThrownBy(word)
                .isInstanceOfSatisfying(JiraClient.Refused.class, refused -> assertThat(refused.status())
                        .isEqualTo(status));
    }

    private static void word(JiraClient client, String key, Map<String, ?> word) {
        client.post(ATTAIN + "/targets/" + key + "/agreement", word);
    }
}
