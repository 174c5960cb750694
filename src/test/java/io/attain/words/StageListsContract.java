package io.attain.words;

import static io.attain.words.InMemoryStages.standard;
import static io.attain.words.InMemoryStages.withDemo;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What every keeper of stages does, wherever it keeps them. */
public interface StageListsContract {

    /** A keeper of no stages yet; each is another node that keeps them in the same place. */
    StageLists lists();

    @Test
    default void theStandardStagesHoldUntilSomebodyChangesThem() {
        assertThat(lists().of(1)).isEqualTo(standard());
    }

    @Test
    default void whatAProjectSaysIsKeptAndConcernsNoOther() {
        StageLists lists = lists();

        assertThat(lists.save(1, withDemo())).isTrue();

        assertThat(lists.of(1)).isEqualTo(withDemo());
        assertThat(lists.of(1).ofStatus("13")).map(Stage::code).contains("demo");
        assertThat(lists.of(1).named("演示")).map(Stage::code).contains("demo");
        assertThat(lists.of(1).named("Visited")).isEmpty();
        assertThat(lists.of(2)).isEqualTo(standard());
    }

    @Test
    default void namesOrderAndStatusesChangeInPlace() {
        StageLists lists = lists();
        lists.save(1, withDemo());
        List<Stage> stages = new ArrayList<>(withDemo().stages());
        Collections.reverse(stages);
        stages.replaceAll(stage -> stage.code().equals("won")
                ? new Stage("won", new Label("", "成交"), Stage.Kind.LOST, List.of("16", "17"), false)
                : stage);

        assertThat(lists.save(1, new Stages(2, stages))).isTrue();

        assertThat(lists.of(1)).isEqualTo(new Stages(2, stages));
    }

    @Test
    default void ofTwoWhoChangeTheSameTheLaterIsRefused() {
        StageLists lists = lists();
        lists.save(1, withDemo());

        assertThat(lists.save(1, withDemo())).isFalse();
        assertThat(lists.save(1, new Stages(3, withDemo().stages()))).isFalse();
        assertThat(lists.of(1)).isEqualTo(withDemo());
    }
}
