package io.attain.kernel.imports;

import static org.assertj.core.api.Assertions.assertThat;

import io.attain.kernel.imports.FileChoices.Place;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FileChoicesTest {

    private static final FileChoices FIRST = FileChoices.NONE.with(
            Map.of("account name", "customer", "fiscal period", ""),
            Map.of(new Place("status", "closed won"), "Won"),
            Map.of("amount", "comma"));

    @ParameterizedTest
    @ValueSource(strings = {"Account Name", " account   name ", "ＡＣＣＯＵＮＴ　ＮＡＭＥ", "Account\nName", "account name"})
    void aHeadingIsTheSameInWhicheverWidthCaseAndBlanks(String written) {
        assertThat(FIRST.column(written)).contains("customer");
    }

    @Test
    void whatIsNotReadIsChosenAndWhatWasNeverChosenIsNot() {
        assertThat(FIRST.column("Fiscal Period")).contains("");
        assertThat(FIRST.column("Stage")).isEmpty();
        assertThat(FIRST.word("status", "Closed  WON")).contains("Won");
        assertThat(FIRST.word("owner", "closed won")).as("in another column").isEmpty();
        assertThat(FIRST.mark("amount")).contains("comma");
        assertThat(FIRST.mark("closeDate")).isEmpty();
    }

    @Test
    void whatIsSaidNowStandsInPlaceOfWhatWasSaidOfTheSameAndTheRestStays() {
        FileChoices next = FIRST.with(
                Map.of("account name", ""), Map.of(new Place("owner", "z. li"), "zhou"), Map.of("amount", "point"));

        assertThat(next.version()).isEqualTo(2);
        assertThat(next.column("Account Name")).contains("");
        assertThat(next.column("Fiscal Period")).contains("");
        assertThat(next.word("status", "closed won")).contains("Won");
        assertThat(next.word("owner", "Z. Li")).contains("zhou");
        assertThat(next.mark("amount")).contains("point");
        assertThat(FIRST.mark("amount")).as("the former one").contains("comma");
    }

    @Test
    void aThousandAreAsMuchAsAnybodyMaps() {
        Map<String, String> most = IntStream.range(0, FileChoices.MOST)
                .mapToObj(Integer::toString)
                .collect(Collectors.toMap(Function.identity(), at -> ""));

        assertThat(FileChoices.NONE.with(most, Map.of(), Map.of()).isTooMuch()).isFalse();
        assertThat(FileChoices.NONE
                        .with(most, Map.of(), Map.of("amount", "point"))
                        .isTooMuch())
                .isTrue();
        assertThat(FileChoices.NONE
                        .with(most, Map.of(), Map.of())
                        .with(most, Map.of(), Map.of())
                        .isTooMuch())
                .as("the same again")
                .isFalse();
    }
}
