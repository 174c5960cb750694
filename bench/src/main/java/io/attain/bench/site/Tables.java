package io.attain.bench.site;

import io.attain.AoDatabase;
import io.attain.activity.asks.store.AnswerRow;
import io.attain.activity.day.store.DayNoteRow;
import io.attain.activity.store.ClosedDayRow;
import io.attain.activity.store.LogCountRow;
import io.attain.activity.store.LogLineRow;
import io.attain.activity.store.LogProblemRow;
import io.attain.activity.store.LogReadRow;
import io.attain.activity.store.LogRow;
import io.attain.activity.store.LogTickRow;
import io.attain.activity.store.ReopeningRow;
import io.attain.attainment.ledger.store.NodeSumRow;
import io.attain.attainment.ledger.store.PostingRow;
import io.attain.attainment.ledger.store.SumStripeRow;
import io.attain.calendar.store.ClosingRow;
import io.attain.calendar.store.LeaveRow;
import io.attain.calendar.store.SpecialDayRow;
import io.attain.calendar.store.WeekdaysRow;
import io.attain.customer.purchases.store.PurchaseRow;
import io.attain.customer.record.store.ChainPersonRow;
import io.attain.customer.record.store.ChainRow;
import io.attain.customer.record.store.NotesRow;
import io.attain.customer.store.TierChangeRow;
import io.attain.customer.store.TierStateRow;
import io.attain.customer.store.TierWordRow;
import io.attain.kernel.rules.store.RuleVersionRow;
import io.attain.kernel.store.EditionRow;
import io.attain.results.store.LoggedDayRow;
import io.attain.results.store.ResultRow;
import io.attain.results.store.StageChangeRow;
import io.attain.results.store.WholeProjectRow;
import io.attain.targets.store.TargetNodeRow;
import io.attain.targets.store.TreeStampRow;

/** The plugin's tables that a site has. */
final class Tables {

    private Tables() {}

    /** Makes them in an empty database. */
    static AoDatabase open(Engine.Empty engine) {
        return AoDatabase.open(
                engine.url(),
                engine.user(),
                TargetNodeRow.class,
                TreeStampRow.class,
                ResultRow.class,
                StageChangeRow.class,
                LoggedDayRow.class,
                WholeProjectRow.class,
                PostingRow.class,
                NodeSumRow.class,
                SumStripeRow.class,
                EditionRow.class,
                RuleVersionRow.class,
                WeekdaysRow.class,
                SpecialDayRow.class,
                LeaveRow.class,
                ClosingRow.class,
                LogRow.class,
                LogCountRow.class,
                LogLineRow.class,
                LogProblemRow.class,
                LogTickRow.class,
                LogReadRow.class,
                ClosedDayRow.class,
                ReopeningRow.class,
                AnswerRow.class,
                DayNoteRow.class,
                TierStateRow.class,
                TierChangeRow.class,
                TierWordRow.class,
                PurchaseRow.class,
                ChainRow.class,
                ChainPersonRow.class,
                NotesRow.class);
    }
}
