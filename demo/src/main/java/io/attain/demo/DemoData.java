package io.attain.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The quarter of the demo company: its targets, opportunities and daily logs. The same seed and day always give the same
 * data.
 */
public final class DemoData {
    /** The seed that the demo and the tests use. */
    public static final long SEED = 20261001;

    /** Calls that each rep should make on a working day. */
    static final int CALLS_A_DAY = 12;

    /** What the playbook makes of that. */
    static final int CALLS_A_WEEK = 5 * CALLS_A_DAY;

    private static final long COMPANY_TARGET = 12_000_000;

    private final SalesQuarter quarter;
    private final CompanyCalendar calendar;
    private final Opportunities opportunities;
    private final long seed;
    private final Wording wording;

    /** The data of the quarter that holds the given day, as it stands on that day's morning; in English. */
    public DemoData(long seed, LocalDate today) {
        this(seed, today, Wording.ENGLISH);
    }

    /** The same in a language. */
    public DemoData(long seed, LocalDate today, Wording wording) {
        this.seed = seed;
        this.wording = wording;
        this.quarter = new SalesQuarter(today);
        this.calendar = new CompanyCalendar(today);
        this.opportunities = new Opportunities(seed, quarter, calendar, wording);
    }

    /** The quarter. */
    public SalesQuarter quarter() {
        return quarter;
    }

    /** What it calls things. */
    Wording wording() {
        return wording;
    }

    /** When the company and its reps work. */
    CompanyCalendar calendar() {
        return calendar;
    }

    /**
     * The targets, the company's first: 12,000,000 of revenue, whose parts sum to it, East China product A 3,000,000 among
     * them; 30 new customers; and the calls.
     */
    public List<TargetRow> targets() {
        List<TargetRow> targets = new ArrayList<>();
        targets.add(new TargetRow(
                named("{0} company revenue", quarter), "Revenue", COMPANY_TARGET, null, null, false, false, List.of()));
        targets.add(part("East China", "Product A", 3_000_000));
        targets.add(part("East China", "Product B", 600_000));
        targets.add(part("East China", "Product C", 400_000));
        targets.add(part("South China", null, 3_600_000));
        targets.add(part("North China", null, 2_600_000));
        targets.add(part("West China", null, 1_800_000));
        targets.add(new TargetRow(
                named("{0} new customers", quarter), "New customers", 30, null, null, false, false, Company.reps()));
        long workingDays = quarter.days(calendar::isWorked).size();
        long calls = workingDays * CALLS_A_DAY * Company.reps().size();
        targets.add(
                new TargetRow(named("{0} calls", quarter), "Calls", calls, null, null, false, false, Company.reps()));
        return targets;
    }

    /** The company's targets of the quarter before, which the trend of this one is compared with. */
    public List<TargetRow> lastTargets() {
        SalesQuarter before = quarter.before();
        return List.of(
                new TargetRow(
                        named("{0} company revenue", before),
                        "Revenue",
                        8_000_000,
                        null,
                        null,
                        false,
                        false,
                        List.of()),
                new TargetRow(
                        named("{0} new customers", before), "New customers", 24, null, null, false, false, List.of()));
    }

    private String named(String pattern, SalesQuarter of) {
        return wording.of(pattern, of.label(wording));
    }

    private TargetRow part(String region, @Nullable String product, long amount) {
        String name =
                product == null ? wording.of(region) : wording.of("{0}, {1}", wording.of(region), wording.of(product));
        return new TargetRow(name, "Revenue", amount, region, product, true, true, Company.repsOf(region));
    }

    /** What each rep's revenue shares of the quarter sum to, in yuan. */
    long revenueTargetOf(Rep rep) {
        long regional = targets().stream()
                .filter(target -> target.part() && rep.region().equals(target.region()))
                .mapToLong(TargetRow::amount)
                .sum();
        return regional / Company.repsOf(rep.region()).size();
    }

    /** The days of the quarter before today on which a rep worked. */
    Stream<LocalDate> workedDays(String name) {
        return Company.reps().stream()
                .filter(rep -> rep.name().equals(name))
                .flatMap(rep -> quarter.workedDays(calendar.of(rep)).stream());
    }

    /** Every opportunity, those of the twelve months before the quarter first. */
    public List<OpportunityRow> opportunities() {
        List<OpportunityRow> rows = new ArrayList<>(opportunities.history());
        for (Rep rep : Company.reps()) {
            rows.addAll(opportunities.won(rep, revenueTargetOf(rep)));
            rows.addAll(opportunities.open(rep));
            rows.addAll(opportunities.lost(rep));
        }
        return rows;
    }

    /**
     * A log for each rep and own working day before today. Two reps fell behind on the last three days; one wrote none on
     * the last four, of which yesterday's may still be written.
     */
    public List<LogRow> logs() {
        Map<String, List<OpportunityRow>> deals =
                opportunities().stream().collect(Collectors.groupingBy(OpportunityRow::owner));
        LogLines lines = new LogLines(seed, calendar, wording);
        List<LogRow> rows = new ArrayList<>();
        for (int r = 0; r < Company.reps().size(); r++) {
            Rep rep = Company.reps().get(r);
            List<LocalDate> days = quarter.loggedDays(calendar.of(rep));
            for (int d = 0; d < days.size(); d++) {
                if (rep.pace() < 65 && d >= days.size() - 4) {
                    continue;
                }
                boolean behind = rep.pace() < 85 && d >= days.size() - 3;
                List<LogLine> said = lines.of(rep, deals.getOrDefault(rep.name(), List.of()), days.get(d));
                rows.add(log(rep, days.get(d), Draw.of(seed, "log", r * 1000L + d), behind, said));
            }
        }
        return rows;
    }

    private LogRow log(Rep rep, LocalDate day, Draw draw, boolean behind, List<LogLine> lines) {
        int calls = behind ? draw.between(5, 10) : draw.between(10, 12) + draw.below(rep.pace() / 15);
        int told = (int) lines.stream().filter(LogLine::visit).count();
        int visits = Math.max(told, draw.chance(rep.pace() - 20) ? draw.between(1, 2) : 0);
        int reports = draw.chance(20) ? 1 : 0;
        String note = draw.chance(15) ? wording.of("Asked for samples") : "";
        return new LogRow(day, rep.name(), calls, visits, reports, note, lines);
    }
}
