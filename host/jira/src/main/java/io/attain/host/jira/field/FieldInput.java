package io.attain.host.jira.field;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.customfields.option.Option;
import com.atlassian.jira.user.ApplicationUser;
import io.attain.host.jira.user.Users;
import io.attain.host.store.Ids;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import org.jspecify.annotations.Nullable;

/**
 * Reads custom field values from the texts that forms and {@code IssueInputParameters} carry. A date and a number are
 * as {@link InputFormats} write them, and no other way; an option is its id (-1 or nothing: none); a user is a user name.
 */
public record FieldInput(Users users, InputFormats formats) {

    private static final int SHORT_TEXT = 255;

    /**
     * The value of the text for an issue, or null for none.
     *
     * @throws BadInput if the text is no value of the field
     */
    public @Nullable Object read(HostCustomField field, @Nullable String text, Issue issue) throws BadInput {
        if (text == null || text.isBlank()) {
            return null;
        }
        return switch (field.kind()) {
            case TEXT -> shortText(text);
            case TEXT_AREA -> text;
            case NUMBER -> number(text.strip());
            case DATE -> Timestamp.valueOf(day(text.strip()).atStartOfDay());
            case SELECT -> option(field, text.strip(), issue);
            case USER -> user(text.strip());
        };
    }

    /**
     * The value of a text that is in no language's form: a number with a point, a day as 2026-11-09.
     *
     * @throws BadInput if the text is no value of the field
     */
    public @Nullable Object plain(HostCustomField field, String text, Issue issue) throws BadInput {
        return switch (field.kind()) {
            case NUMBER -> Double.valueOf(text);
            case DATE -> Timestamp.valueOf(LocalDate.parse(text).atStartOfDay());
            case TEXT, TEXT_AREA, SELECT, USER -> read(field, text, issue);
        };
    }

    /** A value as people read it; the inverse of {@link #read} for all but options and users. */
    public static String display(@Nullable Object value) {
        if (value == null) {
            return "";
        }
        if (value instanceof Timestamp timestamp) {
            return timestamp.toLocalDateTime().toLocalDate().format(DateTimeFormatter.ISO_LOCAL_DATE);
        }
        if (value instanceof Double number) {
            return java.math.BigDecimal.valueOf(number).stripTrailingZeros().toPlainString();
        }
        return value instanceof ApplicationUser user ? user.getDisplayName() : value.toString();
    }

    private static String shortText(String text) throws BadInput {
        if (text.length() > SHORT_TEXT) {
            throw new BadInput("issue.error.text-too-long", SHORT_TEXT);
        }
        return text;
    }

    private Double number(String text) throws BadInput {
        return formats.number(text).orElseThrow(() -> new BadInput("issue.error.number", text));
    }

    /**
     * The day of a date as forms write it.
     *
     * @throws BadInput if it is none
     */
    public LocalDate day(String text) throws BadInput {
        return formats.day(text)
                .orElseThrow(() -> new BadInput("issue.error.date", text, formats.text(LocalDate.of(2026, 11, 9))));
    }

    private static @Nullable Option option(HostCustomField field, String text, Issue issue) throws BadInput {
        if (text.equals("-1")) {
            return null;
        }
        long id = Ids.parse(text);
        for (Option option : field.options(issue.getProjectId(), field.getValue(issue))) {
            if (option.getOptionId() == id) {
                return option;
            }
        }
        throw new BadInput("issue.error.option", text);
    }

    private ApplicationUser user(String name) throws BadInput {
        ApplicationUser user = users.getUserByName(name);
        if (user == null) {
            throw new BadInput("issue.error.user", name);
        }
        return user;
    }

    /** A text that is no value of its field, with the key of the message that says why. */
    public static final class BadInput extends Exception {
        private static final long serialVersionUID = 1L;

        private final String key;
        private final transient Object[] arguments;

        BadInput(String key, Object... arguments) {
            super(key);
            this.key = key;
            this.arguments = arguments;
        }

        /** The message's key. */
        public String key() {
            return key;
        }

        /** The message's arguments. */
        public Object[] arguments() {
            return arguments.clone();
        }
    }
}
