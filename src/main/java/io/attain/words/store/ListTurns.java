package io.attain.words.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.util.Map;
import net.java.ao.Query;
import net.java.ao.RawEntity;

/** Of two who change the same list, the later must look again. */
final class ListTurns {

    private ListTurns() {}

    /** Makes this the version of a project's list, if it is the next one; answers whether it was. */
    static <R extends VersionedRow & RawEntity<Long>> boolean take(
            ActiveObjects ao, Class<R> type, long projectId, int version) {
        R[] known = ao.find(type, Query.select().where("PROJECT_ID = ?", projectId));
        if (known.length == 0) {
            if (version != 1) {
                return false;
            }
            ao.create(type, Map.of("PROJECT_ID", projectId, "VERSION_NUMBER", 1));
            return true;
        }
        if (known[0].getVersionNumber() != version - 1) {
            return false;
        }
        known[0].setVersionNumber(version);
        known[0].save();
        return true;
    }
}
