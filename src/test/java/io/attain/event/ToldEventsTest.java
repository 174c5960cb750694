package io.attain.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.Serializable;
import java.lang.reflect.Modifier;
import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Other plugins are compiled against these: what is here may be added to behind, and is never changed. */
class ToldEventsTest {

    private static final LocalDate DAY = LocalDate.of(2028, 2, 29);

    /** An event with what it promises to tell, in this order. */
    record Told(Serializable event, String promised) {}

    static Stream<Told> told() {
        return Stream.of(
                new Told(
                        new AlertRaised(10_000, "belowDailyTarget", "lily", "calls", "high", DAY),
                        "long projectId, String kind, String personKey, String about, String severity, LocalDate day"),
                new Told(
                        new MilestoneReached(10_100, "SALES-1", 10_000, 50, DAY),
                        "long issueId, String issueKey, long projectId, int percent, LocalDate day"),
                new Told(
                        new PaceChanged(10_100, "SALES-1", 10_000, "onTrack", "atRisk", DAY),
                        "long issueId, String issueKey, long projectId, String from, String to, LocalDate day"),
                new Told(
                        new TargetAgreed(10_100, "SALES-1", 10_000, 1, 600_00, DAY, null),
                        "long issueId, String issueKey, long projectId, int version, long amount, LocalDate effective,"
                                + " String agreedBy"));
    }

    @ParameterizedTest
    @MethodSource("told")
    void itTellsWhatItPromised(Told told) {
        assertThat(Stream.of(told.event().getClass().getRecordComponents())
                        .map(ToldEventsTest::written)
                        .collect(Collectors.joining(", ")))
                .startsWith(told.promised());
        assertThat(Modifier.isPublic(told.event().getClass().getModifiers())).isTrue();
    }

    private static String written(RecordComponent component) {
        return component.getType().getSimpleName() + " " + component.getName();
    }

    /** Plugins queue them, and tell them to other nodes. */
    @ParameterizedTest
    @MethodSource("told")
    void itComesThroughAQueueAsItIs(Told told) throws IOException, ClassNotFoundException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(told.event());
        }

        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            assertThat(in.readObject()).isEqualTo(told.event());
        }
    }

    /** Java's own types alone: whoever listens needs nothing else of ours. */
    @ParameterizedTest
    @MethodSource("told")
    void itIsMadeOfNothingElseOfOurs(Told told) {
        assertThat(told.event().getClass().getRecordComponents())
                .allSatisfy(component -> assertThat(component.getType().isPrimitive()
                                || component.getType().getName().startsWith("java."))
                        .isTrue());
    }
}
