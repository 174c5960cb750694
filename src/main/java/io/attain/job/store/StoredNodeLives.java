package io.attain.job.store;

import io.attain.job.NodeLives;
import io.attain.kernel.store.Columns;
import io.attain.kernel.store.KeyedRows;
import io.attain.kernel.store.Tables;
import java.time.Instant;
import java.util.List;
import net.java.ao.Query;
import org.springframework.stereotype.Component;

/** The lives of nodes in Active Objects, as many rows as there are nodes. */
@Component
public record StoredNodeLives(Tables tables) implements NodeLives {

    @Override
    public Life begin(Instant now) {
        return life(rows().create(Columns.of("SEEN_AT", now)));
    }

    @Override
    public boolean seen(long id, Instant now) {
        return rows().change(id, row -> row.setSeenAt(Columns.moment(now)));
    }

    @Override
    public void end(long id) {
        rows().remove(id);
    }

    @Override
    public List<Life> all() {
        return rows().list(Query.select().order("ID")).stream()
                .map(StoredNodeLives::life)
                .toList();
    }

    private KeyedRows<NodeLifeRow> rows() {
        return tables.keyed(NodeLifeRow.class, "ID");
    }

    private static Life life(NodeLifeRow row) {
        return new Life(row.getID(), row.getSeenAt().toInstant());
    }
}
