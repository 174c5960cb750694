package io.attain.kernel.imports;

import static org.assertj.core.api.Assertions.assertThat;

import io.attain.kernel.table.RawTable;
import io.attain.kernel.table.Table;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.util.ArrayList;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MomentsInFilesTest {

    /** In each kind of file that other systems write. */
    @ParameterizedTest
    @CsvSource({
        "opportunities, closeDate",
        "customers, customerSince",
        "customers, lastContact",
        "customers, closeDate",
        "customerPurchases, date"
    })
    void aMomentIsOfTheDayThatItIsHere(String kind, String column) {
        String file = "customer," + column + "\na,2026-11-19T16:00:00Z\nb,2026-11-20T00:00:00Z\n";
        RawTable raw = Table.raw(new ByteArrayInputStream(file.getBytes(StandardCharsets.UTF_8)), new ArrayList<>())
                .orElseThrow();

        assertThat(new FileReader(
                                KnownColumns.of(kind),
                                FileChoices.NONE,
                                new Home("CNY", ZoneId.of("Asia/Shanghai"), (ours, word) -> false))
                        .read(raw)
                        .table()
                        .rows())
                .extracting(row -> row.cells().get(1))
                .containsExactly(column, "2026-11-20", "2026-11-20");
    }
}
