package io.attain.targets.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import io.attain.kernel.store.Columns;
import io.attain.kernel.store.PlainSql;
import io.attain.targets.OlderNodes;
import java.util.List;
import net.java.ao.Query;
import org.springframework.stereotype.Component;

/** The rows of {@link TargetNodeRow} that know their status by its name. */
@Component
public record StoredOlderNodes(@ComponentImport ActiveObjects ao, PlainSql sql) implements OlderNodes {

    private static final String OLDER = "[STATUS_ID] IS NULL AND [STATUS_NAME] IS NOT NULL";

    /** Active Objects is asked first: it brings the table up to date. */
    @Override
    public List<String> statusNames() {
        if (ao.count(TargetNodeRow.class, Query.select().where("STATUS_ID IS NULL")) == 0) {
            return List.of();
        }
        return sql.read(session -> session.list(
                "SELECT DISTINCT [STATUS_NAME] FROM {TARGET_NODE} WHERE " + OLDER,
                Columns.none(),
                row -> row.text("STATUS_NAME")));
    }

    @Override
    public void setStatus(String name, String id) {
        sql.write(session -> session.change(
                "UPDATE {TARGET_NODE} SET [STATUS_ID] = :ID WHERE [STATUS_NAME] = :NAME AND " + OLDER,
                Columns.of("ID", id).and("NAME", name)));
    }
}
