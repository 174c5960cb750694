package io.attain.setup.jira;

import com.atlassian.jira.issue.fields.screen.FieldScreen;
import com.atlassian.jira.issue.fields.screen.FieldScreenFactory;
import com.atlassian.jira.issue.fields.screen.FieldScreenScheme;
import com.atlassian.jira.issue.fields.screen.FieldScreenSchemeItem;
import com.atlassian.jira.issue.fields.screen.FieldScreenTab;
import com.atlassian.jira.project.Project;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import io.attain.kernel.jira.SalesFields;
import io.attain.kernel.jira.SalesIssueType;
import io.attain.setup.NameLanguage;
import io.attain.setup.SetupChoice;
import io.attain.setup.Step;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * A screen for each issue type with exactly its fields, those that are rarely filled in behind a tab of their own, and a screen
 * scheme that uses it for everything.
 */
@Component
record ScreenSteps(
        OurScreens screens, @ComponentImport FieldScreenFactory factory, SalesFields fields, SalesNames names)
        implements StepSource {

    private static final List<String> SYSTEM_FIELDS = List.of("summary", "assignee", "description");

    @Override
    public List<Step> steps(Project project, SetupChoice choice) {
        return Stream.of(SalesIssueType.values())
                .map(type -> step(type, choice.language()))
                .toList();
    }

    private Step step(SalesIssueType type, NameLanguage language) {
        String name = screens.screen(type).map(FieldScreen::getName).orElseGet(() -> screens.nameOf(type, language));
        return new Step(Step.Kind.SCREEN, name, () -> isPresent(type), () -> install(type, language));
    }

    private boolean isPresent(SalesIssueType type) {
        return screens.scheme(type).isPresent()
                && screens.screen(type)
                        .filter(screen -> fieldsOf(type).allMatch(screen::containsField))
                        .isPresent();
    }

    private void install(SalesIssueType type, NameLanguage language) {
        FieldScreen screen = screens.screen(type).orElseGet(() -> createScreen(type, language));
        put(screen, 0, Stream.concat(SYSTEM_FIELDS.stream(), idsOf(type, false)), language);
        put(screen, 1, idsOf(type, true), language);
        if (screens.scheme(type).isEmpty()) {
            createScheme(type, screen, language);
        }
        screens.note(type);
    }

    /** Puts fields that the screen lacks on one of its tabs, which is made if there is none. */
    private void put(FieldScreen screen, int place, Stream<String> ids, NameLanguage language) {
        List<String> missing = ids.filter(field -> !screen.containsField(field)).toList();
        if (!missing.isEmpty()) {
            FieldScreenTab tab = screen.getTabs().size() > place
                    ? screen.getTabs().get(place)
                    : screen.addTab(names.ofTab(place > 0, language));
            missing.forEach(tab::addFieldScreenLayoutItem);
        }
    }

    private FieldScreen createScreen(SalesIssueType type, NameLanguage language) {
        FieldScreen screen = factory.createScreen();
        screen.setName(screens.nameOf(type, language));
        screen.store();
        return screen;
    }

    private void createScheme(SalesIssueType type, FieldScreen screen, NameLanguage language) {
        FieldScreenScheme scheme = factory.createFieldScreenScheme();
        scheme.setName(screens.nameOf(type, language));
        scheme.store();
        FieldScreenSchemeItem everything = factory.createFieldScreenSchemeItem();
        everything.setIssueOperation(null);
        everything.setFieldScreen(screen);
        scheme.addFieldScreenSchemeItem(everything);
    }

    private Stream<String> fieldsOf(SalesIssueType type) {
        return Stream.of(SYSTEM_FIELDS.stream(), idsOf(type, false), idsOf(type, true))
                .flatMap(ids -> ids);
    }

    private Stream<String> idsOf(SalesIssueType type, boolean rare) {
        return type.fields().stream()
                .filter(field -> field.isRare() == rare)
                .flatMap(field -> fields.find(field).stream())
                .map(field -> "customfield_" + field.getIdAsLong());
    }
}
