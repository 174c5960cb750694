package io.attain.attainment.standing.store;

import io.attain.attainment.figures.Pace;
import io.attain.attainment.standing.Standing;
import io.attain.attainment.standing.Standings;
import io.attain.kernel.store.Columns;
import io.attain.kernel.store.KeyedRows;
import io.attain.kernel.store.PlainSql;
import io.attain.kernel.store.Tables;
import io.attain.results.Tally;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Date;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.springframework.stereotype.Component;

/** How targets stood, in Active Objects. */
@Component
public record StoredStandings(Tables tables, PlainSql sql) implements Standings {

    @Override
    public Map<Long, Standing> latest(Collection<Long> issueIds) {
        Map<Long, Standing> found = new HashMap<>();
        rows().find(issueIds.stream().map(StoredStandings::latest).toList())
                .forEach(row -> found.put(row.getIssueId(), standing(row)));
        return found;
    }

    @Override
    public Set<Long> note(Collection<Change> changes, Instant at) {
        return rows().write(() -> {
            Map<Long, Standing> kept = latest(
                    changes.stream().map(change -> change.now().issueId()).toList());
            List<Standing> fresh = changes.stream()
                    .filter(change -> Objects.equals(kept.get(change.now().issueId()), change.before()))
                    .map(Change::now)
                    .toList();
            put(fresh, at);
            return new HashSet<>(fresh.stream().map(Standing::issueId).toList());
        });
    }

    private KeyedRows<StandingRow> rows() {
        return tables.keyed(StandingRow.class, "SLOT");
    }

    private void put(List<Standing> fresh, Instant at) {
        Map<String, Standing> bySlot = new HashMap<>();
        fresh.forEach(each -> {
            bySlot.put(latest(each.issueId()), each);
            bySlot.put(slot(each.issueId(), each.day()), each);
        });
        for (StandingRow row : rows().find(bySlot.keySet())) {
            Standing now = Objects.requireNonNull(bySlot.remove(row.getSlot()));
            row.setNotedDay(Columns.number(now.day()));
            row.setVersionNo(now.version());
            row.setTargetAmount(now.target());
            row.setResultAmount(now.reached().amount());
            row.setResultCount(now.reached().count());
            row.setPaceName(now.pace().name());
            row.setNotedOn(Date.from(at));
            row.save();
        }
        List<Columns> added = new ArrayList<>();
        bySlot.forEach((slot, now) -> added.add(Columns.of("SLOT", slot)
                .and("ISSUE_ID", now.issueId())
                .and("NOTED_DAY", now.day())
                .and("VERSION_NO", now.version())
                .and("TARGET_AMOUNT", now.target())
                .and("RESULT_AMOUNT", now.reached().amount())
                .and("RESULT_COUNT", now.reached().count())
                .and("PACE_NAME", now.pace().name())
                .and("NOTED_ON", at)));
        rows().create(added);
    }

    /** The first days and the last ones up to the day, then what was noted on these. */
    @Override
    public Map<Long, Past> by(Collection<Long> issueIds, LocalDate day) {
        Map<Long, LocalDate> first = days("MIN([NOTED_DAY])", "", issueIds, day);
        List<String> slots = new ArrayList<>();
        days("MAX([NOTED_DAY])", " AND [NOTED_DAY] <= :DAY", issueIds, day)
                .forEach((issue, last) -> slots.add(slot(issue, last)));
        Map<Long, Noted> noted = new HashMap<>();
        rows().find(slots)
                .forEach(row -> noted.put(
                        row.getIssueId(),
                        new Noted(standing(row), row.getNotedOn().toInstant())));
        Map<Long, Past> found = new HashMap<>();
        first.forEach((issue, since) -> found.put(issue, new Past(since, noted.get(issue))));
        return found;
    }

    private Map<Long, LocalDate> days(String which, String condition, Collection<Long> issueIds, LocalDate day) {
        return sql.mapOf(
                issueIds,
                "SELECT [ISSUE_ID], " + which + " AS [DAY_NUMBER] FROM {STANDING} WHERE [ISSUE_ID] IN (:SOME)"
                        + condition + " GROUP BY [ISSUE_ID]",
                Columns.of("DAY", day),
                row -> row.number("ISSUE_ID"),
                row -> row.day("DAY_NUMBER"));
    }

    private static String slot(long issueId, LocalDate day) {
        return issueId + "/" + day.toEpochDay();
    }

    private static String latest(long issueId) {
        return issueId + "/latest";
    }

    private static Standing standing(StandingRow row) {
        return new Standing(
                row.getIssueId(),
                LocalDate.ofEpochDay(row.getNotedDay()),
                row.getVersionNo(),
                row.getTargetAmount(),
                new Tally(row.getResultAmount(), row.getResultCount()),
                Pace.valueOf(row.getPaceName()));
    }
}
