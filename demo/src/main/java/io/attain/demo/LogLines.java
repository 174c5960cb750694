package io.attain.demo;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** What reps write of their customers and opportunities: of each move what led to it, and now and then of a customer. */
record LogLines(long seed, CompanyCalendar calendar, Wording wording) {

    private static final Map<String, String> DONE = Map.of(
            "Lead", "They asked for an offer",
            "Contacted", "First call: they know what they need",
            "Visited", "Visited them and saw their line",
            "Proposal", "Sent the quotation",
            "Negotiation", "Talked about price and delivery",
            "Won", "They signed",
            "Lost", "They decided against us");
    private static final Map<String, String> NEXT = Map.of(
            "Lead", "Call their engineer",
            "Contacted", "Agree on a visit",
            "Visited", "Send the quotation",
            "Proposal", "Ask what they think of the quotation",
            "Negotiation", "Bring the contract");
    private static final List<String> CARE =
            List.of("Called about their service: all runs well", "Told them what is new", "Had lunch with their buyer");
    private static final List<Problem> PROBLEMS = List.of(
            new Problem("Price", "A rival asks 8% less"),
            new Problem("Delivery", "Ten weeks are too long for them"),
            new Problem("Competitor", "Their head office has a contract with a rival"),
            new Problem("Decision maker", "Nobody there decides before next year"));

    private record Problem(String tag, String text) {}

    /**
     * The lines of a day.
     *
     * @param own all opportunities of the rep
     */
    List<LogLine> of(Rep rep, List<OpportunityRow> own, LocalDate day) {
        Draw draw = Draw.of(seed, "lines" + rep.name(), day.toEpochDay());
        Stream<LogLine> moved = own.stream().flatMap(row -> row.way().stream()
                .filter(move -> move.at().toLocalDate().equals(day))
                .map(move -> moved(rep, row, move, draw)));
        return Stream.concat(moved, draw.chance(40) ? care(own, draw) : Stream.empty())
                .toList();
    }

    private LogLine moved(Rep rep, OpportunityRow row, Move move, Draw draw) {
        String next = move.equals(row.way().get(row.way().size() - 1)) ? NEXT.get(move.stage()) : null;
        Problem problem = move.stage().equals("Lost") && draw.chance(60)
                ? PROBLEMS.get(draw.below(PROBLEMS.size()))
                : new Problem("", "");
        return new LogLine(
                row.customer(),
                row.name(),
                move.stage().equals("Visited"),
                wording.of(Objects.requireNonNull(DONE.get(move.stage()))),
                next == null ? "" : wording.of(next),
                next == null ? null : worked(rep, move.at().toLocalDate().plusDays(draw.between(4, 21))),
                word(problem.tag),
                word(problem.text));
    }

    private Stream<LogLine> care(List<OpportunityRow> own, Draw draw) {
        String customer = own.get(draw.below(own.size())).customer();
        String text = wording.of(CARE.get(draw.below(CARE.size())));
        return Stream.of(new LogLine(customer, "", false, text, "", null, "", ""));
    }

    private LocalDate worked(Rep rep, LocalDate from) {
        Predicate<LocalDate> worked = calendar.of(rep);
        return from.datesUntil(from.plusMonths(1)).filter(worked).findFirst().orElse(from);
    }

    private String word(String english) {
        return english.isEmpty() ? "" : wording.of(english);
    }
}
