package io.attain.job.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import io.attain.job.NodeLives;
import io.attain.kernel.store.Columns;
import io.attain.kernel.store.Writing;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import net.java.ao.Query;
import org.springframework.stereotype.Component;

/** The lives of nodes in Active Objects, as many rows as there are nodes. */
@Component
public final class StoredNodeLives implements NodeLives {

    private final ActiveObjects ao;
    private final Writing writing;

    /** Keeps them in the plugin's tables. */
    public StoredNodeLives(@ComponentImport ActiveObjects ao) {
        this.ao = ao;
        this.writing = new Writing(ao);
    }

    @Override
    public Life begin(Instant now) {
        return life(writing.write(() -> writing.create(NodeLifeRow.class, Columns.of("SEEN_AT", now))));
    }

    @Override
    public boolean seen(long id, Instant now) {
        return writing.write(() -> {
            NodeLifeRow[] rows = rows(id);
            for (NodeLifeRow row : rows) {
                row.setSeenAt(Columns.moment(now));
                row.save();
            }
            return rows.length > 0;
        });
    }

    @Override
    public void end(long id) {
        writing.run(() -> ao.delete(rows(id)));
    }

    private NodeLifeRow[] rows(long id) {
        return ao.find(NodeLifeRow.class, Query.select().where("ID = ?", id));
    }

    @Override
    public List<Life> all() {
        return Stream.of(ao.find(NodeLifeRow.class, Query.select().order("ID")))
                .map(StoredNodeLives::life)
                .toList();
    }

    private static Life life(NodeLifeRow row) {
        return new Life(row.getID(), row.getSeenAt().toInstant());
    }
}
