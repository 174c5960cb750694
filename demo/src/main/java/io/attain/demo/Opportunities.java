package io.attain.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Makes the opportunities of the demo company. */
record Opportunities(long seed, SalesQuarter quarter, CompanyCalendar calendar, Wording wording) {

    private static final int CUSTOMERS_PER_REP = 10;
    private static final int DEALS_PER_REP = 6;

    /** Deals at earlier stages than this are not put off. */
    private static final int PUT_OFF_FROM = 3;

    /** In days: how long ago a deal was lost at most. */
    private static final int LOST_WITHIN = 75;

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
                List<Move> way = ways().won(rep, c % 2 == 0, closed, Draw.of(seed, "way history" + rep.name(), c));
                String name = wording.of("Installation {0}", String.valueOf(closed.getYear()));
                rows.add(row(rep, c, name, draw, amount, end(way), way));
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
            List<Move> way = ways().won(rep, i >= 3, closed, Draw.of(seed, "way won" + rep.name(), i));
            rows.add(row(rep, customer, wording.of("Order {0}", i + 1), draw, amount, closed, way));
        }
        return rows;
    }

    /** One opportunity at each open stage; that in negotiation should be decided by now where a rep is slow. */
    List<OpportunityRow> open(Rep rep) {
        List<OpportunityRow> rows = new ArrayList<>();
        for (int i = 0; i < Ways.OPEN.size(); i++) {
            Draw draw = Draw.of(seed, "open" + rep.name(), i);
            String stage = Ways.OPEN.get(i);
            LocalDate closing = rep.pace() < 90 && stage.equals("Negotiation")
                    ? quarter.today().minusDays(draw.between(3, 12))
                    : quarter.today().plusDays(draw.between(7, 60));
            LocalDate came = quarter.today().minusDays(draw.between(1, 20));
            List<Move> way = ways().open(rep, stage, came, Draw.of(seed, "way open" + rep.name(), i));
            OpportunityRow row = enquiry(rep, i, draw, closing, way);
            rows.add(
                    i >= PUT_OFF_FROM && closing.isAfter(quarter.today()) && draw.chance(50)
                            ? putOff(rep, row, draw)
                            : row);
        }
        return rows;
    }

    /** Some days ago it got a later day than the one that was near then. */
    private OpportunityRow putOff(Rep rep, OpportunityRow row, Draw draw) {
        LocalDate on = quarter.today().minusDays(draw.between(1, 5));
        while (!calendar.of(rep).test(on)) {
            on = on.minusDays(1);
        }
        return row.putOff(new PutOff(on.plusDays(draw.below(4)), on.atTime(draw.between(9, 17), draw.below(60))));
    }

    /** Those lost of late: the further behind a rep is, the more. */
    List<OpportunityRow> lost(Rep rep) {
        int first = Ways.OPEN.size();
        int lost = rep.pace() < 85 ? 10 : rep.pace() < 100 ? 8 : 6;
        List<OpportunityRow> rows = new ArrayList<>();
        for (int i = first; i < first + lost; i++) {
            Draw draw = Draw.of(seed, "lost" + rep.name(), i);
            LocalDate day = quarter.today().minusDays(draw.between(1, LOST_WITHIN));
            List<Move> way = ways().lost(rep, day, Draw.of(seed, "way lost" + rep.name(), i));
            rows.add(enquiry(rep, i, draw, end(way), way));
        }
        return rows;
    }

    private OpportunityRow enquiry(Rep rep, int number, Draw draw, LocalDate closing, List<Move> way) {
        long amount = draw.between(3, 30) * 10_000L;
        int customer = draw.below(CUSTOMERS_PER_REP);
        return row(rep, customer, wording.of("Enquiry {0}", number + 1), draw, amount, closing, way);
    }

    private Ways ways() {
        return new Ways(calendar);
    }

    private static LocalDate end(List<Move> way) {
        return last(way).at().toLocalDate();
    }

    private static Move last(List<Move> way) {
        return way.get(way.size() - 1);
    }

    private OpportunityRow row(
            Rep rep, int customer, String name, Draw draw, long amount, LocalDate closing, List<Move> way) {
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
                wording.of(last(way).stage()),
                wording.of(customer == 4 ? "Yes" : "No"),
                way,
                null);
    }
}
