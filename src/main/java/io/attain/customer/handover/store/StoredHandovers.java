package io.attain.customer.handover.store;

import io.attain.customer.handover.Belonging.Kind;
import io.attain.customer.handover.Handover;
import io.attain.customer.handover.Handover.Proof;
import io.attain.customer.handover.Handover.State;
import io.attain.customer.handover.HandoverBook;
import io.attain.customer.handover.Line;
import io.attain.customer.handover.Line.Fate;
import io.attain.kernel.store.Columns;
import io.attain.kernel.store.FoundRows;
import io.attain.kernel.store.IdLists;
import io.attain.kernel.store.PlainSql;
import io.attain.targets.TenureText;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Handovers in our tables. What can be changed by two is one statement that asks for the state that was seen. */
@Component
public record StoredHandovers(PlainSql sql) implements HandoverBook {

    private static final String SELECT = "SELECT [ID], [PROJECT_ID], [PERSON], [FROM_DAY], [GIVEN_BY], [GIVEN_AT],"
            + " [STATE_NAME], [ISSUE_COUNT], [DIFFERENT_COUNT], [RESULT_COUNT], [MOVED_COUNT], [TROUBLE]"
            + " FROM {HANDOVER} WHERE [PROJECT_ID] = :PROJECT";

    private static final String CHANGE =
            "UPDATE {HANDOVER} SET [STATE_NAME] = :STATE_NAME, [ISSUE_COUNT] = :ISSUE_COUNT,"
                    + " [DIFFERENT_COUNT] = :DIFFERENT_COUNT, [RESULT_COUNT] = :RESULT_COUNT, [MOVED_COUNT] = :MOVED_COUNT,"
                    + " [TROUBLE] = :TROUBLE WHERE [ID] = :ID AND [STATE_NAME] = :SEEN";

    private static final String LINES = "SELECT [ISSUE_ID], [ISSUE_KEY], [KIND_NAME], [HEIR], [TENURE], [FATE_NAME]"
            + " FROM {HANDOVER_LINE} WHERE [HANDOVER_ID] = :HANDOVER ORDER BY [ID]";

    private static final String SHARES = "SELECT [HANDOVER_ID], [HEIR], [KIND_NAME], [FATE_NAME], COUNT(*) AS [LINES]"
            + " FROM {HANDOVER_LINE} WHERE [HANDOVER_ID] IN (:SOME)"
            + " GROUP BY [HANDOVER_ID], [HEIR], [KIND_NAME], [FATE_NAME]";

    private static final String KEEP = "UPDATE {HANDOVER_LINE} SET [FATE_NAME] = :FATE_NAME, [TENURE] = :TENURE,"
            + " [KIND_NAME] = :KIND_NAME"
            + " WHERE [HANDOVER_ID] = :HANDOVER AND [ISSUE_ID] = :ISSUE_ID";

    private static final String GOT = "SELECT DISTINCT L.[ISSUE_ID] FROM {HANDOVER_LINE} L"
            + " JOIN {HANDOVER} H ON H.[ID] = L.[HANDOVER_ID] WHERE L.[HEIR] = :HEIR AND L.[FATE_NAME] = :FATE"
            + " AND H.[PROJECT_ID] = :PROJECT AND H.[STATE_NAME] = :STATE";

    private static final String WAY = "SELECT L.[ISSUE_ID], H.[PERSON], L.[HEIR] FROM {HANDOVER_LINE} L"
            + " JOIN {HANDOVER} H ON H.[ID] = L.[HANDOVER_ID] WHERE L.[ISSUE_ID] IN (:ISSUES) AND L.[FATE_NAME] = :FATE"
            + " AND H.[PROJECT_ID] = :PROJECT AND H.[STATE_NAME] = :STATE ORDER BY L.[ID]";

    private record Passed(long issueId, String person, String heir) {}

    /** Of two who add one at once each finds its own: whoever hands over in a project has its turn. */
    @Override
    public Handover add(Handover handover, List<Line> lines) {
        return sql.write(session -> {
            session.insert("HANDOVER", List.of(handover), each -> changing(each)
                    .and("PROJECT_ID", each.projectId())
                    .and("PERSON", each.person())
                    .and("FROM_DAY", each.from())
                    .and("GIVEN_BY", each.by())
                    .and("GIVEN_AT", each.at()));
            long id = session.latest("HANDOVER", handover.projectId());
            session.insert("HANDOVER_LINE", lines, line -> fate(line)
                    .and("HANDOVER_ID", id)
                    .and("ISSUE_ID", line.issueId())
                    .and("ISSUE_KEY", line.key())
                    .and("HEIR", line.heir()));
            return handover.numbered(id);
        });
    }

    private static Columns changing(Handover handover) {
        return Columns.of("STATE_NAME", handover.state())
                .and("TROUBLE", handover.trouble())
                .and(proof(handover.proof()));
    }

