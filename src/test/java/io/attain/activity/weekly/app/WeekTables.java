package io.attain.activity.weekly.app;

import io.attain.OnEachEngine;
import io.attain.activity.store.LogCountRow;
import io.attain.activity.store.LogLineRow;
import io.attain.activity.store.LogProblemRow;
import io.attain.activity.store.LogRow;
import io.attain.activity.store.LogTickRow;
import io.attain.activity.weekly.store.DigestRow;
import io.attain.activity.weekly.store.FrozenReportRow;
import io.attain.attainment.ledger.store.NodeSumRow;
import io.attain.attainment.ledger.store.PostingRow;
import io.attain.attainment.ledger.store.SumStripeRow;
import io.attain.results.store.LoggedDayRow;
import io.attain.results.store.ResultRow;
import io.attain.results.store.StageChangeRow;
import io.attain.results.store.WholeProjectRow;
import io.attain.targets.store.TargetNodeRow;
import io.attain.targets.store.TreeStampRow;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;

/** Runs a class of tests on each engine, with the tables that a weekly report is made of. */
@Retention(RetentionPolicy.RUNTIME)
@OnEachEngine({
    TargetNodeRow.class,
    TreeStampRow.class,
    PostingRow.class,
    NodeSumRow.class,
    SumStripeRow.class,
    ResultRow.class,
    StageChangeRow.class,
    LoggedDayRow.class,
    WholeProjectRow.class,
    LogRow.class,
    LogCountRow.class,
    LogLineRow.class,
    LogProblemRow.class,
    LogTickRow.class,
    FrozenReportRow.class,
    DigestRow.class
})
@interface WeekTables {}
