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
        return switch (field.kind()) {
            case DATE -> ofDay(sent);
            case NUMBER -> ofNumber(sent);
            default -> sent;
        };
    }

    /** The text of an ISO day; another one stays. */
    public String ofDay(String sent) {
        try {
            return formats().text(LocalDate.parse(sent));
        } catch (DateTimeException e) {
            return sent;
        }
    }

    private String ofNumber(String sent) {
        try {
            return formats().text(new BigDecimal(sent));
        } catch (NumberFormatException e) {
            return sent;
        }
    }

    private InputFormats formats() {
        return (InputFormats) jira.service(DateTimeFormatterFactory.class);
    }
}
