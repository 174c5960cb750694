package io.attain.planning.decomposition;

import static io.attain.targets.TargetFixture.QUARTER;
import static io.attain.targets.TargetFixture.root;
import static org.assertj.core.api.Assertions.assertThat;

import io.attain.kernel.OptionNames;
import io.attain.kernel.Person;
import io.attain.kernel.Scope;
import io.attain.targets.Levels;
import io.attain.targets.MonthWeights;
import io.attain.targets.TargetNode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** However long a target's name is, its parts have names that Jira takes and that tell them apart. */
class PartNamesTest {

    private static final Weighted<String> OTHER = new Weighted<>("Other", 1);

    @ParameterizedTest
    @ValueSource(strings = {"x", "销", "🎯", "👩‍💻"})
    void partsOfATargetWithALongNameAreCalledDifferently(String character) {
        String name = character.repeat(255 / character.length());

        assertThat(names(name, "Lily Chen"))
                .hasSize(3)
                .doesNotHaveDuplicates()
                .allSatisfy(called -> assertThat(called)
                        .hasSizeLessThanOrEqualTo(ShareDraft.LONGEST_SUMMARY)
                        .startsWith(character + character)
                        .containsPattern("[^·]… · 2026-1[012] · Lily Chen$"))
                .allSatisfy(called -> assertThat(called.substring(0, called.indexOf('…')))
                        .isEqualTo(character.repeat(called.indexOf('…') / character.length())));
    }

    @ParameterizedTest
    @ValueSource(ints = {254, 255, 256, 257})
    void aNameIsShortenedOnlyWhereItMustBe(int length) {
        String rest = " · 2026-10 · Lily Chen";
        String whole = "x".repeat(length - rest.length());

        String expected = length <= 255 ? whole + rest : "x".repeat(254 - rest.length()) + "…" + rest;
        assertThat(names(whole, "Lily Chen").get(0)).isEqualTo(expected);
    }

    /** Other regions, other products, other customers: each field calls its own. */
    @Test
    void anOptionIsCalledAsItsOwnFieldCallsIt() {
        SplitOffer names = new SplitOffer(called("Other regions"), called("其他产品"), OptionNames.unchanged("Other"));
        Decomposition split = new Decomposition(
                null, List.of(OTHER), List.of(OTHER, OTHER), List.of(OTHER), List.of(), Map.of(), "", names);

        assertThat(split.grid(root(1, 900), null, 900).even())
                .extracting(ShareDraft::summary)
                .containsOnly("Target 1 · Other regions · 其他产品 · Other");
        assertThat(split.faults(root(1, 900)))
                .extracting(Decomposition.Fault::detail)
                .containsExactly("其他产品");
    }

    @ParameterizedTest
    @ValueSource(ints = {3, 240, 250, 255})
    void aPartThatPassesOnIsCalledAfterItsNextOwner(int length) {
        String whole = "x".repeat(length);
        String name = PartName.of(whole, " · 2026-10 · Lily Chen");

        Optional<String> handed = PartName.handedTo("Wang", name, whole, List.of("Tom", "Lily Chen"));

        assertThat(handed).contains(PartName.of(whole, " · 2026-10 · Wang"));
        assertThat(PartName.mayTellAnother("Wang", handed.get(), whole)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Lily Chen", "For Lily Chen", "Q4 for Lily Chen", "Q4·Lily Chen", "Q3 · Lily Chen"})
    void aPartInSomebodysOwnWordsKeepsThem(String name) {
        assertThat(PartName.handedTo("Wang", name, "Q4", List.of("Lily Chen"))).isEmpty();
        assertThat(PartName.below("Q4 · Wang", name, "Q4")).isEmpty();
    }

    @Test
    void whatIsBelowAPartIsCalledAfterItsNewName() {
        assertThat(PartName.below("Q4 · Wang", "Q4 · Lily · East", "Q4 · Lily")).contains("Q4 · Wang · East");
    }

    private static OptionNames called(String name) {
        return new OptionNames(Map.of(OTHER.value(), name));
    }

    private static List<String> names(String whole, String owner) {
        TargetNode target = new ShareDraft(whole, null, QUARTER, Scope.ANY, 900, Levels.NONE, MonthWeights.NONE, "")
                .below(root(1, 900));
        Decomposition split = new Decomposition(
                new TimeSplit(TimeSplit.By.MONTHS, List.of(1L, 1L, 1L)),
                List.of(),
                List.of(),
                List.of(),
                List.of(new Weighted<>(new Person("lily", owner), 1)),
                Map.of());
        return split.grid(target, null, 900).even().stream()
                .map(ShareDraft::summary)
                .toList();
    }
}
