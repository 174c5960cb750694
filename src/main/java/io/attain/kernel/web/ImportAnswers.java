package io.attain.kernel.web;

import io.attain.kernel.table.MarkedTable;
import io.attain.kernel.table.TableFault;
import io.attain.kernel.table.TableNotes;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What an import answers. */
public final class ImportAnswers {

    private ImportAnswers() {}

    /** All that is wrong with a file. */
    @Json
    public record Refused(List<Fault> errors) {}

    /**
     * What is wrong on one line.
     *
     * @param line null if it is neither a line nor the file as a whole
     * @param field null if it is the line or the file as a whole
     * @param missing what the project's own list lacks (a region, a product line, a type of customer), if that is what is wrong
     */
    @Json
    public record Fault(@Nullable Long line, @Nullable String field, String message, @Nullable String missing) {

        private String mark() {
            return field == null ? message : field + ": " + message;
        }
    }

    /**
     * Refuses a file that has faults.
     *
     * @throws WebApplicationException 400 with the faults in the order of their lines, if there are any
     */
    public static void refuse(List<TableFault> faults, Asker asker) {
        if (!faults.isEmpty()) {
            throw refusal(told(TableFault.told(faults), asker));
        }
    }

    private static List<Fault> told(List<TableFault> faults, Asker asker) {
        return faults.stream()
                .map(fault -> new Fault(fault.line(), fault.column(), message(fault, asker), fault.missing()))
                .toList();
    }

    /** A file with what is wrong with each of its rows, as {@link #marked(byte[], List, List)}. */
    public static Response marked(byte[] file, List<TableFault> faults, Asker asker) {
        return marked(file, told(faults, asker), told(TableFault.told(faults), asker));
    }

    /**
     * A file with what is wrong with each of its rows.
     *
     * @param told what of that an answer tells
     * @throws WebApplicationException 400 with what is wrong, if the file is wrong as a whole or some of its cells cannot be read
     */
    public static Response marked(byte[] file, List<Fault> faults, List<Fault> told) {
        Map<Long, String> marks = faults.stream()
                .filter(fault -> fault.line() != null)
                .collect(Collectors.groupingBy(
                        fault -> Objects.requireNonNull(fault.line()),
                        Collectors.mapping(Fault::mark, Collectors.joining(" · "))));
        return MarkedTable.of(file, marks)
                .map(written -> TableAnswers.file(written, MarkedTable.formatOf(file), "attain-marked"))
                .orElseThrow(() -> refusal(told));
    }

    /** What whoever brings a file should know of it before it is imported. */
    public static List<String> notes(byte[] file, Asker asker) {
        return TableNotes.of(file).stream()
                .map(note -> asker.say(note.messageKey(), note.arguments().toArray(Serializable[]::new)))
                .toList();
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
