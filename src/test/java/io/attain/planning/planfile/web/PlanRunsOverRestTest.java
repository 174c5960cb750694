package io.attain.planning.planfile.web;

import static io.attain.planning.planfile.web.PlanRest.SUBJECT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.when;

import com.atlassian.jira.project.Project;
import io.attain.RestInProcess.Answer;
import io.attain.kernel.run.WritingRun;
import io.attain.kernel.run.WritingRun.Outcome;
import io.attain.kernel.run.WritingRun.Problem;
import io.attain.kernel.run.WritingRun.State;
import io.attain.kernel.run.jira.RunningWritings;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** A plan of many issues is written in the background, and whoever may know is told how far it is. */
class PlanRunsOverRestTest {

    private static final String PATH = "imports/plan?projectKey=SALES";
    private static final String HEADER = "id,parent,kind,summary,owner,metric,start,end,region,amount\n";
    /** One issue more than is written at once. */
    private static final String MANY = IntStream.rangeClosed(0, RunningWritings.AT_ONCE)
            .mapToObj(row ->
                    ",,target,T" + row + ",lily,calls,20" + (30 + row) + "-01-01,20" + (30 + row) + "-12-31,,1\n")
            .collect(Collectors.joining("", HEADER, ""));

    private final PlanRest site = new PlanRest();

    @Test
    void manyIssuesAreWrittenInTheBackgroundAndFollowed() {
        Answer answer = site.csv(PATH, MANY);
        assertThat(answer.status()).isEqualTo(202);
        assertThat(answer.json().path("total").asInt()).isEqualTo(51);
        assertThat(answer.json().path("over").asBoolean()).isFalse();
        assertThat(site.jira.created()).isEmpty();

        String path = "imports/plan/runs/" + answer.json().path("id").asText() + "?projectKey=SALES";
        WritingRun run = site.runs.latest(SUBJECT).orElseThrow();
        site.runs.save(run.at(State.WRITING, 20, 51, site.today.now()));
        assertThat(site.rest.get(path).json().path("done").asInt()).isEqualTo(20);
        site.runs.save(
                run.ended(State.FAILED, Outcome.failed(List.of(new Problem(7L, "owner", "gone"))), site.today.now()));
        assertThat(site.rest.get(path).json().at("/problems/0"))
                .hasToString("{\"line\":7,\"field\":\"owner\",\"message\":\"gone\",\"missing\":null}");
        assertThat(site.rest.get("imports/plan/runs/99?projectKey=SALES").status())
                .isEqualTo(404);
        assertThat(site.csv(PATH + "&dryRun=true", MANY).status()).isEqualTo(200);
    }

    @Test
    void whatIsWrongWithAFileIsToldBeforeARunBegins() {
        assertThat(site.csv(PATH, MANY + "x,,boss,X,lily,revenue,2027-01-01,2027-03-31,East,1\n")
                        .status())
                .isEqualTo(400);
        assertThat(site.runs.latest(SUBJECT)).isEmpty();
    }

    @Test
    void aManagerWhoComesBackFindsTheRunForADay() {
        assertThat(site.rest.get(PATH).json().path("run").isNull()).isTrue();

        WritingRun done = WritingRun.waiting(
                        SUBJECT, "lily", 60, site.today.now().minus(Duration.ofHours(23)))
                .ended(State.DONE, Outcome.NONE, site.today.now().minus(Duration.ofHours(22)));
        WritingRun kept = site.runs.add(done);
        assertThat(site.rest.get(PATH).json().at("/run/by/name").asText()).isEqualTo("Lily");

        site.runs.save(kept.ended(State.DONE, Outcome.NONE, site.today.now().minus(Duration.ofHours(25))));
        assertThat(site.rest.get(PATH).json().path("run").isNull()).isTrue();
    }

    @Test
    void onlyWhoManagesIsToldOfRuns() {
        WritingRun run = site.runs.add(WritingRun.waiting(SUBJECT, "mei", 60, site.today.now()));
        String path = "imports/plan/runs/" + run.id() + "?projectKey=SALES";
        assertThat(site.rest.get(path).status()).isEqualTo(200);

        site.sales.logIn("lily");
        assertThat(site.rest.get(PATH).json().path("run").isNull()).isTrue();
        assertThat(site.rest.get(path).status()).isEqualTo(403);

        when(site.sales.access.maySee(any(), any(Project.class))).thenReturn(false);
        assertThat(site.rest.get(PATH).status()).isEqualTo(404);
        assertThat(site.rest.get(path).status()).isEqualTo(404);
    }
}
