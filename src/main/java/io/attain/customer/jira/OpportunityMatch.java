package io.attain.customer.jira;

import com.atlassian.jira.issue.Issue;
import io.attain.customer.OpportunityRow;
import io.attain.customer.OriginalAmount;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiPredicate;
import org.jspecify.annotations.Nullable;

/**
 * Which of a customer's opportunities the rows of a file are about, each about one of its own. Where a row names no key and no
 * number of another system finds one, its name decides, and of several deals of one name the day. What is won is booked on its day: the same name on another day is
 * another deal, as a renewal is.
 */
final class OpportunityMatch {

    private final List<OpportunityRow> rows;
    private final List<Deal> deals;
    private final Map<Long, Deal> found = new HashMap<>();

    /**
     * An opportunity that is there.
     *
     * @param name as people see it
     * @param closeDate when it was or should be decided
     * @param number by which another system knows it; empty if none does
     * @param original what the amount that it has was converted from; null if it was not
     */
    record Deal(
            Issue issue,
            String name,
            Optional<LocalDate> closeDate,
            boolean won,
            String number,
            @Nullable OriginalAmount original) {

        /** What the amount that it has was converted from, as it is told; empty if it was not. */
        String said() {
            return original == null ? "" : original.from().told();
        }

        private boolean isCalled(OpportunityRow row) {
            return row.key().isEmpty()
                    && name.equalsIgnoreCase(row.opportunity())
                    && (number.isEmpty() || row.number().isEmpty());
        }

        private boolean mayMoveTo(Optional<LocalDate> day) {
            return !won || closeDate.isEmpty() || day.isEmpty();
        }
    }

    private OpportunityMatch(List<OpportunityRow> rows, List<Deal> deals) {
        this.rows = rows;
        this.deals = deals;
    }

    /** The deals by the lines of the rows that are about them. */
    static Map<Long, Deal> of(List<OpportunityRow> rows, List<Deal> deals) {
        OpportunityMatch match = new OpportunityMatch(rows, deals);
        match.find((row, deal) -> deal.issue.getKey().equals(row.key()));
        match.find((row, deal) ->
                row.key().isEmpty() && !row.number().isEmpty() && row.number().equals(deal.number));
        match.find((row, deal) -> deal.isCalled(row) && deal.closeDate.equals(row.closeDate()));
        match.find((row, deal) -> deal.isCalled(row) && deal.mayMoveTo(row.closeDate()));
        return match.found;
    }

    private void find(BiPredicate<OpportunityRow, Deal> isAbout) {
        for (OpportunityRow row : rows) {
            if (!found.containsKey(row.line())) {
                deals.stream()
                        .filter(deal -> isAbout.test(row, deal) && !found.containsValue(deal))
                        .findFirst()
                        .ifPresent(deal -> found.put(row.line(), deal));
            }
        }
    }
}
