package io.attain.planning.decomposition;

import io.attain.kernel.Period;
import io.attain.kernel.Scope;
import io.attain.kernel.Sums;
import io.attain.results.FactQuery;
import io.attain.results.Result;
import io.attain.targets.TargetNode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What was achieved in an earlier period of what a target measures, added up by everything that it can be split by. What
 * lies outside its scope does not count. A target of somebody who leads nobody counts that person's results only, except
 * by owner.
 */
public final class PastResults {

    private final TargetNode target;
    private final FactQuery asked;
    private final List<Period> months;
    private final Map<String, Long> regions = new HashMap<>();
    private final Map<String, Long> productLines = new HashMap<>();
    private final Map<String, Long> customerTypes = new HashMap<>();
    private final Map<String, Long> owners = new HashMap<>();
    private final List<Long> byMonth;

    /** Nothing yet of this period. */
    public PastResults(TargetNode target, Period period) {
        this.target = target;
        this.asked = FactQuery.of(target.projectId(), target.metric(), period).in(target.scope());
        this.months = target.years().cut(period);
        this.byMonth = new ArrayList<>(Collections.nCopies(months.size(), 0L));
    }

    /** The days that count. */
    public Period period() {
        return asked.days();
    }

    /** The results that count. */
    public FactQuery asked() {
        return asked;
    }

    /** Adds a result if it counts. */
    public void add(Result result) {
        if (!asked.matches(result)) {
            return;
        }
        add(owners, result.owner(), result.amount());
        String own = target.ownerKey();
        if (own == null || target.led() || own.equals(result.owner())) {
            Scope scope = result.scope();
            add(regions, scope.region(), result.amount());
            add(productLines, scope.productLine(), result.amount());
            add(customerTypes, scope.customerType(), result.amount());
            addToMonth(result);
        }
    }

    private void addToMonth(Result result) {
        for (int i = 0; i < months.size(); i++) {
            if (months.get(i).contains(result.day())) {
                byMonth.set(i, byMonth.get(i) + result.amount());
            }
        }
    }

    private static void add(Map<String, Long> sums, @Nullable String name, long amount) {
        if (name != null) {
            sums.merge(name, amount, Sums::plus);
        }
    }

    /** The sums by region, in minor units; a region without results is missing. */
    public Map<String, Long> regions() {
        return Map.copyOf(regions);
    }

    /** The sums by product line. */
    public Map<String, Long> productLines() {
        return Map.copyOf(productLines);
    }

    /** The sums by customer type. */
    public Map<String, Long> customerTypes() {
        return Map.copyOf(customerTypes);
    }

    /** The sums by user key. */
    public Map<String, Long> owners() {
        return Map.copyOf(owners);
    }

    /** The sums by month of the earlier period, in order. */
    public List<Long> months() {
        return List.copyOf(byMonth);
    }
}
