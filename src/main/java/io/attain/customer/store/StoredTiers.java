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
import io.attain.kernel.store.Columns;
import io.attain.kernel.store.KeyedRows;
import io.attain.kernel.store.Writing;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import net.java.ao.Query;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Tiers and their changes in Active Objects. */
@Component
public final class StoredTiers implements TierBook {

    private final ActiveObjects ao;
    private final Writing writing;
    private final KeyedRows<TierStateRow> states;

    /** Keeps tiers in the plugin's tables. */
    public StoredTiers(@ComponentImport ActiveObjects ao) {
        this.ao = ao;
        this.writing = new Writing(ao);
        this.states = writing.keyed(TierStateRow.class, "CUSTOMER_ID");
    }

    @Override
    public Optional<TierState> find(long customerId) {
        return states.find(customerId).map(StoredTiers::state);
    }

    @Override
    public void record(long projectId, long customerId, TierEvaluation evaluation) {
        writing.run(() -> {
            states.put(
                    Columns.of("CUSTOMER_ID", customerId).and("PROJECT_ID", projectId),
                    row -> write(row, evaluation.state()));
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
    public List<Long> customers(long projectId, Tier tier) {
        List<Long> customers = new ArrayList<>();
        Query query = Query.select("ID, CUSTOMER_ID").where("PROJECT_ID = ? AND TIER = ?", projectId, tier.name());
        ao.stream(TierStateRow.class, query, row -> customers.add(row.getCustomerId()));
        return customers;
    }

    @Override
    public void forEach(long projectId, Consumer<TierState> action) {
        Query query = Query.select("ID, TIER, SINCE_DAY, EVALUATIONS_BELOW, EVALUATED_DAY, PURCHASES, EXPANSION_PLAN")
                .where("PROJECT_ID = ?", projectId);
        ao.stream(TierStateRow.class, query, row -> action.accept(state(row)));
    }

    @Override
    public void move(long customerId, long projectId) {
        writing.run(() -> states.find(customerId).ifPresent(row -> {
            row.setProjectId(projectId);
            row.save();
        }));
    }

    @Override
    public void forgetUnseen(long projectId, LocalDate day) {
        writing.run(() -> ao.deleteWithSQL(
                TierStateRow.class, "PROJECT_ID = ? AND EVALUATED_DAY < ?", projectId, Columns.number(day)));
    }

    private static void write(TierStateRow row, TierState state) {
        row.setTier(state.tier().name());
        row.setSinceDay(Columns.number(state.since()));
        row.setEvaluationsBelow(state.evaluationsBelow());
        row.setEvaluatedDay(Columns.number(state.evaluatedOn()));
        row.setPurchases(state.inputs().purchases());
        row.setExpansionPlan(state.inputs().expansionPlan());
    }

    private void create(long customerId, TierChange change) {
        writing.create(
                TierChangeRow.class,
                Columns.of("CUSTOMER_ID", customerId)
                        .and("CHANGED_DAY", change.on())
                        .and("FROM_TIER", change.from())
                        .and("TO_TIER", change.to())
                        .and("PURCHASES", change.inputs().purchases())
                        .and("EXPANSION_PLAN", change.inputs().expansionPlan())
                        .and("RULE_VERSION", change.ruleVersion())
                        .and("REASON", change.reason().kind())
                        .and("REASON_LIMIT", change.reason().limit()));
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
}
