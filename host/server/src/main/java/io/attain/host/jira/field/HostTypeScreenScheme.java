package io.attain.host.jira.field;

import com.atlassian.jira.issue.fields.screen.FieldScreenScheme;
import com.atlassian.jira.issue.fields.screen.issuetype.IssueTypeScreenScheme;
import com.atlassian.jira.issue.fields.screen.issuetype.IssueTypeScreenSchemeEntity;
import com.atlassian.jira.issue.issuetype.IssueType;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** An issue type screen scheme: which screen scheme an issue type uses. */
final class HostTypeScreenScheme implements IssueTypeScreenScheme {

    private final TypeScreenSchemes schemes;
    private @Nullable Long id;
    private String name = "";
    private String description = "";

    HostTypeScreenScheme(TypeScreenSchemes schemes) {
        this.schemes = schemes;
    }

    HostTypeScreenScheme(TypeScreenSchemes schemes, long id, String name, String description) {
        this.schemes = schemes;
        this.id = id;
        this.name = name;
        this.description = description;
    }

    @Override
    public @Nullable Long getId() {
        return id;
    }

    @Override
    public String getName() {
        return name;
    }

    @Override
    public void setName(String name) {
        this.name = name;
    }

    @Override
    public void setDescription(@Nullable String description) {
        this.description = description == null ? "" : description;
    }

    @Override
    public void store() {
        id = schemes.save(id, name, description);
    }

    long stored() {
        if (id == null) {
            store();
        }
        return Objects.requireNonNull(id);
    }

    @Override
    public Collection<IssueTypeScreenSchemeEntity> getEntities() {
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
    static final class Entity implements IssueTypeScreenSchemeEntity {
        private @Nullable Long id;
        private @Nullable String issueTypeId;
        private @Nullable FieldScreenScheme screenScheme;
        private @Nullable IssueTypeScreenScheme scheme;

        Entity() {}

        Entity(long id, @Nullable String issueTypeId, FieldScreenScheme screenScheme) {
            this.id = id;
            this.issueTypeId = issueTypeId;
            this.screenScheme = screenScheme;
        }

        @Override
        public @Nullable Long getId() {
            return id;
        }

        void id(long given) {
            this.id = given;
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

        @Nullable
        IssueTypeScreenScheme scheme() {
            return scheme;
        }

        @Override
        public void setIssueTypeScreenScheme(IssueTypeScreenScheme scheme) {
            this.scheme = scheme;
        }

        @Override
        public int compareTo(IssueTypeScreenSchemeEntity other) {
            return Long.compare(
                    Objects.requireNonNullElse(id, 0L), Objects.requireNonNullElse(other.getId(), Long.valueOf(0)));
        }
    }
}