    private static Columns proof(Proof proof) {
        return Columns.of("ISSUE_COUNT", proof.issues())
                .and("DIFFERENT_COUNT", proof.different())
                .and("RESULT_COUNT", proof.results())
                .and("MOVED_COUNT", proof.moved());
    }

    private static Columns fate(Line line) {
        return Columns.of("FATE_NAME", line.fate())
                .and("KIND_NAME", line.kind())
                .and("TENURE", line.before() == null ? null : TenureText.of(line.before()));
    }

    @Override
    public Optional<Handover> find(long projectId, long id) {
        return sql.find(
                SELECT + " AND [ID] = :ID", Columns.of("PROJECT", projectId).and("ID", id), StoredHandovers::handover);
    }

    @Override
    public List<Handover> of(long projectId, int most) {
        return sql.read(session -> session.first(
                most, SELECT + " ORDER BY [ID] DESC", Columns.of("PROJECT", projectId), StoredHandovers::handover));
    }

    @Override
    public List<Handover> in(long projectId, State state) {
        return sql.read(session -> session.list(
                SELECT + " AND [STATE_NAME] = :STATE ORDER BY [ID]",
                Columns.of("PROJECT", projectId).and("STATE", state),
                StoredHandovers::handover));
    }

    @Override
    public List<Line> lines(long id) {
        return sql.read(session -> session.listOfMany(LINES, Columns.of("HANDOVER", id), StoredHandovers::line));
    }

    @Override
    public Map<Long, Shares> shares(Collection<Long> ids) {
        Map<Long, Shares> shares = new HashMap<>();
        sql.eachOf(ids, SHARES, Columns.none(), row -> shares.computeIfAbsent(
                        row.number("HANDOVER_ID"), id -> new Shares())
                .add(row.text("HEIR"), Kind.valueOf(row.text("KIND_NAME")), Fate.valueOf(row.text("FATE_NAME")), (int)
                        row.number("LINES")));
        return shares;
    }

    @Override
    public boolean change(Handover now, State seen) {
        Columns row = changing(now).and("ID", now.id()).and("SEEN", seen);
        return sql.write(session -> session.change(CHANGE, row)) == 1;
    }

    @Override
    public void keep(long id, Collection<Line> lines) {
        sql.write(session -> session.batch(
                KEEP, lines, line -> fate(line).and("HANDOVER", id).and("ISSUE_ID", line.issueId())));
    }

    @Override
    public void forget(long id) {
        int unused = sql.write(session -> {
            Columns asked = Columns.of("ID", id);
            int lines = session.change("DELETE FROM {HANDOVER_LINE} WHERE [HANDOVER_ID] = :ID", asked);
            return lines + session.change("DELETE FROM {HANDOVER} WHERE [ID] = :ID", asked);
        });
    }

    @Override
    public Map<Long, List<String>> passedTo(long projectId, String person) {
        Columns asked = Columns.of("PROJECT", projectId)
                .and("STATE", State.DONE)
                .and("FATE", Fate.PASSES)
                .and("HEIR", person);
        List<Long> got = sql.read(session -> session.listOfMany(GOT, asked, row -> row.number("ISSUE_ID")));
        Map<Long, List<String>> former = new HashMap<>();
        Map<Long, String> last = new HashMap<>();
        IdLists.forEach(got, ids -> sql.read(session -> session.listOfMany(
                        WAY,
                        asked.and("ISSUES", ids),
                        row -> new Passed(row.number("ISSUE_ID"), row.text("PERSON"), row.text("HEIR"))))
                .forEach(way -> {
                    former.computeIfAbsent(way.issueId, issue -> new ArrayList<>())
                            .add(way.person);
                    last.put(way.issueId, way.heir);
                }));
        former.keySet().removeIf(issue -> !person.equals(last.get(issue)));
        return former;
    }

    private static Handover handover(FoundRows row) throws SQLException {
        Proof proof = proof(row);
        return new Handover(
                row.number("ID"),
                row.number("PROJECT_ID"),
                row.text("PERSON"),
                row.day("FROM_DAY"),
                row.text("GIVEN_BY"),
                row.moment("GIVEN_AT"),
                State.valueOf(row.text("STATE_NAME")),
                proof,
                row.text("TROUBLE"));
    }

    private static Proof proof(FoundRows row) throws SQLException {
        return new Proof(
                (int) row.number("ISSUE_COUNT"),
                (int) row.number("DIFFERENT_COUNT"),
                (int) row.number("RESULT_COUNT"),
                (int) row.number("MOVED_COUNT"));
    }

    private static Line line(FoundRows row) throws SQLException {
        String tenure = row.text("TENURE");
        return new Line(
                row.number("ISSUE_ID"),
                row.text("ISSUE_KEY"),
                Kind.valueOf(row.text("KIND_NAME")),
                row.text("HEIR"),
                tenure.isEmpty() ? null : TenureText.read(tenure),
                Fate.valueOf(row.text("FATE_NAME")));
    }
}
