package io.attain.setup.jira;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import com.atlassian.jira.workflow.WorkflowUtil;
import com.opensymphony.workflow.loader.ActionDescriptor;
import com.opensymphony.workflow.loader.FunctionDescriptor;
import com.opensymphony.workflow.loader.StepDescriptor;
import com.opensymphony.workflow.loader.WorkflowDescriptor;
import io.attain.kernel.jira.SalesIssueType;
import io.attain.kernel.jira.SalesStatus;
import io.attain.plugin.Texts;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every workflow's XML, read by OSWorkflow as Jira reads it. */
class SalesWorkflowTest {
    private static final Map<SalesWorkflow, String> TRANSITIONS = new EnumMap<>(Map.of(
            SalesWorkflow.TARGET,
            "Draft -Propose> Proposed, Proposed -Agree> Agreed, Proposed -Send back> Draft, "
                    + "Agreed -Activate> Active, Agreed -Revise> Proposed, Active -Revise> Proposed, Active -Achieve> Achieved, Active -Miss> Missed",
            SalesWorkflow.OPPORTUNITY,
            "Lead -Contact> Contacted, Lead -Lose> Lost, Contacted -Visit> Visited, Contacted -Lose> Lost, "
                    + "Visited -Make proposal> Proposal, Visited -Lose> Lost, Proposal -Negotiate> Negotiation, "
                    + "Proposal -Lose> Lost, Negotiation -Win> Won, Negotiation -Lose> Lost, "
                    + "Won -Reopen> Negotiation, Lost -Reopen> Negotiation",
            SalesWorkflow.CUSTOMER,
            "Prospect -Become customer> Customer, Prospect -Deactivate> Inactive, "
                    + "Customer -Back to prospect> Prospect, Customer -Deactivate> Inactive, Inactive -Reactivate> Customer",
            SalesWorkflow.COACHING_ITEM,
            "Planned -Start> In progress, In progress -Finish> Done, Done -Reopen> In progress",
            SalesWorkflow.COACHING_SESSION,
            "Planned -Hold> Held, Held -Plan again> Planned",
            SalesWorkflow.SALES_REVIEW,
            "Open -Close> Closed, Closed -Reopen> Open",
            SalesWorkflow.IMPROVEMENT_ACTION,
            "Open -Finish> Done, Done -Reopen> Open",
            SalesWorkflow.SUPPORT_REQUEST,
            "Requested -Approve> Approved, Requested -Decline> Declined, Approved -Deliver> Delivered, "
                    + "Declined -Request again> Requested",
            SalesWorkflow.INTERVENTION,
            "Open -Find cause> Cause found, Cause found -Agree action> Action agreed, "
                    + "Action agreed -Finish> Done, Done -Reopen> Open"));

    @ParameterizedTest
    @EnumSource
    void hasTheTransitionsOfItsTypes(SalesWorkflow workflow) throws Exception {
        WorkflowDescriptor descriptor = read(workflow);
        List<String> transitions = new ArrayList<>();
        for (StepDescriptor step : steps(descriptor)) {
            for (ActionDescriptor action : actions(step)) {
                int to = action.getUnconditionalResult().getStep();
                transitions.add(step.getName() + " -" + action.getName() + "> "
                        + descriptor.getStep(to).getName());
            }
        }
        assertThat(transitions)
                .containsExactlyInAnyOrder(
                        requireNonNull(TRANSITIONS.get(workflow)).split(", "));
    }

