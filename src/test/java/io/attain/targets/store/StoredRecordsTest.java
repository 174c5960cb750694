package io.attain.targets.store;

import static io.attain.targets.TargetFixture.START;
import static org.assertj.core.api.Assertions.assertThat;

import io.attain.AoDatabase;
import io.attain.OnEachEngine;
import io.attain.targets.AgreedVersions.Agreed;
import io.attain.targets.Tenure;
import io.attain.targets.Version;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** What is known of targets besides their issues, one by one and many at once. */
@OnEachEngine({TargetTenureRow.class, TargetVersionRow.class})
class StoredRecordsTest {

    private static final List<Long> MANY =
            LongStream.rangeClosed(1, 1_500).boxed().toList();

    @Test
    void tenuresOfManyAreThoseOfEach(AoDatabase database) {
        StoredTenures tenures = new StoredTenures(database.tables());
        Tenure passedOn = Tenure.of("lily").handedTo("tom", START);
        tenures.save(1, passedOn);
        tenures.save(1_400, passedOn.handedTo(null, START.plusDays(1)));
        tenures.save(9_000, passedOn);

        assertThat(tenures.find(MANY))
                .isEqualTo(Map.of(1L, passedOn, 1_400L, passedOn.handedTo(null, START.plusDays(1))));
        assertThat(tenures.find(1)).contains(passedOn);
        assertThat(tenures.find(List.of())).isEmpty();
    }

    @Test
    void versionsOfManyAreThoseOfEach(AoDatabase database) {
        StoredVersions versions = new StoredVersions(database.tables());
        Version first = new Version(1, START, 100);
        Version second = new Version(2, START.plusDays(3), 200);
        versions.add(7, new Agreed(first, "lily", Instant.EPOCH));
        versions.add(1_400, new Agreed(first, null, Instant.EPOCH));
        versions.add(7, new Agreed(second, "lily", Instant.EPOCH));
        versions.add(9_000, new Agreed(first, "lily", Instant.EPOCH));

        assertThat(versions.of(MANY)).isEqualTo(Map.of(7L, List.of(first, second), 1_400L, List.of(first)));
        assertThat(versions.of(7)).containsExactly(first, second);
    }
}
