package io.attain.attainment.trend.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import io.attain.attainment.trend.LastMeasure;
import io.attain.attainment.trend.LastResults;
import io.attain.kernel.store.Writing;
import io.attain.results.Tally;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import net.java.ao.Query;
import org.springframework.stereotype.Component;

/** The results before targets in Active Objects, one row for each target. Only what differs is written. */
@Component
public final class StoredLastResults implements LastResults {

    private final ActiveObjects ao;
    private final Writing writing;

    /** Keeps results in the plugin's tables. */
    public StoredLastResults(@ComponentImport ActiveObjects ao) {
        this.ao = ao;
        this.writing = new Writing(ao);
    }

    @Override
    public Optional<SortedMap<LocalDate, Tally>> find(long issueId, LastMeasure measure) {
        return Optional.ofNullable(ao.get(LastResultRow.class, issueId))
                .filter(row -> row.getMeasure().equals(measure.toString()))
                .map(row -> byDay(row.getDays()));
    }

    @Override
    public void replace(long projectId, Map<Long, Gathered> gathered, Set<Long> kept) {
        writing.run(() -> {
            Map<Long, Gathered> missing = new HashMap<>(gathered);
            List<LastResultRow> surplus = new ArrayList<>();
            for (LastResultRow row : ao.find(LastResultRow.class, Query.select().where("PROJECT_ID = ?", projectId))) {
                Gathered now = missing.remove(row.getIssueId());
                if (now != null) {
                    change(row, now);
                } else if (!kept.contains(row.getIssueId())) {
                    surplus.add(row);
                }
            }
            ao.delete(surplus.toArray(LastResultRow[]::new));
            ao.create(
                    LastResultRow.class,
                    missing.entrySet().stream()
                            .map(each -> values(projectId, each.getKey(), each.getValue()))
                            .toList());
        });
    }

    private static void change(LastResultRow row, Gathered now) {
        String measure = now.measure().toString();
        String days = text(now.byDay());
        if (!measure.equals(row.getMeasure()) || !days.equals(row.getDays())) {
            row.setMeasure(measure);
            row.setDays(days);
            row.save();
        }
    }

    private static Map<String, Object> values(long projectId, long issueId, Gathered gathered) {
        return Map.of(
                "ISSUE_ID",
                issueId,
                "PROJECT_ID",
                projectId,
                "MEASURE",
                gathered.measure().toString(),
                "DAYS",
                text(gathered.byDay()));
    }

    private static String text(SortedMap<LocalDate, Tally> byDay) {
        return byDay.entrySet().stream()
                .map(day -> day.getKey().toEpochDay() + "," + day.getValue().amount() + ","
                        + day.getValue().count())
                .collect(Collectors.joining(";"));
    }

    private static SortedMap<LocalDate, Tally> byDay(String text) {
        return Arrays.stream(text.split(";", -1))
                .map(day -> day.split(",", -1))
                .collect(Collectors.toMap(
                        day -> LocalDate.ofEpochDay(Long.parseLong(day[0])),
                        day -> new Tally(Long.parseLong(day[1]), Long.parseLong(day[2])),
                        Tally::plus,
                        TreeMap::new));
    }
}
