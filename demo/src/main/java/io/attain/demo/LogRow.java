package io.attain.demo;

import java.time.LocalDate;
import java.util.List;

/**
 * What a rep did on a day: one line of the logs file, and one more for each further line of the log.
 *
 * @param date the working day
 * @param owner the rep's log-in name
 * @param calls calls made
 * @param visits customers visited
 * @param needsReports needs reports written
 * @param note a line of words, may be empty
 * @param lines what it says of customers and opportunities
 */
public record LogRow(
        LocalDate date, String owner, int calls, int visits, int needsReports, String note, List<LogLine> lines) {}
