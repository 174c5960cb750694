package io.attain.demo;

import java.time.LocalDate;
import java.time.LocalDateTime;

/**
 * A deal was put off.
 *
 * @param from when it had been expected to be decided
 * @param at when its owner gave it a later day, on the wall of the owner
 */
public record PutOff(LocalDate from, LocalDateTime at) {}
