package io.attain.rates.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import io.attain.kernel.store.Columns;
import io.attain.kernel.store.KeyedRows;
import io.attain.kernel.store.Writing;
import io.attain.rates.Rate;
import io.attain.rates.Rates;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import net.java.ao.Query;
import org.springframework.stereotype.Component;

/** The rates in Active Objects. */
@Component
public final class StoredRates implements Rates {

    private final ActiveObjects ao;
    private final Writing writing;
    private final KeyedRows<RateRow> rows;

    public StoredRates(@ComponentImport ActiveObjects ao) {
        this.ao = ao;
        this.writing = new Writing(ao);
        this.rows = writing.keyed(RateRow.class, "SLOT");
    }

    @Override
    public List<Said> of(long projectId) {
        Query query = Query.select().where("PROJECT_ID = ?", projectId).order("CURRENCY ASC, FROM_DAY DESC");
        return Stream.of(ao.find(RateRow.class, query)).map(StoredRates::said).toList();
    }

    @Override
    public void put(long projectId, Said said) {
        Rate rate = said.rate();
        Columns first = Columns.of("SLOT", slot(projectId, rate.currency(), rate.from()))
                .and("PROJECT_ID", projectId)
                .and("CURRENCY", rate.currency())
                .and("FROM_DAY", rate.from());
        rows.put(first, row -> {
            row.setRate(rate.plain());
            row.setSaidBy(said.by());
            row.setSaidOn(Columns.moment(said.at()));
        });
    }

    @Override
    public void remove(long projectId, String currency, LocalDate from) {
        Columns gone = Columns.of("SLOT", slot(projectId, currency, from));
        writing.run(() -> rows.replace(List.of(gone), List.of()));
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
