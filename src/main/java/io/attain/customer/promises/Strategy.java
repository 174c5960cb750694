package io.attain.customer.promises;

import io.attain.customer.Tier;
import io.attain.kernel.DayHours;
import java.util.List;
import java.util.stream.Stream;

/**
 * What a project promises the customers of each tier (docs/rules.md, Promises). Months are from one touch to the next;
 * 0 of them promise none.
 *
 * @param executiveMonths between executive contacts with A
 * @param planRequired whether A needs a plan of its own
 * @param planWords what such a plan has in its name
 * @param seniors who may own A, by what they log in with or by their role; none for whoever
 * @param eventMonths between events for B
 * @param newsMonths between product news for B
 * @param batchMonths between batch touches of C
 * @param responseA how soon A is answered
 * @param responseB how soon B is answered
 * @param responseC how soon C is answered
 * @param hours the team's hours on a working day
 * @param inbound which comments are requests
 * @param slots how many executive contacts one person can keep in a month
 * @param minutes how long a touch takes whoever makes it
 */
public record Strategy(
        int executiveMonths,
        boolean planRequired,
        WordList planWords,
        WordList seniors,
        int eventMonths,
        int newsMonths,
        int batchMonths,
        ResponseLimit responseA,
        ResponseLimit responseB,
        ResponseLimit responseC,
        DayHours hours,
        Inbound inbound,
        int slots,
        TouchMinutes minutes) {

    /** What holds until a project says otherwise. */
    public static final Strategy STANDARD = new Strategy(
            1,
            true,
            new WordList("plan, 方案, 计划"),
            new WordList(""),
            3,
            1,
            3,
            new ResponseLimit(24, false),
            new ResponseLimit(0, true),
            new ResponseLimit(0, true),
            new DayHours(List.of(new DayHours.Span(9 * 60, 12 * 60), new DayHours.Span(13 * 60, 18 * 60))),
            new Inbound(false, new WordList("Customer:, 客户:")),
            20,
            new TouchMinutes(60, 120, 10, 2));

    /** What a tier is promised again and again. */
    public List<Cadence> cadences(Tier tier) {
        Stream<Cadence> all =
                switch (tier) {
                    case A -> Stream.of(new Cadence(TouchKind.EXECUTIVE, executiveMonths));
                    case B ->
                        Stream.of(new Cadence(TouchKind.EVENT, eventMonths), new Cadence(TouchKind.NEWS, newsMonths));
                    case C -> Stream.of(new Cadence(TouchKind.BATCH, batchMonths));
                };
        return all.filter(cadence -> cadence.months() > 0).toList();
    }

    /** With how many customers one person can keep executive contacts: each takes one in so many months. */
    public int contactsKept() {
        return slots * executiveMonths;
    }

    /** How soon a tier is answered. */
    public ResponseLimit response(Tier tier) {
        return switch (tier) {
            case A -> responseA;
            case B -> responseB;
            case C -> responseC;
        };
    }
}
