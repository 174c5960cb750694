package io.attain.words.store;

import io.attain.kernel.store.Columns;
import io.attain.kernel.store.IdRow;
import io.attain.kernel.store.KeyedRows;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.Unique;

/** How often a project's list was changed: of two who change the same, the later must look again. */
public interface VersionedRow extends IdRow {

    @NotNull
    @Unique
    Long getProjectId();

    int getVersionNumber();

    void setVersionNumber(int version);

    /** Makes this the version of a project's list, if it is the next one; answers whether it was. */
    static <R extends VersionedRow> boolean take(KeyedRows<R> lists, long projectId, int version) {
        int before = lists.find(projectId).map(R::getVersionNumber).orElse(0);
        if (before != version - 1) {
            return false;
        }
        lists.put(Columns.of("PROJECT_ID", projectId), row -> row.setVersionNumber(version));
        return true;
    }
}
