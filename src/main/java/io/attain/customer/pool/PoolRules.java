package io.attain.customer.pool;

import io.attain.customer.Tier;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * When a project's customers are proposed for another owner, and how many a person may claim (docs/rules.md, Customer pool).
 *
 * @param rows the first that is about a customer is its rule
 * @param warnDays how many days before its limit a customer's owner is warned
 * @param mostHeld how many customers that buy nothing one may have and still claim another
 * @param mostADay how many one may claim on a day
 */
public record PoolRules(List<RecallRow> rows, int warnDays, int mostHeld, int mostADay) {

    /** What holds until a project says otherwise. */
    public static final PoolRules STANDARD = new PoolRules(
            List.of(
                    new RecallRow(Tier.A, "", 60, 7),
                    new RecallRow(Tier.B, "", 90, 7),
                    new RecallRow(Tier.C, "", 180, 14)),
            7,
            50,
            5);

    public PoolRules {
        rows = List.copyOf(rows);
    }

    /** Whether a rule tells customers apart by a part of the business. */
    public boolean asksParts() {
        return rows.stream().anyMatch(row -> !row.part().isEmpty());
    }

    /** The place of the first row that is about a customer, from 1; nothing where none is. */
    public OptionalInt ruleOf(Tier tier, Set<String> parts) {
        return IntStream.range(0, rows.size())
                .filter(at -> rows.get(at).isAbout(tier, parts))
                .map(at -> at + 1)
                .findFirst();
    }

    /** The days without contact after which the owner of a customer of a tier is warned first of all; nothing for never. */
    public OptionalInt fewestDays(Tier tier) {
        IntStream days = rows.stream()
                .filter(row -> !row.isNever() && (row.tier() == null || row.tier() == tier))
                .mapToInt(RecallRow::days);
        return days.map(each -> Math.max(0, each - warnDays)).min();
    }
}
