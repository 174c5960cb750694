package io.attain.results;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * For some time an opportunity was expected to close on a day.
 *
 * @param opportunityId its issue id
 * @param projectId the Jira project
 * @param owner the user key of whose it is now; empty for nobody
 * @param amount what it is worth now, in minor units
 * @param day which day; null once nobody expected any more
 * @param from since when, in whole milliseconds
 * @param until when another day was said; null while it stands
 * @param next that other day; null for none, or while this one stands
 * @param decidedAt when it came to the won or lost stage that it is at; null while it is open
 */
public record ExpectedClose(
        long opportunityId,
        long projectId,
        String owner,
        long amount,
        @Nullable LocalDate day,
        Instant from,
        @Nullable Instant until,
        @Nullable LocalDate next,
        @Nullable Instant decidedAt) {}
