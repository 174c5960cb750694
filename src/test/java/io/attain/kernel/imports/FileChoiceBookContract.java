package io.attain.kernel.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** How projects read files, wherever kept. */
public interface FileChoiceBookContract {

    /** Where they are kept; of each test one place, in which there was nothing before. */
    FileChoiceBook book();

    @Test
    default void whatIsChosenIsKeptForItsProjectAndKindAndOnlyAfterWhatWasSeen() {
        FileChoiceBook book = book();
        FileChoices first = FileChoices.NONE.with(
                Map.of("account name", "customer", "fiscal period", ""),
                Map.of(new FileChoices.Place("status", "赢单"), "Won"),
                Map.of("amount", "comma"));

        assertThat(book.put(1, "opportunities", first)).isTrue();
        assertThat(book.put(1, "opportunities", first)).isFalse();

        assertThat(book.of(1, "opportunities")).isEqualTo(first);
        assertThat(book.of(2, "opportunities")).isEqualTo(FileChoices.NONE);
        FileChoices next = first.with(Map.of("account name", ""), Map.of(), Map.of());
        assertThat(book.put(1, "opportunities", next)).isTrue();
        assertThat(book.of(1, "opportunities")).isEqualTo(next);
    }

    /** The names of two projects and two kinds put together may be alike. */
    @Test
    default void eachKindOfFileOfEachProjectHasItsOwn() {
        FileChoiceBook book = book();
        FileChoices choices = FileChoices.NONE.with(Map.of("name", "customer"), Map.of(), Map.of());

        assertThat(book.put(1, "1rows", choices)).isTrue();

        assertThat(book.of(11, "rows")).isEqualTo(FileChoices.NONE);
        assertThat(book.of(1, "1rows")).isEqualTo(choices);
    }

    @Test
    default void asMuchAsAnybodyMapsIsGivenBack() {
        FileChoiceBook book = book();
        String longest = "赢".repeat(FileChoices.LONGEST - 4);
        Map<FileChoices.Place, String> words = IntStream.range(0, FileChoices.MOST)
                .boxed()
                .collect(
                        Collectors.toMap(at -> new FileChoices.Place("status", longest + at), at -> "Won; or \\t not"));
        FileChoices choices = FileChoices.NONE.with(Map.of(), words, Map.of());

        assertThat(book.put(1, "opportunities", choices)).isTrue();

        assertThat(book.of(1, "opportunities")).isEqualTo(choices);
    }

    @Test
    default void ofManyWhoChooseAtOnceOneDoes() {
        FileChoiceBook book = book();
        AtomicInteger chosen = new AtomicInteger();

        IntStream.range(0, 8)
                .parallel()
                .forEach(person -> chosen.addAndGet(
                        book.put(
                                        1,
                                        "opportunities",
                                        FileChoices.NONE.with(Map.of("name", "customer" + person), Map.of(), Map.of()))
                                ? 1
                                : 0));

        assertThat(chosen).hasValue(1);
        assertThat(book.of(1, "opportunities").version()).isEqualTo(1);
    }
}
