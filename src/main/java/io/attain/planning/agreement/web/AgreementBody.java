package io.attain.planning.agreement.web;

import io.attain.kernel.web.Json;
import io.attain.kernel.web.WholeNumber;
import org.jspecify.annotations.Nullable;

/**
 * What somebody says about a target's amount.
 *
 * @param answer accept or counter of an owner; take or answer of whoever asks
 * @param amount the amount that it is about: the one that the asker has seen
 * @param seen what else of the target the asker has seen, as it was told; null if the asker does not mind
 * @param value the amount proposed instead, for counter and answer; for answer it may be the same again; for take the
 *     counter-proposal that the asker has seen, or null for the open one
 * @param reason why, needed for counter
 * @param effective of a revision: for counter and answer the first day that it shall count for, or null for the day of
 *     agreement; for accept and take the day that the asker has seen, or null if the asker does not mind
 */
@Json
public record AgreementBody(
        @Nullable String answer,
        @Nullable WholeNumber amount,
        @Nullable String seen,
        @Nullable WholeNumber value,
        @Nullable String reason,
        @Nullable String effective) {}
