package io.attain.playbook;

import java.time.Instant;
import java.time.LocalDate;

/**
 * A playbook as it holds from a day on.
 *
 * @param number 1 for a project's first, then one more each
 * @param from the day from which it holds
 * @param playbook what it asks for
 * @param changedBy the user key of who made it
 * @param changedAt when
 */
public record PlaybookVersion(int number, LocalDate from, Playbook playbook, String changedBy, Instant changedAt) {}
