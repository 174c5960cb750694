package io.attain.planning.planfile.web;

import io.attain.kernel.run.web.RunDto;
import io.attain.kernel.web.Json;
import org.jspecify.annotations.Nullable;

/**
 * The imports of plans into a project.
 *
 * @param mayImport whether the asker may import one
 * @param run the last one in the background, while it is under way and for a day after; null if there is none
 */
@Json
public record PlanImportsDto(boolean mayImport, @Nullable RunDto run) {}
