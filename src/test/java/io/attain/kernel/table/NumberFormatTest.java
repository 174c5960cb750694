package io.attain.kernel.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Codes of formats as Excel, WPS, LibreOffice and SheetJS write them. */
class NumberFormatTest {

    private static final String ID = "164";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "yyyy-mm-dd",
                "m/d/yy h:mm",
                "[$-F800]dddd\\,\\ mmmm\\ dd\\,\\ yyyy",
                "yyyy\"年\"m\"月\"d\"日\";@",
                "[$-411]ggge\"年\"m\"月\"d\"日\"",
                "[DBNum1][$-804]yyyy\"年\"m\"月\"",
                "TT.MM.JJJJ",
                "[h]:mm:ss",
                "[mm]:ss",
                "dd/mm/yyyy\\ hh:mm:ss\\ AM/PM"
            })
    void aCodeWithPartsOfADayCountsDays(String code) {
        assertThat(of(code).isDate()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "General",
                "@",
                "#,##0.00",
                "0.00E+00",
                "#,##0\\ \"days\"",
                "\"Day \"0",
                "[Red]-#,##0.00;[Color10]#,##0.00",
                "[>=10000]0.0,\"万\";0",
                "[$¥-804]#,##0.00",
                "[$USD] #,##0.00",
                "_-* #,##0.00\\ \"kr\"_-;\\-* #,##0.00\\ \"kr\"_-",
                "#,##0\\h",
                "*d0",
                "_m0_d"
            })
    void whatACodeOnlyWritesBesideANumberMakesNoDayOfIt(String code) {
        NumberFormat format = of(code);

        assertThat(format.isDate()).isFalse();
        assertThat(format.put(new BigDecimal("46295"))).isEqualTo("46295");
    }

    @ParameterizedTest
    @CsvSource({
        "0%, 0.65, 65%",
        "0.0%, 0.655, 65.5%",
        "0.00\\ %, 1, 100%",
        "[Red]0%;-0%, -0.05, -5%",
        "0%, 0, 0%",
        "0\\%, 65, 65",
        "0\"%\", 65, 65",
        "0_%, 65, 65",
        "00000, 123, 00123",
        "00000, 123456, 123456",
        "0000000000, 7, 0000000007",
        "00000;-00000, 123, 00123",
        "00000, -5, -5",
        "00000, 1.5, 1.5",
        "00, 0, 00",
        "0, 7, 7",
        "#00, 7, 7",
        "'\"EMP\"0000', 12, EMP0012",
        "'\"EMP_1[x]\"0000', 12, EMP_1[x]0012",
        "000-0000, 1234567, 123-4567",
        "000-0000, 12, 000-0012",
        "(000) 0000, 91234567, (9123) 4567",
        "'[Red]\\C00_)', 5, C05",
        "0\\ \"days\", 5, 5"
    })
    void aPercentageAndZerosBeforeAWholeNumberAreShown(String code, BigDecimal number, String shown) {
        assertThat(of(code).put(number)).isEqualTo(shown);
    }

    @ParameterizedTest
    @CsvSource({
        "0, false, false",
        "9, false, true",
        "10, false, true",
        "13, false, false",
        "14, true, false",
        "22, true, false",
        "23, false, false",
        "31, true, false",
        "37, false, false",
        "46, true, false",
        "49, false, false",
        "57, true, false",
        "164, false, false",
        "99999, false, false",
        "x, false, false"
    })
    void someAreBuiltInAndKnownByTheirNumberAlone(String id, boolean isDate, boolean isPercent) {
        assertThat(NumberFormat.of(id, Map.of())).isEqualTo(new NumberFormat(isDate, isPercent, ""));
    }

    private static NumberFormat of(String code) {
        return NumberFormat.of(ID, Map.of(ID, code));
    }
}
