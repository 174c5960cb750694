package io.attain.demo;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a log says of a customer or an opportunity.
 *
 * @param customer the customer's name
 * @param opportunity the opportunity's; empty for the customer itself
 * @param visit whether it tells of a visit
 * @param text what was done
 * @param nextStep what comes next, may be empty
 * @param nextOn when; null without a next step
 * @param tag of a problem that came up; empty for none
 * @param problem the problem, may be empty
 */
public record LogLine(
        String customer,
        String opportunity,
        boolean visit,
        String text,
        String nextStep,
        @Nullable LocalDate nextOn,
        String tag,
        String problem) {}
