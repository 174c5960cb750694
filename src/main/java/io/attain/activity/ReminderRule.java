package io.attain.activity;

import java.time.DayOfWeek;
import java.time.ZonedDateTime;

/**
 * Whether a project reminds people of their daily logs by mail, and mails weekly reports, and when.
 *
 * @param on whether it reminds
 * @param hour the hour from which it does, on each person's working days and in that person's time zone
 */
public record ReminderRule(boolean on, int hour, Digest digest) {

    /** Nobody is mailed until a project says so; then in the late afternoon. */
    public static final ReminderRule STANDARD = new ReminderRule(false, 17, new Digest(false, DayOfWeek.WEDNESDAY, 8));

    /**
     * Whether those who lead teams get the report of the last closed week: from which day of the week and which hour on. With
     * Friday as the last working day a week closes in the night to Wednesday, and later where holidays follow.
     */
    public record Digest(boolean on, DayOfWeek day, int hour) {

        /** Whether it is to be sent to somebody for whom it is this time. */
        public boolean isDue(ZonedDateTime time) {
            int days = time.getDayOfWeek().compareTo(day);
            return on && (days > 0 || (days == 0 && time.getHour() >= hour));
        }
    }
}
