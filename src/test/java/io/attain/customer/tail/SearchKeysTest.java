package io.attain.customer.tail;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SearchKeysTest {

    private static TailCustomer.Said said(String name, String phone, String tax, String erp) {
        return new TailCustomer.Said(name, phone, tax, "harbour.example", erp, "", "", "", "", "");
    }

    private static boolean finds(String text, TailCustomer.Said said) {
        var asked = SearchKeys.asked(text);
        return !asked.isEmpty()
                && asked.stream().allMatch(word -> SearchKeys.of(said).stream()
                        .anyMatch(key -> key.compareTo(word) >= 0 && key.compareTo(SearchKeys.end(word)) < 0));
    }

    @ParameterizedTest
    @CsvSource({
        "harb, true",
        "foods harb, true",
        "ＨＡＲＢＯＵＲ, true",
        "Harbour Foods Ltd., true",
        "arbour, false",
        "harbour steel, false",
        "ltd, false",
        "K-4711, true",
        "k4711, true",
        "4711, true",
        "+86 21 6888 1234, true",
        "021-6888, true",
        "91310000MA1FL0000X, true",
        "9131, true",
        "harbour.example, true",
        "!!!, false"
    })
    void wordsAndNumbersAreFoundByWhatTheyBeginWith(String text, boolean found) {
        assertThat(finds(text, said("Harbour Foods Ltd", "021-68881234", "91310000MA1FL0000X", "K-4711")))
                .isEqualTo(found);
    }

    @ParameterizedTest
    @CsvSource({
        "海港, true",
        "光电, true",
        "港光, true",
        "海港光电有限公司, true",
        "海港光电有限, true",
        "光电 海港, true",
        "公司, false",
        "食品, false",
        "海港光电股份有限公司, true"
    })
    void aChineseNameIsFoundByAnyPartOfIt(String text, boolean found) {
        assertThat(finds(text, said("海港光电有限公司", "", "", ""))).isEqualTo(found);
    }

    @ParameterizedTest
    @CsvSource({
        "schneider, true",
        "Schneider E, true",
        "electric, true",
        "施耐德, true",
        "德 electric, true",
        "schneider 耐德, true",
        "Schneider Electric 施耐德, true",
        "施耐德 schn, true",
        "chneider, false",
        "co, false",
        "公司, false",
    })
    void aNameInTwoScriptsIsFoundByTheWordsOfBoth(String text, boolean found) {
        assertThat(finds(text, said("Schneider Electric 施耐德有限公司", "", "", ""))).isEqualTo(found);
    }

    @ParameterizedTest
    @CsvSource({
        "株式会社海港, 株, true",
        "株式会社海港, 株式会, true",
        "株式会社海港, 株式会社海, true",
        "株式会社海港, 海港株式会社, true",
        "海港㈱, 株式会社海港, true",
        "海港㈱, 株式会社, false",
        "ООО Гавань, оо, true",
        "ООО Гавань, ооо г, true",
        "ООО Гавань, гавань ооо, true",
        "海港有限责任公司, 海港有限责, true"
    })
    void aFormBeforeANameIsTypedBeforeIt(String name, String text, boolean found) {
        assertThat(finds(text, said(name, "", "", ""))).isEqualTo(found);
    }

    @Test
    void whatTwoMayBeTheSameByIsFoundByNobodyWhoTypes() {
        var keys = SearchKeys.of(said("Harbour", "", "", ""));

        assertThat(keys).anyMatch(key -> key.startsWith("m"));
        assertThat(SearchKeys.asked("m0")).noneMatch(key -> key.startsWith("m"));
    }
}
