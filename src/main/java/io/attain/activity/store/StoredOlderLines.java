package io.attain.activity.store;

import io.attain.activity.OlderLines;
import io.attain.kernel.store.Columns;
import io.attain.kernel.store.PlainSql;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.springframework.stereotype.Component;

/** Finds lines without an id by its index. */
@Component
public record StoredOlderLines(PlainSql sql) implements OlderLines {

    private static final int AT_ONCE = 2_000;

    @Override
    public List<Older> some() {
        return sql.read(session -> session.scan(
                "SELECT [ID], [ISSUE_KEY] FROM {LOG_LINE} WHERE [ISSUE_ID] IS NULL", Columns.none(), AT_ONCE, rows -> {
                    List<Older> found = new ArrayList<>();
                    while (found.size() < AT_ONCE && rows.next()) {
                        found.add(new Older(rows.number("ID"), rows.text("ISSUE_KEY")));
                    }
                    return found;
                }));
    }

    /** A log that was saved meanwhile has new lines, which are whole. */
    @Override
    public void keep(Collection<Known> lines) {
        int unused = sql.write(session -> {
            List<Known> gone = session.batch(
                    "UPDATE {LOG_LINE} SET [ISSUE_ID] = :ISSUE_ID, [ISSUE_NAME] = :ISSUE_NAME WHERE [ID] = :ID",
                    lines,
                    line -> Columns.of("ISSUE_ID", line.subject().id())
                            .and("ISSUE_NAME", line.subject().name())
                            .and("ID", line.lineId()));
            return gone.size()
                    + new LastLineTable(session)
                            .keep(lines.stream()
                                    .map(line -> line.subject().id())
                                    .toList());
        });
    }
}
