package io.attain.activity.store;

import io.attain.activity.WrittenKeyActions;
import io.attain.kernel.store.Columns;
import io.attain.kernel.store.KeyedRows;
import io.attain.kernel.store.Tables;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Written key actions in Active Objects. */
@Component
public record StoredKeyActions(Tables tables) implements WrittenKeyActions {

    private static final String ISSUE = "issue:";
    private static final String PROJECT = "project:";

    @Override
    public Map<Long, Kept> of(Collection<Long> issueIds) {
        return rows().find(issueIds.stream().map(id -> ISSUE + id).toList()).stream()
                .collect(Collectors.toMap(
                        row -> Long.valueOf(row.getSlot().substring(ISSUE.length())),
                        row -> new Kept(
                                written(row.getText(), row.getAsOfDay()),
                                written(row.getNextText(), row.getNextDay()))));
    }

    private KeyedRows<KeyActionTextRow> rows() {
        return tables.keyed(KeyActionTextRow.class, "SLOT");
    }

    private static @Nullable Written written(@Nullable String text, int day) {
        return text == null ? null : new Written(text, LocalDate.ofEpochDay(day));
    }

    @Override
    public void put(long issueId, Kept kept) {
        Written last = kept.last();
        Written next = kept.next();
        rows().put(slot(ISSUE, issueId), row -> {
            row.setText(last == null ? null : last.text());
            row.setAsOfDay(last == null ? 0 : Columns.number(last.asOf()));
            row.setNextText(next == null ? null : next.text());
            row.setNextDay(next == null ? 0 : Columns.number(next.asOf()));
        });
    }

    @Override
    public void forget(long issueId) {
        rows().remove(ISSUE + issueId);
    }

    @Override
    public boolean isWhole(long projectId) {
        return rows().find(PROJECT + projectId).isPresent();
    }

    @Override
    public void markWhole(long projectId) {
        rows().add(slot(PROJECT, projectId));
    }

    private static Columns slot(String kind, long id) {
        return Columns.of("SLOT", kind + id);
    }
}
