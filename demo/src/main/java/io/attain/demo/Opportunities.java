package io.attain.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Makes the opportunities of the demo company. */
record Opportunities(long seed, SalesQuarter quarter, CompanyCalendar calendar, Wording wording) {

    private static final int CUSTOMERS_PER_REP = 10;
    private static final int DEALS_PER_REP = 8;
    private static final List<String> OPEN_STAGES = List.of("Lead", "Contacted", "Visited", "Proposal", "Negotiation");
    private static final List<String> FIRST = List.of(
            "Huadong",
            "Jinghai",
            "Tianfu",
            "Minghe",
            "Ruida",
            "Kaiyuan",
            "Beichen",
            "Xinguang",
            "Dongsheng",
            "Haifeng");
    private static final List<String> SECOND = List.of(
            "Motors", "Foods", "Pharma", "Textiles", "Robotics", "Ports", "Energy", "Optics", "Logistics", "Steel");

    /** What was bought in the year before the quarter: it makes each rep's first customer an A, the next three a B. */
    List<OpportunityRow> history() {
        List<OpportunityRow> rows = new ArrayList<>();
        for (Rep rep : Company.reps()) {
            for (int c = 0; c < CUSTOMERS_PER_REP - 3; c++) {
                Draw draw = Draw.of(seed, "history" + rep.name(), c);
                long amount = c == 0
                        ? draw.between(52, 90) * 10_000L
                        : c < 4 ? draw.between(11, 40) * 10_000L : draw.between(1, 8) * 10_000L;
                LocalDate closed = quarter.start().minusDays(draw.between(5, 250));
                rows.add(row(
                        rep,
                        c,
                        wording.of("Installation {0}", String.valueOf(closed.getYear())),
                        draw,
                        amount,
                        closed,
                        "Won"));
            }
        }
        return rows;
    }

    /** The deals that a rep won since the quarter began: together the rep's pace of what was due by now. */
    List<OpportunityRow> won(Rep rep, long target) {
        long sum = target * quarter.dueByNow(calendar.of(rep)) / 10_000 * rep.pace() / 100;
        List<LocalDate> days = quarter.workedDays(calendar.of(rep));
        if (days.isEmpty()) {
            return List.of();
        }
        int[] weights = new int[DEALS_PER_REP];
        int whole = 0;
        for (int i = 0; i < DEALS_PER_REP; i++) {
            weights[i] = Draw.of(seed, "weight" + rep.name(), i).between(5, 20);
            whole += weights[i];
        }
        List<OpportunityRow> rows = new ArrayList<>();
        long left = sum;
        for (int i = 0; i < DEALS_PER_REP; i++) {
            Draw draw = Draw.of(seed, "won" + rep.name(), i);
            long amount = i == DEALS_PER_REP - 1 ? left : sum * weights[i] / whole / 100 * 100;
            left -= amount;
            // The last three customers of a rep bought nothing before: they are the new ones.
            int customer = i < 3 ? CUSTOMERS_PER_REP - 3 + i : draw.below(CUSTOMERS_PER_REP - 3);
            LocalDate closed = days.get(draw.below(days.size()));
            rows.add(row(rep, customer, wording.of("Order {0}", i + 1), draw, amount, closed, "Won"));
        }
        return rows;
    }

    /** Opportunities still open, and a few lost. */
    List<OpportunityRow> openAndLost(Rep rep) {
        List<OpportunityRow> rows = new ArrayList<>();
        for (int i = 0; i < OPEN_STAGES.size() + 2; i++) {
            Draw draw = Draw.of(seed, "open" + rep.name(), i);
            boolean lost = i >= OPEN_STAGES.size();
            String stage = lost ? "Lost" : OPEN_STAGES.get(i);
            LocalDate closing = lost
                    ? quarter.start().plusDays(draw.below(10))
                    : quarter.today().plusDays(draw.between(7, 60));
            long amount = draw.between(3, 30) * 10_000L;
            rows.add(row(
                    rep,
                    draw.below(CUSTOMERS_PER_REP),
                    wording.of("Enquiry {0}", i + 1),
                    draw,
                    amount,
                    closing,
                    stage));
        }
        return rows;
    }

    private OpportunityRow row(
            Rep rep, int customer, String name, Draw draw, long amount, LocalDate closing, String stage) {
        String product = draw.chance(rep.region().equals("East China") ? 75 : 50)
                ? Company.PRODUCTS.get(0)
                : Company.PRODUCTS.get(1 + draw.below(2));
        int number = Company.reps().indexOf(rep);
        String customerName = wording.of(
                "{0} {1} {2}",
                wording.of(FIRST.get((customer + number) % FIRST.size())),
                wording.of(SECOND.get((customer * 3 + number) % SECOND.size())),
                wording.of(rep.displayName().charAt(0) + String.valueOf(number + 1)));
        String type = customer < CUSTOMERS_PER_REP - 3 ? "Existing" : "New";
        return new OpportunityRow(
                customerName,
                wording.of(rep.region()),
                wording.of(type),
                name,
                wording.of(product),
                amount,
                closing,
                rep.name(),
                wording.of(stage),
                wording.of(customer == 4 ? "Yes" : "No"));
    }
}
