package io.attain.demo;

import java.time.LocalDate;

/**
 * What a rep did on a day, one line of the logs file.
 *
 * @param date the working day
 * @param owner the rep's log-in name
 * @param calls calls made
 * @param visits customers visited
 * @param needsReports needs reports written
 * @param note a line of words, may be empty
 */
public record LogRow(LocalDate date, String owner, int calls, int visits, int needsReports, String note) {}
