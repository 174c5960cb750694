package io.attain.customer.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import io.attain.customer.Tier;
import io.attain.customer.TierBook;
import io.attain.customer.TierChange;
import io.attain.customer.TierEvaluation;
import io.attain.customer.TierInputs;
import io.attain.customer.TierReason;
import io.attain.customer.TierState;
import io.attain.kernel.store.Writing;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import net.java.ao.Query;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Tiers and their changes in Active Objects. */
@Component
public final class StoredTiers implements TierBook {

    private final ActiveObjects ao;
    private final Writing writing;

    /** Keeps tiers in the plugin's tables. */
    public StoredTiers(@ComponentImport ActiveObjects ao) {
        this.ao = ao;
        this.writing = new Writing(ao);
    }

    @Override
    public Optional<TierState> find(long customerId) {
        return row(customerId).map(StoredTiers::state);
    }

    @Override
    public void record(long projectId, long customerId, TierEvaluation evaluation) {
        writing.run(() -> {
            TierStateRow row = row(customerId).orElseGet(() -> create(projectId, customerId));
            write(row, evaluation.state());
            evaluation.change().ifPresent(change -> create(customerId, change));
        });
    }

    @Override
    public List<TierChange> changes(long customerId) {
        TierChangeRow[] rows = ao.find(
                TierChangeRow.class,
                Query.select().where("CUSTOMER_ID = ?", customerId).order("ID DESC"));
        return Stream.of(rows).map(StoredTiers::change).toList();
    }

    @Override
    public List<Total> totals(long projectId) {
        Map<Tier, Total> totals = new EnumMap<>(Tier.class);
        Query query = Query.select("ID, TIER, PURCHASES").where("PROJECT_ID = ?", projectId);
        ao.stream(TierStateRow.class, query, row -> {
            Tier tier = Tier.valueOf(row.getTier());
            totals.merge(tier, new Total(tier, 1, row.getPurchases()), StoredTiers::sum);
        });
        return List.copyOf(totals.values());
    }

    @Override
    public void move(long customerId, long projectId) {
        writing.run(() -> row(customerId).ifPresent(row -> {
            row.setProjectId(projectId);
            row.save();
        }));
    }

    @Override
    public void forgetUnseen(long projectId, LocalDate day) {
        writing.run(() ->
                ao.deleteWithSQL(TierStateRow.class, "PROJECT_ID = ? AND EVALUATED_DAY < ?", projectId, number(day)));
    }

    private Optional<TierStateRow> row(long customerId) {
        return Stream.of(ao.find(TierStateRow.class, Query.select().where("CUSTOMER_ID = ?", customerId)))
                .findFirst();
    }

    private TierStateRow create(long projectId, long customerId) {
        return ao.create(TierStateRow.class, Map.of("CUSTOMER_ID", customerId, "PROJECT_ID", projectId));
    }

    private static void write(TierStateRow row, TierState state) {
        row.setTier(state.tier().name());
        row.setSinceDay(number(state.since()));
        row.setEvaluationsBelow(state.evaluationsBelow());
        row.setEvaluatedDay(number(state.evaluatedOn()));
        row.setPurchases(state.inputs().purchases());
        row.setExpansionPlan(state.inputs().expansionPlan());
        row.save();
    }

    private void create(long customerId, TierChange change) {
        Map<String, Object> values = new HashMap<>();
        values.put("CUSTOMER_ID", customerId);
        values.put("CHANGED_DAY", number(change.on()));
        values.put("TO_TIER", change.to().name());
        values.put("PURCHASES", change.inputs().purchases());
        values.put("EXPANSION_PLAN", change.inputs().expansionPlan());
        values.put("RULE_VERSION", change.ruleVersion());
        values.put("REASON", change.reason().kind().name());
        values.put("REASON_LIMIT", change.reason().limit());
        Tier from = change.from();
        if (from != null) {
            values.put("FROM_TIER", from.name());
        }
        ao.create(TierChangeRow.class, values);
    }

    private static TierState state(TierStateRow row) {
        return new TierState(
                Tier.valueOf(row.getTier()),
                LocalDate.ofEpochDay(row.getSinceDay()),
                row.getEvaluationsBelow(),
                LocalDate.ofEpochDay(row.getEvaluatedDay()),
                new TierInputs(row.getPurchases(), row.isExpansionPlan()));
    }

    private static TierChange change(TierChangeRow row) {
        return new TierChange(
                LocalDate.ofEpochDay(row.getChangedDay()),
                tier(row.getFromTier()),
                Tier.valueOf(row.getToTier()),
                new TierInputs(row.getPurchases(), row.isExpansionPlan()),
                row.getRuleVersion(),
                new TierReason(TierReason.Kind.valueOf(row.getReason()), row.getPurchases(), row.getReasonLimit()));
    }

    private static @Nullable Tier tier(@Nullable String name) {
        return name == null ? null : Tier.valueOf(name);
    }

    private static Total sum(Total one, Total other) {
        return new Total(one.tier(), one.customers() + other.customers(), one.purchases() + other.purchases());
    }

    private static int number(LocalDate day) {
        return Math.toIntExact(day.toEpochDay());
    }
}
