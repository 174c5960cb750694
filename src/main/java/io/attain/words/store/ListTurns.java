package io.attain.words.store;

import io.attain.kernel.store.Columns;
import io.attain.kernel.store.KeyedRows;
import net.java.ao.RawEntity;

/** Of two who change the same list, the later must look again. */
final class ListTurns {

    private ListTurns() {}

    /** Makes this the version of a project's list, if it is the next one; answers whether it was. */
    static <R extends VersionedRow & RawEntity<Long>> boolean take(KeyedRows<R> lists, long projectId, int version) {
        int before = lists.find(projectId).map(VersionedRow::getVersionNumber).orElse(0);
        if (before != version - 1) {
            return false;
        }
        lists.put(Columns.of("PROJECT_ID", projectId), row -> row.setVersionNumber(version));
        return true;
    }
}
