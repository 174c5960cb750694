package io.attain.results;

import org.jspecify.annotations.Nullable;

/**
 * What may be told of where a result comes from.
 *
 * @param issueKey the key of its issue, or null if it is none
 * @param summary what the issue is called, or empty
 * @param customer whose purchase it is, or empty
 */
public record Origin(@Nullable String issueKey, String summary, String customer) {}
