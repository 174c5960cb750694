package io.attain.demo;

/**
 * A sales rep of the demo company.
 *
 * @param name log-in name
 * @param displayName as shown
 * @param region the region that the rep sells in
 * @param pace how far this rep gets of what is expected to date, in percent: the spread that makes a dashboard worth reading
 */
public record Rep(String name, String displayName, String region, int pace) {}
