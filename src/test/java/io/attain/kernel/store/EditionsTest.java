package io.attain.kernel.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import io.attain.AoDatabase;
import io.attain.OnEachEngine;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** What is kept in memory is what the database holds: of words for options, as an example. */
@OnEachEngine({OptionNoteRow.class, EditionRow.class})
class EditionsTest {

    private final AoDatabase database;

    EditionsTest(AoDatabase database) {
        this.database = database;
    }

    /** How many options have a word, as one node knows it. */
    private final class Node {
        final TestSurroundings surroundings = TestSurroundings.shared();
        final Writing writing = new Writing(database.activeObjects());
        final KeyedRows<OptionNoteRow> rows = writing.keyed(OptionNoteRow.class, "OPTION_ID");
        final AtomicInteger readings = new AtomicInteger();
        final Kept<Integer> words = new Editions(database.activeObjects(), surroundings)
                .keep("options", writing, () -> {
                    readings.incrementAndGet();
                    return database.activeObjects().count(OptionNoteRow.class);
                });

        void note(long option) {
            words.run(() -> rows.add(Columns.of("OPTION_ID", option).and("WORD", "East")));
        }

        int inANewRequest() {
            surroundings.begin();
            return words.get();
        }
    }

    @Test
    void isReadOnceAsLongAsNobodyWrites() {
        Node node = new Node();
        node.note(1);

        assertThat(node.inANewRequest()).isEqualTo(1);
        assertThat(node.inANewRequest()).isEqualTo(1);
        assertThat(node.readings).hasValue(1);
    }

    @Test
    void isAnotherAtOnceForARequestThatBeginsAfterAnotherNodeWrote() {
        Node here = new Node();
        Node there = new Node();
        assertThat(there.inANewRequest()).isZero();

        here.note(1);

        assertThat(there.words.get()).as("the request that asked before").isZero();
        assertThat(there.inANewRequest()).isEqualTo(1);
    }

    @Test
    void isAnotherAtOnceForTheRequestThatWrites() {
        Node node = new Node();
        assertThat(node.inANewRequest()).isZero();

        node.note(1);

        assertThat(node.words.get()).isEqualTo(1);
    }

    @Test
    void isSoonAnotherForWorkWithoutARequest() throws InterruptedException {
        Node here = new Node();
        Node there = new Node();
        assertThat(there.words.get()).isZero();

        here.note(1);
        Thread.sleep(30);

        assertThat(there.words.get()).isEqualTo(1);
    }

    @Test
    void isNotWhatWasUndone() {
        Node here = new Node();
        Node there = new Node();
        assertThat(here.inANewRequest()).isZero();
        AtomicInteger seen = new AtomicInteger();

        assertThatThrownBy(() -> here.writing.run(() -> {
                    here.note(1);
                    seen.set(here.words.get());
                    throw new IllegalStateException("no");
                }))
                .hasMessage("no");

        assertThat(seen).as("within the transaction").hasValue(1);
        assertThat(here.words.get()).as("in the same request").isZero();
        assertThat(here.inANewRequest()).isZero();
        assertThat(there.inANewRequest()).isZero();
    }

    @Test
    void isNotWhatIsNotCommittedYet() {
        Node node = new Node();
        assertThat(node.inANewRequest()).isZero();

        node.writing.run(() -> {
            node.note(1);
            assertThat(CompletableFuture.supplyAsync(node.words::get).join()).isZero();
        });

        assertThat(node.words.get()).isEqualTo(1);
    }

    @Test
    void isNotForGoodWhatAnOlderTransactionStillSees() {
        assumeThat(database.locksWhatIsRead()).as("nobody writes meanwhile").isFalse();
        Node here = new Node();
        Node there = new Node();
        there.note(1);

        int old = here.writing.write(() -> {
            int before = database.activeObjects().count(OptionNoteRow.class);
            CompletableFuture.runAsync(() -> there.note(2)).join();
            return here.inANewRequest() - before;
        });

        assertThat(old).as("one moment for all of a transaction").isZero();
        assertThat(here.inANewRequest()).isEqualTo(2);
    }

    @Test
    void aNodeThatIsAloneDoesNotAskEachTime() {
        Editions editions = TestSurroundings.alone(database);
        Writing writing = new Writing(database.activeObjects());
        Kept<Integer> words =
                editions.keep("options", writing, () -> database.activeObjects().count(OptionNoteRow.class));
        assertThat(words.get()).isZero();

        assertThat(database.sent(words::get)).isEmpty();
        writing.run(() -> words.run(() ->
                writing.create(OptionNoteRow.class, Columns.of("OPTION_ID", 1L).and("WORD", "East"))));
        assertThat(words.get()).isEqualTo(1);
    }
}
