package io.attain.activity.weekly.app;

import io.attain.OnEachEngine;
import io.attain.TableSet;
import io.attain.activity.weekly.store.DigestRow;
import io.attain.activity.weekly.store.FrozenReportRow;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;

/** Runs a class of tests on each engine, with the tables that a weekly report is made of. */
@Retention(RetentionPolicy.RUNTIME)
@OnEachEngine(
        with = {TableSet.LOGS, TableSet.FACTS, TableSet.TREES, TableSet.LEDGER},
        value = {FrozenReportRow.class, DigestRow.class})
@interface WeekTables {}
