package io.attain.kernel.rules;

import java.time.Instant;

/**
 * Rules as they hold from one moment on.
 *
 * @param number 1 for a project's first change of a set, then one more each
 * @param rules the rules
 * @param changedBy the user key of who made them
 * @param changedAt when, and from when on they hold
 */
public record RuleVersion<R>(int number, R rules, String changedBy, Instant changedAt) {}
