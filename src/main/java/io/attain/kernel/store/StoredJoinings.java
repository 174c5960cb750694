package io.attain.kernel.store;

import io.attain.kernel.Begun;
import io.attain.kernel.Joining;
import io.attain.kernel.Joinings;
import java.util.List;
import net.java.ao.Query;
import org.springframework.stereotype.Component;

/** Sub-tasks that are being made, in Active Objects. */
@Component
public record StoredJoinings(Tables tables) implements Joinings {

    @Override
    public Begun<Joining> begin(Joining joining) {
        Columns row = Columns.of("PROJECT_ID", joining.projectId())
                .and("TYPE_ID", joining.typeId())
                .and("SUMMARY", joining.summary())
                .and("BY_KEY", joining.by())
                .and("BEGUN_AT", joining.at());
        return new Begun<>(rows().create(row).getID(), joining);
    }

    @Override
    public void end(Begun<Joining> begun) {
        rows().remove(begun.id());
    }

    @Override
    public List<Begun<Joining>> begun(long projectId) {
        return rows().list(Query.select().where("PROJECT_ID = ?", projectId)).stream()
                .map(row -> new Begun<>(row.getID(), joining(row)))
                .toList();
    }

    private KeyedRows<JoiningRow> rows() {
        return tables.keyed(JoiningRow.class, "ID");
    }

    private static Joining joining(JoiningRow row) {
        return new Joining(
                row.getProjectId(),
                row.getTypeId(),
                row.getSummary(),
                row.getByKey(),
                row.getBegunAt().toInstant());
    }
}
