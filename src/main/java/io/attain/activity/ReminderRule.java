package io.attain.activity;

/**
 * Whether a project reminds people of their daily logs by mail, and when.
 *
 * @param on whether it does
 * @param hour the hour from which it does, on each person's working days and in that person's time zone
 */
public record ReminderRule(boolean on, int hour) {

    /** Nobody is mailed until a project says so; then in the late afternoon. */
    public static final ReminderRule STANDARD = new ReminderRule(false, 17);
}
