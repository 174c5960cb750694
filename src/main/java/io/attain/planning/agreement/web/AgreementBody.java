package io.attain.planning.agreement.web;

import io.attain.kernel.web.Json;
import org.jspecify.annotations.Nullable;

/**
 * What somebody says about a target's amount.
 *
 * @param answer accept or counter of an owner; take or answer of whoever asks
 * @param amount the amount that it is about: the one that the asker has seen
 * @param value the amount proposed instead, for counter and answer; for answer it may be the same again
 * @param reason why, needed for counter
 * @param effective the first day that a revision shall count for, or null for the day of agreement
 */
@Json
public record AgreementBody(
        @Nullable String answer,
        @Nullable Long amount,
        @Nullable Long value,
        @Nullable String reason,
        @Nullable String effective) {}
