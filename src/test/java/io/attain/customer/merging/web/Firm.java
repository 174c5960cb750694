package io.attain.customer.merging.web;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/**
 * Some customer with all kinds of data.
 *
 * @param ours whether Lily has it, or nobody
 * @param deals the statuses of its opportunities
 * @param amount of each, in whole units
 * @param bought what it bought elsewhere
 * @param people the names of its decision chain
 * @param needs what its notes say
 * @param asked how often it asked for something
 */
record Firm(
        boolean ours,
        List<String> deals,
        int amount,
        List<Integer> bought,
        List<String> people,
        String needs,
        int asked) {

    static Arbitrary<Firm> any() {
        return Combinators.combine(
                        Arbitraries.of(true, false),
                        Arbitraries.of("Lead", "Won", "Lost")
                                .list()
                                .ofMinSize(1)
                                .ofMaxSize(3),
                        Arbitraries.of(70, 900, 60_000, 300_000),
                        Arbitraries.integers().between(1, 9000).list().ofMaxSize(2),
                        Arbitraries.of("Ann", "Ben", "Cy").set().ofMaxSize(2).map(List::copyOf),
                        Arbitraries.of("", "Cooling", "Heat"),
                        Arbitraries.integers().between(0, 2))
                .as(Firm::new);
    }

    /** The lines of a file of opportunities. */
    String lines(String name) {
        StringBuilder lines = new StringBuilder();
        for (int i = 0; i < deals.size(); i++) {
            String day = "Lead".equals(deals.get(i)) ? "2099-03-02" : "2026-0" + (i + 1) + "-1" + name.length() % 10;
            lines.append("%s,East China,New,%s deal %d,Product A,%d.00,%s,lily,%s,\n"
                    .formatted(name, name, i, amount, day, deals.get(i)));
        }
        return lines.toString();
    }
}
