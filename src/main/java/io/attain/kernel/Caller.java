package io.attain.kernel;

/**
 * Who asks for something in a project, and what that person may do there.
 *
 * @param key the user key
 * @param sells whether that person takes part in the project's sales
 * @param leads whether that person leads them
 */
public record Caller(String key, boolean sells, boolean leads) {}
