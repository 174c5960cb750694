package io.attain.targets;

import static org.assertj.core.api.Assertions.assertThat;

import io.attain.targets.AgreedVersions.Agreed;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** What the agreed versions of targets do, wherever they are kept. */
public interface AgreedVersionsContract {
    Instant NOON = Instant.parse("2026-11-23T12:00:00Z");
    LocalDate DAY = LocalDate.of(2026, 12, 1);

    /** A place without versions. */
    AgreedVersions versions();

    @Test
    default void aNumberIsGivenOnce() {
        AgreedVersions versions = versions();
        Agreed first = new Agreed(new Version(1, DAY, 100), "lily", NOON);
        Agreed second = new Agreed(new Version(2, DAY.plusDays(1), 90), "mei", NOON);

        assertThat(versions.add(7, first)).isTrue();
        assertThat(versions.add(7, new Agreed(new Version(1, DAY, 120), "tom", NOON)))
                .isFalse();
        assertThat(versions.add(7, second)).isTrue();
        assertThat(versions.add(8, first)).isTrue();

        assertThat(versions.history(7)).containsExactly(first, second);
        assertThat(versions.of(7)).containsExactly(first.version(), second.version());
        assertThat(versions.history(8)).containsExactly(first);
        assertThat(versions.of(9)).isEmpty();
    }

    @Test
    default void earlierVersionsComeFirst() {
        AgreedVersions versions = versions();
        Agreed first = new Agreed(new Version(1, DAY, 100), "lily", NOON);
        Agreed second = new Agreed(new Version(2, DAY, 90), "mei", NOON);
        versions.add(7, second);
        versions.add(7, first);

        assertThat(versions.history(7)).containsExactly(first, second);
    }

    @Test
    default void aVersionMayBeNobodys() {
        AgreedVersions versions = versions();
        Agreed nobodys = new Agreed(new Version(1, DAY, 100), null, NOON);

        assertThat(versions.add(7, nobodys)).isTrue();
        assertThat(versions.history(7)).containsExactly(nobodys);
    }
}
