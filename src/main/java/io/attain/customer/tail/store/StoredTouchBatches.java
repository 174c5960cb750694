package io.attain.customer.tail.store;

import io.attain.customer.promises.TouchKind;
import io.attain.customer.tail.TouchBatch;
import io.attain.customer.tail.TouchBatches;
import io.attain.kernel.store.Columns;
import io.attain.kernel.store.FoundRows;
import io.attain.kernel.store.PlainSql;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Batches in a table of their own. */
@Component
public record StoredTouchBatches(PlainSql sql) implements TouchBatches {

    private static final String SELECT = "SELECT [ID], [PROJECT_ID], [DONE_BY], [DAY_NUMBER], [KIND_NAME], [NOTE],"
            + " [DONE_AT], [CUSTOMER_COUNT] FROM {TOUCH_BATCH} WHERE [PROJECT_ID] = :PROJECT";

    @Override
    public long add(TouchBatch batch) {
        return sql.write(session -> {
            session.insert("TOUCH_BATCH", List.of(batch), each -> Columns.of("PROJECT_ID", each.projectId())
                    .and("DONE_BY", each.by())
                    .and("DAY_NUMBER", each.day())
                    .and("KIND_NAME", each.kind())
                    .and("NOTE", each.note())
                    .and("DONE_AT", each.at())
                    .and("CUSTOMER_COUNT", each.count()));
            return session.latest("TOUCH_BATCH", batch.projectId());
        });
    }

    @Override
    public void grow(long number, int by) {
        sql.write(session -> session.change(
                "UPDATE {TOUCH_BATCH} SET [CUSTOMER_COUNT] = [CUSTOMER_COUNT] + :MORE WHERE [ID] = :ID",
                Columns.of("MORE", by).and("ID", number)));
    }

    @Override
    public Optional<TouchBatch> find(long projectId, long number) {
        return sql.find(
                SELECT + " AND [ID] = :ID",
                Columns.of("PROJECT", projectId).and("ID", number),
                StoredTouchBatches::batch);
    }

    @Override
    public List<TouchBatch> of(long projectId, String by, LocalDate from) {
        return sql.read(session -> session.list(
                SELECT + " AND [DONE_BY] = :DONE_BY AND [DAY_NUMBER] >= :FIRST_DAY ORDER BY [ID] DESC",
                Columns.of("PROJECT", projectId).and("DONE_BY", by).and("FIRST_DAY", from),
                StoredTouchBatches::batch));
    }

    @Override
    public void remove(long number) {
        sql.write(session -> session.change("DELETE FROM {TOUCH_BATCH} WHERE [ID] = :ID", Columns.of("ID", number)));
    }

    private static TouchBatch batch(FoundRows row) throws SQLException {
        TouchKind kind = TouchKind.valueOf(row.text("KIND_NAME"));
        return new TouchBatch(
                row.number("ID"),
                row.number("PROJECT_ID"),
                row.text("DONE_BY"),
                row.day("DAY_NUMBER"),
                kind,
                row.text("NOTE"),
                row.moment("DONE_AT"),
                Math.toIntExact(row.number("CUSTOMER_COUNT")));
    }
}
