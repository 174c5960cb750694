package io.attain.host.jira.field;

import com.atlassian.jira.issue.fields.screen.FieldScreenScheme;
import com.atlassian.jira.issue.fields.screen.issuetype.IssueTypeScreenScheme;
import com.atlassian.jira.issue.fields.screen.issuetype.IssueTypeScreenSchemeEntity;
import com.atlassian.jira.issue.issuetype.IssueType;
import io.attain.host.store.Ids;
import io.attain.host.store.Row;
import io.attain.host.store.Rows;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** An issue type screen scheme: which screen scheme an issue type uses. */
final class HostTypeScreenScheme extends StoredEntity implements IssueTypeScreenScheme {

    private final TypeScreenSchemes schemes;

    HostTypeScreenScheme(TypeScreenSchemes schemes, Rows<Named> rows, Named row) {
        super(rows, row);
        this.schemes = schemes;
    }

    @Override
    public Collection<IssueTypeScreenSchemeEntity> getEntities() {
        Long id = getId();
        return id == null ? List.of() : List.copyOf(schemes.entities(id));
    }

    @Override
    public @Nullable IssueTypeScreenSchemeEntity getEntity(@Nullable String issueTypeId) {
        return getEntities().stream()
                .filter(entity -> Objects.equals(entity.getIssueTypeId(), issueTypeId))
                .findFirst()
                .orElse(null);
    }

    @Override
    public @Nullable FieldScreenScheme getEffectiveFieldScreenScheme(IssueType issueType) {
        IssueTypeScreenSchemeEntity own = getEntity(issueType.getId());
        IssueTypeScreenSchemeEntity effective = own == null ? getEntity(null) : own;
        return effective == null ? null : effective.getFieldScreenScheme();
    }

    @Override
    public void addEntity(IssueTypeScreenSchemeEntity entity) {
        entity.setIssueTypeScreenScheme(this);
        schemes.createIssueTypeScreenSchemeEntity(entity);
    }

    /** One issue type's screen scheme; without an issue type it is the default. */
    static final class Entity extends StoredItem<IssueTypeScreenScheme> implements IssueTypeScreenSchemeEntity {
        private @Nullable String issueTypeId;
        private @Nullable FieldScreenScheme screenScheme;

        Entity() {
            super(null);
        }

        Entity(long id, @Nullable String issueTypeId, FieldScreenScheme screenScheme) {
            super(id);
            this.issueTypeId = issueTypeId;
            this.screenScheme = screenScheme;
        }

        @Override
        Row row() {
            return Row.of("issue_type_id", issueTypeId == null ? null : Ids.parse(issueTypeId))
                    .and(
                            "screen_scheme_id",
                            Objects.requireNonNull(screenScheme, "its screen scheme")
                                    .getId());
        }

        @Override
        public @Nullable String getIssueTypeId() {
            return issueTypeId;
        }

        @Override
        public void setIssueTypeId(@Nullable String issueTypeId) {
            this.issueTypeId = issueTypeId;
        }

        @Override
        public @Nullable FieldScreenScheme getFieldScreenScheme() {
            return screenScheme;
        }

        @Override
        public void setFieldScreenScheme(FieldScreenScheme screenScheme) {
            this.screenScheme = screenScheme;
        }

        @Override
        public void setIssueTypeScreenScheme(IssueTypeScreenScheme scheme) {
            belongTo(scheme);
        }

        @Override
        public int compareTo(IssueTypeScreenSchemeEntity other) {
            return compareIds(other.getId());
        }
    }
}
