package io.attain.kernel.web;

import io.attain.kernel.Coded;
import io.attain.kernel.table.Sheet;
import io.attain.kernel.table.TableFormat;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Tables as files to be saved. */
public final class TableAnswers {

    private TableAnswers() {}

    /**
     * The format that a caller asks for; CSV if the caller does not say.
     *
     * @throws RestProblem 400 if there is no such format
     */
    public static TableFormat format(@Nullable String code, Asker asker) {
        return Optional.ofNullable(code)
                .map(asked -> Coded.find(TableFormat.values(), asked)
                        .orElseThrow(() -> RestProblem.badRequest("format", asker.say("attain.kernel.table.noFormat"))))
                .orElse(TableFormat.CSV);
    }

    /** A table as a file of this name; the format gives it its end. The name is of letters, digits and hyphens. */
    public static Response file(Sheet sheet, TableFormat format, String name) {
        return file(format.write(sheet), format, name);
    }

    static Response file(byte[] content, TableFormat format, String name) {
        return Response.ok(content, format.mediaType())
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + "." + format.code() + "\"")
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }
}
