package io.attain.access;

import static org.assertj.core.api.Assertions.assertThat;

import io.attain.RestInProcess.Answer;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

/** What is part of what decides what counts, who leads it and who sees it. */
class JoiningTargetsTest {

    @AutoClose
    private final AskedSite site = new AskedSite();

    @Test
    void whatIsProposedIsPartedOnlyByWhomJiraLetsEditIt() {
        String company = site.keys.get("Company");
        String north = site.keys.get("North");

        for (String user : List.of("vera", "lily", "pan")) {
            assertThat(part(user, company, north)).as(user).isEqualTo(403);
        }
        assertThat(told("zhou", company)).contains("North");

        assertThat(part("mei", company, north)).isEqualTo(204);
        assertThat(told("zhou", company)).doesNotContain("North");
    }

    @Test
    void whatIsProposedIsJoinedOnlyByWhomJiraLetsEditIt() {
        String company = site.keys.get("Company");
        String north = site.keys.get("North");
        String draft = draft();
        assertThat(part("zhou", company, north)).isEqualTo(204);

        assertThat(join("vera", company, north)).as("both are proposed").isEqualTo(403);
        assertThat(join("vera", draft, north)).as("the part is proposed").isEqualTo(403);
        assertThat(join("vera", company, draft)).as("the whole is proposed").isEqualTo(403);
        assertThat(told("zhou", draft)).containsExactly("Draft");

        assertThat(join("mei", draft, north)).isEqualTo(204);
        assertThat(told("zhou", draft)).contains("North");
    }

    private int join(String user, String whole, String part) {
        return site.send(user, "POST", "targets/" + whole + "/parts", AskedSite.JSON, "{\"key\":\"" + part + "\"}")
                .status();
    }

    private int part(String user, String whole, String part) {
        return site.send(user, "DELETE", "targets/" + whole + "/parts/" + part, AskedSite.JSON, "")
                .status();
    }

    private List<String> told(String user, String key) {
        return site.get(user, "targets/" + key + "/attainment?depth=2").findValuesAsText("summary");
    }

    /** A target that nobody holds, before it is proposed. */
    private String draft() {
        LocalDate start = LocalDate.now(ZoneOffset.UTC).minusDays(60);
        String plan = "id,parent,kind,summary,owner,metric,start,end,amount\n"
                + "a,,target,Draft,,calls,%s,%s,600\n".formatted(start, start.plusDays(119));
        Answer made =
                site.send("zhou", "POST", "imports/plan?projectKey=SALES&allowUnbalanced=true", AskedSite.CSV, plan);
        assertThat(made.status()).as(made.body()).isEqualTo(200);
        return JiraSearch.found(site.plugin, site.person("zhou"), "summary ~ Draft")
                .get(0)
                .getKey();
    }
}
