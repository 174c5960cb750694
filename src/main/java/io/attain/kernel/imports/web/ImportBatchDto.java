package io.attain.kernel.imports.web;

import io.attain.kernel.web.Json;
import io.attain.kernel.web.PersonDto;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A file that was imported.
 *
 * @param file its kind
 * @param title what such files are called, in the asker's language
 * @param number by which it is taken back, of its kind
 * @param at the moment
 * @param rows how much was new or changed
 * @param backAt when it was taken back; null if it was not
 */
@Json
record ImportBatchDto(
        String file, String title, int number, PersonDto by, String at, int rows, @Nullable String backAt) {

    /**
     * What would become of it, were it taken back now.
     *
     * @param gone how much is new and would go
     * @param back how much was changed and would be as it was
     * @param left the first of what somebody has gone on with since, and would stay: keys of issues, or what it is called
     * @param staying how much that is in all
     */
    @Json
    record Ahead(int gone, int back, List<String> left, int staying) {}

    /**
     * What was taken back.
     *
     * @param batches what was imported
     * @param over whether nothing is left to do but what was refused; else it is asked for again
     * @param left the keys of issues that somebody has changed since, and that stay
     * @param refused the keys of issues that Jira does not let the asker delete or change: they are still to be taken back
     * @param restricted how many more of both there are that the asker may not see
     * @param skip how much of all was refused so far: to be sent with what is asked next
     */
    @Json
    record Back(
            List<ImportBatchDto> batches,
            boolean over,
            List<String> left,
            List<String> refused,
            int restricted,
            int skip) {}
}
