package io.attain.coaching;

import java.util.OptionalDouble;

/**
 * One session of a coaching item, in the order it was planned.
 *
 * @param key its issue key
 * @param summary what it is about
 * @param type how it is taught, such as role-play; empty if not said
 * @param status its status, as Jira names it to the reader
 * @param held whether it has taken place
 * @param score 1 to 5, if it was scored
 */
public record CoachingSession(
        String key, String summary, String type, String status, boolean held, OptionalDouble score) {}
