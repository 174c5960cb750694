package io.attain.setup.jira;

import com.atlassian.jira.issue.fields.screen.FieldScreenFactory;
import com.atlassian.jira.issue.fields.screen.FieldScreenScheme;
import com.atlassian.jira.issue.fields.screen.issuetype.IssueTypeScreenScheme;
import com.atlassian.jira.issue.fields.screen.issuetype.IssueTypeScreenSchemeEntity;
import com.atlassian.jira.issue.fields.screen.issuetype.IssueTypeScreenSchemeManager;
import com.atlassian.jira.project.Project;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import io.attain.kernel.jira.SalesIssueType;
import io.attain.setup.SetupChoice;
import io.attain.setup.Step;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Our screens for our issue types in the project's issue type screen scheme. A type that has a screen there already, by
 * an administrator's hand, keeps it.
 */
@Component
record ScreenSchemeSteps(
        @ComponentImport IssueTypeScreenSchemeManager schemes,
        OurScreens screens,
        @ComponentImport FieldScreenFactory factory,
        OurTypes types)
        implements StepSource {

    @Override
    public List<Step> steps(Project project, SetupChoice choice) {
        IssueTypeScreenScheme scheme = schemes.getIssueTypeScreenScheme(project);
        return List.of(new Step(
                Step.Kind.SCREEN_SCHEME,
                isDefault(scheme) ? nameFor(project) : scheme.getName(),
                () -> isPresent(project),
                () -> install(project)));
    }

    private boolean isPresent(Project project) {
        IssueTypeScreenScheme scheme = schemes.getIssueTypeScreenScheme(project);
        return types.areInstalled()
                && !isDefault(scheme)
                && types.ids().stream().allMatch(type -> scheme.getEntity(type) != null);
    }

    private void install(Project project) {
        IssueTypeScreenScheme current = schemes.getIssueTypeScreenScheme(project);
        IssueTypeScreenScheme scheme = isDefault(current) ? ownScheme(project) : current;
        for (SalesIssueType type : SalesIssueType.values()) {
            String id = types.idOf(type);
            if (scheme.getEntity(id) == null) {
                scheme.addEntity(entity(id, screenScheme(type)));
            }
        }
        if (isDefault(current)) {
            schemes.addSchemeAssociation(project, scheme);
        }
    }

    /** The default scheme's entries under a name of the project's own; a former run may have left it. */
    private IssueTypeScreenScheme ownScheme(Project project) {
        IssueTypeScreenScheme own = schemes.getIssueTypeScreenSchemes().stream()
                .filter(scheme -> nameFor(project).equals(scheme.getName()))
                .findFirst()
                .orElseGet(() -> create(nameFor(project)));
        for (IssueTypeScreenSchemeEntity entity : schemes.getDefaultScheme().getEntities()) {
            if (own.getEntity(entity.getIssueTypeId()) == null) {
                own.addEntity(entity(entity.getIssueTypeId(), entity.getFieldScreenScheme()));
            }
        }
        return own;
    }

    private IssueTypeScreenScheme create(String name) {
        IssueTypeScreenScheme scheme = factory.createIssueTypeScreenScheme();
        scheme.setName(name);
        scheme.store();
        return scheme;
    }

    private IssueTypeScreenSchemeEntity entity(@Nullable String issueTypeId, FieldScreenScheme screens) {
        IssueTypeScreenSchemeEntity entity = factory.createIssueTypeScreenSchemeEntity();
        entity.setIssueTypeId(issueTypeId);
        entity.setFieldScreenScheme(screens);
        return entity;
    }

    private FieldScreenScheme screenScheme(SalesIssueType type) {
        return screens.scheme(type).orElseThrow();
    }

    private boolean isDefault(@Nullable IssueTypeScreenScheme scheme) {
        return scheme == null
                || scheme.getId().equals(schemes.getDefaultScheme().getId());
    }

    private static String nameFor(Project project) {
        return "Attain: " + project.getKey();
    }
}
