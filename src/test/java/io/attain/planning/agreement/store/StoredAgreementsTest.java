package io.attain.planning.agreement.store;

import static org.assertj.core.api.Assertions.assertThat;

import io.attain.AoDatabase;
import io.attain.OnEachEngine;
import io.attain.Together;
import io.attain.planning.agreement.Answer;
import io.attain.planning.agreement.Answers;
import io.attain.planning.agreement.AnswersContract;
import io.attain.targets.AgreedVersions.Agreed;
import io.attain.targets.Version;
import io.attain.targets.store.StoredVersions;
import io.attain.targets.store.TargetVersionRow;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

@OnEachEngine({TargetAnswerRow.class, TargetVersionRow.class})
record StoredAgreementsTest(AoDatabase database) implements AnswersContract {

    private static final Instant NOON = Instant.parse("2026-11-23T12:00:00Z");
    private static final LocalDate DAY = LocalDate.of(2026, 12, 1);

    @Override
    public Answers answers() {
        return new StoredAnswers(database.tables());
    }

    @Test
    void manyAnswerAtTheSameMoment() throws InterruptedException {
        List<StoredAnswers> nodes = List.of(new StoredAnswers(database.tables()), new StoredAnswers(database.tables()));
        List<StoredVersions> versions =
                List.of(new StoredVersions(database.tables()), new StoredVersions(database.tables()));
        Answer first = new Answer(1, 0, Answer.Kind.ACCEPTED, "lily", 100, 100, "", null, NOON, null);
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
