package io.attain.setup.jira;

import com.atlassian.jira.issue.fields.screen.FieldScreen;
import com.atlassian.jira.issue.fields.screen.FieldScreenFactory;
import com.atlassian.jira.issue.fields.screen.FieldScreenManager;
import com.atlassian.jira.issue.fields.screen.FieldScreenScheme;
import com.atlassian.jira.issue.fields.screen.FieldScreenSchemeItem;
import com.atlassian.jira.issue.fields.screen.FieldScreenSchemeManager;
import com.atlassian.jira.issue.fields.screen.FieldScreenTab;
import com.atlassian.jira.project.Project;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import io.attain.kernel.jira.SalesFields;
import io.attain.kernel.jira.SalesIssueType;
import io.attain.setup.Step;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** A screen for each issue type with exactly its fields, and a screen scheme that uses it for everything. */
@Component
final class ScreenSteps implements StepSource {
    private static final List<String> SYSTEM_FIELDS = List.of("summary", "assignee", "description");

    private final FieldScreenManager screens;
    private final FieldScreenSchemeManager schemes;
    private final FieldScreenFactory factory;
    private final SalesFields fields;

    ScreenSteps(
            @ComponentImport FieldScreenManager screens,
            @ComponentImport FieldScreenSchemeManager schemes,
            @ComponentImport FieldScreenFactory factory,
            SalesFields fields) {
        this.screens = screens;
        this.schemes = schemes;
        this.factory = factory;
        this.fields = fields;
    }

    /** The name of the screen, and of the screen scheme, of an issue type. */
    static String nameOf(SalesIssueType type) {
        return "Attain: " + type.jiraName();
    }

    @Override
    public List<Step> steps(Project project) {
        return Stream.of(SalesIssueType.values())
                .map(type -> new Step(Step.Kind.SCREEN, nameOf(type), () -> isPresent(type), () -> install(type)))
                .toList();
    }

    private boolean isPresent(SalesIssueType type) {
        return scheme(type).isPresent()
                && screen(type)
                        .filter(screen -> fieldsOf(type).allMatch(screen::containsField))
                        .isPresent();
    }

    private void install(SalesIssueType type) {
        FieldScreen screen = screen(type).orElseGet(() -> createScreen(type));
        FieldScreenTab tab = screen.getTabs().isEmpty()
                ? screen.addTab("Details")
                : screen.getTabs().get(0);
        fieldsOf(type).filter(field -> !screen.containsField(field)).forEach(tab::addFieldScreenLayoutItem);
        if (scheme(type).isEmpty()) {
            createScheme(type, screen);
        }
    }

    private FieldScreen createScreen(SalesIssueType type) {
        FieldScreen screen = factory.createScreen();
        screen.setName(nameOf(type));
        screen.store();
        return screen;
    }

    private void createScheme(SalesIssueType type, FieldScreen screen) {
        FieldScreenScheme scheme = factory.createFieldScreenScheme();
        scheme.setName(nameOf(type));
        scheme.store();
        FieldScreenSchemeItem everything = factory.createFieldScreenSchemeItem();
        everything.setIssueOperation(null);
        everything.setFieldScreen(screen);
        scheme.addFieldScreenSchemeItem(everything);
    }

    private Stream<String> fieldsOf(SalesIssueType type) {
        return Stream.concat(
                SYSTEM_FIELDS.stream(),
                type.fields().stream()
                        .flatMap(field -> fields.find(field).stream())
                        .map(field -> "customfield_" + field.getIdAsLong()));
    }

    private Optional<FieldScreen> screen(SalesIssueType type) {
        return screens.getFieldScreens().stream()
                .filter(screen -> nameOf(type).equals(screen.getName()))
                .findFirst();
    }

    private Optional<FieldScreenScheme> scheme(SalesIssueType type) {
        return schemes.getFieldScreenSchemes().stream()
                .filter(scheme -> nameOf(type).equals(scheme.getName()))
                .findFirst();
    }
}
