package io.attain.kernel.imports;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HeadingTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Account Name",
                "account name",
                "  ACCOUNT   NAME ",
                "Account Name*",
                "Account_Name:",
                "account-name",
                "ＡＣＣＯＵＮＴ　ＮＡＭＥ",
                "Account\nName",
                "Account Name (required)",
                "Account Name（必填）",
            })
    void widthCaseBlanksAndMarksTellNoHeadingsApart(String written) {
        assertThat(Heading.of(written).plain()).isEqualTo("accountname");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "金额 | 金额 | 1 | ",
                "金额（元） | 金额 | 1 | 元",
                "金额(千元) | 金额 | 1000 | 元",
                "金额（万元） | 金额 | 10000 | 元",
                "金额[万] | 金额 | 10000 | ",
                "金额（百万元） | 金额 | 1000000 | 元",
                "金额（亿元） | 金额 | 100000000 | 元",
                "金额（万美元） | 金额 | 10000 | 美元",
                "Amount (k USD) | amount | 1000 | usd",
                "Amount (million €) | amount | 1000000 | €",
                "Amount (KRW) | amount | 1 | krw",
                "Amount (kr) | amount | 1 | kr",
                "Amount (%) | amount | 1 | ",
            })
    void aUnitInBracketsTellsByWhatToMultiplyAndWhichMoneyItIs(
            String written, String plain, long factor, String money) {
        Heading heading = Heading.of(written);

        assertThat(heading.plain()).isEqualTo(plain);
        assertThat(heading.factor()).isEqualTo(factor);
        assertThat(heading.money()).isEqualTo(money == null ? "" : money);
    }

    /** Else a number would be taken for another one in silence. */
    @ParameterizedTest
    @ValueSource(
            strings = {"Amount (Company Currency)", "金额（十万元）", "Amount (weighted)", "Amount (USD) net", "(USD) Amount"})
    void whatElseStandsInBracketsBelongsToTheName(String written) {
        Heading heading = Heading.of(written);

        assertThat(heading.plain()).isNotIn("amount", "金额");
        assertThat(heading.factor()).isEqualTo(1);
        assertThat(heading.money()).isEmpty();
    }

    @Test
    void whatStandsBeforeADashIsLeftOutOfTheBareNameAlone() {
        assertThat(Heading.of("Deal - Value")).isEqualTo(new Heading("dealvalue", "value", 1, ""));
        assertThat(Heading.of("Deal - Value (USD)")).isEqualTo(new Heading("dealvalue", "value", 1, "usd"));
        assertThat(Heading.of("商机 - 金额（万元）")).isEqualTo(new Heading("商机金额", "金额", 10_000, "元"));
        assertThat(Heading.of("Deal -")).isEqualTo(new Heading("deal", "deal", 1, ""));
        assertThat(Heading.of("")).isEqualTo(new Heading("", "", 1, ""));
    }
}
