package io.attain.host.schedule;

import com.atlassian.scheduler.config.CronScheduleInfo;
import com.atlassian.scheduler.config.IntervalScheduleInfo;
import com.atlassian.scheduler.config.Schedule;
import com.cronutils.model.Cron;
import com.cronutils.model.CronType;
import com.cronutils.model.definition.CronDefinitionBuilder;
import com.cronutils.model.time.ExecutionTime;
import com.cronutils.parser.CronParser;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import org.jspecify.annotations.Nullable;

/** When a schedule strikes. Cron expressions are Quartz's, as in Jira. */
final class Timetable {

    private static final CronParser QUARTZ =
            new CronParser(CronDefinitionBuilder.instanceDefinitionFor(CronType.QUARTZ));

    private Timetable() {}

    /**
     * The first run of a schedule that begins now: an interval without a first run, or with one that is past and
     * never repeated, begins at once.
     *
     * @throws IllegalArgumentException if the cron expression cannot be read
     */
    static @Nullable Instant first(Schedule schedule, Instant now) {
        if (schedule.getType() == Schedule.Type.CRON_EXPRESSION) {
            return cron(schedule.getCronScheduleInfo(), now);
        }
        IntervalScheduleInfo interval = schedule.getIntervalScheduleInfo();
        Instant first = interval.getFirstRunTime() == null
                ? now
                : interval.getFirstRunTime().toInstant();
        return first.isBefore(now) ? stepped(first, interval, now) : first;
    }

    /** The run after the one that was due: missed ones are not made up for. Null: there is none. */
    static @Nullable Instant after(Schedule schedule, Instant due, Instant now) {
        if (schedule.getType() == Schedule.Type.CRON_EXPRESSION) {
            return cron(schedule.getCronScheduleInfo(), now);
        }
        IntervalScheduleInfo interval = schedule.getIntervalScheduleInfo();
        return interval.getIntervalInMillis() <= 0 ? null : stepped(due, interval, now.plusMillis(1));
    }

    /** The first stroke of the interval that is not before the moment. */
    private static Instant stepped(Instant from, IntervalScheduleInfo interval, Instant moment) {
        long step = interval.getIntervalInMillis();
        if (step <= 0) {
            return moment;
        }
        long behind = moment.toEpochMilli() - from.toEpochMilli();
        return from.plusMillis(-Math.floorDiv(-behind, step) * step); // rounded up
    }

    private static @Nullable Instant cron(CronScheduleInfo info, Instant now) {
        Cron cron = QUARTZ.parse(info.getCronExpression());
        ZoneId zone = info.getTimeZone() == null
                ? ZoneId.systemDefault()
                : info.getTimeZone().toZoneId();
        return ExecutionTime.forCron(cron)
                .nextExecution(now.atZone(zone))
                .map(ZonedDateTime::toInstant)
                .orElse(null);
    }
}
