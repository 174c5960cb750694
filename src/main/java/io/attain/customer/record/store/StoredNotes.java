package io.attain.customer.record.store;

import io.attain.customer.record.CustomerNotes;
import io.attain.customer.record.NotesBook;
import io.attain.kernel.store.Columns;
import io.attain.kernel.store.KeyedRows;
import io.attain.kernel.store.Tables;
import io.attain.rates.Converted;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What customers need and plan, in Active Objects. */
@Component
public record StoredNotes(Tables tables) implements NotesBook {

    @Override
    public CustomerNotes of(long customerId) {
        return rows().find(customerId).map(StoredNotes::notes).orElse(CustomerNotes.NONE);
    }

    @Override
    public Set<Long> planned(Collection<Long> customerIds) {
        return rows().find(customerIds).stream()
                .filter(row -> notes(row).isPlanned())
                .map(NotesRow::getCustomerId)
                .collect(Collectors.toSet());
    }

    @Override
    public boolean put(long customerId, CustomerNotes next) {
        return rows().write(() -> {
            boolean follows = of(customerId).version() == next.version() - 1;
            if (follows) {
                rows().put(key(customerId).and("VERSION_NO", 0), row -> write(row, next));
            }
            return follows;
        });
    }

    @Override
    public void forget(long customerId) {
        rows().run(() -> rows().replace(List.of(key(customerId)), List.of()));
    }

    private KeyedRows<NotesRow> rows() {
        return tables.keyed(NotesRow.class, "CUSTOMER_ID");
    }

    private static Columns key(long customerId) {
        return Columns.of("CUSTOMER_ID", customerId);
    }

    private static void write(NotesRow row, CustomerNotes notes) {
        LocalDate on = notes.planOn();
        Converted said = notes.planSaid();
        row.setVersionNo(notes.version());
        row.setNeeds(notes.needs());
        row.setPlanText(notes.plan());
        row.setPlanAmount(notes.planAmount());
        row.setPlanDay(on == null ? null : Columns.number(on));
        row.setPlanSaid(said == null ? null : said.amount());
        row.setPlanCurrency(said == null ? null : said.currency());
        row.setPlanRate(said == null ? null : said.rate());
        row.setRateDay(said == null ? null : Columns.number(said.on()));
    }

    private static CustomerNotes notes(NotesRow row) {
        Integer day = row.getPlanDay();
        return new CustomerNotes(
                row.getVersionNo(),
                Columns.text(row.getNeeds()),
                Columns.text(row.getPlanText()),
                row.getPlanAmount(),
                day == null ? null : LocalDate.ofEpochDay(day),
                said(row));
    }

    private static @Nullable Converted said(NotesRow row) {
        Long amount = row.getPlanSaid();
        String currency = row.getPlanCurrency();
        String rate = row.getPlanRate();
        Integer day = row.getRateDay();
        return amount == null || currency == null || rate == null || day == null
                ? null
                : new Converted(amount, currency, rate, LocalDate.ofEpochDay(day));
    }
}
