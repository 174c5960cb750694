package io.attain.kernel.imports;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CellPartsTest {

    @Test
    void aCellSaysSeveralOneAfterTheOther() {
        assertThat(CellParts.of("Li Na; Wang Fang；赵六、孙七")).containsExactly("Li Na", "Wang Fang", "赵六", "孙七");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Li Na", "Sales; Marketing", "采购、物流", "\"Bob\"", "The \"old\"; man", "\"A\"; \"B\"", "\""})
    void whatIsWrittenAsOneIsReadAsOne(String part) {
        assertThat(CellParts.of(CellParts.one(part))).containsExactly(part);
    }
}
