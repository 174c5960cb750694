package io.attain.setup.jira;

import com.atlassian.jira.avatar.AvatarManager;
import com.atlassian.jira.config.IssueTypeManager;
import com.atlassian.jira.config.SubTaskManager;
import com.atlassian.jira.exception.CreateException;
import com.atlassian.jira.icon.IconType;
import com.atlassian.jira.issue.fields.config.manager.IssueTypeSchemeManager;
import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.project.Project;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import io.attain.kernel.jira.InstalledItems;
import io.attain.kernel.jira.InstalledItems.Kind;
import io.attain.kernel.jira.JiraComponents;
import io.attain.kernel.jira.SalesIssueType;
import io.attain.setup.SetupChoice;
import io.attain.setup.Step;
import io.attain.setup.StepRefused;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Sub-tasks switched on, and our issue types. */
@Component
record IssueTypeSteps(
        @ComponentImport IssueTypeManager types,
        @ComponentImport SubTaskManager subTasks,
        @ComponentImport IssueTypeSchemeManager schemes,
        JiraComponents jira,
        InstalledItems items,
        SalesNames names)
        implements StepSource {

    @Override
    public List<Step> steps(Project project, SetupChoice choice) {
        Step enabling = new Step(Step.Kind.ISSUE_TYPE, "Sub-tasks", subTasks::isSubTasksEnabled, this::enableSubTasks);
        NotedThings<IssueType> noted = new NotedThings<>(
                items,
                Kind.ISSUE_TYPE,
                Step.Kind.ISSUE_TYPE,
                types::getIssueType,
                IssueType::getId,
                IssueType::getName);
        Stream<Step> ours = Stream.of(SalesIssueType.values()).map(type -> {
            String name = names.of(type, choice.language());
            return noted.step(type, name, () -> installed(type, name));
        });
        return Stream.concat(Stream.of(enabling), ours).toList();
    }

    private void enableSubTasks() {
        try {
            subTasks.enableSubTasks(false);
        } catch (CreateException e) {
            throw new IllegalStateException(e);
        }
    }

    private IssueType installed(SalesIssueType type, String name) {
        IssueType installed = types.getIssueTypes().stream()
                .filter(each -> name.equalsIgnoreCase(each.getName()))
                .findFirst()
                .orElseGet(() -> create(type, name));
        if (installed.isSubTask() != type.isSubTask()) {
            throw new StepRefused(
                    type.isSubTask() ? "attain.setup.note.notSubTask" : "attain.setup.note.isSubTask", name);
        }
        return installed;
    }

    /** Jira offers each new type by its default scheme, in projects that have nothing to do with us: there it goes again. */
    private IssueType create(SalesIssueType type, String name) {
        Long avatar = jira.get(AvatarManager.class).getDefaultAvatarId(IconType.ISSUE_TYPE_ICON_TYPE);
        IssueType made = type.isSubTask()
                ? types.createSubTaskIssueType(name, "", avatar)
                : types.createIssueType(name, "", avatar);
        List<String> byDefault = schemes.getIssueTypesForDefaultScheme().stream()
                .map(IssueType::getId)
                .toList();
        if (byDefault.contains(made.getId())) {
            schemes.update(
                    schemes.getDefaultIssueTypeScheme(),
                    byDefault.stream().filter(id -> !id.equals(made.getId())).collect(Collectors.toList()));
        }
        return made;
    }
}
