package io.attain.bench.attack;

import com.fasterxml.jackson.databind.JsonNode;
import io.attain.bench.http.Hosted;
import io.attain.bench.turns.Report;
import io.attain.demo.Company;
import io.attain.demo.HostProcess;
import io.attain.demo.JiraClient;
import io.attain.demo.Rep;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;

/**
 * A plan is imported in the background, and the host is killed at a random moment meanwhile. The first night afterwards must
 * find nothing to mend, and the plan, imported once more, must be there once.
 */
final class Killing {

    private static final int SHARES = 200;
    private static final String PRODUCTS = "ABC";
    private static final int CONFLICT = 409;
    /** Milliseconds. */
    private static final int LATEST = 6_000;

    private static final Duration LOOK_EVERY = Duration.ofMillis(200);
    private static final String ATTAIN = "/rest/attain/1.0";
    private static final String PROJECT = "?projectKey=" + Company.PROJECT;
    private static final String IMPORT = ATTAIN + "/imports/plan";

    private final Path data;
    private final Random random = new Random(1);

    Killing(Path data) {
        this.data = data;
    }

    void times(int kills, Report report) throws Exception {
        for (int i = 0; i < kills; i++) {
            String plan = plan(2040 + i);
            int after = random.nextInt(LATEST);
            try (HostProcess host = Attack.start(data)) {
                host.as(Company.MANAGER).postCsv(IMPORT + PROJECT, plan);
                LockSupport.parkNanos(Duration.ofMillis(after).toNanos());
                host.kill();
            }
            try (HostProcess host = Attack.start(data)) {
                report.tell("killed", told(host, plan, after));
            }
        }
    }

    private static Map<String, Object> told(HostProcess host, String plan, int after) {
        Map<String, Object> told = new LinkedHashMap<>();
        told.put("after ms", after);
        told.put("drift of the first night", drift(host.admin()));
        JiraClient manager = host.as(Company.MANAGER);
        long begun = System.nanoTime();
        JsonNode again = onceItMay(manager, plan);
        told.put(
                "repeated after ms", Duration.ofNanos(System.nanoTime() - begun).toMillis());
        if (again.has("id")) {
            Hosted.await(manager, again.path("id").asText());
        }
        told.put("rows of the plan", SHARES + 1);
        told.put("unchanged when imported again", unchanged(manager.postCsv(IMPORT + PROJECT, plan)));
        told.put("drift afterwards", drift(host.admin()));
        return told;
    }

    /** The killed import is taken for running until it was silent for long enough. */
    private static JsonNode onceItMay(JiraClient manager, String plan) {
        while (true) {
            try {
                return manager.postCsv(IMPORT + PROJECT, plan);
            } catch (JiraClient.Refused refused) {
                if (refused.status() != CONFLICT) {
                    throw refused;
                }
                LockSupport.parkNanos(LOOK_EVERY.toNanos());
            }
        }
    }

    private static long unchanged(JsonNode answer) {
        return answer.path("unchanged").asLong();
    }

    /** All that a nightly run had to mend. */
    static long drift(JiraClient admin) {
        admin.post(ATTAIN + "/job" + PROJECT, Map.of());
        JsonNode counts = admin.get(ATTAIN + "/job" + PROJECT).at("/lastRun/counts");
        return StreamSupport.stream(counts.spliterator(), false)
                .filter(count -> count.path("difference").asBoolean())
                .mapToLong(count -> count.path("number").asLong())
                .sum();
    }

    /** Of each month, one share a rep and product, as nobody may have two for the same. */
    private static String plan(int year) {
        List<String> reps = Company.reps().stream().map(Rep::name).toList();
        String whole = "year,,target,Year " + year + "," + Company.LEADER + ",revenue," + year + "-01-01," + year
                + "-12-31,," + SHARES * 10 + ".00,yes\n";
        return IntStream.range(0, SHARES)
                .mapToObj(i -> share(year, i, reps))
                .collect(Collectors.joining(
                        "", "id,parent,kind,summary,owner,metric,start,end,productLine,amount,root\n" + whole, ""));
    }

    private static String share(int year, int number, List<String> reps) {
        int product = number / reps.size() % PRODUCTS.length();
        String month = "%d-%02d".formatted(year, 1 + number / reps.size() / PRODUCTS.length());
        return ",year,share,Part " + number + "," + reps.get(number % reps.size()) + ",revenue," + month + "-01,"
                + month + "-28,Product " + PRODUCTS.charAt(product) + ",10.00,\n";
    }
}
