package io.attain.bench;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.attain.kernel.Metric;
import io.attain.kernel.web.UnitDto;
import io.attain.target.attainment.Attainment;
import io.attain.target.attainment.PartsAsked;
import io.attain.target.attainment.TreeReading;
import io.attain.target.attainment.jira.TargetFigures;
import io.attain.target.attainment.web.AttainmentDto;
import io.attain.target.web.PersonDto;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** A dashboard opens the whole company's revenue: the root and a page of its parts, as the JSON that the gadget gets. */
record Opening(Site site, Report report) {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final long ROOT = Targets.root(Metric.REVENUE);
    private static final PartsAsked PAGE =
            new PartsAsked(1, PartsAsked.Order.GAP, Locale.ENGLISH, 0, AttainmentDto.PAGE, node -> true);

    /** Both ways must show the same. */
    void check() {
        Map<Long, Long> ours = new TreeMap<>();
        Attainment found = site.figures().of(ROOT, Company.TODAY).orElseThrow();
        ours.put(ROOT, found.actual());
        found.children().forEach(child -> ours.put(child.node().issueId(), child.actual()));
        Report.same("figures", ours, bySql());
    }

    void run() {
        check();
        TargetFigures figures = site.figures();
        int times = Math.max(10, 1000 / (1 + site.company().size().reps() / 10));
        Samples.inTurns(times, () -> json(figures), this::bySql);
        Samples.Pair pair = Samples.inTurns(times, () -> json(figures), this::bySql);
        report.tell("opening", pair, Map.of("bytes", json(figures).length));
    }

    private byte[] json(TargetFigures figures) {
        TreeReading tree = figures.read(ROOT, Company.TODAY).orElseThrow();
        AttainmentDto answer = AttainmentDto.of(
                tree,
                tree.of(ROOT, PAGE).orElseThrow(),
                PAGE,
                figures.rule(Company.PROJECT),
                new UnitDto("money", "CNY", 2),
                key -> key == null ? null : new PersonDto(key, key));
        try {
            return JSON.writeValueAsBytes(answer);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The sums of the leaves by SQL, the tree in Java: what beat every recursive query. The root and its parts only. */
    private Map<Long, Long> bySql() {
        Map<Long, Long> sums = site.sql()
                .numbers(
                        "SELECT \"NODE_ID\", SUM(\"AMOUNT\") FROM #POSTING WHERE \"ROOT_ID\" = ? GROUP BY \"NODE_ID\"",
                        ROOT);
        Map<Long, Long> parents = site.sql()
                .numbers(
                        "SELECT \"ISSUE_ID\", \"PARENT_ID\" FROM #TARGET_NODE WHERE \"ROOT_ID\" = ? AND \"PARENT_ID\" IS NOT NULL",
                        ROOT);
        Map<Long, Long> actuals = new HashMap<>(Map.of(ROOT, 0L));
        parents.forEach((node, parent) -> {
            if (parent == ROOT) {
                actuals.put(node, 0L);
            }
        });
        sums.forEach((node, sum) -> {
            for (Long at = node; at != null; at = parents.get(at)) {
                actuals.computeIfPresent(at, (shown, actual) -> actual + sum);
            }
        });
        return new TreeMap<>(actuals);
    }
}
