package io.attain.customer.events;

import static org.assertj.core.api.Assertions.assertThat;

import io.attain.customer.promises.TouchKind;
import io.attain.results.StageChange;
import io.attain.words.Label;
import io.attain.words.Stage;
import io.attain.words.Stages;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** A salon on 8 June. */
class FollowedTest {

    private static final LocalDate DAY = LocalDate.of(2027, 6, 8);
    private static final Event SALON = new Event(1, 1, 1, new Event.Said("Salon", DAY, TouchKind.EVENT, ""), "lily");
    private static final Stages STAGES = new Stages(
            0,
            List.of(
                    stage("contact", Stage.Kind.OPEN),
                    stage("offer", Stage.Kind.OPEN),
                    stage("won", Stage.Kind.WON),
                    stage("lost", Stage.Kind.LOST)));

    private static Stage stage(String code, Stage.Kind kind) {
        return new Stage(code, new Label(code, code), kind, List.of(), false);
    }

    private static StageChange change(int days, @Nullable String from, String to) {
        return new StageChange(
                5, 1, 7, from, to, DAY.plusDays(days).atTime(9, 0).toInstant(ZoneOffset.UTC), "lily", "lily");
    }

    private static Followed followed(StageChange... way) {
        return Followed.of(
                Stream.of(way).toList(), STAGES, SALON, change -> LocalDate.ofInstant(change.at(), ZoneOffset.UTC));
    }

    @Test
    void aDealIsMadeFromTheDayOfTheEventOnForThirtyDays() {
        assertThat(followed(change(0, null, "contact"))).isEqualTo(Followed.MADE);
        assertThat(followed(change(30, null, "contact"), change(31, "contact", "won")))
                .isEqualTo(Followed.MADE);
        assertThat(followed(change(31, null, "contact"))).isEqualTo(Followed.NOTHING);
        assertThat(followed(change(-1, null, "contact"))).isEqualTo(Followed.NOTHING);
        assertThat(followed()).isEqualTo(Followed.NOTHING);
    }

    @Test
    void aDealOfBeforeMovesOnByALaterStageOrByBeingWon() {
        StageChange before = change(-9, null, "contact");

        assertThat(followed(before, change(3, "contact", "offer"))).isEqualTo(Followed.MOVED_ON);
        assertThat(followed(before, change(3, "contact", "won"))).isEqualTo(Followed.MOVED_ON);
        assertThat(followed(before, change(-3, "contact", "offer"), change(3, "offer", "contact")))
                .isEqualTo(Followed.NOTHING);
        assertThat(followed(before, change(3, "contact", "lost"))).isEqualTo(Followed.NOTHING);
        assertThat(followed(before, change(31, "contact", "offer"))).isEqualTo(Followed.NOTHING);
    }
}
