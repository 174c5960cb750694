package io.attain.activity.store;

import io.attain.activity.Reminder;
import io.attain.activity.Reminders;
import io.attain.kernel.store.Columns;
import io.attain.kernel.store.KeyedRows;
import io.attain.kernel.store.Tables;
import java.time.LocalDate;
import java.util.List;
import net.java.ao.Query;
import org.springframework.stereotype.Component;

/** Reminders in Active Objects. */
@Component
public record StoredReminders(Tables tables) implements Reminders {

    @Override
    public boolean add(Reminder reminder) {
        return rows().add(Columns.of("SLOT", slot(reminder))
                .and("PROJECT_ID", reminder.projectId())
                .and("DAY_NUMBER", reminder.day())
                .and("PERSON_KEY", reminder.person())
                .and("BY_KEY", reminder.by())
                .and("REMINDED_AT", reminder.at()));
    }

    @Override
    public void remove(Reminder reminder) {
        rows().remove(slot(reminder));
    }

    @Override
    public List<Reminder> since(long projectId, LocalDate day) {
        Query asked = Query.select().where("DAY_NUMBER >= ? AND PROJECT_ID = ?", Columns.number(day), projectId);
        return rows().list(asked).stream()
                .map(row -> new Reminder(
                        row.getProjectId(),
                        row.getPersonKey(),
                        LocalDate.ofEpochDay(row.getDayNumber()),
                        row.getByKey(),
                        row.getRemindedAt().toInstant()))
                .toList();
    }

    private KeyedRows<ReminderRow> rows() {
        return tables.keyed(ReminderRow.class, "SLOT");
    }

    private static String slot(Reminder reminder) {
        return reminder.projectId() + "/" + reminder.day() + (reminder.isAskedFor() ? "/asked/" : "/")
                + reminder.person();
    }
}
