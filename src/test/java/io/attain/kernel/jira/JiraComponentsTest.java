package io.attain.kernel.jira;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.atlassian.jira.component.ComponentAccessor;
import com.atlassian.jira.config.ResolutionManager;
import com.atlassian.jira.config.StatusCategoryManager;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class JiraComponentsTest {
    private final InMemoryJira jira = new InMemoryJira();
    private final JiraComponents components = new JiraComponents();
    private ComponentAccessor.Worker before;

    @BeforeEach
    void aJiraThatGivesResolutionsOnly() {
        before = ComponentAccessor.initialiseWorker(new ComponentAccessor.Worker() {
            @Override
            public <T> Optional<T> getComponentSafely(Class<T> type) {
                return type == ResolutionManager.class ? Optional.of(jira.service(type)) : Optional.empty();
            }
        });
    }

    @AfterEach
    void close() {
        ComponentAccessor.initialiseWorker(before);
        jira.close();
    }

    @Test
    void whatJiraHasIsGivenAndWhatItLacksIsNamed() {
        assertThat(components.get(ResolutionManager.class)).isSameAs(jira.service(ResolutionManager.class));
        assertThatThrownBy(() -> components.get(StatusCategoryManager.class))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("Jira has no StatusCategoryManager");
    }
}
