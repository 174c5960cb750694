package io.attain.kernel.jira;

import com.atlassian.jira.datetime.DateTimeFormatterFactory;
import com.atlassian.jira.datetime.DateTimeStyle;
import com.atlassian.jira.issue.customfields.option.Option;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Date;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Values of custom fields as Jira's forms carry them for whoever is logged in on the thread: by that language it reads them. */
@Component
public record FormTexts(@ComponentImport JiraAuthenticationContext who, JiraComponents jira) {

    /** A value's text; an empty one for none. */
    String of(@Nullable Object value) {
        if (value == null) {
            return "";
        }
        if (value instanceof Number number) {
            return number(number);
        }
        if (value instanceof Date day) {
            return day(day);
        }
        if (value instanceof Option option) {
            return String.valueOf(option.getOptionId());
        }
        return value instanceof ApplicationUser user ? user.getUsername() : value.toString();
    }

    private String number(Number number) {
        DecimalFormat format = new DecimalFormat("0.###", new DecimalFormatSymbols(who.getLocale()));
        return format.format(number);
    }

    /** Jira reads days in the server's own zone. */
    private String day(Date day) {
        return jira.get(DateTimeFormatterFactory.class)
                .formatter()
                .forLoggedInUser()
                .withSystemZone()
                .withStyle(DateTimeStyle.DATE_PICKER)
                .format(day);
    }
}
