package io.attain.demo;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** How opportunities came to where they are: from stage to stage, on days on which their owners worked. */
record Ways(CompanyCalendar calendar) {

    /** The open stages, in their order. */
    static final List<String> OPEN = List.of("Lead", "Contacted", "Visited", "Proposal", "Negotiation");

    private static final int PROPOSAL = OPEN.indexOf("Proposal");

    /** Of a hundred deals that are lost, how many get no further than Lead, Contacted and so on. */
    private static final List<Integer> LOST_AT = List.of(30, 50, 65, 83, 100);

    /** A deal that was won by a day; one who bought before may have asked for an offer at once. */
    List<Move> won(Rep rep, boolean boughtBefore, LocalDate day, Draw draw) {
        int first = boughtBefore && draw.chance(50) ? PROPOSAL : 0;
        return way(rep, followedBy("Won", OPEN.subList(first, OPEN.size())), day, draw);
    }

    /** One that was lost by a day. */
    List<Move> lost(Rep rep, LocalDate day, Draw draw) {
        int percent = draw.below(100);
        int last = (int) LOST_AT.stream().filter(until -> until <= percent).count();
        return way(rep, followedBy("Lost", OPEN.subList(0, last + 1)), day, draw);
    }

    /** One that is open and came to its stage by a day. */
    List<Move> open(Rep rep, String stage, LocalDate day, Draw draw) {
        return way(rep, OPEN.subList(0, OPEN.indexOf(stage) + 1), day, draw);
    }

    private static List<String> followedBy(String end, List<String> stages) {
        return Stream.concat(stages.stream(), Stream.of(end)).toList();
    }

    private List<Move> way(Rep rep, List<String> stages, LocalDate last, Draw draw) {
        Predicate<LocalDate> worked = calendar.of(rep);
        Deque<Move> moves = new ArrayDeque<>();
        LocalDate day = last;
        for (int stage = stages.size() - 1; stage >= 0; stage--) {
            while (!worked.test(day)) {
                day = day.minusDays(1);
            }
            moves.addFirst(new Move(stages.get(stage), day.atTime(draw.between(9, 17), draw.below(60))));
            day = day.minusDays(draw.between(3, 12));
        }
        return List.copyOf(moves);
    }
}
