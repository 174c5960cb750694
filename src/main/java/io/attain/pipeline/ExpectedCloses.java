package io.attain.pipeline;

import io.attain.results.ExpectedClose;
import io.attain.words.Stage;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Turns the days on which an opportunity was expected to close into facts. */
final class ExpectedCloses {

    private ExpectedCloses() {}

    /** Each from the first day that anybody said; what was said of one that had been won or lost already is none. */
    static List<ExpectedClose> of(Opportunity opportunity) {
        List<Expected> said = opportunity.expected().stream()
                .dropWhile(each -> each.day() == null)
                .toList();
        Instant decided = decidedAt(opportunity);
        List<ExpectedClose> closes = new ArrayList<>();
        for (int at = 0; at < said.size(); at++) {
            Expected each = said.get(at);
            Expected next = at + 1 < said.size() ? said.get(at + 1) : null;
            if (decided == null || each.from().isBefore(decided)) {
                closes.add(new ExpectedClose(
                        opportunity.issueId(),
                        opportunity.projectId(),
                        opportunity.owner(),
                        opportunity.amount(),
                        each.day(),
                        each.from(),
                        next == null ? null : next.from(),
                        next == null ? null : next.day(),
                        decided));
            }
        }
        return closes;
    }

    private static @Nullable Instant decidedAt(Opportunity opportunity) {
        List<Arrival> arrivals = opportunity.arrivals();
        Arrival last = arrivals.isEmpty() ? null : arrivals.get(arrivals.size() - 1);
        return last == null || last.stage() == null || last.stage().kind() == Stage.Kind.OPEN ? null : last.at();
    }
}
