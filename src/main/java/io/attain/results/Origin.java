package io.attain.results;

import org.jspecify.annotations.Nullable;

/**
 * What may be told of where a result comes from.
 *
 * @param issueKey the key of its issue, or null if it is none
 * @param summary what the issue is called, or empty
 * @param customer whose purchase it is, or empty
 * @param percent what part of it was somebody's who shared it, in hundredths of a percent; null if nobody shared it
 */
public record Origin(@Nullable String issueKey, String summary, String customer, @Nullable Long percent) {

    /** Of what nobody shared. */
    public Origin(@Nullable String issueKey, String summary, String customer) {
        this(issueKey, summary, customer, null);
    }
}
