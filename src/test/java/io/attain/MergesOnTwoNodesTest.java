package io.attain;

import static org.assertj.core.api.Assertions.assertThat;

import com.atlassian.jira.util.thread.JiraThreadLocalUtil;
import io.attain.RestInProcess.Answer;
import io.attain.customer.merging.MergeBook;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.apache.log4j.Logger;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Two people on two nodes merge the same two customers, of which nothing else is known, each into the other. */
class MergesOnTwoNodesTest {

    private static final String FILE =
            "customer,customerRegion,customerType\nHarbour,East China,New\nMeadow,East China,New\n";

    @ParameterizedTest
    @EnumSource
    void atTheSameMomentOneIsMergedAndOneRefused(AoDatabase.Engine engine) throws Exception {
        try (PluginInProcess here = new PluginInProcess(OtherNodesTest.clustered(), engine)) {
            SellingTeam team = team(here);
            try (PluginInProcess there = here.onAnotherNode()) {
                String harbour = seen(team, here, "Harbour", "Meadow");
                String meadow = seen(team, there, "Meadow", "Harbour");
                CyclicBarrier start = new CyclicBarrier(2);
                ExecutorService people = Executors.newFixedThreadPool(2);
                Future<Integer> one =
                        people.submit(() -> together(start, team, here, List.of("Harbour", "Meadow", harbour)));
                Future<Integer> other =
                        people.submit(() -> together(start, team, there, List.of("Meadow", "Harbour", meadow)));
                people.shutdown();

                // whoever comes when it is over is told that there is no such customer
                List<Integer> statuses = List.of(one.get(), other.get());
                assertThat(statuses).isSubsetOf(200, 404, 409).containsOnlyOnce(200);
                assertThat(merges(team, here)).isEqualTo(1);
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void whoAskedBeforeTheOtherHadMergedThemIsRefused(AoDatabase.Engine engine) {
        try (PluginInProcess here = new PluginInProcess(OtherNodesTest.clustered(), engine)) {
            SellingTeam team = team(here);
            try (PluginInProcess there = here.onAnotherNode()) {
                String harbour = seen(team, here, "Harbour", "Meadow");

                int status = OtherNodesTest.request(there, () -> {
                    String meadow = plan(team, there, "Meadow", "Harbour");
                    assertThat(merge(team, here, "Harbour", "Meadow", harbour).status())
                            .isEqualTo(200);
                    return send(team, there, "Meadow", "Harbour", meadow).status();
                });

                assertThat(status).isIn(404, 409);
                assertThat(merges(team, here)).isEqualTo(1);
            }
        }
    }

    /** The status of merging what is named, on a thread of its own. */
    private static int together(CyclicBarrier start, SellingTeam team, PluginInProcess node, List<String> names)
            throws Exception {
        JiraThreadLocalUtil thread = node.jira.service(JiraThreadLocalUtil.class);
        thread.preCall();
        try {
            start.await();
            return merge(team, node, names.get(0), names.get(1), names.get(2)).status();
        } finally {
            thread.postCall(Logger.getLogger(MergesOnTwoNodesTest.class));
        }
    }

    private static SellingTeam team(PluginInProcess here) {
        return OtherNodesTest.request(here, () -> {
            SellingTeam team = new SellingTeam(here);
            Answer brought = team.bring("customers", FILE);
            assertThat(brought.status()).as(brought.body()).isEqualTo(200);
            return team;
        });
    }

    private static long merges(SellingTeam team, PluginInProcess node) {
        MergeBook book = node.component(MergeBook.class);
        return Stream.of("Harbour", "Meadow")
                .mapToLong(name -> book.into(team.issue(name).getId()).size())
                .sum();
    }

    private static String seen(SellingTeam team, PluginInProcess node, String into, String from) {
        return OtherNodesTest.request(node, () -> plan(team, node, into, from));
    }

    private static String plan(SellingTeam team, PluginInProcess node, String into, String from) {
        String path = "customers/" + key(team, into) + "/merges/preview?other=" + key(team, from);
        Answer plan = node.as(team.zhou, () -> node.rest().get(path));
        assertThat(plan.status()).as(plan.body()).isEqualTo(200);
        return plan.json().path("seen").asText();
    }

    private static Answer merge(SellingTeam team, PluginInProcess node, String into, String from, String seen) {
        return OtherNodesTest.request(node, () -> send(team, node, into, from, seen));
    }

    private static Answer send(SellingTeam team, PluginInProcess node, String into, String from, String seen) {
        String body = "{\"other\":\"%s\",\"seen\":\"%s\"}".formatted(key(team, from), seen);
        return node.as(team.zhou, () -> node.rest()
                .send("POST", "customers/" + key(team, into) + "/merges", "application/json", body));
    }

    private static String key(SellingTeam team, String name) {
        return team.issue(name).getKey();
    }
}
