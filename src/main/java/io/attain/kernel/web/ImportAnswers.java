package io.attain.kernel.web;

import io.attain.kernel.table.TableFault;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.Serializable;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What an import answers. */
public final class ImportAnswers {

    /** Nobody reads more, and a file of rubbish must not make an answer larger than itself. */
    private static final int FAULTS_TOLD = 1_000;

    private ImportAnswers() {}

    /** How many rows were imported. */
    public record Imported(int imported) {}

    /** All that is wrong with a file. */
    public record Refused(List<Fault> errors) {}

    /** What is wrong on one line; the field is null if it is the line or the file as a whole. */
    public record Fault(long line, @Nullable String field, String message) {}

    /**
     * Refuses a file that has faults.
     *
     * @throws WebApplicationException 400 with the faults in the order of their lines, if there are any
     */
    public static void refuse(List<TableFault> faults, Asker asker) {
        if (faults.isEmpty()) {
            return;
        }
        List<Fault> told = faults.stream()
                .sorted(Comparator.comparingLong(TableFault::line))
                .limit(FAULTS_TOLD)
                .map(fault -> new Fault(fault.line(), fault.column(), message(fault, asker)))
                .toList();
        throw new WebApplicationException(Response.status(Response.Status.BAD_REQUEST)
                .type(MediaType.APPLICATION_JSON_TYPE)
                .entity(new Refused(told))
                .build());
    }

    private static String message(TableFault fault, Asker asker) {
        return asker.say(fault.messageKey(), fault.arguments().toArray(Serializable[]::new));
    }
}