    @ParameterizedTest
    @EnumSource
    void callsEachTransitionByATextOfBothLanguages(SalesWorkflow workflow) throws Exception {
        for (StepDescriptor step : steps(read(workflow))) {
            for (ActionDescriptor action : actions(step)) {
                String key = String.valueOf(action.getMetaAttributes().get("jira.i18n.title"));
                assertThat(Texts.english().getProperty(key)).as(key).isEqualTo(action.getName());
                assertThat(Texts.chinese().getProperty(key)).as(key).isNotBlank();
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void isValidAndStartsInItsFirstStatus(SalesWorkflow workflow) throws Exception {
        WorkflowDescriptor descriptor = read(workflow);
        descriptor.validate();

        ActionDescriptor create =
                (ActionDescriptor) descriptor.getInitialActions().get(0);
        assertThat(create.getUnconditionalResult().getStep()).isEqualTo(1);
        assertThat(functions(create))
                .containsExactly("IssueCreateFunction", "IssueReindexFunction", "FireIssueEventFunction 1");
    }

    @ParameterizedTest
    @EnumSource
    void endsEveryTransitionAsJiraDoes(SalesWorkflow workflow) throws Exception {
        for (StepDescriptor step : steps(read(workflow))) {
            for (ActionDescriptor action : actions(step)) {
                assertThat(functions(action))
                        .endsWith(
                                "UpdateIssueStatusFunction",
                                "CreateCommentFunction",
                                "GenerateChangeHistoryFunction",
                                "IssueReindexFunction",
                                "FireIssueEventFunction 13");
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void resolvesWhatEndsAndClearsTheResolutionOfWhatGoesOn(SalesWorkflow workflow) throws Exception {
        WorkflowDescriptor descriptor = read(workflow);
        for (StepDescriptor step : steps(descriptor)) {
            for (ActionDescriptor action : actions(step)) {
                StepDescriptor to =
                        descriptor.getStep(action.getUnconditionalResult().getStep());
                String expected = isEnd(to) ? "id of (Done|Won't Do)" : isEnd(step) ? "" : "untouched";
                assertThat(resolution(action))
                        .as(step.getName() + " -> " + to.getName())
                        .matches(expected);
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void linksEachStepToTheStatusOfItsName(SalesWorkflow workflow) throws Exception {
        for (StepDescriptor step : steps(read(workflow))) {
            assertThat(step.getMetaAttributes().get("jira.status.id")).isEqualTo("id of " + step.getName());
        }
        assertThat(xml(workflow)).doesNotContain("${");
    }

    @ParameterizedTest
    @EnumSource
    void givesNoTwoActionsOneNumber(SalesWorkflow workflow) throws Exception {
        WorkflowDescriptor descriptor = read(workflow);
        Map<Integer, String> names = new HashMap<>();
        for (StepDescriptor step : steps(descriptor)) {
            for (ActionDescriptor action : actions(step)) {
                String former = names.put(action.getId(), action.getName());
                assertThat(former).isIn(null, action.getName());
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void namesOnlyPartsThatThePluginHas(SalesWorkflow workflow) throws Exception {
        for (String line : xml(workflow).lines().toList()) {
            if (line.contains("class.name\">io.attain")) {
                String className = line.replaceAll(".*>(.*)<.*", "$1");
                assertThat(Class.forName(className)).isPublic();
            }
        }
    }

    @Test
    void servesEveryIssueTypeOnceAndUsesEveryStatusAndResolution() throws Exception {
        assertThat(Stream.of(SalesWorkflow.values()).flatMap(each -> each.types().stream()))
                .containsExactlyInAnyOrder(SalesIssueType.values());

        Set<Enum<?>> used = new HashSet<>();
        for (SalesWorkflow workflow : SalesWorkflow.values()) {
            WorkflowXml.of(workflow, status -> noted(status, used), resolution -> noted(resolution, used), role -> "3");
        }
        assertThat(used).contains(SalesStatus.values()).contains(SalesResolution.values());
    }

    private static String xml(SalesWorkflow workflow) {
        return WorkflowXml.of(
                        workflow,
                        status -> "id of " + status.jiraName(),
                        resolution -> "id of " + resolution.jiraName(),
                        role -> "id of " + role.jiraName())
                .text();
    }

    private static WorkflowDescriptor read(SalesWorkflow workflow) throws Exception {
        return WorkflowUtil.convertXMLtoWorkflowDescriptor(xml(workflow));
    }

    private static String noted(Enum<?> used, Set<Enum<?>> all) {
        all.add(used);
        return "1";
    }

    private static boolean isEnd(StepDescriptor step) {
        return Stream.of(SalesStatus.values())
                .anyMatch(status -> status.category() == SalesStatus.Category.DONE
                        && status.jiraName().equals(step.getName()));
    }

    /** What Jira's own function sets the resolution to. */
    private static String resolution(ActionDescriptor action) {
        return all(action.getUnconditionalResult().getPostFunctions(), FunctionDescriptor.class).stream()
                .map(FunctionDescriptor::getArgs)
                .filter(args -> "com.atlassian.jira.workflow.function.issue.UpdateIssueFieldFunction"
                                .equals(args.get("class.name"))
                        && "resolution".equals(args.get("field.name")))
                .map(args -> String.valueOf(args.get("field.value")).trim())
                .findFirst()
                .orElse("untouched");
    }

    private static List<StepDescriptor> steps(WorkflowDescriptor descriptor) {
        return all(descriptor.getSteps(), StepDescriptor.class);
    }

    private static List<ActionDescriptor> actions(StepDescriptor step) {
        return all(step.getActions(), ActionDescriptor.class);
    }

    private static List<String> functions(ActionDescriptor action) {
        return all(action.getUnconditionalResult().getPostFunctions(), FunctionDescriptor.class).stream()
                .map(function -> {
                    String name = (String) function.getArgs().get("class.name");
                    Object event = function.getArgs().get("eventTypeId");
                    return name.substring(name.lastIndexOf('.') + 1) + (event == null ? "" : " " + event);
                })
                .toList();
    }

    private static <T> List<T> all(List<?> untyped, Class<T> type) {
        return untyped.stream().<T>map(type::cast).toList();
    }
}
