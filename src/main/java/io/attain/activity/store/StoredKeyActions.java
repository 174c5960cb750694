package io.attain.activity.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import io.attain.activity.WrittenKeyActions;
import io.attain.kernel.store.Columns;
import io.attain.kernel.store.KeyedRows;
import io.attain.kernel.store.Writing;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Written key actions in Active Objects. */
@Component
public final class StoredKeyActions implements WrittenKeyActions {

    private static final String ISSUE = "issue:";
    private static final String PROJECT = "project:";

    private final Writing writing;
    private final KeyedRows<KeyActionTextRow> rows;

    public StoredKeyActions(@ComponentImport ActiveObjects ao) {
        this.writing = new Writing(ao);
        this.rows = writing.keyed(KeyActionTextRow.class, "SLOT");
    }

    @Override
    public Map<Long, Written> of(Collection<Long> issueIds) {
        return rows.find(issueIds.stream().map(id -> ISSUE + id).toList()).stream()
                .collect(Collectors.toMap(
                        row -> Long.valueOf(row.getSlot().substring(ISSUE.length())),
                        row -> new Written(Columns.text(row.getText()), LocalDate.ofEpochDay(row.getAsOfDay()))));
    }

    @Override
    public void put(long issueId, Written written) {
        rows.put(slot(ISSUE, issueId), row -> {
            row.setText(written.text());
            row.setAsOfDay(Columns.number(written.asOf()));
        });
    }

    @Override
    public void forget(long issueId) {
        writing.run(() -> rows.replace(List.of(slot(ISSUE, issueId)), List.of()));
    }

    @Override
    public boolean isWhole(long projectId) {
        return rows.find(PROJECT + projectId).isPresent();
    }

    @Override
    public void markWhole(long projectId) {
        rows.add(slot(PROJECT, projectId));
    }

    private static Columns slot(String kind, long id) {
        return Columns.of("SLOT", kind + id);
    }
}
