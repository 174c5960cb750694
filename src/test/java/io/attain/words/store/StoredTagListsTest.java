package io.attain.words.store;

import static org.assertj.core.api.Assertions.assertThat;

import io.attain.AoDatabase;
import io.attain.OnEachEngine;
import io.attain.kernel.store.EditionRow;
import io.attain.kernel.store.TestSurroundings;
import io.attain.words.ProblemTags;
import io.attain.words.TagLists;
import java.util.List;
import org.junit.jupiter.api.Test;

@OnEachEngine({TagListRow.class, EditionRow.class})
record StoredTagListsTest(AoDatabase database) {

    private static final ProblemTags OWN = new ProblemTags(1, List.of("Price", "交期"));

    private TagLists lists() {
        return new StoredTagLists(database.activeObjects(), TestSurroundings.alone(database));
    }

    @Test
    void whatAProjectSaysIsKeptAndConcernsNoOther() {
        assertThat(lists().save(1, OWN)).isTrue();

        assertThat(lists().of(1)).isEqualTo(OWN);
        assertThat(lists().of(2)).isEqualTo(ProblemTags.STANDARD);
    }

    @Test
    void aProjectMayOfferNone() {
        TagLists lists = lists();
        lists.save(1, OWN);
        lists.save(1, new ProblemTags(2, List.of()));

        assertThat(lists.of(1)).isEqualTo(new ProblemTags(2, List.of()));
    }

    @Test
    void ofTwoWhoChangeTheSameTheLaterIsRefused() {
        TagLists lists = lists();
        lists.save(1, OWN);

        assertThat(lists.save(1, new ProblemTags(1, List.of("Delivery")))).isFalse();
        assertThat(lists.of(1)).isEqualTo(OWN);
    }
}
