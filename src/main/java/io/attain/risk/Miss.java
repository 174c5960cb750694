package io.attain.risk;

import java.time.LocalDate;

/** One day below its target: the evidence of an alert. */
public record Miss(LocalDate date, long done, long target) {}
