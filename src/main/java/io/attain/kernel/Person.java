package io.attain.kernel;

/**
 * Somebody who owns, logs or manages.
 *
 * @param key Jira's user key, which a renaming does not change
 * @param name the name shown to people
 */
public record Person(String key, String name) {}
