package io.attain.planning.agreement.store;

import static org.assertj.core.api.Assertions.assertThat;

import io.attain.AoDatabase;
import io.attain.Together;
import io.attain.planning.agreement.Answer;
import io.attain.targets.AgreedVersions.Agreed;
import io.attain.targets.Version;
import io.attain.targets.store.StoredVersions;
import io.attain.targets.store.TargetVersionRow;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class StoredAgreementsTest {
    private static final Instant NOON = Instant.parse("2026-11-23T12:00:00Z");
    private static final LocalDate DAY = LocalDate.of(2026, 12, 1);

    @ParameterizedTest
    @EnumSource(AoDatabase.Engine.class)
    void keepsEveryWordOfATalkInOrder(AoDatabase.Engine engine) {
        try (AoDatabase database = engine.create(TargetAnswerRow.class)) {
            StoredAnswers answers = new StoredAnswers(database.activeObjects());
            Answer counter = new Answer(1, 0, Answer.Kind.COUNTERED, "lily", 100, 80, "名额太多", null, NOON);
            Answer answer = new Answer(2, 0, Answer.Kind.ANSWERED, "mei", 100, 90, "", DAY, NOON.plusSeconds(60));

            assertThat(answers.add(7, counter)).isTrue();
            assertThat(answers.add(7, answer)).isTrue();

            assertThat(answers.of(7)).containsExactly(counter, answer);
            assertThat(answers.of(List.of(7L, 8L))).isEqualTo(Map.of(7L, List.of(counter, answer)));
            assertThat(answers.of(8)).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource(AoDatabase.Engine.class)
    void ofTwoClicksOneSpeaks(AoDatabase.Engine engine) {
        try (AoDatabase database = engine.create(TargetAnswerRow.class)) {
            StoredAnswers here = new StoredAnswers(database.activeObjects());
            StoredAnswers otherNode = new StoredAnswers(database.activeObjects());
            Answer first = new Answer(1, 0, Answer.Kind.ACCEPTED, "lily", 100, 100, "", null, NOON);

            assertThat(here.add(7, first)).isTrue();
            assertThat(otherNode.add(7, first)).isFalse();
            assertThat(here.of(7)).containsExactly(first);
        }
    }

    @ParameterizedTest
    @EnumSource(AoDatabase.Engine.class)
    void manyAnswerAtTheSameMoment(AoDatabase.Engine engine) throws InterruptedException {
        try (AoDatabase database = engine.create(TargetAnswerRow.class, TargetVersionRow.class)) {
            List<StoredAnswers> nodes =
                    List.of(new StoredAnswers(database.activeObjects()), new StoredAnswers(database.activeObjects()));
            List<StoredVersions> versions =
                    List.of(new StoredVersions(database.activeObjects()), new StoredVersions(database.activeObjects()));
            Answer first = new Answer(1, 0, Answer.Kind.ACCEPTED, "lily", 100, 100, "", null, NOON);
            Agreed agreed = new Agreed(new Version(1, DAY, 100), "lily", NOON);
            AtomicInteger heard = new AtomicInteger();

            List<Throwable> failures = Together.failures(5, person -> {
                if (nodes.get(person % 2).add(person / 2, first)
                        && versions.get(person % 2).add(person / 2, agreed)) {
                    heard.incrementAndGet();
                }
            });

            assertThat(failures).isEmpty();
            assertThat(heard).hasValue(4);
            assertThat(nodes.get(0).of(3)).containsExactly(first);
            assertThat(versions.get(0).history(3)).containsExactly(agreed);
        }
    }

    @ParameterizedTest
    @EnumSource(AoDatabase.Engine.class)
    void aVersionMayBeNobodys(AoDatabase.Engine engine) {
        try (AoDatabase database = engine.create(TargetVersionRow.class)) {
            StoredVersions versions = new StoredVersions(database.activeObjects());
            Agreed nobodys = new Agreed(new Version(1, DAY, 100), null, NOON);

            assertThat(versions.add(7, nobodys)).isTrue();
            assertThat(versions.history(7)).containsExactly(nobodys);
        }
    }

    @ParameterizedTest
    @EnumSource(AoDatabase.Engine.class)
    void twoNodesNeverMakeTwoVersions(AoDatabase.Engine engine) {
        try (AoDatabase database = engine.create(TargetVersionRow.class)) {
            StoredVersions here = new StoredVersions(database.activeObjects());
            StoredVersions otherNode = new StoredVersions(database.activeObjects());
            Agreed first = new Agreed(new Version(1, DAY, 100), "lily", NOON);
            Agreed second = new Agreed(new Version(2, DAY.plusDays(1), 90), "mei", NOON);

            assertThat(here.add(7, first)).isTrue();
            assertThat(otherNode.add(7, new Agreed(new Version(1, DAY, 120), "tom", NOON)))
                    .isFalse();
            assertThat(otherNode.add(7, second)).isTrue();

            assertThat(here.history(7)).containsExactly(first, second);
            assertThat(here.of(7)).containsExactly(first.version(), second.version());
            assertThat(here.of(8)).isEmpty();
        }
    }
}
