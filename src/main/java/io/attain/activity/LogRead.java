package io.attain.activity;

import java.time.Instant;
import java.time.LocalDate;

/**
 * That somebody read a log.
 *
 * @param person the user key of the log's writer
 * @param reader the user key of who read it
 * @param entered when the log that was read had been saved: one that was saved since is unread again
 * @param at when it was read
 */
public record LogRead(long projectId, String person, LocalDate day, String reader, Instant entered, Instant at) {}
