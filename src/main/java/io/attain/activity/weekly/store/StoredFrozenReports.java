package io.attain.activity.weekly.store;

import io.attain.activity.weekly.FrozenFigures;
import io.attain.activity.weekly.FrozenReports;
import io.attain.kernel.store.Columns;
import io.attain.kernel.store.KeyedRows;
import io.attain.kernel.store.PlainSql;
import io.attain.kernel.store.Tables;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Frozen reports in Active Objects, each in a slot of its own: of two nodes that note the same, one does. */
@Component
public record StoredFrozenReports(Tables tables, PlainSql sql) implements FrozenReports {

    @Override
    public Map<LocalDate, Frozen> of(long projectId, long teamId, Collection<LocalDate> mondays) {
        return rows()
                .find(mondays.stream()
                        .map(monday -> slot(projectId, teamId, monday))
                        .toList())
                .stream()
                .collect(Collectors.toMap(
                        row -> LocalDate.ofEpochDay(row.getWeekDay()),
                        row -> new Frozen(row.getFrozenAt().toInstant(), figures(row.getFigures()))));
    }

    @Override
    public Set<Long> noted(long projectId, LocalDate monday) {
        return new HashSet<>(sql.read(session -> session.listOfMany(
                "SELECT [TEAM_ID] FROM {FROZEN_REPORT} WHERE [PROJECT_ID] = :PROJECT AND [WEEK_DAY] = :MONDAY",
                Columns.of("PROJECT", projectId).and("MONDAY", monday),
                row -> row.number("TEAM_ID"))));
    }

    @Override
    public boolean note(long projectId, long teamId, LocalDate monday, Frozen frozen) {
        return rows().add(Columns.of("SLOT", slot(projectId, teamId, monday))
                .and("PROJECT_ID", projectId)
                .and("TEAM_ID", teamId)
                .and("WEEK_DAY", monday)
                .and("FROZEN_AT", frozen.at())
                .and("FIGURES", text(frozen.figures())));
    }

    private KeyedRows<FrozenReportRow> rows() {
        return tables.keyed(FrozenReportRow.class, "SLOT");
    }

    private static String slot(long projectId, long teamId, LocalDate monday) {
        return projectId + ":" + teamId + ":" + monday;
    }

    private static String text(FrozenFigures figures) {
        return figures.values().entrySet().stream()
                .map(figure -> figure.getValue() + "\t" + figure.getKey())
                .collect(Collectors.joining("\n"));
    }

    private static FrozenFigures figures(String text) {
        SortedMap<String, String> values = new TreeMap<>();
        text.lines()
                .forEach(line ->
                        values.put(line.substring(line.indexOf('\t') + 1), line.substring(0, line.indexOf('\t'))));
        return new FrozenFigures(values);
    }
}
