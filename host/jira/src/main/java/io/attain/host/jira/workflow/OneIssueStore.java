package io.attain.host.jira.workflow;

import com.opensymphony.module.propertyset.PropertySet;
import com.opensymphony.module.propertyset.memory.MemoryPropertySet;
import com.opensymphony.workflow.query.WorkflowExpressionQuery;
import com.opensymphony.workflow.query.WorkflowQuery;
import com.opensymphony.workflow.spi.SimpleStep;
import com.opensymphony.workflow.spi.SimpleWorkflowEntry;
import com.opensymphony.workflow.spi.Step;
import com.opensymphony.workflow.spi.WorkflowEntry;
import com.opensymphony.workflow.spi.WorkflowStore;
import java.util.ArrayList;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the engine remembers of one issue while it evaluates: seeded with the step of the issue's status, thrown away
 * afterwards. What lasts is the issue's status, which the issue's owner stores.
 */
@SuppressWarnings("JavaUtilDate") // the words of OSWorkflow
final class OneIssueStore implements WorkflowStore {

    private final SimpleWorkflowEntry entry;
    private final PropertySet properties = new MemoryPropertySet();
    private final List<Step> current = new ArrayList<>();
    private final List<Step> history = new ArrayList<>();

    private OneIssueStore(long issueId, String workflow, int state) {
        entry = new SimpleWorkflowEntry(issueId, workflow, state);
        properties.init(new HashMap<>(), new HashMap<>());
    }

    /** An issue that has yet to begin. */
    static OneIssueStore before(long issueId, String workflow) {
        return new OneIssueStore(issueId, workflow, WorkflowEntry.CREATED);
    }

    /** An issue that stands in a step. */
    static OneIssueStore at(long issueId, String workflow, int stepId) {
        OneIssueStore store = new OneIssueStore(issueId, workflow, WorkflowEntry.ACTIVATED);
        store.createCurrentStep(issueId, stepId, null, new Date(), null, "", null);
        return store;
    }

    /** The step that the issue stands in now. A step without actions of its own the engine has already finished. */
    int currentStepId() {
        List<Step> steps = current.isEmpty() ? history : current;
        return steps.get(steps.size() - 1).getStepId();
    }

    @Override
    public Step createCurrentStep(
            long entryId,
            int stepId,
            @Nullable String owner,
            Date started,
            @Nullable Date due,
            String status,
            long @Nullable [] previous) {
        long id = current.size() + history.size() + 1L;
        Step step = new SimpleStep(
                id,
                entryId,
                stepId,
                0,
                owner,
                started,
                due,
                null,
                status,
                previous == null ? new long[0] : previous,
                null);
        current.add(step);
        return step;
    }

    @Override
    public WorkflowEntry createEntry(String workflowName) {
        return entry;
    }

    @Override
    public WorkflowEntry findEntry(long entryId) {
        return entry;
    }

    @Override
    public void setEntryState(long entryId, int state) {
        entry.setState(state);
    }

    @Override
    public PropertySet getPropertySet(long entryId) {
        return properties;
    }

    @Override
    public List<Step> findCurrentSteps(long entryId) {
        return List.copyOf(current);
    }

    @Override
    public List<Step> findHistorySteps(long entryId) {
        return List.copyOf(history);
    }

    @Override
    public Step markFinished(Step step, int actionId, Date finished, String status, String caller) {
        SimpleStep simple = (SimpleStep) step;
        simple.setActionId(actionId);
        simple.setFinishDate(finished);
        simple.setStatus(status);
        simple.setCaller(caller);
        return simple;
    }

    @Override
    public void moveToHistory(Step step) {
        current.remove(step);
        history.add(step);
    }

    @Override
    @SuppressWarnings("rawtypes")
    public void init(Map properties) {
        // Nothing to open: this store lives as long as one evaluation.
    }

    @Override
    @Deprecated
    @SuppressWarnings("deprecation") // demanded by the interface
    public List<Object> query(WorkflowQuery query) {
        throw new UnsupportedOperationException("A store of one issue cannot be searched");
    }

    @Override
    public List<Object> query(WorkflowExpressionQuery query) {
        throw new UnsupportedOperationException("A store of one issue cannot be searched");
    }
}
