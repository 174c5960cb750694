package io.attain.rates.store;

import io.attain.kernel.store.Columns;
import io.attain.kernel.store.KeyedRows;
import io.attain.kernel.store.Tables;
import io.attain.rates.Rate;
import io.attain.rates.Rates;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import net.java.ao.Query;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The rates in Active Objects. */
@Component
public record StoredRates(Tables tables) implements Rates {

    @Override
    public List<Said> of(long projectId) {
        Query query = Query.select().where("PROJECT_ID = ?", projectId).order("CURRENCY ASC, FROM_DAY DESC");
        return rows().list(query).stream().map(StoredRates::said).toList();
    }

    @Override
    public boolean put(long projectId, Said said, @Nullable BigDecimal seen) {
        Rate rate = said.rate();
        String slot = slot(projectId, rate.currency(), rate.from());
        Columns first = Columns.of("SLOT", slot)
                .and("PROJECT_ID", projectId)
                .and("CURRENCY", rate.currency())
                .and("FROM_DAY", rate.from());
        return rows().write(() -> {
            Optional<BigDecimal> now = value(slot);
            boolean free = is(now, seen) || is(now, rate.value());
            if (free) {
                rows().put(first, row -> {
                    row.setRate(rate.plain());
                    row.setSaidBy(said.by());
                    row.setSaidOn(Columns.moment(said.at()));
                });
            }
            return free;
        });
    }

    @Override
    public boolean remove(long projectId, String currency, LocalDate from, @Nullable BigDecimal seen) {
        String slot = slot(projectId, currency, from);
        return rows().write(() -> {
            Optional<BigDecimal> now = value(slot);
            boolean free = now.isEmpty() || seen == null || is(now, seen);
            if (free) {
                rows().remove(slot);
            }
            return free;
        });
    }

    private KeyedRows<RateRow> rows() {
        return tables.keyed(RateRow.class, "SLOT");
    }

    private Optional<BigDecimal> value(String slot) {
        return rows().find(slot).map(row -> new BigDecimal(row.getRate()));
    }

    private static boolean is(Optional<BigDecimal> now, @Nullable BigDecimal value) {
        return value == null
                ? now.isEmpty()
                : now.filter(each -> each.compareTo(value) == 0).isPresent();
    }

    private static String slot(long projectId, String currency, LocalDate from) {
        return projectId + ":" + currency + ":" + Columns.number(from);
    }

    private static Said said(RateRow row) {
        return new Said(
                new Rate(row.getCurrency(), LocalDate.ofEpochDay(row.getFromDay()), new BigDecimal(row.getRate())),
                row.getSaidBy(),
                row.getSaidOn().toInstant());
    }
}
