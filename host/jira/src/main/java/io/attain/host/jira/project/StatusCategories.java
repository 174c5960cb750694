package io.attain.host.jira.project;

import com.atlassian.jira.config.StatusCategoryManager;
import com.atlassian.jira.issue.status.category.StatusCategory;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Jira's fixed status categories. */
public final class StatusCategories implements StatusCategoryManager {

    @Override
    public @Nullable StatusCategory getStatusCategoryByKey(String key) {
        return HostStatusCategory.ALL.stream()
                .filter(category -> category.getKey().equals(key))
                .findFirst()
                .orElse(null);
    }

    /** The category with this key, which must exist. */
    public static StatusCategory of(String key) {
        return HostStatusCategory.ALL.stream()
                .filter(category -> category.getKey().equals(key))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("There is no status category " + key));
    }

    /** All categories, the undefined one first. */
    public List<StatusCategory> all() {
        return List.copyOf(HostStatusCategory.ALL);
    }
}
