package io.attain.host.jira.issue;

import com.atlassian.jira.issue.IssueInputParameters;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** What a caller asks of an issue, as texts by field id; see {@code FieldInput} for the formats. */
final class InputParameters implements IssueInputParameters {

    static final String SUMMARY = "summary";
    static final String DESCRIPTION = "description";
    static final String ASSIGNEE = "assignee";
    static final String REPORTER = "reporter";
    static final String PRIORITY = "priority";
    static final String DUE_DATE = "duedate";
    static final String LABELS = "labels";
    private static final String PROJECT = "pid";
    private static final String ISSUE_TYPE = "issuetype";
    private static final String COMMENT = "comment";
    private static final Set<String> NO_FIELDS = Set.of(PROJECT, ISSUE_TYPE, COMMENT);

    private final Map<String, String> texts = new LinkedHashMap<>();
    private boolean retainExisting = true;
    private boolean onlyValidatesPresent;
    private boolean applyDefaults;
    private boolean skipScreenCheck;

    /** The text given for a field, or null if none was given. */
    @Nullable
    String text(String fieldId) {
        return texts.get(fieldId);
    }

    boolean has(String fieldId) {
        return texts.containsKey(fieldId);
    }

    /** The ids of the fields that were given. */
    Set<String> fieldIds() {
        Set<String> ids = new TreeSet<>(texts.keySet());
        ids.removeAll(NO_FIELDS);
        return ids;
    }

    @Nullable
    String projectId() {
        return texts.get(PROJECT);
    }

    @Nullable
    String issueTypeId() {
        return texts.get(ISSUE_TYPE);
    }

    @Nullable
    String comment() {
        String comment = texts.get(COMMENT);
        return comment == null || comment.isBlank() ? null : comment;
    }

    boolean retainsExisting() {
        return retainExisting;
    }

    /** Whether what is not given is not looked at. */
    boolean onlyValidatesPresent() {
        return retainExisting && onlyValidatesPresent;
    }

    /** Whether a new issue gets the defaults of fields that are not given. */
    boolean appliesDefaults() {
        return applyDefaults;
    }

    boolean skipsScreenCheck() {
        return skipScreenCheck;
    }

    @Override
    public void setRetainExistingValuesWhenParameterNotProvided(boolean retain) {
        this.retainExisting = retain;
    }

    @Override
    public void setRetainExistingValuesWhenParameterNotProvided(boolean retain, boolean onlyValidatePresent) {
        this.retainExisting = retain;
        this.onlyValidatesPresent = onlyValidatePresent;
    }

    @Override
    public void setApplyDefaultValuesWhenParameterNotProvided(boolean apply) {
        this.applyDefaults = apply;
    }

    @Override
    public void setSkipScreenCheck(boolean skip) {
        this.skipScreenCheck = skip;
    }

    @Override
    public IssueInputParameters addCustomFieldValue(Long id, String... values) {
        return addCustomFieldValue("customfield_" + id, values);
    }

    @Override
    public IssueInputParameters addCustomFieldValue(String fieldId, String... values) {
        return set(fieldId, values == null || values.length == 0 ? null : values[0]);
    }

    @Override
    public IssueInputParameters setComment(@Nullable String comment) {
        return set(COMMENT, comment);
    }

    @Override
    public IssueInputParameters setProjectId(@Nullable Long id) {
        return set(PROJECT, id == null ? null : id.toString());
    }

    @Override
    public IssueInputParameters setIssueTypeId(@Nullable String id) {
        return set(ISSUE_TYPE, id);
    }

    @Override
    public IssueInputParameters setSummary(@Nullable String summary) {
        return set(SUMMARY, summary);
    }

    @Override
    public IssueInputParameters setDescription(@Nullable String description) {
        return set(DESCRIPTION, description);
    }

    @Override
    public IssueInputParameters setAssigneeId(@Nullable String userName) {
        return set(ASSIGNEE, userName);
    }

    @Override
    public IssueInputParameters setReporterId(@Nullable String userName) {
        return set(REPORTER, userName);
    }

    @Override
    public IssueInputParameters setDueDate(@Nullable String day) {
        return set(DUE_DATE, day);
    }

    private IssueInputParameters set(String fieldId, @Nullable String text) {
        texts.put(fieldId, text == null ? "" : text);
        return this;
    }
}
