package io.attain.kernel.imports;

import static org.assertj.core.api.Assertions.assertThat;

import io.attain.kernel.table.RawRow;
import io.attain.kernel.table.Table;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Amounts with signs and units of money, in a project whose money is CNY. */
class FileMoneyTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Amount | ¥2,000.50 | 2000.5",
                "Amount | ￥1000元 | 1000",
                "Amount | RMB 1000 | 1000",
                "Amount | -¥5.00 | -5",
                "Amount (RMB) | 1000 | 1000",
                "金额（万元） | 1.5 | 15000",
            })
    void theProjectsOwnMoneyIsJustANumber(String heading, String written, String read) {
        assertThat(cells(heading, written)).containsExactly(List.of("amount"), List.of(read));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Amount | €500 | 500 | EUR",
                "Amount | US$1,000.00 | 1000 | USD",
                "Amount | $1,000.00 USD | 1000 | USD",
                "Amount | 1,000.00 USD | 1000 | USD",
                "Amount (USD) | 1000 | 1000 | USD",
                "Amount (EUR) | €1000 | 1000 | EUR",
                "金额（万美元） | 1.5 | 15000 | USD",
                "Amount (kr) | 1000 SEK | 1000 | SEK",
            })
    void otherMoneyIsSaidInTheColumnForCurrencies(String heading, String written, String number, String currency) {
        assertThat(cells(heading, written)).containsExactly(List.of("amount", "currency"), List.of(number, currency));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Amount | $1,000 | $1,000",
                "Amount | 500 pcs | 500 pcs",
                "Amount | €500 USD | €500 USD",
                "Amount (USD) | €500 | €500 usd",
                "Amount ($) | 500 | 500 $",
            })
    void whatNobodyCanTellKeepsItsSignAndIsRefused(String heading, String written, String left) {
        assertThat(cells(heading, written)).containsExactly(List.of("amount"), List.of(left));
    }

    @Test
    void theColumnForCurrenciesTellsWhichOfThoseASignMayBe() {
        assertThat(rows(OPPORTUNITIES, "CNY", "Amount,Currency", "$10,CAD", "$10,EUR", "€10,", "$10,"))
                .containsExactly(
                        List.of("amount", "currency"),
                        List.of("10", "CAD"),
                        List.of("$10", "EUR"),
                        List.of("10", "EUR"),
                        List.of("$10", ""));
        assertThat(rows(OPPORTUNITIES, "USD", "Amount", "$10", "¥10")).contains(List.of("10"), List.of("¥10"));
    }

    @Test
    void rowsOfBothMoneysStandSideBySide() {
        assertThat(rows(OPPORTUNITIES, "CNY", "Amount,Stage", "¥10,Won", "€20"))
                .containsExactly(
                        List.of("amount", "status", "currency"), List.of("10", "Won", ""), List.of("20", "", "EUR"));
    }

    @Test
    void aFileWithoutAColumnForCurrenciesTakesNoOtherMoney() {
        KnownColumns plain =
                new KnownColumns(List.of(new KnownColumn("amount", KnownColumn.Holds.NUMBER, Set.of())), Map.of());

        assertThat(rows(plain, "CNY", "amount", "€500", "¥20")).contains(List.of("€500"), List.of("20"));
    }

    private static final KnownColumns OPPORTUNITIES = KnownColumns.of("opportunities");

    private static List<List<String>> cells(String heading, String written) {
        return rows(OPPORTUNITIES, "CNY", heading, '"' + written + '"');
    }

    private static List<List<String>> rows(KnownColumns known, String money, String... lines) {
        byte[] content = String.join("\n", lines).getBytes(StandardCharsets.UTF_8);
        return new FileReader(known, FileChoices.NONE, Homes.of(money))
                        .read(Table.raw(new ByteArrayInputStream(content), new ArrayList<>())
                                .orElseThrow())
                        .table()
                        .rows()
                        .stream()
                        .map(RawRow::cells)
                        .toList();
    }
}
