/**
 * Daily action: what each person did on each working day. One {@link io.attain.activity.DailyLog} per
 * person and working day counts the key actions and tells what was learnt; {@link
 * io.attain.activity.LogPolicy} says until when it may be written; submitted logs become results that
 * count towards the targets of calls, visits and needs analyses.
 */
@NullMarked
package io.attain.activity;

import org.jspecify.annotations.NullMarked;
