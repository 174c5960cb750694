package io.attain.setup.jira;

import com.atlassian.jira.issue.fields.screen.FieldScreen;
import com.atlassian.jira.issue.fields.screen.FieldScreenManager;
import com.atlassian.jira.issue.fields.screen.FieldScreenScheme;
import com.atlassian.jira.issue.fields.screen.FieldScreenSchemeManager;
import com.atlassian.plugin.spring.scanner.annotation.export.ExportAsService;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import com.atlassian.sal.api.lifecycle.LifecycleAware;
import io.attain.kernel.jira.InstalledItems;
import io.attain.kernel.jira.InstalledItems.Kind;
import io.attain.kernel.jira.SalesIssueType;
import io.attain.setup.NameLanguage;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * The screens and screen schemes of our issue types, by their ids. Those that were made before ids were noted are known by
 * their names, and noted when the plugin starts.
 */
@Component
@ExportAsService(LifecycleAware.class)
public record OurScreens(
        @ComponentImport FieldScreenManager screens,
        @ComponentImport FieldScreenSchemeManager schemes,
        InstalledItems items,
        SalesNames names)
        implements LifecycleAware {

    private static final Logger LOG = LoggerFactory.getLogger(OurScreens.class);

    /** The name that set-up gives the screen, and the screen scheme, of an issue type. */
    String nameOf(SalesIssueType type, NameLanguage language) {
        return "Attain: " + names.of(type, language);
    }

    private boolean isNameOf(SalesIssueType type, String name) {
        return Stream.of(NameLanguage.values())
                .anyMatch(language -> nameOf(type, language).equals(name));
    }

    /** The screen of a type. */
    Optional<FieldScreen> screen(SalesIssueType type) {
        return screen(is(Kind.SCREEN, type, FieldScreen::getId))
                .or(() -> screen(screen -> isNameOf(type, screen.getName())));
    }

    /** The screen scheme of a type. */
    Optional<FieldScreenScheme> scheme(SalesIssueType type) {
        return scheme(is(Kind.SCREEN_SCHEME, type, FieldScreenScheme::getId))
                .or(() -> scheme(scheme -> isNameOf(type, scheme.getName())));
    }

    /** Notes the ids of what there is of a type. */
    void note(SalesIssueType type) {
        screen(type)
                .ifPresent(found ->
                        items.put(Kind.SCREEN, type.name(), found.getId().toString()));
        scheme(type)
                .ifPresent(found ->
                        items.put(Kind.SCREEN_SCHEME, type.name(), found.getId().toString()));
    }

    @Override
    public void onStart() {
        try {
            Stream.of(SalesIssueType.values())
                    .filter(type -> items.idOf(Kind.SCREEN, type.name()).isEmpty())
                    .forEach(this::note);
        } catch (RuntimeException e) {
            LOG.error("Our screens could not be noted: they are known by their names", e);
        }
    }

    @Override
    public void onStop() {
        // nothing was begun
    }

    private <T> Predicate<T> is(Kind kind, SalesIssueType type, Function<T, Long> id) {
        Optional<String> noted = items.idOf(kind, type.name());
        return each -> noted.filter(id.apply(each).toString()::equals).isPresent();
    }

    private Optional<FieldScreen> screen(Predicate<FieldScreen> wanted) {
        return screens.getFieldScreens().stream().filter(wanted).findFirst();
    }

    private Optional<FieldScreenScheme> scheme(Predicate<FieldScreenScheme> wanted) {
        return schemes.getFieldScreenSchemes().stream().filter(wanted).findFirst();
    }
}
