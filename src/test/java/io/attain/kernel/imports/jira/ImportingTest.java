package io.attain.kernel.imports.jira;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.atlassian.sal.api.message.I18nResolver;
import io.attain.kernel.Caller;
import io.attain.kernel.imports.InMemoryFileChoices;
import io.attain.kernel.imports.KnownColumns;
import io.attain.kernel.run.WritingRefused;
import io.attain.kernel.run.WritingRun.Problem;
import io.attain.kernel.table.TableFault;
import java.io.InputStream;
import java.io.Serializable;
import java.util.List;
import org.junit.jupiter.api.Test;

class ImportingTest {

    @Test
    void whatIsWrongWithAFileIsToldTogetherWithWhatJiraWouldRefuse() {
        I18nResolver texts = mock();
        when(texts.getText(any(String.class), any(Serializable[].class))).thenAnswer(call -> call.getArgument(0));
        ImportFile file = mock();
        when(file.isFor(any())).thenReturn(true);
        when(file.known()).thenReturn(KnownColumns.NONE);
        when(file.code()).thenReturn("tea");
        when(file.read(any(), any())).thenAnswer(call -> {
            call.<List<TableFault>>getArgument(1).add(new TableFault(3, "amount", "wrong", List.of()));
            throw new WritingRefused(List.of(new Problem(2L, null, "refused")));
        });
        ImportOrder order = new ImportOrder(mock(), mock(), InputStream::nullInputStream);

        WritingRefused refused = catchThrowableOfType(WritingRefused.class, () -> new Importing(
                        mock(), new InMemoryFileChoices(), mock(), mock(), mock(), texts)
                .review(new Caller("mei", true, true), file, order));
        assertThat(refused.problems())
                .containsExactly(new Problem(3L, "amount", "wrong"), new Problem(2L, null, "refused"));
    }
}
