package io.attain.kernel.jira;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;
import static org.mockito.Mockito.withSettings;

import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.issue.customfields.option.Option;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.util.I18nHelper;
import com.opensymphony.workflow.InvalidInputException;
import io.attain.kernel.Metric;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/** A Jira in which everything of ours is installed, in project 1 unless a test says otherwise, and whose issues are easily made. */
public final class SalesSite {
    /** Jira's id of our link type. */
    static final long LINK_TYPE = 10_100;

    private static final List<String> FIELDS =
            Stream.of(SalesField.values()).map(Enum::name).toList();

    private final Map<SalesField, CustomField> customFields = new EnumMap<>(SalesField.class);
    private final CustomFieldManager manager = Answering.as(
            CustomFieldManager.class,
            (method, arguments) -> customFields.get(SalesField.valueOf(FIELDS.get(((Long) arguments[0]).intValue()))));

    /** Fields as the contexts read them. */
    public final SalesFields fields =
            new SalesFields(manager, new Installed(), (field, custom, option) -> option.getValue());

    /** The projects that are set up for sales. */
    public final SalesProjects projects;

    /** Issues as the contexts tell them apart. */
    public final SalesIssues issues;

    public SalesSite() {
        this(1L);
    }

    /** Set up in these projects. */
    public SalesSite(long... projectIds) {
        this(LongStream.of(projectIds)
                .mapToObj(id -> new SalesProject(id, "CNY", 2))
                .toArray(SalesProject[]::new));
    }

    /** These projects are set up. */
    public SalesSite(SalesProject... set) {
        projects = new SomeProjects(List.of(set));
        issues = new SalesIssues(
                new Installed(),
                projects,
                mock(MergedIssues.class, withSettings().stubOnly()));
        for (SalesField field : SalesField.values()) {
            long id = 10_000L + customFields.size();
            customFields.put(
                    field,
                    Answering.as(
                            CustomField.class,
                            (method, arguments) -> method.equals("getIdAsLong") ? (Object) id : field.jiraName()));
        }
    }

    /** A site that an older version set up: it has no such field. */
    public static SalesSite without(SalesField later) {
        SalesSite site = new SalesSite();
        site.customFields.remove(later);
        return site;
    }

    /** Everything installed, with ids that are our own names, or indexes for fields. */
    public static InstalledItems items() {
        return new Installed();
    }

    /** No option has ever been deleted. */
    public static RemovedOptions noneRemoved() {
        return new RemovedOptions(mock(OptionNotes.class, withSettings().stubOnly()), mock(), mock());
    }

    /** Every word is an option, wherever an issue stands. */
    public static FieldOptions anyOption() {
        FieldOptions options = mock();
        when(options.find(any(), any(SalesField.class), anyString()))
                .thenAnswer(call -> Optional.of(stored(call.getArgument(1), call.getArgument(2))));
        when(options.find(any(), any(Metric.class)))
                .thenAnswer(
                        call -> Optional.of(stored(SalesField.METRIC, SalesField.wordOf(call.<Metric>getArgument(1)))));
        return options;
    }

    /** An authentication context whose texts are their own keys, with the arguments behind them. */
    public static JiraAuthenticationContext authentication() {
        I18nHelper i18n = mock();
        when(i18n.getText(anyString())).thenAnswer(call -> call.getArgument(0));
        when(i18n.getText(anyString(), anyString()))
                .thenAnswer(call -> call.getArgument(0) + " " + call.getArgument(1));
        when(i18n.getText(anyString(), anyString(), anyString()))
                .thenAnswer(call -> call.getArgument(0) + " " + call.getArgument(1) + " " + call.getArgument(2));
        when(i18n.getLocale()).thenReturn(Locale.UK);
        JiraAuthenticationContext authentication = mock();
        when(authentication.getI18nHelper()).thenReturn(i18n);
        return authentication;
    }

    /** An issue of a type with values of its fields: a number, a day, a text, or the name of an option. */
    public MutableIssue issue(SalesIssueType type, Map<SalesField, ?> values) {
        MutableIssue issue = mock();
        when(issue.getProjectId()).thenReturn(1L);
        when(issue.getIssueTypeId()).thenReturn(type.name());
        when(issue.getSubTaskObjects()).thenReturn(List.of());
        values.forEach((field, value) -> {
            Object stored = stored(field, value);
            when(issue.getCustomFieldValue(customField(field))).thenReturn(stored);
        });
        return issue;
    }

    /** Jira's field. */
    public CustomField customField(SalesField field) {
        return fields.field(field);
    }

    /** The id of a status. */
    public static String idOf(SalesStatus status) {
        return status.name();
    }

    /** What a validator told the user. */
    public static List<String> messages(InvalidInputException refusal) {
        Collection<?> messages = refusal.getGenericErrors();
        return messages.stream().<String>map(String.class::cast).toList();
    }

    /** The field that Jira's is. */
    SalesField fieldOf(CustomField customField) {
        return Stream.of(SalesField.values())
                .filter(field -> customFields.get(field) == customField)
                .findFirst()
                .orElseThrow();
    }

    /** A value as Jira keeps it. */
    static Object stored(SalesField field, Object value) {
        if (value instanceof String name && field.kind() == SalesField.Kind.SELECT) {
            Option option = mock();
            when(option.getValue()).thenReturn(name);
            return option;
        }
        return value instanceof LocalDate day ? Timestamp.valueOf(day.atStartOfDay()) : value;
    }

    private static final class Installed implements InstalledItems {
        @Override
        public Optional<String> idOf(Kind kind, String name) {
            return Optional.of(
                    switch (kind) {
                        case FIELD -> String.valueOf(FIELDS.indexOf(name));
                        case LINK_TYPE -> String.valueOf(LINK_TYPE);
                        default -> name;
                    });
        }

        @Override
        public Optional<String> nameOf(Kind kind, String jiraId) {
            return Optional.of(kind == Kind.FIELD ? FIELDS.get(Integer.parseInt(jiraId)) : jiraId);
        }

        @Override
        public void put(Kind kind, String name, String jiraId) {
            throw new UnsupportedOperationException();
        }
    }

    private record SomeProjects(List<SalesProject> all) implements SalesProjects {
        @Override
        public Optional<SalesProject> find(long projectId) {
            return all.stream().filter(each -> each.projectId() == projectId).findFirst();
        }

        @Override
        public void add(SalesProject project, String userKey, Instant at) {
            throw new UnsupportedOperationException();
        }
    }
}
