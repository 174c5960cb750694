package io.attain.pipeline;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * From a moment on an opportunity is expected to close on a day.
 *
 * @param from in whole milliseconds
 * @param day null for none
 */
public record Expected(Instant from, @Nullable LocalDate day) {}
