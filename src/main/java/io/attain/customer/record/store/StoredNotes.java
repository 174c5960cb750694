package io.attain.customer.record.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import io.attain.customer.record.CustomerNotes;
import io.attain.customer.record.NotesBook;
import io.attain.kernel.store.Columns;
import io.attain.kernel.store.KeyedRows;
import io.attain.kernel.store.Writing;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** What customers need and plan, in Active Objects. */
@Component
public final class StoredNotes implements NotesBook {

    private final Writing writing;
    private final KeyedRows<NotesRow> rows;

    public StoredNotes(@ComponentImport ActiveObjects ao) {
        this.writing = new Writing(ao);
        this.rows = writing.keyed(NotesRow.class, "CUSTOMER_ID");
    }

    @Override
    public CustomerNotes of(long customerId) {
        return rows.find(customerId).map(StoredNotes::notes).orElse(CustomerNotes.NONE);
    }

    @Override
    public Set<Long> planned(Collection<Long> customerIds) {
        return rows.find(customerIds).stream()
                .filter(row -> notes(row).isPlanned())
                .map(NotesRow::getCustomerId)
                .collect(Collectors.toSet());
    }

    @Override
    public boolean put(long customerId, CustomerNotes next) {
        return writing.write(() -> {
            boolean follows = of(customerId).version() == next.version() - 1;
            if (follows) {
                rows.put(key(customerId).and("VERSION_NO", 0), row -> write(row, next));
            }
            return follows;
        });
    }

    @Override
    public void forget(long customerId) {
        writing.run(() -> rows.replace(List.of(key(customerId)), List.of()));
    }

    private static Columns key(long customerId) {
        return Columns.of("CUSTOMER_ID", customerId);
    }

    private static void write(NotesRow row, CustomerNotes notes) {
        LocalDate on = notes.planOn();
        row.setVersionNo(notes.version());
        row.setNeeds(notes.needs());
        row.setPlanText(notes.plan());
        row.setPlanAmount(notes.planAmount());
        row.setPlanDay(on == null ? null : Columns.number(on));
    }

    private static CustomerNotes notes(NotesRow row) {
        Integer day = row.getPlanDay();
        return new CustomerNotes(
                row.getVersionNo(),
                Columns.text(row.getNeeds()),
                Columns.text(row.getPlanText()),
                row.getPlanAmount(),
                day == null ? null : LocalDate.ofEpochDay(day));
    }
}
