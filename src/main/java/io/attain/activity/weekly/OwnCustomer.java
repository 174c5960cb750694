package io.attain.activity.weekly;

/**
 * A customer that somebody owns.
 *
 * @param id its issue id
 * @param owner the user key of whose it is
 * @param tier the letter of its tier: the earlier in the alphabet, the more it is promised
 */
public record OwnCustomer(long id, String owner, String tier) {}
