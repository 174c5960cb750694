package io.attain.activity.web;

import io.attain.kernel.web.Json;
import org.jspecify.annotations.Nullable;

/** Reminders as REST takes and tells them. */
final class ReminderBodies {

    private ReminderBodies() {}

    /** Who is to be reminded, by user key. */
    @Json
    record Body(@Nullable String projectKey, @Nullable String person) {}

    /** Who was reminded. */
    @Json
    record Reminded(String person) {}
}
