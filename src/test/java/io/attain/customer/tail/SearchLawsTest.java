package io.attain.customer.tail;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.NumericChars;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whoever types goes on finding what is there, character by character. */
class SearchLawsTest {

    private static TailCustomer.Said said(String name, String phone, String erp) {
        return new TailCustomer.Said(name, phone, "", "", erp, "", "", "", "", "");
    }

    private static boolean finds(String text, TailCustomer.Said said) {
        Set<String> keys = SearchKeys.of(said);
        List<String> asked = SearchKeys.asked(text);
        return !asked.isEmpty() && asked.stream().allMatch(word -> keys.stream().anyMatch(key -> key.startsWith(word)));
    }

    @Property(tries = 500)
    void aNameIsFoundByEachBeginningOfIt(@ForAll("names") String name, @ForAll @IntRange(min = 1, max = 60) int typed) {
        String text = name.substring(0, Math.min(name.length(), typed));

        assertThat(finds(text, said(name, "", "")))
                .as("'%s' of '%s'", text, name)
                .isTrue();
    }

    @Provide
    Arbitrary<String> names() {
        return Arbitraries.of("Harbour", "Steel", "Foods", "North", "Ｗｅｓｔ", "Öland", "海港", "光电", "食品", "华东", "A1", "3M")
                .list()
                .ofMinSize(1)
                .ofMaxSize(4)
                .map(words -> String.join(" ", words));
    }

    /** Numbers of other systems begin with noughts, or as if they were dialled from abroad. */
    @Property(tries = 2_000)
    void aNumberIsFoundByEachBeginningOfIt(
            @ForAll @NumericChars @StringLength(min = 1, max = 18) String number,
            @ForAll @IntRange(min = 1, max = 18) int typed) {
        String text = number.substring(0, Math.min(number.length(), typed));

        assertThat(finds(text, said("Harbour", "", number)))
                .as("%s of %s", text, number)
                .isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "0086 138 0001 2345, 0086 138 0001",
        "0086 138 0001 2345, 008613800012",
        "+86 138 0001 2345, +86 138 0",
        "+86 138 0001 2345, 138 0001",
        "021-6888 1234, 021-6888 1",
        "021-6888 1234, 0216888",
        "(021) 6888 1234, 21 6888 12",
    })
    void aPhoneIsFoundByWhatIsDialled(String phone, String typed) {
        assertThat(finds(typed, said("Harbour", phone, ""))).isTrue();
    }

    /** What is found by more is found by less: nothing comes that was not there before. */
    @Property
    void moreWordsFindNoMore(@ForAll("names") String one, @ForAll("names") String other, @ForAll("names") String name) {
        TailCustomer.Said said = said(name, "", "");

        if (finds(one + " " + other, said)) {
            assertThat(finds(one, said)).isTrue();
            assertThat(finds(other, said)).isTrue();
        }
    }
}
