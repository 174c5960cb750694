package io.attain.host.web;

import com.atlassian.jira.datetime.DateTimeFormatterFactory;
import io.attain.host.jira.field.HostCustomField;
import io.attain.host.jira.field.InputFormats;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;

/** Turns what browsers and REST clients send, ISO days and plain numbers, into what Jira's fields read from forms. */
public record FormTexts(Jira jira) {

    /** A field's text for {@code IssueInputParameters}; one that is neither stays, for the field to complain of. */
    public String of(HostCustomField field, String sent) {
        InputFormats formats = (InputFormats) jira.service(DateTimeFormatterFactory.class);
        try {
            return switch (field.kind()) {
                case DATE -> formats.text(LocalDate.parse(sent));
                case NUMBER -> formats.text(new BigDecimal(sent));
                default -> sent;
            };
        } catch (DateTimeException | NumberFormatException e) {
            return sent;
        }
    }
}
