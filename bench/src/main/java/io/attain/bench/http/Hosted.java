package io.attain.bench.http;

import io.attain.bench.company.Size;
import io.attain.bench.turns.Effort;
import io.attain.bench.turns.Report;
import io.attain.bench.turns.Turns;
import io.attain.demo.Company;
import io.attain.demo.JiraClient;
import io.attain.demo.Rep;
import java.net.URI;
import java.util.List;
import java.util.Map;

/** The shipped jar in a host with the demo company, whose people get the targets of a small company's year on top. */
public final class Hosted {

    private static final int CONNECTIONS = 16;

    private Hosted() {}

    /** Has a host's address answered. */
    public static void run(URI site, String path, Effort effort, Report report) {
        new Turns(report, effort, Map.of("site", site.toString(), "path", path))
                .run("http", Fetching.class, CONNECTIONS);
    }

    /** Imports the targets unless they are there, and answers the root's key. */
    public static String root(URI site) {
        String plan = PlanFile.of(
                new io.attain.bench.company.Company(Size.S, 1),
                List.of(Company.LEADER, Company.MANAGER),
                Company.reps().stream().map(Rep::name).toList());
        return new JiraClient(site, Company.MANAGER, Company.PASSWORD)
                .postCsv("/rest/attain/1.0/imports/plan?projectKey=" + Company.PROJECT, plan)
                .at("/rows/0/key")
                .asText();
    }
}
