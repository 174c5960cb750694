package io.attain.host.web.page;

import com.atlassian.jira.config.IssueTypeManager;
import com.atlassian.jira.config.ResolutionManager;
import com.atlassian.jira.config.StatusManager;
import com.atlassian.jira.issue.IssueConstant;
import com.atlassian.jira.issue.fields.CustomField;
import io.attain.host.jira.i18n.GivenNames;
import io.attain.host.jira.i18n.GivenNames.Given;
import io.attain.host.jira.i18n.GivenNames.Kind;
import io.attain.host.web.Jira;
import io.attain.host.web.Pages;
import io.attain.host.web.View;
import io.attain.host.web.http.Access;
import io.attain.host.web.http.Exchange;
import io.attain.host.web.http.Reply;
import io.attain.host.web.http.Routes;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;

/** What issue types, statuses, priorities, resolutions and custom fields are called in other languages. */
public record TranslationPages(Pages pages, Jira jira) {

    private static final String PAGE = "/secure/admin/ViewTranslations.jspa";

    /** What can be translated, and what it is called in the chosen language; empty if it is not translated. */
    public record Row(String id, String own, String name, String description) {}

    private record Wanted(Kind kind, String language) {

        static Wanted of(Exchange exchange) {
            return new Wanted(
                    Arrays.stream(Kind.values())
                            .filter(kind -> kind.key().equals(exchange.text("kind")))
                            .findFirst()
                            .orElse(Kind.ISSUE_TYPE),
                    ProfilePages.LANGUAGES.stream()
                            .map(FormField.Choice::value)
                            .filter(exchange.text("language")::equals)
                            .findFirst()
                            .orElse("zh-CN"));
        }

        Locale locale() {
            return Locale.forLanguageTag(language);
        }

        String address() {
            return PAGE + "?kind=" + kind.key() + "&language=" + language;
        }
    }

    /** Its addresses. */
    public void addTo(Routes routes) {
        routes.get(Access.ADMIN, PAGE, exchange -> show(exchange, List.of())).post(Access.ADMIN, PAGE, this::save);
    }

    private Reply show(Exchange exchange, List<String> messages) {
        Wanted wanted = Wanted.of(exchange);
        return pages.show(
                exchange,
                View.admin("admin-translations", pages.texts().of("admin.translations"))
                        .answering(messages)
                        .with(
                                "kinds",
                                Arrays.stream(Kind.values()).map(Kind::key).toList())
                        .with("kind", wanted.kind().key())
                        .with("languages", ProfilePages.LANGUAGES)
                        .with("language", wanted.language())
                        .with("rows", rows(wanted)));
    }

    private Reply save(Exchange exchange) {
        Wanted wanted = Wanted.of(exchange);
        List<Row> rows = rows(wanted).stream()
                .map(row -> new Row(
                        row.id(),
                        row.own(),
                        exchange.text("name-" + row.id()),
                        exchange.text("description-" + row.id())))
                .toList();
        List<String> incomplete = rows.stream()
                .filter(row -> isIncomplete(wanted.kind(), row))
                .map(row -> pages.texts().of("translations.incomplete", row.own()))
                .toList();
        if (!incomplete.isEmpty()) {
            return show(exchange, incomplete);
        }
        rows.forEach(row -> give(wanted, row));
        return Reply.redirect(exchange.local(wanted.address()));
    }

    /** As in Jira, all but fields are translated with their descriptions or not at all. */
    private static boolean isIncomplete(Kind kind, Row row) {
        return row.name().isEmpty()
                ? !row.description().isEmpty()
                : kind != Kind.FIELD && row.description().isEmpty();
    }

    private void give(Wanted wanted, Row row) {
        GivenNames given = jira.site().givenNames();
        if (row.name().isEmpty()) {
            given.take(wanted.kind(), row.id(), wanted.locale());
        } else {
            given.give(wanted.kind(), row.id(), wanted.locale(), new Given(row.name(), row.description()));
        }
    }

    private List<Row> rows(Wanted wanted) {
        return switch (wanted.kind()) {
            case ISSUE_TYPE ->
                constants(wanted, jira.service(IssueTypeManager.class).getIssueTypes());
            case STATUS -> constants(wanted, jira.service(StatusManager.class).getStatuses());
            case RESOLUTION ->
                constants(wanted, jira.service(ResolutionManager.class).getResolutions());
            case PRIORITY ->
                constants(wanted, jira.site().issueDesk().priorities().all());
            case FIELD ->
                jira.site().customFields().getCustomFieldObjects().stream()
                        .map(field -> row(wanted, id(field), field.getUntranslatedName()))
                        .toList();
        };
    }

    private static String id(CustomField field) {
        return String.valueOf(field.getIdAsLong());
    }

    private List<Row> constants(Wanted wanted, Collection<? extends IssueConstant> constants) {
        return constants.stream()
                .map(constant -> row(wanted, constant.getId(), constant.getName()))
                .toList();
    }

    private Row row(Wanted wanted, String id, String own) {
        Given given = jira.site()
                .givenNames()
                .find(wanted.kind(), id, wanted.locale())
                .orElse(new Given("", ""));
        return new Row(id, own, given.name(), given.description());
    }
}
