package io.attain.risk;

import java.time.LocalDate;

/** One day on which less was done than was asked: the evidence of an alert. */
public record Miss(LocalDate date, long done, long target) {}
