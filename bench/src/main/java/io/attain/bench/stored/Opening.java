package io.attain.bench.stored;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.attain.attainment.figures.Attainment;
import io.attain.attainment.figures.PartsAsked;
import io.attain.attainment.figures.TreeReading;
import io.attain.attainment.figures.app.TargetFigures;
import io.attain.attainment.figures.web.AttainmentDto;
import io.attain.bench.company.Company;
import io.attain.bench.company.Targets;
import io.attain.bench.turns.Report;
import io.attain.kernel.Metric;
import io.attain.kernel.web.PersonDto;
import io.attain.kernel.web.UnitDto;
import io.attain.targets.Sight;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/**
 * A dashboard opens the whole company's revenue: the root and a page of its parts, as the JSON that the gadget gets.
 * Beside it the sums of the leaves by SQL and the tree in Java, which beat every recursive query; without JSON.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
public class Opening {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final long ROOT = Targets.root(Metric.REVENUE);

    private static final PartsAsked PAGE =
            new PartsAsked("", 1, PartsAsked.Order.GAP, Locale.ENGLISH, 0, AttainmentDto.PAGE, Sight.ALL, null);

    private TargetFigures figures;

    /** Both must show the same. */
    @Setup
    public void open(Loaded loaded) {
        figures = loaded.site.figures();
        Map<Long, Long> ours = new TreeMap<>();
        Attainment found = figures.of(ROOT, Company.TODAY).orElseThrow();
        ours.put(ROOT, found.actual());
        found.children().forEach(child -> ours.put(child.node().issueId(), child.actual()));
        Report.same("figures", ours, plain(loaded));
    }

    @Benchmark
    public byte[] attain() {
        TreeReading tree = figures.read(ROOT, Company.TODAY).orElseThrow();
        AttainmentDto answer = AttainmentDto.of(
                tree,
                tree.of(ROOT, PAGE).orElseThrow(),
                PAGE,
                figures.rule(Company.PROJECT),
                new UnitDto("money", "CNY", 2),
                new AttainmentDto.Words(
                        key -> key == null ? null : new PersonDto(key, key),
                        node -> List.of(),
                        node -> List.of(),
                        node -> true,
                        node -> node));
        try {
            return JSON.writeValueAsBytes(answer);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    @Benchmark
    public Map<Long, Long> plain(Loaded loaded) {
        return loaded.site.reference().actuals(ROOT);
    }
}
