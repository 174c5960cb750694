package io.attain.host.jira;

import com.atlassian.beehive.ClusterLockService;
import com.atlassian.jira.avatar.AvatarManager;
import com.atlassian.jira.bc.issue.IssueService;
import com.atlassian.jira.bc.issue.search.SearchService;
import com.atlassian.jira.config.IssueTypeManager;
import com.atlassian.jira.config.LocaleManager;
import com.atlassian.jira.config.ResolutionManager;
import com.atlassian.jira.config.StatusCategoryManager;
import com.atlassian.jira.config.StatusManager;
import com.atlassian.jira.config.SubTaskManager;
import com.atlassian.jira.datetime.DateTimeFormatterFactory;
import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.changehistory.ChangeHistoryManager;
import com.atlassian.jira.issue.customfields.manager.OptionsManager;
import com.atlassian.jira.issue.fields.config.manager.FieldConfigSchemeManager;
import com.atlassian.jira.issue.fields.config.manager.IssueTypeSchemeManager;
import com.atlassian.jira.issue.fields.layout.field.FieldLayoutManager;
import com.atlassian.jira.issue.fields.screen.FieldScreenFactory;
import com.atlassian.jira.issue.fields.screen.FieldScreenManager;
import com.atlassian.jira.issue.fields.screen.FieldScreenSchemeManager;
import com.atlassian.jira.issue.fields.screen.issuetype.IssueTypeScreenSchemeManager;
import com.atlassian.jira.issue.util.IssueUpdater;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.jira.security.GlobalPermissionManager;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.security.roles.ProjectRoleManager;
import com.atlassian.jira.timezone.TimeZoneManager;
import com.atlassian.jira.user.util.UserManager;
import com.atlassian.jira.util.thread.JiraThreadLocalUtil;
import com.atlassian.jira.workflow.WorkflowManager;
import com.atlassian.jira.workflow.WorkflowSchemeManager;
import com.atlassian.mail.queue.MailQueue;
import com.atlassian.sal.api.executor.ThreadLocalDelegateExecutorFactory;
import com.atlassian.sal.api.message.I18nResolver;
import com.atlassian.sal.api.rdbms.TransactionalExecutorFactory;
import com.atlassian.scheduler.SchedulerService;
import io.attain.host.jira.issue.IssueDesk;
import io.attain.host.jira.project.Avatars;
import io.attain.host.jira.user.ContextExecutors;
import io.attain.host.jira.workflow.JiraWorkflows;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** The platform's services by their interfaces. */
final class Services {

    /** Hardly any public plugin imports these, so that they are not sure to be services of OSGi in Jira. */
    private static final Set<Class<?>> ONLY_BY_COMPONENT_ACCESSOR = Set.of(
            StatusCategoryManager.class,
            ResolutionManager.class,
            AvatarManager.class,
            FieldLayoutManager.class,
            DateTimeFormatterFactory.class,
            LocaleManager.class,
            MailQueue.class);

    private final Map<Class<?>, Object> byType = new ConcurrentHashMap<>();

    /** Adds a service; a later one for the same interface takes its place. */
    <T> Services add(Class<T> type, T service) {
        byType.put(type, service);
        return this;
    }

    Map<Class<?>, Object> all() {
        return Map.copyOf(byType);
    }

    Map<Class<?>, Object> published() {
        Map<Class<?>, Object> published = new HashMap<>(byType);
        published.keySet().removeAll(ONLY_BY_COMPONENT_ACCESSOR);
        return published;
    }

    void addAll(People people) {
        add(UserManager.class, people.users())
                .add(GlobalPermissionManager.class, people.permissions())
                .add(JiraAuthenticationContext.class, people.authentication())
                .add(JiraThreadLocalUtil.class, people.threads())
                .add(TimeZoneManager.class, people.zones())
                .add(DateTimeFormatterFactory.class, people.formats())
                .add(ThreadLocalDelegateExecutorFactory.class, new ContextExecutors(people.authentication()))
                .add(I18nResolver.class, people.texts())
                .add(LocaleManager.class, people.authentication()::localeOf);
    }

    void addAll(Configuration configuration) {
        add(ProjectManager.class, configuration.projects())
                .add(ProjectRoleManager.class, configuration.roles())
                .add(PermissionManager.class, configuration.permissions())
                .add(IssueTypeManager.class, configuration.issueTypes())
                .add(AvatarManager.class, new Avatars())
                .add(IssueTypeSchemeManager.class, configuration.typeSchemes())
                .add(FieldConfigSchemeManager.class, configuration.configSchemes())
                .add(StatusCategoryManager.class, configuration.categories())
                .add(StatusManager.class, configuration.statuses())
                .add(ResolutionManager.class, configuration.resolutions())
                .add(WorkflowManager.class, new JiraWorkflows(configuration.workflows()))
                .add(WorkflowSchemeManager.class, configuration.workflowSchemes())
                .add(OptionsManager.class, configuration.options())
                .add(CustomFieldManager.class, configuration.fields())
                .add(FieldLayoutManager.class, configuration.layouts())
                .add(FieldScreenManager.class, configuration.screens())
                .add(FieldScreenSchemeManager.class, configuration.screenSchemes())
                .add(IssueTypeScreenSchemeManager.class, configuration.typeScreenSchemes())
                .add(FieldScreenFactory.class, configuration.screenFactory());
    }

    void addAll(IssueDesk desk) {
        add(IssueManager.class, desk.manager())
                .add(ChangeHistoryManager.class, desk.histories())
                .add(IssueService.class, desk.service())
                .add(SubTaskManager.class, desk.subTasks())
                .add(IssueUpdater.class, desk.updater());
    }

    void addAll(Machinery machinery) {
        add(SearchService.class, machinery.search())
                .add(SchedulerService.class, machinery.scheduler())
                .add(ClusterLockService.class, machinery.locks())
                .add(TransactionalExecutorFactory.class, machinery.executors())
                .add(MailQueue.class, machinery.outbox());
    }
}
