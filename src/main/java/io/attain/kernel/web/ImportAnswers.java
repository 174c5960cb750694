package io.attain.kernel.web;

import io.attain.kernel.table.TableFault;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.Serializable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What an import answers. */
public final class ImportAnswers {

    private ImportAnswers() {}

    /** All that is wrong with a file. */
    @Json
    public record Refused(List<Fault> errors) {}

    /** What is wrong on one line; the field is null if it is the line or the file as a whole, the line if it is neither. */
    @Json
    public record Fault(@Nullable Long line, @Nullable String field, String message) {}

    /**
     * Refuses a file that has faults.
     *
     * @throws WebApplicationException 400 with the faults in the order of their lines, if there are any
     */
    public static void refuse(List<TableFault> faults, Asker asker) {
        if (!faults.isEmpty()) {
            throw refusal(TableFault.told(faults).stream()
                    .map(fault -> new Fault(fault.line(), fault.column(), message(fault, asker)))
                    .toList());
        }
    }

    /** 400 with what is wrong. */
    public static WebApplicationException refusal(List<Fault> told) {
        return new WebApplicationException(Response.status(Response.Status.BAD_REQUEST)
                .type(MediaType.APPLICATION_JSON_TYPE)
                .entity(new Refused(told))
                .build());
    }

    private static String message(TableFault fault, Asker asker) {
        return asker.say(fault.messageKey(), fault.arguments().toArray(Serializable[]::new));
    }
}
