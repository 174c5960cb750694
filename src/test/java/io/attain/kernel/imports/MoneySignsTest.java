package io.attain.kernel.imports;

import static org.assertj.core.api.Assertions.assertThat;

import io.attain.kernel.imports.MoneySigns.Said;
import java.util.Arrays;
import java.util.Currency;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MoneySignsTest {

    @ParameterizedTest
    @CsvSource({
        "￥, CNY JPY",
        "¥, CNY JPY",
        "元, CNY HKD TWD MOP",
        "Rmb, CNY",
        "cny, CNY",
        "ＵＳＤ, USD",
        "us$, USD",
        "HK$, HKD",
        "€, EUR",
        "zł, PLN",
        "' kr ', SEK NOK DKK ISK CZK",
    })
    void aSignMayBeOfSeveralCurrencies(String written, String codes) {
        assertThat(MoneySigns.currencies(written)).isEqualTo(Set.of(codes.split(" ")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "%", "pcs", "all", "万", "kg", "XYZ", "h"})
    void otherWordsSayNothingOfMoney(String written) {
        assertThat(MoneySigns.currencies(written)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"$", "¥", "元", "€", "£", "kr", "s$", "nt$", "r$", "₹", "฿", "USD", "HUF", "AED", "日元", "韩元"})
    void whatIsKnownIsACurrency(String written) {
        assertThat(MoneySigns.currencies(written))
                .isNotEmpty()
                .isSubsetOf(Currency.getAvailableCurrencies().stream()
                        .map(Currency::getCurrencyCode)
                        .collect(Collectors.toSet()));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1000 | 1000 | ",
                "¥1,000.50 | 1,000.50 | ¥",
                "1000元 | 1000 | 元",
                "￥1000 元 | 1000 | ¥;元",
                "-$5 | -5 | $",
                "$-5 | -5 | $",
                "- 5 USD | -5 | USD",
                "CHF 1'000.00 | 1'000.00 | CHF",
                "1 234,5 € | 1 234,5 | €",
                "120万 | 120 | 万",
                "5% | 5 | %",
                "(1,000) | 1,000 | (;)",
            })
    void aNumberIsToldFromWhatStandsBesideIt(String cell, String number, String signs) {
        assertThat(MoneySigns.said(cell))
                .contains(new Said(number, signs == null ? List.of() : Arrays.asList(signs.split(";"))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "€", "5 kr.", "1e5", "3 of 5", "5 € net"})
    void whatIsNotOneNumberWithASignIsLeftAlone(String cell) {
        assertThat(MoneySigns.said(cell)).isEmpty();
    }

    @Test
    void severalSignsShareWhatAllOfThemMayBe() {
        assertThat(MoneySigns.shared(List.of("¥", "元"))).containsExactly("CNY");
        assertThat(MoneySigns.shared(List.of("$", "HKD"))).containsExactly("HKD");
        assertThat(MoneySigns.shared(List.of("€", "USD"))).isEmpty();
        assertThat(MoneySigns.shared(List.of("元", "pcs"))).isEmpty();
        assertThat(MoneySigns.shared(List.of())).isEmpty();
    }
}
