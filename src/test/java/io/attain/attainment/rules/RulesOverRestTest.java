package io.attain.attainment.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.atlassian.jira.project.Project;
import io.attain.RestInProcess;
import io.attain.RestInProcess.Answer;
import io.attain.attainment.figures.Attainment;
import io.attain.attainment.figures.PaceRule;
import io.attain.attainment.figures.app.TargetFigures;
import io.attain.attainment.rules.app.ChangeableTargetRules;
import io.attain.kernel.SetClock;
import io.attain.kernel.Today;
import io.attain.kernel.jira.IssuesById;
import io.attain.kernel.rules.InMemoryRuleVersions;
import io.attain.kernel.rules.app.ChangeableSets;
import io.attain.kernel.rules.app.ChangingRules;
import io.attain.kernel.rules.web.RuleSetsResource;
import io.attain.kernel.rules.web.RulesResource;
import io.attain.openapi.FuzzedRequests;
import io.attain.results.Tally;
import io.attain.targets.TargetFixture;
import io.attain.targets.TargetTree;
import io.attain.targets.web.SalesRest;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class RulesOverRestTest {
    private static final String PATH = "projects/SALES/target-rules";
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 16);

    private final SalesRest site = new SalesRest();
    private final InMemoryRuleVersions book = new InMemoryRuleVersions();
    private final TargetFigures figures = mock();
    private final IssuesById issues = mock();
    private final RestInProcess rest;

    RulesOverRestTest() {
        Today today = SetClock.noonOf(TODAY);
        ChangeableSets sets = new ChangeableSets(List.of(new ChangeableTargetRules(figures, today)));
        rest = new RestInProcess(
                new RulesResource(
                        site.asker, sets, book, new ChangingRules(book, today, List.of()), site.people, issues),
                new RuleSetsResource(site.asker, sets));
    }

    @BeforeEach
    void mayManage() {
        site.logInAsManager();
    }

    @Test
    void whateverIsSentIsAnsweredOrRefusedInWords() {
        FuzzedRequests.at(
                rest,
                site.asker,
                "/projects/{key}/rule-sets",
                "/projects/{key}/{set}",
                "/projects/{key}/{set}/preview");
    }

    @Test
    void theDefaultsHoldUntilSomebodyChangesThem() {
        Answer answer = rest.get(PATH);

        assertThat(answer.json().path("version").asInt()).isZero();
        assertThat(answer.json().path("mayEdit").asBoolean()).isTrue();
        assertThat(answer.json().path("rules"))
                .isEqualTo(answer.json().path("defaults"))
                .hasToString("{\"onTrackPercent\":100,\"behindPercent\":90,\"blockUnachievable\":false,"
                        + "\"achievablePercentile\":90,\"hideNames\":false}");
        assertThat(answer.json().path("versions")).isEmpty();
    }

    @Test
    void aChangeIsANewVersionWithWhoAndWhen() {
        assertThat(put(0, 95, 85, 90, true).status()).isEqualTo(200);
        Answer answer = put(1, 95, 80, 90, true);

        assertThat(answer.json().path("version").asInt()).isEqualTo(2);
        assertThat(answer.json().at("/rules/behindPercent").asInt()).isEqualTo(80);
        assertThat(answer.json().at("/versions/0/changedBy/name").asText()).isEqualTo("Mei");
        assertThat(answer.json().at("/versions/0/changedAt").asText()).isEqualTo("2026-11-16T12:00:00Z");
        assertThat(answer.json().at("/versions/1/rules/behindPercent").asInt()).isEqualTo(85);
        assertThat(book.now(TargetRuleSet.SET, TargetFixture.PROJECT).hideNames())
                .isTrue();
    }

    @Test
    void savingTheSameMakesNoVersion() {
        put(0, 95, 85, 90, false);

        assertThat(put(1, 95, 85, 90, false).json().path("version").asInt()).isEqualTo(1);
        assertThat(book.of(TargetRuleSet.SET, TargetFixture.PROJECT)).hasSize(1);
    }

    @Test
    void whoReadAnOlderVersionIsRefused() {
        put(0, 95, 85, 90, false);

        assertThat(put(0, 99, 85, 90, false).status()).isEqualTo(409);
        assertThat(book.now(TargetRuleSet.SET, TargetFixture.PROJECT).pace()).isEqualTo(new PaceRule(95, 85));
    }

    @Test
    void everyFieldThatIsWrongIsTold() {
        Answer answer = put(0, 201, 0, 49, false);

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.json().path("errors"))
                .extracting(each -> each.path("field").asText())
                .containsExactly("onTrackPercent", "behindPercent", "achievablePercentile");
        assertThat(put(0, 80, 90, 90, false).json().at("/errors/0/message").asText())
                .isEqualTo("attain.target.rules.fault.behindAboveOnTrack");
        assertThat(rest.send("PUT", PATH, "application/json", "{\"version\": 0}")
                        .json()
                        .path("errors"))
                .hasSize(3);
        assertThat(rest.send("PUT", PATH, "application/json", "{}").status()).isEqualTo(400);
        assertThat(book.of(TargetRuleSet.SET, TargetFixture.PROJECT)).isEmpty();
    }

    @Test
    void onlyWhoManagesMayChangeAndOthersMayRead() {
        site.logIn("lily");

        assertThat(put(0, 95, 85, 90, false).status()).isEqualTo(403);
        assertThat(rest.get(PATH + "/preview?onTrackPercent=95&behindPercent=80")
                        .status())
                .isEqualTo(403);
        assertThat(rest.get(PATH).json().path("mayEdit").asBoolean()).isFalse();
        when(site.access.maySee(any(), any(Project.class))).thenReturn(false);
        assertThat(rest.get(PATH).status()).isEqualTo(404);
        assertThat(put(0, 95, 85, 90, false).status()).isEqualTo(404);
    }

    @Test
    void aPreviewCountsWhatWouldChange() {
        when(figures.ofProject(eq(TargetFixture.PROJECT), any())).thenReturn(List.of(figures(93), figures(100)));

        Answer answer = rest.get(PATH + "/preview?onTrackPercent=93&behindPercent=80");

        assertThat(answer.json().path("changed").asInt()).isEqualTo(1);
        assertThat(answer.json().path("now")).hasToString("{\"onTrack\":1,\"behind\":1,\"atRisk\":0}");
        assertThat(answer.json().path("then")).hasToString("{\"onTrack\":2,\"behind\":0,\"atRisk\":0}");
        assertThat(rest.get(PATH + "/preview?onTrackPercent=x&behindPercent=0")
                        .json()
                        .path("errors"))
                .hasSize(2);
        assertThat(rest.get(PATH + "/preview?hideNames=true").json())
                .hasToString("{\"now\":{},\"then\":{},\"changed\":0,\"moved\":[],\"keys\":[],\"loads\":[]}");
    }

    @Test
    void thereAreNoOtherRulesThanThoseOfTheSets() {
        assertThat(rest.get("projects/SALES/no-rules").status()).isEqualTo(404);
        assertThat(rest.get("projects/SALES/rule-sets").json()).hasSize(1);
        assertThat(rest.get("projects/SALES/rule-sets").json().at("/0/rules"))
                .extracting(rule -> rule.path("name").asText())
                .containsExactly(
                        "onTrackPercent", "behindPercent", "blockUnachievable", "achievablePercentile", "hideNames");
    }

    @Test
    void aNumberThatIsNotWholeIsRefusedByItsRule() {
        Answer answer = rest.send("PUT", PATH, "application/json", "{\"version\": 0, \"behindPercent\": 9.5}");

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.json().at("/errors/0/field").asText()).isEqualTo("behindPercent");
    }

    /** A target of 6600, of which 3200 are expected by the day, with so many percent of that reached. */
    private static Attainment figures(long percent) {
        return Attainment.of(
                TargetTree.of(List.of(TargetFixture.root(1, 6600))).get(0),
                Map.of(1L, new Tally(32 * percent, 1)),
                TODAY,
                TargetFixture.WEEKDAYS);
    }

    private Answer put(int version, int onTrack, int behind, int percentile, boolean hide) {
        return rest.send(
                "PUT",
                PATH,
                "application/json",
                """
                {"version": %d, "onTrackPercent": %d, "behindPercent": %d, "blockUnachievable": false,
                 "achievablePercentile": %d, "hideNames": %s}
                """
                        .formatted(version, onTrack, behind, percentile, hide));
    }
}
