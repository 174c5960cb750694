package io.attain.words;

import static org.assertj.core.api.Assertions.assertThat;

import io.attain.kernel.Coded;
import io.attain.kernel.Metric;
import io.attain.kernel.OptionNames;
import io.attain.kernel.Scope;
import io.attain.words.CountedWins.Buyers;
import io.attain.words.Proposal.Entry;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which wins a project's own sums and counts add up, whatever regions, products and customers are called by now. */
class CountedWinsTest {

    private static final List<String> WORDS = List.of("East", "West", "South");

    @ParameterizedTest
    @CsvSource({
        "'', '', all, true, true",
        "East, '', all, true, true",
        "West, '', all, false, false",
        "East, Tea, new, true, false",
        "East, Tea, existing, false, true",
        "East, Coffee, all, false, false",
        "'', Tea, new, true, false"
    })
    void aWinCountsByWhereItBelongsAndWhoBought(
            String region, String line, String buyers, boolean first, boolean later) {
        CountedWins wins = new CountedWins(
                new Scope(orNull(region), orNull(line), null),
                Coded.find(Buyers.values(), buyers).orElseThrow());
        Scope business = new Scope("East", "Tea", "New");

        assertThat(wins.include(business, true)).isEqualTo(first);
        assertThat(wins.include(business, false)).isEqualTo(later);
        assertThat(wins.include(Scope.ANY, true))
                .as("what belongs nowhere is in no part of the business")
                .isEqualTo(first && region.isEmpty() && line.isEmpty());
    }

    @Test
    void whatIsNoCodeOfBuyersIsNone() {
        assertThat(Coded.find(Buyers.values(), "rich")).isEmpty();
        assertThat(Coded.find(Buyers.values(), "")).isEmpty();
    }

    /** The page shows options by their names and sends them by their words, as it got them. */
    @Property
    void savingWhatWasReadChangesNothing(
            @ForAll("names") List<String> names, @ForAll("limits") List<CountedWins> limits) {
        Vocabulary now = vocabulary(limits);
        ScopeOptions options = new ScopeOptions(named(names), OptionNames.unchanged("Tea"), OptionNames.NONE);
        Proposal same =
                new Proposal(now.words().stream().map(CountedWinsTest::sent).toList());

        assertThat(same.faults(now, InMemoryStages.standard(), options)).isEmpty();
        assertThat(same.applyTo(now, List.of(), options).saysAs(now)).isTrue();
    }

    /** West is called East by now, and East is called Far East: whoever writes a name means what bears it. */
    @ParameterizedTest
    @CsvSource({"Far East, East", "West, West", "East, East", "South, South"})
    void aNameThatIsNoWordIsWhatBearsIt(String said, String word) {
        ScopeOptions options =
                new ScopeOptions(named(List.of("Far East", "East", "South")), OptionNames.NONE, OptionNames.NONE);

        assertThat(new ProposedWins(said, "", "", "").applied(options).scope().region())
                .isEqualTo(word);
    }

    @Provide
    static Arbitrary<List<String>> names() {
        return Arbitraries.shuffle("East", "West", "South", "Far East", "华东").map(all -> all.subList(0, WORDS.size()));
    }

    @Provide
    static Arbitrary<List<CountedWins>> limits() {
        Arbitrary<String> regions =
                Arbitraries.of("East", "West", "South", "Gone").injectNull(0.2);
        Arbitrary<String> lines = Arbitraries.of("Tea", "Gone").injectNull(0.4);
        return Combinators.combine(regions, lines, Arbitraries.of(Buyers.class))
                .as((region, line, buyers) -> new CountedWins(new Scope(region, line, null), buyers))
                .list()
                .ofMaxSize(4);
    }

    private static OptionNames named(List<String> names) {
        Map<String, String> byWord = new LinkedHashMap<>();
        WORDS.forEach(word -> byWord.put(word, names.get(byWord.size())));
        return new OptionNames(byWord);
    }

    private static Vocabulary vocabulary(List<CountedWins> limits) {
        List<Word> words = new ArrayList<>(InMemoryVocabularies.standard().words());
        for (CountedWins wins : limits) {
            String kind = words.size() % 2 == 0 ? "sum" : "count";
            Metric metric = Metric.ofCode(kind + ".own" + words.size()).orElseThrow();
            words.add(new Word(metric, new Label("Own " + words.size(), ""), 0, words.size() % 3 == 0, wins));
        }
        return new Vocabulary(3, words);
    }

    private static Entry sent(Word word) {
        CountedWins wins = word.wins();
        ProposedWins proposed = wins == null
                ? ProposedWins.ALL
                : new ProposedWins(
                        orEmpty(wins.scope().region()),
                        orEmpty(wins.scope().productLine()),
                        orEmpty(wins.scope().customerType()),
                        wins.buyers().code());
        return new Entry(word.metric().code(), "", "", word.label(), word.weekly(), word.archived(), proposed);
    }

    private static String orEmpty(@Nullable String text) {
        return Objects.requireNonNullElse(text, "");
    }

    private static @Nullable String orNull(String text) {
        return text.isEmpty() ? null : text;
    }
}
