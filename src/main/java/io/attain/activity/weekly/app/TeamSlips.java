package io.attain.activity.weekly.app;

import io.attain.activity.weekly.Crew;
import io.attain.activity.weekly.Slip;
import io.attain.activity.weekly.Slipped;
import io.attain.activity.weekly.WeeklyReport;
import io.attain.calendar.FiscalRuleSet;
import io.attain.kernel.FiscalYears;
import io.attain.kernel.Period;
import io.attain.kernel.Today;
import io.attain.kernel.rules.RuleVersions;
import io.attain.results.ExpectedClose;
import io.attain.results.app.FactBook;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import org.springframework.stereotype.Component;

/** Which opportunities of a team did not close when they were expected to, in a week and in the one before; by one question. */
@Component
public record TeamSlips(FactBook facts, RuleVersions rules, Today today) {

    /** They are whose they are today, and worth what they are worth today. */
    public Slipped of(long projectId, Crew crew, Period week, LocalDate finished) {
        Period before = WeeklyReport.before(week);
        List<ExpectedClose> closes =
                facts.of(projectId).closes(projectId, crew.people(), new Period(before.start(), week.end()));
        FiscalYears years = rules.now(FiscalRuleSet.SET, projectId);
        Map<String, ZoneId> zones = new HashMap<>();
        BiFunction<String, Instant, LocalDate> day =
                (owner, moment) -> LocalDate.ofInstant(moment, zones.computeIfAbsent(owner, today::zoneOf));
        return Slipped.of(
                among(crew, new Slip.Asked(week, finished, years, day).of(closes)),
                among(crew, new Slip.Asked(before, before.last(), years, day).of(closes)));
    }

    private static List<Slip> among(Crew crew, List<Slip> slips) {
        return slips.stream()
                .filter(slip -> crew.has(slip.person(), slip.day()))
                .toList();
    }
}
