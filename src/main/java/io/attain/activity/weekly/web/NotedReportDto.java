package io.attain.activity.weekly.web;

import io.attain.kernel.web.Json;
import org.jspecify.annotations.Nullable;

/**
 * The report that an issue comes from.
 *
 * @param project the key of its project
 * @param team the id of its team; null for the whole project
 * @param name what the team or the project is called
 * @param week its Monday
 */
@Json
record NotedReportDto(String project, @Nullable String team, String name, String week) {}
