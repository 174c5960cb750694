package io.attain.kernel.run.jira;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.atlassian.sal.api.message.I18nResolver;
import io.attain.kernel.jira.WriteRefused;
import io.attain.kernel.run.WritingRefused;
import io.attain.kernel.run.WritingRun.Problem;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class WrittenTest {

    private final WritingRefused refused = new WritingRefused(List.of(new Problem(4L, null, "no summary")));

    private final I18nResolver texts = mock();
    private final List<String> undone = new ArrayList<>();
    private final List<String> progress = new ArrayList<>();
    private final Written written =
            new Written((state, done, total) -> progress.add(state + " " + done + "/" + total), texts);

    @BeforeEach
    void everyTextIsItsKey() {
        when(texts.getText(anyString())).thenAnswer(call -> call.getArgument(0));
        when(texts.getText(anyString(), any(Serializable[].class)))
                .thenAnswer(call -> call.getArgument(0) + " " + call.getArgument(1) + " " + call.getArgument(2));
        written.add(2L, "SALES-1", () -> undone.add("SALES-1"));
    }

    @Test
    void theLatestIsTakenBackFirst() {
        written.add(3L, "SALES-2", () -> undone.add("SALES-2"));

        assertThat(written.takeBack(refused)).isSameAs(refused);
        assertThat(undone).containsExactly("SALES-2", "SALES-1");
        assertThat(progress).containsExactly("TAKING_BACK 1/2", "TAKING_BACK 2/2");
    }

    @Test
    void whatCannotBeTakenBackIsToldAndKeepsNothingElse() {
        written.add(3L, "SALES-2", () -> {
            throw new WriteRefused("locked");
        });

        assertThat(written.takeBack(refused))
                .isInstanceOfSatisfying(WritingRefused.class, refused -> assertThat(refused.problems())
                        .containsExactly(
                                new Problem(4L, null, "no summary"),
                                new Problem(3L, null, "attain.kernel.run.left SALES-2 locked")));
        assertThat(undone).containsExactly("SALES-1");
    }

    @Test
    void alsoWhoeverStopsLearnsWhatIsLeft() {
        written.add(null, "SALES-2", () -> {
            throw new IllegalStateException("broken");
        });

        assertThat(written.takeBack(new CancellationException()))
                .isInstanceOfSatisfying(WritingRefused.class, refused -> assertThat(refused.problems())
                        .containsExactly(
                                Problem.of("attain.kernel.run.stopped"),
                                Problem.of("attain.kernel.run.left SALES-2 attain.kernel.run.fault")));
    }

    @Test
    void whereNotEvenTextsCanBeHadEverythingElseIsTakenBackAndTheRestIsTold() {
        when(texts.getText(anyString(), any(Serializable[].class))).thenThrow(new IllegalStateException("no database"));
        written.add(3L, "SALES-2", () -> {
            throw new WriteRefused("locked");
        });

        assertThat(written.takeBack(refused))
                .isInstanceOfSatisfying(WritingRefused.class, refused -> assertThat(refused.problems())
                        .contains(new Problem(3L, null, "Not taken back: SALES-2")));
        assertThat(undone).containsExactly("SALES-1");
    }

    @Test
    void whoeverCannotBeToldKeepsNothingFromBeingTakenBack() {
        Written untold = new Written(
                (state, done, total) -> {
                    throw new IllegalStateException("no database");
                },
                texts);
        untold.add(2L, "SALES-1", () -> undone.add("SALES-1"));
        untold.add(3L, "SALES-2", () -> undone.add("SALES-2"));

        assertThat(untold.takeBack(refused)).isSameAs(refused);
        assertThat(undone).hasSize(2);
    }
}
