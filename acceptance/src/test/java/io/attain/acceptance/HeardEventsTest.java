package io.attain.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import io.attain.acceptance.foreign.Listening;
import io.attain.demo.JiraClient;
import io.attain.host.launch.ForeignPlugin;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A plugin of somebody else's hears what Attain tells, once for each change. */
class HeardEventsTest {
    private static final String ATTAIN = "/rest/attain/1.0";

    @TempDir
    private Path data;

    @Test
    void anotherPluginHearsThatATargetIsAgreedAndOfItsMilestones() throws Exception {
        System.clearProperty(Listening.HEARD);
        try (HostedSite site = HostedSite.start(data)) {
            SmallTeam team = new SmallTeam(site.admin());
            team.setUp();
            site.site().plugins().install(listening().jar(data));
            String target = team.lilysTarget();
            team.night();
            assertThat(heard()).as("nothing is agreed").isEmpty();

            JiraClient lily = site.as("lily");
            team.issues().transition(target, "Propose");
            lily.post(ATTAIN + "/targets/" + target + "/agreement", Map.of("answer", "accept", "amount", 100_000));
            await(target, "TargetAgreed");
            team.win(team.customer(), "Spring order");
            team.night();
            team.night();

            assertThat(heard())
                    .filteredOn(each -> each.contains("issueKey=" + target))
                    .satisfies(told -> {
                        assertThat(told)
                                .filteredOn(each -> each.startsWith("TargetAgreed"))
                                .singleElement()
                                .satisfies(agreed -> assertThat(agreed)
                                        .contains("version=1, amount=100000,", "agreedBy=" + lily.userKey("lily")));
                        assertThat(told)
                                .filteredOn(each -> each.startsWith("MilestoneReached"))
                                .singleElement()
                                .satisfies(reached -> assertThat(reached).contains("percent=50"));
                    });
        }
    }

    private static ForeignPlugin listening() {
        String type = Listening.class.getName();
        return new ForeignPlugin(
                        "com.example.listening",
                        "com.atlassian.event.api,io.attain.event",
                        type + "\n",
                        "",
                        List.of(Listening.class))
                .with("META-INF/plugin-components/imports", "com.atlassian.event.api.EventPublisher\n");
    }

    private static void await(String target, String event) throws InterruptedException {
        long end = System.nanoTime() + 30_000_000_000L;
        while (heard().stream().noneMatch(each -> each.startsWith(event) && each.contains(target))) {
            assertThat(System.nanoTime())
                    .as("%s of %s, heard: %s", event, target, heard())
                    .isLessThan(end);
            Thread.sleep(HostedSite.LOOK_EVERY);
        }
    }

    private static List<String> heard() {
        return System.getProperty(Listening.HEARD, "").lines().toList();
    }
}
