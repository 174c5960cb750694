package io.attain.activity.jira;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyLong;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;

import com.atlassian.jira.project.Project;
import com.atlassian.jira.user.ApplicationUser;
import io.attain.kernel.jira.IssueScan;
import io.attain.kernel.table.Table;
import io.attain.kernel.table.TableRow;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class FileSubjectsTest {

    private final IssueScan scan = mock();
    private final FileSubjects.OfFile subjects =
            new FileSubjects(mock(), scan, mock()).of(mock(ApplicationUser.class), mock(Project.class));

    @Test
    void customersAreReadOnceAndOnlyForRowsThatNameThem() {
        rows("calls,customer,opportunity\n12,,\n9,,First\n").forEach(row -> subjects.of(row, List.of()));
        verify(scan, never()).forEach(anyLong(), any(), any());

        rows("calls,customer,opportunity\n12,Acme,\n9,Acme,First\n").forEach(row -> subjects.of(row, List.of()));
        verify(scan).forEach(anyLong(), any(), any());
    }

    private static List<TableRow> rows(String file) {
        InputStream content = new ByteArrayInputStream(file.getBytes(StandardCharsets.UTF_8));
        return Table.read(content, List.of("calls"), new ArrayList<>()).rows();
    }
}
