package io.attain.planning.decomposition;

import static io.attain.planning.decomposition.PartsThere.counted;
import static io.attain.targets.TargetFixture.QUARTER;
import static io.attain.targets.TargetFixture.root;
import static io.attain.targets.TargetFixture.share;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.attain.kernel.Person;
import io.attain.kernel.Scope;
import io.attain.targets.Part;
import io.attain.targets.TargetNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The dialog splits by itself while somebody types; these cases, which its own tests read too, hold both to one answer. */
class SameSplitTest {

    private static final Path CASES = Path.of("src/test/js/decomposition-vectors.json");

    @Test
    void theServerSplitsAsTheDialogDoes() throws IOException {
        JsonNode cases = new ObjectMapper().readTree(CASES.toFile());

        assertThat(cases).hasSizeGreaterThan(30).allSatisfy(SameSplitTest::check);
    }

    private static void check(JsonNode given) {
        Decomposition open = new Decomposition(
                new TimeSplit(TimeSplit.By.MONTHS, numbers(given.path("months"))),
                regions(given),
                List.of(),
                List.of(),
                owners(given),
                Map.of());
        TargetNode target = root(1, given.path("amount").asLong());
        List<Part> cells = open.grid(target, null, 0).cells().stream()
                .map(ShareGrid.Cell::part)
                .toList();
        Map<Part, Long> locks = new HashMap<>();
        given.path("locks")
                .forEach(lock ->
                        locks.put(cells.get(lock.path(0).asInt()), lock.path(1).asLong()));
        Decomposition by = new Decomposition(
                open.time(), open.regions(), open.productLines(), open.customerTypes(), open.owners(), locks);

        DecompositionPlan plan = DecompositionPlan.of(
                target, null, by, staying(given.path("stays").asLong()));

        Map<Part, Long> found = new HashMap<>();
        plan.lines(DecompositionPlan.Change.CREATE)
                .forEach(line -> found.put(line.draft().part(), line.amount()));
        assertThat(cells.stream().map(cell -> found.getOrDefault(cell, 0L)).toList())
                .isEqualTo(numbers(given.path("cells")));
    }

    private static List<CurrentPart> staying(long amount) {
        return amount == 0 ? List.of() : List.of(counted(share(9, 1, null, QUARTER, Scope.ANY, amount)));
    }

    private static List<Weighted<String>> regions(JsonNode given) {
        List<Weighted<String>> parts = new ArrayList<>();
        numbers(given.path("regions")).forEach(weight -> parts.add(new Weighted<>("R" + parts.size(), weight)));
        return parts;
    }

    private static List<Weighted<Person>> owners(JsonNode given) {
        List<Weighted<Person>> parts = new ArrayList<>();
        numbers(given.path("owners"))
                .forEach(weight ->
                        parts.add(new Weighted<>(new Person("p" + parts.size(), "P" + parts.size()), weight)));
        return parts;
    }

    private static List<Long> numbers(JsonNode list) {
        List<Long> numbers = new ArrayList<>();
        list.forEach(each -> numbers.add(each.asLong()));
        return numbers;
    }
}
