package io.attain.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Somebody stops an import on its page while it runs: what is written stays, and a repeat goes on from there. */
@Timeout(300)
class StoppedImportTest {

    private static final int DAYS = 300;

    @TempDir
    private Path data;

    @Test
    void whatIsWrittenStaysAndARepeatGoesOnFromThere() throws Exception {
        try (HostedSite site = HostedSite.start(data.resolve("site"));
                Browser browser = Browser.open(site.address()).logIn("admin", "admin")) {
            SmallTeam team = new SmallTeam(site.admin());
            team.setUp();
            String run = team.beginImport(plan());
            browser.go("/plugins/servlet/attain/plan?project=SALES")
                    .press("Stop")
                    .sees("The import was stopped. What it wrote stays");

            JsonNode ended = HostedSite.over(site.admin(), run);
            assertThat(ended.path("state").asText()).as("%s", ended).isEqualTo("stopped");
            long kept = team.unchanged(plan());
            assertThat(kept).isBetween(1L, (long) DAYS).isEqualTo(team.planned());
            assertThat(ended.path("updated")).hasSize((int) kept);

            assertThat(HostedSite.over(site.admin(), team.beginImport(plan()))
                            .path("state")
                            .asText())
                    .isEqualTo("done");
            assertThat(team.planned()).isEqualTo(DAYS + 1L);
            Night.foundNoDifference(team.night());
        }
    }

    /** A year, and as many of its days, each Lily's. */
    private static String plan() {
        LocalDate first = LocalDate.of(2041, 1, 1);
        return IntStream.range(0, DAYS)
                .mapToObj(first::plusDays)
                .map(day -> ",year,share,%1$s,lily,revenue,%1$s,%1$s,1.00,\n".formatted(day))
                .collect(Collectors.joining(
                        "",
                        "id,parent,kind,summary,owner,metric,start,end,amount,root\n"
                                + "year,,target,Year 2041,admin,revenue,2041-01-01,2041-12-31," + DAYS + ".00,yes\n",
                        ""));
    }
}
