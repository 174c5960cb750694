package io.attain.kernel.imports.web;

import io.attain.kernel.run.web.RunDto;
import io.attain.kernel.web.Json;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A kind of file that the asker may import into a project.
 *
 * @param file its name in REST
 * @param title what it is called, in the asker's language
 * @param hint what it holds
 * @param columns its columns in their order
 * @param sample rows that show how it is meant
 * @param export where REST gives what is there as such a file; null if it does not
 * @param run the last import in the background, while it is under way and for a day after; null if there is none
 */
@Json
public record ImportFileDto(
        String file,
        String title,
        String hint,
        List<String> columns,
        List<List<String>> sample,
        @Nullable String export,
        @Nullable RunDto run) {}
