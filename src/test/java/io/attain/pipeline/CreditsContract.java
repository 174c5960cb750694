package io.attain.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import io.attain.pipeline.Credit.Share;
import io.attain.pipeline.Credits.Kind;
import io.attain.pipeline.Credits.Said;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What is said about who shares wins, wherever it is kept. */
public interface CreditsContract {

    Instant NOON = Instant.parse("2026-11-23T12:00:00.250Z");
    Credit HALVES = new Credit(List.of(new Share("tom", 5_000), new Share("lily", 5_000)));
    Credit THIRDS =
            new Credit(List.of(new Share("lily", 3_334), new Share("tom", 3_333), new Share("a:key, of old", 3_333)));

    /** A place where nothing was said. */
    Credits credits();

    @Test
    default void whatWasSaidIsKeptInItsOrder() {
        Credits credits = credits();
        List<Said> said = List.of(
                new Said(1, Kind.PROPOSED, HALVES, "lily", NOON),
                new Said(2, Kind.DECIDED, THIRDS, "mei", NOON.plusSeconds(1)),
                new Said(3, Kind.DECIDED, Credit.OWNERS, "mei", NOON.plusSeconds(2)),
                new Said(4, Kind.DECLINED, HALVES, "mei", NOON.plusSeconds(3)));

        said.forEach(each -> assertThat(credits.add(7, each)).isTrue());

        assertThat(credits.history(7)).isEqualTo(said);
        assertThat(credits.history(8)).isEmpty();
    }

    @Test
    default void aNumberIsGivenOnce() {
        Credits credits = credits();
        Said first = new Said(1, Kind.DECIDED, HALVES, "mei", NOON);

        assertThat(credits.add(7, first)).isTrue();
        assertThat(credits.add(7, new Said(1, Kind.DECIDED, THIRDS, "zhou", NOON)))
                .isFalse();
        assertThat(credits.add(7, new Said(3, Kind.DECIDED, THIRDS, "zhou", NOON)))
                .isFalse();

        assertThat(credits.history(7)).containsExactly(first);
    }

    @Test
    default void whatWasDecidedLastHolds() {
        Credits credits = credits();
        credits.add(7, new Said(1, Kind.DECIDED, THIRDS, "mei", NOON));
        credits.add(7, new Said(2, Kind.DECIDED, HALVES, "mei", NOON));
        credits.add(7, new Said(3, Kind.PROPOSED, THIRDS, "lily", NOON));
        credits.add(8, new Said(1, Kind.PROPOSED, THIRDS, "lily", NOON));
        credits.add(9, new Said(1, Kind.DECIDED, THIRDS, "mei", NOON));
        credits.add(9, new Said(2, Kind.DECIDED, Credit.OWNERS, "mei", NOON));

        assertThat(credits.decided(List.of(7L, 8L, 9L, 10L))).isEqualTo(Map.of(7L, HALVES));
        assertThat(credits.decided(List.of())).isEmpty();
    }
}
