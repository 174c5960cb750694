package io.attain.bench.site;

import io.attain.AoDatabase;
import io.attain.TableSet;
import io.attain.activity.asks.store.AnswerRow;
import io.attain.activity.day.store.DayNoteRow;
import io.attain.activity.store.ClosedDayRow;
import io.attain.activity.store.LogReadRow;
import io.attain.activity.store.ReopeningRow;
import io.attain.calendar.store.ClosingRow;
import io.attain.calendar.store.LeaveRow;
import io.attain.calendar.store.SpecialDayRow;
import io.attain.calendar.store.WeekdaysRow;
import io.attain.customer.promises.store.RequestRow;
import io.attain.customer.purchases.store.PurchaseRow;
import io.attain.customer.record.store.ChainPersonRow;
import io.attain.customer.record.store.ChainRow;
import io.attain.customer.record.store.NotesRow;
import io.attain.kernel.rules.store.RuleVersionRow;
import io.attain.kernel.store.EditionRow;
import java.util.List;

/** The plugin's tables that a site has. */
final class Tables {

    private Tables() {}

    /** Makes them in an empty database. */
    static AoDatabase open(Engine.Empty engine) {
        return AoDatabase.open(
                engine.url(),
                engine.user(),
                TableSet.all(
                        List.of(TableSet.LOGS, TableSet.FACTS, TableSet.TREES, TableSet.LEDGER, TableSet.TIERS),
                        EditionRow.class,
                        RuleVersionRow.class,
                        WeekdaysRow.class,
                        SpecialDayRow.class,
                        LeaveRow.class,
                        ClosingRow.class,
                        LogReadRow.class,
                        ClosedDayRow.class,
                        ReopeningRow.class,
                        AnswerRow.class,
                        DayNoteRow.class,
                        PurchaseRow.class,
                        ChainRow.class,
                        ChainPersonRow.class,
                        NotesRow.class,
                        RequestRow.class));
    }
}
