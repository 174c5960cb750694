package io.attain.job.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verifyNoInteractions;
import static org.mockito.Mockito.when;

import com.atlassian.jira.project.Project;
import com.atlassian.jira.user.ApplicationUser;
import io.attain.RestInProcess;
import io.attain.RestInProcess.Answer;
import io.attain.job.Run;
import io.attain.job.jira.ProjectRuns;
import io.attain.kernel.Count;
import io.attain.targets.TargetFixture;
import io.attain.targets.web.SalesRest;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Mei leads the sales, and the admin administers Jira. */
class JobOverRestTest {

    private static final String PATH = "job?projectKey=SALES";
    private static final Instant BEGUN = Instant.parse("2026-11-28T02:30:00Z");

    private final SalesRest site = new SalesRest();
    private final ProjectRuns runs = mock();
    private final RestInProcess rest = new RestInProcess(new JobResource(site.asker, runs, mock()));

    @BeforeEach
    void meiLooks() {
        ApplicationUser mei = site.logIn("mei");
        when(site.access.manages(eq(mei), any(Project.class))).thenReturn(true);
        when(runs.last(TargetFixture.PROJECT)).thenReturn(Optional.empty());
    }

    @Test
    void aProjectThatWasNeverRunHasNoLastRun() {
        Answer answer = rest.get(PATH);

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.json().path("lastRun").isNull()).isTrue();
    }

    @Test
    void whatARunCountedIsToldByNameAndWhatMustBeZeroAsSuch() {
        when(runs.last(TargetFixture.PROJECT))
                .thenReturn(Optional.of(run(
                        Run.Outcome.FAILED,
                        "facts: no index",
                        Count.difference("attain.results.night.mended", 3),
                        Count.of("other.key", 0))));

        Answer answer = rest.get(PATH);

        assertThat(answer.json().at("/lastRun/outcome").asText()).isEqualTo("failed");
        assertThat(answer.json().at("/lastRun/startedAt").asText()).isEqualTo("2026-11-28T02:30:00Z");
        assertThat(answer.json().at("/lastRun/finishedAt").asText()).isEqualTo("2026-11-28T02:31:00Z");
        assertThat(answer.json().at("/lastRun/message").asText()).isEqualTo("attain.job.stepsFailed [facts]");
        assertThat(answer.json().at("/lastRun/counts"))
                .hasToString("[{\"name\":\"results.night.mended\",\"text\":\"attain.results.night.mended\","
                        + "\"difference\":true,\"number\":3},"
                        + "{\"name\":\"other.key\",\"text\":\"other.key\",\"difference\":false,\"number\":0}]");
    }

    @Test
    void onlyWhoLeadsTheSalesSeesIt() {
        site.logIn("lily");

        assertThat(rest.get(PATH).status()).isEqualTo(403);
        verifyNoInteractions(runs);
    }

    @Test
    void leadingTheSalesIsNotEnoughToRunIt() {
        Answer answer = rest.send("POST", PATH, "application/json", "");

        assertThat(answer.status()).isEqualTo(403);
        assertThat(answer.body()).contains("attain.kernel.onlyAdministrators");
        verifyNoInteractions(runs);
    }

    @Test
    void jirasAdministratorsRunItAndAreToldWhatCameOfIt() {
        when(site.access.administersJira(site.logIn("admin"))).thenReturn(true);
        when(runs.prove(TargetFixture.PROJECT)).thenReturn(Optional.of(run(Run.Outcome.SUCCESS, "")));

        Answer answer = rest.send("POST", PATH, "application/json", "");

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.json().at("/lastRun/outcome").asText()).isEqualTo("success");
        assertThat(answer.json().at("/lastRun/whole").asBoolean()).isTrue();
    }

    @Test
    void whileOneIsUnderWayThereIsNoSecond() {
        when(site.access.administersJira(site.logIn("admin"))).thenReturn(true);
        when(runs.prove(TargetFixture.PROJECT)).thenReturn(Optional.empty());

        Answer answer = rest.send("POST", PATH, "application/json", "");

        assertThat(answer.status()).isEqualTo(409);
        assertThat(answer.body()).contains("attain.job.running");
    }

    @ParameterizedTest
    @ValueSource(strings = {"job", "job?projectKey=", "job?projectKey=NOWHERE", "job?projectKey=sales"})
    void whatIsNoSalesProjectIsNotFoundByAnybody(String path) {
        when(site.access.administersJira(site.logIn("admin"))).thenReturn(true);

        assertThat(rest.get(path).status()).isEqualTo(404);
        assertThat(rest.send("POST", path, "application/json", "").status()).isEqualTo(404);
        verifyNoInteractions(runs);
    }

    @Test
    void whoIsNotLoggedInOrMayNotBrowseTheProjectHearsNothing() {
        when(site.access.maySee(any(), any(Project.class))).thenReturn(false);
        assertThat(rest.get(PATH).status()).isEqualTo(404);

        site.logOut();
        assertThat(rest.get(PATH).status()).isEqualTo(401);
        assertThat(rest.send("POST", PATH, "application/json", "").status()).isEqualTo(401);
        verifyNoInteractions(runs);
    }

    private static Run run(Run.Outcome outcome, String message, Count... counts) {
        return new Run(
                1,
                TargetFixture.PROJECT,
                BEGUN,
                BEGUN.plusSeconds(60),
                true,
                outcome,
                List.of(counts),
                Set.of(),
                message);
    }
}
