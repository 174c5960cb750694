package io.attain.kernel;

/**
 * Something whose issue is being made, or was when the server died: it is kept before, and told once the issue is there.
 *
 * @param id given by the store
 */
public record Begun<T>(long id, T what) {}
