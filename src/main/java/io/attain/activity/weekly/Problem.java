package io.attain.activity.weekly;

import java.time.LocalDate;

/**
 * What a log that was handed in says was in somebody's way, or why it says nothing else.
 *
 * @param person the user key
 * @param tag what it is counted by; empty for none
 * @param note what was written
 */
public record Problem(String person, LocalDate day, String tag, String note) {}
