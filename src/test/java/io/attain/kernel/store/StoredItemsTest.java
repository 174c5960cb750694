package io.attain.kernel.store;

import static org.assertj.core.api.Assertions.assertThat;

import io.attain.AoDatabase;
import io.attain.OnEachEngine;
import io.attain.Together;
import io.attain.kernel.jira.InstalledItems;
import io.attain.kernel.jira.InstalledItems.Kind;
import io.attain.kernel.jira.OptionNotes;
import io.attain.kernel.jira.SalesProject;
import io.attain.kernel.jira.SalesProjects;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

@OnEachEngine({InstalledItemRow.class, SalesProjectRow.class, OptionNoteRow.class, EditionRow.class})
class StoredItemsTest {
    @Test
    void findsItemsBothWaysAndKeepsTheLastId(AoDatabase database) {
        InstalledItems items = new StoredItems(database.activeObjects(), TestSurroundings.alone(database));
        assertThat(items.idOf(Kind.FIELD, "METRIC")).isEmpty();

        items.put(Kind.FIELD, "METRIC", "10001");
        items.put(Kind.STATUS, "DRAFT", "10001");
        items.put(Kind.FIELD, "METRIC", "10002");

        assertThat(items.idOf(Kind.FIELD, "METRIC")).contains("10002");
        assertThat(items.nameOf(Kind.FIELD, "10002")).contains("METRIC");
        assertThat(items.nameOf(Kind.FIELD, "10001")).isEmpty();
        assertThat(items.nameOf(Kind.STATUS, "10001")).contains("DRAFT");
    }

    @Test
    void setUpRunsInManyPlacesAtTheSameMoment(AoDatabase database) throws InterruptedException {
        List<StoredItems> items = List.of(
                new StoredItems(database.activeObjects(), TestSurroundings.alone(database)),
                new StoredItems(database.activeObjects(), TestSurroundings.alone(database)));
        List<StoredProjects> projects = List.of(
                new StoredProjects(database.activeObjects(), TestSurroundings.alone(database)),
                new StoredProjects(database.activeObjects(), TestSurroundings.alone(database)));

        List<Throwable> failures = Together.failures(5, person -> {
            items.get(person % 2).put(Kind.FIELD, "FIELD" + person / 2, "10001");
            projects.get(person % 2).add(new SalesProject(person / 2, "CNY", 2), "admin", Instant.EPOCH);
        });

        assertThat(failures).isEmpty();
        assertThat(items.get(0).idOf(Kind.FIELD, "FIELD3")).contains("10001");
        assertThat(projects.get(0).all()).hasSize(4);
    }

    @Test
    void keepsAProjectsFirstCurrency(AoDatabase database) {
        SalesProjects projects = new StoredProjects(database.activeObjects(), TestSurroundings.alone(database));
        assertThat(projects.includes(10_000)).isFalse();

        projects.add(new SalesProject(10_000, "CNY", 2), "admin", Instant.EPOCH);
        projects.add(new SalesProject(10_000, "JPY", 0), "admin", Instant.EPOCH);

        assertThat(projects.all()).containsExactly(new SalesProject(10_000, "CNY", 2));
        assertThat(projects.find(10_001)).isEmpty();
    }

    @Test
    void anOptionKeepsItsFirstWord(AoDatabase database) {
        OptionNotes notes = new StoredOptionNotes(database.activeObjects(), TestSurroundings.alone(database));
        assertThat(notes.wordOf(10_300)).isEmpty();

        notes.note(10_300, "East China");
        notes.note(10_300, "华东");
        notes.note(10_301, "East China");

        assertThat(notes.wordOf(10_300)).contains("East China");
        assertThat(new StoredOptionNotes(database.activeObjects(), TestSurroundings.alone(database)).wordOf(10_301))
                .contains("East China");
    }
}
