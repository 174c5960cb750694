package io.attain.activity.store;

import io.attain.activity.LastTouches;
import io.attain.kernel.store.Columns;
import io.attain.kernel.store.FoundRows;
import io.attain.kernel.store.SqlSession;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Keeps over one connection when issues were touched last. Who changes what logs say of touches settles these behind it: of two
 * who do at once the later one waits for the earlier, and counts what that has written.
 */
record LastTouchTable(SqlSession session) {

    /** How touches are told from what else is ticked off, as a value for LIKE. */
    static final String LIKE_TOUCHES = LastTouches.CODES + "%";

    private static final String SAID =
            " FROM {LOG_TICK} T JOIN {DAILY_LOG} L ON L.[ID] = T.[LOG_ID] AND L.[SUBMITTED] = :SUBMITTED WHERE ";

    private static final String TOLD =
            "SELECT T.[ISSUE_ID], T.[CODE], MAX(L.[DAY_NUMBER]) AS [LAST_DAY]" + SAID + "T.[CODE] LIKE :TOUCHES AND ";

    private static final String EACH = " GROUP BY T.[ISSUE_ID], T.[CODE]";

    private static final String KEPT = "SELECT T.[ISSUE_ID], T.[CODE], T.[LAST_DAY] FROM {LAST_TOUCH} T WHERE ";

    private static final String SOME = "T.[ISSUE_ID] IN (:SOME)";

    /** Of many neighbours the database reads all at a stretch. */
    private static final String RANGE = "T.[ISSUE_ID] >= :FIRST_ID AND T.[ISSUE_ID] <= :LAST_ID";

    private static final String OF_ISSUES =
            "SELECT DISTINCT T.[ISSUE_ID], T.[CODE] FROM {LOG_TICK} T WHERE T.[CODE] LIKE :TOUCHES AND " + SOME;

    private static final String OF_LOGS = "SELECT DISTINCT [ISSUE_ID], [CODE] FROM {LOG_TICK} WHERE"
            + " [LOG_ID] IN (:SOME) AND [CODE] LIKE :TOUCHES";

    private static final String OF_KEY = " WHERE [TOUCH_KEY] = :TOUCH_KEY";

    /** Nobody else writes it from then on: what is read behind it, is the last word. */
    private static final String HOLD = "UPDATE {LAST_TOUCH} SET [LAST_DAY] = [LAST_DAY]" + OF_KEY;

    private static final String SETTLE = "UPDATE {LAST_TOUCH} SET [LAST_DAY] = (SELECT MAX(L.[DAY_NUMBER])" + SAID
            + "T.[ISSUE_ID] = :ISSUE_ID AND T.[CODE] = :CODE)" + OF_KEY;

    /** An issue that is touched in one way; all who write go by one order. */
    record Touch(long issueId, String code) implements Comparable<Touch> {

        static Touch of(FoundRows row) throws SQLException {
            return new Touch(row.number("ISSUE_ID"), row.text("CODE"));
        }

        boolean isOne() {
            return code.startsWith(LastTouches.CODES);
        }

        private Columns row() {
            return Columns.of("TOUCH_KEY", issueId + "/" + code)
                    .and("ISSUE_ID", issueId)
                    .and("CODE", code);
        }

        @Override
        public int compareTo(Touch other) {
            return issueId == other.issueId ? code.compareTo(other.code) : Long.compare(issueId, other.issueId);
        }
    }

    /** What some logs, not many, tick off as touches. */
    Set<Touch> ofLogs(List<Long> logIds) throws SQLException {
        return logIds.isEmpty() ? Set.of() : new HashSet<>(session.listOfMany(OF_LOGS, some(logIds), Touch::of));
    }

    /** Keeps of these when they were last, as logs say it now. */
    void settle(Collection<Touch> touches) throws SQLException {
        settleHeld(held(touches));
    }

    private List<Touch> held(Collection<Touch> touches) throws SQLException {
        List<Touch> all = List.copyOf(new TreeSet<>(touches));
        session.insert("LAST_TOUCH", session.batch(HOLD, all, Touch::row), Touch::row);
        return all;
    }

    private void settleHeld(List<Touch> touches) throws SQLException {
        session.changeEach(SETTLE, touches, touch -> touch.row().and("SUBMITTED", true));
    }

    /** The same of whatever touches there are of some issues, not many. */
    void settleOf(List<Long> issueIds) throws SQLException {
        Set<Touch> touches = new HashSet<>(session.listOfMany(OF_ISSUES, some(issueIds), Touch::of));
        touches.addAll(kept(SOME, some(issueIds)).keySet());
        settle(touches);
    }

    /**
     * Keeps of issues, from one id to another, what logs say and is not kept at all: by an older version. Whoever settles one
     * meanwhile is in the way, and it starts over.
     */
    int fill(long first, long last) throws SQLException {
        Map<Touch, LocalDate> told = told(RANGE, range(first, last));
        told.keySet().removeAll(kept(RANGE, range(first, last)).keySet());
        session.insert(
                "LAST_TOUCH", told.entrySet(), each -> each.getKey().row().and("LAST_DAY", each.getValue()));
        return told.size();
    }

    /** Which are kept otherwise than logs say it, of issues from one id to another. */
    List<Touch> wrong(long first, long last) throws SQLException {
        return wrong(RANGE, range(first, last));
    }

    private List<Touch> wrong(String which, Columns ids) throws SQLException {
        Map<Touch, LocalDate> told = told(which, ids);
        Map<Touch, @Nullable LocalDate> kept = kept(which, ids);
        return Stream.concat(told.keySet().stream(), kept.keySet().stream())
                .distinct()
                .filter(touch -> !Objects.equals(told.get(touch), kept.get(touch)))
                .toList();
    }

    /** Mends those of some, not many, that are wrong still while nobody else writes them, and answers how many they are. */
    int mend(List<Touch> suspects) throws SQLException {
        Set<Touch> held = new HashSet<>(held(suspects));
        List<Long> issues = held.stream().map(Touch::issueId).distinct().toList();
        List<Touch> wrong =
                wrong(SOME, some(issues)).stream().filter(held::contains).toList();
        settleHeld(wrong);
        return wrong.size();
    }

    private Map<Touch, LocalDate> told(String which, Columns ids) throws SQLException {
        Map<Touch, LocalDate> days = new HashMap<>();
        session.eachOfMany(TOLD + which + EACH, ids, row -> days.put(Touch.of(row), row.day("LAST_DAY")));
        return days;
    }

    private Map<Touch, @Nullable LocalDate> kept(String which, Columns ids) throws SQLException {
        Map<Touch, @Nullable LocalDate> days = new HashMap<>();
        session.eachOfMany(KEPT + which, ids, row -> days.put(Touch.of(row), row.dayOrNull("LAST_DAY")));
        return days;
    }

    private static Columns some(List<Long> ids) {
        return Columns.of("SOME", ids).and("TOUCHES", LIKE_TOUCHES).and("SUBMITTED", true);
    }

    private static Columns range(long first, long last) {
        return Columns.of("FIRST_ID", first)
                .and("LAST_ID", last)
                .and("TOUCHES", LIKE_TOUCHES)
                .and("SUBMITTED", true);
    }
}
