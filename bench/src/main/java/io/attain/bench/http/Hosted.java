package io.attain.bench.http;

import com.fasterxml.jackson.databind.JsonNode;
import io.attain.bench.company.Size;
import io.attain.bench.turns.Effort;
import io.attain.bench.turns.Report;
import io.attain.bench.turns.Turns;
import io.attain.demo.Company;
import io.attain.demo.JiraClient;
import io.attain.demo.Rep;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;

/** The shipped jar in a host with the demo company, whose people get the targets of a small company's year on top. */
public final class Hosted {

    private static final int CONNECTIONS = 16;
    private static final String IMPORT = "/rest/attain/1.0/imports/plan";
    private static final String TARGETS = "/rest/attain/1.0/targets";
    private static final String PROJECT = "?projectKey=" + Company.PROJECT;
    private static final Duration LOOK_EVERY = Duration.ofMillis(200);

    private Hosted() {}

    /** Has a host's address answered. */
    public static void run(URI site, String path, Effort effort, Report report) {
        new Turns(report, effort, Map.of("site", site.toString(), "path", path))
                .run("http", Fetching.class, CONNECTIONS);
    }

    /** Imports the targets unless they are there, and answers the root's key. */
    public static String root(URI site) {
        io.attain.bench.company.Company company = new io.attain.bench.company.Company(Size.S, 1);
        String plan = PlanFile.of(
                company,
                List.of(Company.LEADER, Company.MANAGER),
                Company.reps().stream().map(Rep::name).toList());
        JiraClient manager = new JiraClient(site, Company.MANAGER, Company.PASSWORD);
        JsonNode answer = manager.postCsv(IMPORT + PROJECT, plan);
        if (answer.has("id")) {
            await(manager, answer.path("id").asText());
        }
        String root = PlanFile.root(company);
        for (JsonNode target : manager.get(TARGETS + PROJECT).path("targets")) {
            if (target.path("summary").asText().equals(root)) {
                return target.path("key").asText();
            }
        }
        throw new IllegalStateException("The plan was not imported: " + answer);
    }

    /** Waits until an import into the demo company is over. */
    public static void await(JiraClient manager, String run) {
        while (!manager.get(IMPORT + "/runs/" + run + PROJECT).path("over").asBoolean()) {
            LockSupport.parkNanos(LOOK_EVERY.toNanos());
        }
    }
}
